#include "core/policy/second_reading.h"

namespace paddock {

Objections SecondReading::examine(const QStringList &texts, const ShellReadings &readings)
{
    Objections objections;
    const auto object = [&objections](const QString &rule, const QString &reason) {
        objections.append({Objection::Weight::Insist, rule, reason});
    };
    if (texts.size() > mostTexts)
        object(QStringLiteral("two-readings"), tr("It nests more commands in texts than are read twice."));
    for (const QString &text : texts.first(qMin(texts.size(), mostTexts))) {
        const ShellScript ours = readShell(text);
        if (!ours.isReadable())
            continue; // That stands on its own already.
        const ShellReading reading = readings.value(text);
        switch (reading.state) {
        case ShellReading::State::Refused:
            object(QStringLiteral("unparsable"), reading.detail);
            break;
        case ShellReading::State::Unavailable:
            object(QStringLiteral("two-readings"),
                   reading.detail.isEmpty() ? tr("Only one reader has read the command.") : reading.detail);
            break;
        case ShellReading::State::Read:
            if (const QString difference = ReadingComparison::difference(ours, reading);
                !difference.isEmpty())
                object(QStringLiteral("two-readings"), difference);
            break;
        }
    }
    return objections;
}

} // namespace paddock
