#include "app/common/export_text.h"

#include "core/base/misleading.h"
#include "core/base/overloaded.h"
#include "core/protocol/codec.h"
#include "core/protocol/fact_note.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace paddock {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(paddock::ExportText)
};

constexpr qsizetype subjectMost = 160;
constexpr qint64 leastTold = 100; ///< Milliseconds.

QString inJson(const QJsonValue &value)
{
    // An array of one, since a document holds no bare value.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

QString wordFor(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return ExportText::tr("allowed");
    case Decision::Deny:
        return ExportText::tr("denied");
    case Decision::Ask:
        return ExportText::tr("asked");
    }
    return {};
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return ExportText::tr("done");
    case Outcome::Failed:
        return ExportText::tr("failed");
    case Outcome::Denied:
        return ExportText::tr("denied");
    case Outcome::Interrupted:
        return ExportText::tr("interrupted");
    case Outcome::Unknown:
        return ExportText::tr("outcome not known");
    }
    return {};
}

QString wordFor(TurnEnd how)
{
    switch (how) {
    case TurnEnd::Completed:
        return {};
    case TurnEnd::MaxTurns:
        return ExportText::tr("The turn ended at its limit of answers.");
    case TurnEnd::Stopped:
        return ExportText::tr("The turn was stopped.");
    case TurnEnd::Failed:
        return ExportText::tr("The turn failed.");
    case TurnEnd::Budget:
        return ExportText::tr("The turn ended because a budget was used up.");
    }
    return {};
}

} // namespace

QString exportedText(const QString &text)
{
    QString shown;
    qsizetype told = 0; // what stands before is in it
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar at = text.at(i);
        const bool isPair = at.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(at, text.at(i + 1)) : char32_t(at.unicode());
        if (isMisleading(c) || (at.isSurrogate() && !isPair)) {
            shown.append(QStringView(text).mid(told, i - told));
            // A carriage return before a line feed is how some systems end their lines.
            if (c != '\r' || i + 1 == text.size() || text.at(i + 1) != u'\n')
                shown += QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
            told = i + (isPair ? 2 : 1);
        }
        i += isPair;
    }
    if (told == 0)
        return text;
    shown.append(QStringView(text).mid(told));
    return shown;
}

QString subjectOf(const ToolCall &call)
{
    QString subject;
    for (const QString &name :
         {QStringLiteral("command"), QStringLiteral("file_path"), QStringLiteral("path"),
          QStringLiteral("pattern"), QStringLiteral("url"), QStringLiteral("query"), QStringLiteral("skill"),
          QStringLiteral("description")}) {
        subject = call.input.value(name).toString();
        if (!subject.isEmpty())
            break;
    }
    subject = exportedText(subject.left(4 * subjectMost)).simplified();
    if (subject.size() <= subjectMost)
        return subject;
    subject.truncate(subject.at(subjectMost - 1).isHighSurrogate() ? subjectMost - 1 : subjectMost);
    return subject + u'…';
}

QList<ExportedField> fieldsOf(const QJsonObject &input)
{
    QList<ExportedField> fields;
    for (auto it = input.begin(); it != input.end(); ++it) {
        const QString text = it->isString() ? it->toString() : inJson(*it);
        fields.append({exportedText(it.key()), exportedText(text), text.contains(u'\n')});
    }
    // As people read them: what is meant, then what was there, then what comes. The others stay in their order.
    static const QStringList first{QStringLiteral("command"), QStringLiteral("file_path"),
                                   QStringLiteral("old_string"), QStringLiteral("new_string")};
    const auto rank = [](const ExportedField &field) {
        const qsizetype at = first.indexOf(field.name);
        return at < 0 ? first.size() : at;
    };
    std::stable_sort(fields.begin(), fields.end(), [&](const ExportedField &one, const ExportedField &other) {
        return rank(one) < rank(other);
    });
    return fields;
}

QString exportedRuling(const Ruling &ruling)
{
    const QString judge = nameOf(ruling.by);
    QString by =
        ruling.rule.startsWith(judge) ? ruling.rule : judge + u' ' + ruling.rule; // "mode acceptEdits"
    by = by.trimmed();
    const QString said = ExportText::tr("%1 by %2").arg(wordFor(ruling.decision), by);
    return exportedText(ruling.reason.isEmpty() ? said : QStringLiteral("%1: %2").arg(said, ruling.reason));
}

