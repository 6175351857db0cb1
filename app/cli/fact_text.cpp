#include "app/cli/fact_text.h"

#include "core/base/overloaded.h"
#include "core/protocol/codec.h"
#include "core/protocol/fact_note.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace paddock {

namespace {

struct FactText {
    Q_DECLARE_TR_FUNCTIONS(paddock::FactText)
};

} // namespace

QString factText(const Fact &fact)
{
    return std::visit(
        Overloaded{
            [](const Configured &configured) {
                return FactText::tr("[%1, model %2, mode %3]")
                    .arg(configured.workspace, configured.model, nameOf(configured.mode));
            },
            [](const InstructionsLoaded &loaded) {
                QStringList paths;
                for (const InstructionsLoaded::File &file : loaded.files)
                    paths.append(file.path);
                return paths.isEmpty() ? QString() : FactText::tr("[instructions: %1]").arg(paths.join(", "));
            },
            [](const UserMessage &message) { return "> " + QString(message.text).replace('\n', "\n> "); },
            [](const ModelMessage &message) {
                QStringList parts;
                for (const Block &block : message.blocks) {
                    if (const auto *text = std::get_if<Text>(&block))
                        parts.append(text->text);
                    else if (const auto *call = std::get_if<ToolCall>(&block))
                        parts.append(QStringLiteral("* %1 %2").arg(
                            call->tool,
                            QString::fromUtf8(QJsonDocument(call->input).toJson(QJsonDocument::Compact))));
                }
                return parts.join('\n');
            },
            [](const Ruling &ruling) {
                return QStringLiteral("  %1%2%3")
                    .arg(nameOf(ruling.decision), ruling.rule.isEmpty() ? QString() : " by " + ruling.rule,
                         ruling.reason.isEmpty() ? QString() : ": " + ruling.reason);
            },
            [](const Granted &granted) {
                return FactText::tr("[allowed (%1): %2]")
                    .arg(nameOf(granted.scope), granted.rules.join(QStringLiteral(", ")));
            },
            [](const Started &) { return QString(); },
            [](const Reached &reached) {
                return QStringLiteral("  %1 %2:%3%4")
                    .arg(nameOf(reached.decision), reached.host)
                    .arg(reached.port)
                    .arg(reached.reason.isEmpty() ? QString() : ": " + reached.reason);
            },
            [](const Returned &returned) {
                return QStringLiteral("  %1: %2")
                    .arg(nameOf(returned.outcome), QString(returned.text).replace('\n', "\n    "));
            },
            [](const StopAsked &) { return FactText::tr("[stopped by the user]"); },
            [](const TurnEnded &end) { return end.error ? end.error->message : QString(); },
            [](const Spent &) { return QString(); },
            [](const Ran &ran) {
                return QStringLiteral("! %1\n  %2: %3")
                    .arg(ran.command, nameOf(ran.outcome), QString(ran.text).replace('\n', "\n    "));
            },
            [](const UnknownFact &) { return FactText::tr("[written by a newer Paddock]"); },
            [&fact](const auto &) {
                const QString note = noteOf(fact);
                return note.isEmpty() ? note : QStringLiteral("[%1]").arg(note);
            },
        },
        fact);
}

} // namespace paddock
