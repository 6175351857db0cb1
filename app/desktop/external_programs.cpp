#include "app/desktop/external_programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>

namespace paddock {
namespace {

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::ExternalPrograms)
};

/// An editor by the name of its program, and what its own manual says about lines.
struct EditorKind {
    const char *name;
    const char *command;
};

constexpr EditorKind editorKinds[] = {
    {"Visual Studio Code", "code --goto {file}:{line}"},
    {"VSCodium", "codium --goto {file}:{line}"},
    {"Zed", "zed {file}:{line}"},
    {"Sublime Text", "subl {file}:{line}"},
    {"Kate", "kate --line {line} {file}"},
    {"Qt Creator", "qtcreator -client {file}:{line}"},
    {"CLion", "clion --line {line} {file}"},
    {"IntelliJ IDEA", "idea --line {line} {file}"},
    {"GNOME Text Editor", "gnome-text-editor {file}"},
    {"gedit", "gedit +{line} {file}"},
    {"KWrite", "kwrite --line {line} {file}"},
    {"Xed", "xed +{line} {file}"},
    {"Pluma", "pluma +{line} {file}"},
    {"Mousepad", "mousepad --line={line} {file}"},
    {"FeatherPad", "featherpad +{line} {file}"},
    {"Geany", "geany +{line} {file}"},
    {"GVim", "gvim +{line} {file}"},
    {"Emacs", "emacs +{line} {file}"},
};

/// A terminal, and the option by which it is told a folder; null: it begins where it is started.
struct TerminalKind {
    const char *program;
    const char *folderOption;
};

constexpr TerminalKind terminalKinds[] = {
    {"x-terminal-emulator", nullptr},
    {"gnome-terminal", "--working-directory="}, // a server starts it, so our folder does not reach it
    {"kgx", "--working-directory="},
    {"ptyxis", "--working-directory="},
    {"konsole", nullptr},
    {"xfce4-terminal", "--working-directory="},
    {"mate-terminal", "--working-directory="},
    {"lxterminal", "--working-directory="},
    {"tilix", "--working-directory="},
    {"alacritty", nullptr},
    {"kitty", nullptr},
    {"foot", nullptr},
    {"wezterm", nullptr},
    {"xterm", nullptr},
};

QString programOf(const char *command)
{
    return QLatin1String(command).left(QLatin1String(command).indexOf(u' '));
}

/// The arguments with their places filled. Each stays one argument, whatever the file is called.
QStringList filled(const QStringList &arguments, const QString &path, int line)
{
    QStringList all;
    for (QString argument : arguments) {
        const qsizetype file = argument.indexOf(QLatin1String("{file}"));
        if (line == 0 && file < 0 && argument.contains(QLatin1String("{line}"))) {
            argument.replace(QLatin1String("{line}"), QLatin1String("1"));
        } else if (line == 0) {
            argument.remove(QLatin1String(":{line}"));
            argument.replace(QLatin1String("{line}"), QLatin1String("1"));
        } else {
            argument.replace(QLatin1String("{line}"), QString::number(line));
        }
        // Last, so that braces in the file's own name mean themselves.
        argument.replace(QLatin1String("{file}"), path);
        all.append(argument);
    }
    return all;
}

} // namespace

QList<KnownEditor> detectEditors(const FindProgram &find)
{
    QList<KnownEditor> editors;
    for (const EditorKind &kind : editorKinds) {
        if (!find(programOf(kind.command)).isEmpty())
            editors.append({QLatin1String(kind.name), QLatin1String(kind.command)});
    }
    return editors;
}

Result<ProgramCall> editorCall(const QString &custom, const QString &path, int line, const FindProgram &find)
{
    // An absolute path begins with a slash: it can never be taken for an option.
    if (!QDir::isAbsolutePath(path))
        return Error{ErrorKind::Invalid, ProgramWords::tr("%1 is no absolute path.").arg(path)};
    QString command = custom.trimmed();
    if (command.isEmpty()) {
        const QList<KnownEditor> editors = detectEditors(find);
        if (editors.isEmpty())
            return Error{ErrorKind::NotFound,
                         ProgramWords::tr("No editor was found. Name one under Settings, General, such as "
                                          "\"kate --line {line} {file}\".")};
        command = editors.first().command;
    }
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty() || words.first().contains(u'{'))
        return Error{ErrorKind::Invalid,
                     ProgramWords::tr("The editor's command \"%1\" names no program.").arg(command)};
    if (!command.contains(QLatin1String("{file}")))
        words.append(QStringLiteral("{file}"));
    const QString name = words.takeFirst();
    const QString program = find(name);
    if (program.isEmpty())
        return Error{
            ErrorKind::NotFound,
            ProgramWords::tr("The editor %1 was not found. Settings, General has its command.").arg(name)};
    return ProgramCall{program, filled(words, path, line), QFileInfo(path).path()};
}

Result<ProgramCall> terminalCall(const QString &preferred, const QString &folder, const FindProgram &find)
{
    if (!preferred.isEmpty()) {
        const QStringList words = QProcess::splitCommand(preferred);
        const QString program = words.isEmpty() ? QString() : find(words.first());
        if (!program.isEmpty())
            return ProgramCall{program, words.mid(1), folder};
    }
    for (const TerminalKind &kind : terminalKinds) {
        const QString program = find(QLatin1String(kind.program));
        if (program.isEmpty())
            continue;
        QStringList arguments;
        if (kind.folderOption)
            arguments.append(QLatin1String(kind.folderOption) + folder);
        return ProgramCall{program, arguments, folder};
    }
    return Error{ErrorKind::NotFound,
                 ProgramWords::tr("No terminal was found. Set the variable TERMINAL to the one you use.")};
}

Result<void> startDetached(const ProgramCall &call)
{
    QProcess process;
    process.setProgram(call.program);
    process.setArguments(call.arguments);
    process.setWorkingDirectory(call.folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.startDetached())
        return {};
    return Error{ErrorKind::Io, ProgramWords::tr("%1 could not be started.").arg(call.program),
                 process.errorString()};
}

} // namespace paddock