QString exportedReached(const Reached &reached)
{
    const QString said = ExportText::tr("host %1:%2 %3 by %4")
                             .arg(reached.host)
                             .arg(reached.port)
                             .arg(wordFor(reached.decision), reached.rule);
    return exportedText(reached.reason.isEmpty() ? said : QStringLiteral("%1: %2").arg(said, reached.reason));
}

QString exportedOutcome(const OutlinedCall &call)
{
    if (!call.returned)
        return ExportText::tr("did not come back");
    const auto took = call.returned->took.count();
    return took < leastTold
               ? wordFor(call.returned->outcome)
               : ExportText::tr("%1 after %2 s")
                     .arg(wordFor(call.returned->outcome), QLocale().toString(double(took) / 1000, 'f', 1));
}

QString exportedNote(const Fact &fact)
{
    const QString note = std::visit(
        Overloaded{[](const Configured &configured) {
                       return ExportText::tr("Works in %1 with the model %2 of %3; mode %4.")
                           .arg(configured.workspace, configured.model, configured.provider,
                                nameOf(configured.mode));
                   },
                   [](const Granted &granted) {
                       return ExportText::tr("Allowed for longer (%1): %2")
                           .arg(nameOf(granted.scope), granted.rules.join(QStringLiteral(", ")));
                   },
                   [](const Reached &reached) { return exportedReached(reached); },
                   [](const Ruling &ruling) { return exportedRuling(ruling); },
                   [](const StopAsked &) { return ExportText::tr("Stop was asked for."); },
                   [](const TurnEnded &end) {
                       return QStringList{wordFor(end.how), end.error ? end.error->message : QString()}
                           .join(u' ')
                           .trimmed();
                   },
                   [](const Spent &spent) {
                       return spent.on == Spent::On::Retry
                                  ? ExportText::tr("An answer that was cut used %1.")
                                        .arg(exportedTokens(spent.usage))
                                  : ExportText::tr("A summary used %1.").arg(exportedTokens(spent.usage));
                   },
                   [](const UnknownFact &unknown) {
                       return ExportText::tr("Written by a newer Paddock: %1").arg(inJson(unknown.raw));
                   },
                   [&](const auto &) { return noteOf(fact); }},
        fact);
    return exportedText(note);
}

QString exportedTokens(const Usage &usage)
{
    const QLocale locale;
    return ExportText::tr("%1 tokens in (%2 read from the cache, %3 written to it), %4 out")
        .arg(locale.toString(usage.input + usage.cacheRead + usage.cacheWrite),
             locale.toString(usage.cacheRead), locale.toString(usage.cacheWrite),
             locale.toString(usage.output));
}

QString exportedCost(const Cost &cost)
{
    const QString sum = QStringLiteral("$") + QLocale().toString(cost.usd, 'f', cost.usd < 1 ? 4 : 2);
    if (cost.isWhole)
        return sum;
    return cost.usd > 0 ? ExportText::tr("at least %1").arg(sum) : ExportText::tr("price not known");
}

QString exportedTime(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC")
                        : QString();
}

QString exportedTitle(const SessionSummary &summary)
{
    const QString title = exportedText(summary.title).simplified();
    return title.isEmpty() ? ExportText::tr("Session %1").arg(summary.id.value) : title;
}

QList<QPair<QString, QString>> exportedFacts(const ExportedSession &session)
{
    const SessionSummary &summary = session.summary;
    QList<QPair<QString, QString>> facts{{ExportText::tr("Session"), summary.id.value},
                                         {ExportText::tr("Folder"), summary.workspace},
                                         {ExportText::tr("Model"), summary.model},
                                         {ExportText::tr("From"), exportedTime(summary.started)},
                                         {ExportText::tr("To"), exportedTime(summary.changed)},
                                         {ExportText::tr("Used"), exportedTokens(session.outline.usage)},
                                         {ExportText::tr("Cost"), exportedCost(session.outline.cost)}};
    if (!summary.forkedFrom.isEmpty())
        facts.append({ExportText::tr("Forked from"), summary.forkedFrom.value});
    if (!summary.tags.isEmpty())
        facts.append({ExportText::tr("Tags"), summary.tags.join(QStringLiteral(", "))});
    if (!summary.source.isEmpty())
        facts.append({ExportText::tr("Written by"), summary.source});
    for (auto &fact : facts)
        fact.second = exportedText(fact.second);
    return facts;
}

} // namespace paddock
