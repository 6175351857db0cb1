#include "ui/composer/slash_command.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paddock {
namespace {

struct SlashText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SlashCommand)
};

} // namespace

QList<SlashCommand> slashCommands()
{
    const auto tr = [](const char *text) { return SlashText::tr(text); };
    return {
        {"audit", {}, tr("Show who allowed and refused what"), "view.audit"},
        {"boundary", {}, tr("Show what holds the agent inside the folder"), "session.boundary"},
        {"clear", {}, tr("Begin a new session in this folder"), "file.new"},
        {"commit", {}, tr("Commit changed files"), "changes.commit"},
        {"compact", tr("what to keep in mind"), tr("Shorten what the model reads")},
        {"context", {}, tr("Show what fills the model's context"), "view.context"},
        {"export", {}, tr("Save this session as a file"), "session.export"},
        {"files", {}, tr("Show the folder's files"), "view.files"},
        {"fork", {}, tr("Go on in a copy of this session"), "session.fork"},
        {"help", {}, tr("Show keys and commands"), "help.keys"},
        {"mode", tr("ask, edit or plan"), tr("Change how much is asked"), "session.mode"},
        {"model", tr("its name"), tr("Change the model"), "session.model"},
        {"plan", {}, tr("Show the plan and its steps"), "view.plan"},
        {"rename", tr("the new title"), tr("Give this session another title"), "session.rename"},
        {"review", {}, tr("Show what changed"), "view.changes"},
        {"rewind", {}, tr("Bring files or the conversation back"), "session.rewind"},
        {"settings", {}, tr("Open the settings"), "edit.settings"},
        {"stop", {}, tr("Stop the running turn"), "session.stop"},
        {"terminal", {}, tr("Show the output of commands"), "view.terminal"},
    };
}

std::optional<SlashCall> slashCallOf(const QString &message)
{
    static const QRegularExpression shape(QStringLiteral("^/([A-Za-z][A-Za-z-]*)(?:\\s+(.*))?$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(message.trimmed());
    if (!message.startsWith(u'/') || !match.hasMatch())
        return {};
    return SlashCall{match.captured(1).toLower(), match.captured(2).trimmed()};
}

} // namespace paddock
