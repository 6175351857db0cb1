#include "ui/shell/status_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {
namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::StatusWords)
};

} // namespace

QString phaseText(SessionState::Phase phase)
{
    switch (phase) {
    case SessionState::Phase::Opening:
        return StatusWords::tr("Opening the folder …");
    case SessionState::Phase::Idle:
        return StatusWords::tr("Ready");
    case SessionState::Phase::Asking:
        return StatusWords::tr("Waiting for the model …");
    case SessionState::Phase::Answering:
        return StatusWords::tr("The model is answering …");
    case SessionState::Phase::Retrying:
        return StatusWords::tr("Waiting to try again …");
    case SessionState::Phase::Working:
        return StatusWords::tr("Tools are at work …");
    case SessionState::Phase::Waiting:
        return StatusWords::tr("Waiting for your answer");
    case SessionState::Phase::Shortening:
        return StatusWords::tr("Shortening the conversation …");
    case SessionState::Phase::Stopping:
        break;
    }
    return StatusWords::tr("Stopping …");
}

QString tokensText(const Usage &usage)
{
    const qint64 in = usage.input + usage.cacheWrite + usage.cacheRead;
    if (in == 0 && usage.output == 0)
        return {};
    const QLocale locale;
    if (usage.cacheRead == 0)
        return StatusWords::tr("%1 tokens in, %2 out")
            .arg(locale.toString(in), locale.toString(usage.output));
    return StatusWords::tr("%1 tokens in (%2 from cache), %3 out")
        .arg(locale.toString(in), locale.toString(usage.cacheRead), locale.toString(usage.output));
}

QString costText(const SessionState &state, bool isScript)
{
    if (isScript)
        return StatusWords::tr("Free: a script");
    const Usage &usage = state.usage();
    if (usage == Usage{})
        return {};
    const QString cost =
        QLocale(QLocale::English).toString(state.knownCost(), 'f', state.knownCost() < 0.1 ? 4 : 2);
    if (state.isCostKnown())
        return QStringLiteral("$%1").arg(cost);
    if (state.knownCost() > 0)
        return StatusWords::tr("$%1 and more; some prices are unknown").arg(cost);
    return StatusWords::tr("Cost unknown");
}

} // namespace paddock
