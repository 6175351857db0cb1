#include "ui/transcript/row_text.h"

#include "core/base/overloaded.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {
namespace {

struct RowWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::RowWords)
};

QString fenced(const QString &text, const QString &language)
{
    QString fence = QStringLiteral("```");
    while (text.contains(fence))
        fence += u'`';
    const QString body = text.endsWith(u'\n') ? text : text + u'\n';
    return fence + language + u'\n' + body + fence + u'\n';
}

/// Inline code, whatever backticks it holds (CommonMark 6.1).
QString codeSpan(const QString &text)
{
    QString ticks = QStringLiteral("`");
    while (text.contains(ticks))
        ticks += u'`';
    return ticks.size() == 1 ? ticks + text + ticks : ticks + u' ' + text + u' ' + ticks;
}

QString diffText(const Diff &diff)
{
    QString text;
    for (const DiffLine &line : diff.lines)
        text += (line.sign == u'@' ? QString() : QString(line.sign)) + line.text + u'\n';
    return text;
}

QString markdownOf(const Part &part)
{
    return std::visit(Overloaded{
                          [](const Prose &prose) { return prose.markdown; },
                          [](const Code &code) { return fenced(code.text, code.language); },
                          [](const Diff &diff) { return fenced(diffText(diff), QStringLiteral("diff")); },
                          [](const Output &output) { return fenced(output.text, {}); },
                          [](const Plain &plain) { return plain.text; },
                          [](const Pictures &) { return QString(); },
                          [](const More &) { return QString(); },
                      },
                      part);
}

} // namespace

QString labelOf(PermissionMode mode)
{
    switch (mode) {
    case PermissionMode::Default:
        return RowWords::tr("Ask before changes");
    case PermissionMode::AcceptEdits:
        return RowWords::tr("Accept edits");
    case PermissionMode::Plan:
        return RowWords::tr("Plan only");
    case PermissionMode::BypassPermissions:
        break;
    }
    return RowWords::tr("Never ask");
}

QString wordOf(CallState state)
{
    switch (state) {
    case CallState::Judging:
        return RowWords::tr("checking");
    case CallState::Waiting:
        return RowWords::tr("waiting for you");
    case CallState::Allowed:
        return RowWords::tr("allowed");
    case CallState::Running:
        return RowWords::tr("running");
    case CallState::Ok:
        return RowWords::tr("done");
    case CallState::Failed:
        return RowWords::tr("failed");
    case CallState::Denied:
        return RowWords::tr("denied");
    case CallState::Interrupted:
        return RowWords::tr("interrupted");
    case CallState::Unknown:
        break;
    }
    return RowWords::tr("outcome unknown");
}

QString iconOf(CallState state)
{
    switch (state) {
    case CallState::Judging:
    case CallState::Allowed:
    case CallState::Running:
        return QStringLiteral("clock");
    case CallState::Waiting:
        return QStringLiteral("question");
    case CallState::Ok:
        return QStringLiteral("check");
    case CallState::Failed:
    case CallState::Unknown:
        return QStringLiteral("warn");
    case CallState::Denied:
        return QStringLiteral("cross");
    case CallState::Interrupted:
        break;
    }
    return QStringLiteral("stop");
}

QString durationText(std::chrono::milliseconds duration)
{
    const QLocale locale;
    const qint64 ms = duration.count();
    if (ms < 10'000 && ms % 1000 != 0)
        return RowWords::tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    const qint64 seconds = ms / 1000;
    if (seconds < 60)
        return RowWords::tr("%1 s").arg(locale.toString(seconds));
    return RowWords::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
}

QString plainTextOf(const Row &row)
{
    return std::visit(
        Overloaded{
            [](const UserRow &user) { return RowWords::tr("You: %1").arg(user.text); },
            [](const AssistantRow &assistant) { return assistant.text; },
            [](const ThinkingRow &thinking) { return RowWords::tr("Thinking: %1").arg(thinking.text); },
            [](const CallRow &call) {
                const Card card = cardOf(call, {});
                QString text = RowWords::tr("%1 %2: %3").arg(card.verb, card.target, wordOf(call.state));
                if (card.speaks) {
                    for (const Part &part : card.parts)
                        text += u'\n' + markdownOf(part);
                }
                for (const Part &alert : card.alerts)
                    text += u'\n' + markdownOf(alert);
                return text;
            },
            [](const InstructionsRow &read) {
                return RowWords::tr("Instructions read: %1").arg(read.paths.join(", "));
            },
            [](const RetryRow &retry) { return retry.error.message; },
            [](const ErrorRow &error) { return RowWords::tr("Error: %1").arg(error.error.message); },
            [](const RanRow &ran) {
                return RowWords::tr("%1 %2: %3")
                    .arg(ranCard(ran).verb, visibleCommand(ran.command), wordOf(ran.state));
            },
            [](const FactRow &fact) {
                const Card card = factCard(fact.fact);
                QString text = RowWords::tr("%1: %2", "what became of it").arg(card.verb, card.target);
                for (const Part &alert : card.alerts)
                    text += u'\n' + markdownOf(alert);
                return text;
            },
            [](const NoteRow &note) { return note.text; },
        },
        row.content);
}

QString markdownOf(const Row &row)
{
    const auto cardText = [](const Card &card, const QString &head) {
        QString text = head + QStringLiteral("\n\n");
        for (const Part &part : card.parts + card.alerts) {
            text += markdownOf(part);
            if (!text.endsWith(u'\n'))
                text += u'\n';
        }
        return text;
    };
    if (const auto *call = std::get_if<CallRow>(&row.content)) {
        const Card card = cardOf(*call, {});
        const QString target = card.target.isEmpty() || card.speaks ? card.target : codeSpan(card.target);
        return cardText(card, QStringLiteral("**%1** %2 (%3)").arg(card.verb, target, wordOf(call->state)));
    }
    if (const auto *ran = std::get_if<RanRow>(&row.content)) {
        const Card card = ranCard(*ran);
        return cardText(
            card, QStringLiteral("**%1** %2 (%3)").arg(card.verb, codeSpan(card.target), wordOf(ran->state)));
    }
    if (const auto *fact = std::get_if<FactRow>(&row.content)) {
        const Card card = factCard(fact->fact);
        return cardText(card, QStringLiteral("**%1** %2").arg(card.verb, card.target).trimmed());
    }
    if (const auto *user = std::get_if<UserRow>(&row.content))
        return user->text;
    if (const auto *thinking = std::get_if<ThinkingRow>(&row.content))
        return thinking->text;
    return plainTextOf(row);
}

} // namespace paddock
