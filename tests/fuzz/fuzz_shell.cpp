#include "tests/fuzz/fuzz_targets.h"

#include "core/policy/command_guard.h"
#include "core/policy/shfmt_tree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace paddock::fuzz {

namespace {

/// A workspace with a little of everything that a command may name.
const PathBoundary &shellBoundary()
{
    static const QTemporaryDir folder;
    static const PathBoundary boundary = [] {
        QDir(folder.path()).mkpath(QStringLiteral("ws/sub"));
        QFile file(folder.filePath(QStringLiteral("ws/a.txt")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no place for the workspace");
        QFile::link(folder.path(), folder.filePath(QStringLiteral("ws/out")));
        return PathBoundary(*WorkspaceRoot::open(folder.filePath(QStringLiteral("ws"))));
    }();
    return boundary;
}

bool isIndex(int index, qsizetype size)
{
    return index >= 0 && index < size;
}

QString brokenIn(const ShellWord &word, qsizetype commands)
{
    for (const int index : word.commands()) {
        if (!isIndex(index, commands))
            return QStringLiteral("a word names a command that is none");
    }
    return {};
}

QString brokenIn(const ShellScript &script)
{
    const qsizetype commands = script.commands.size();
    for (const int first : script.scopeParents) {
        // A later scope may lie around an earlier one, but none around itself.
        int steps = 0;
        for (int scope = first; scope >= 0; scope = script.scopeParents[scope]) {
            if (!isIndex(scope, script.scopeParents.size()) || ++steps > script.scopeParents.size())
                return QStringLiteral("a scope lies in itself or nowhere");
        }
    }
    for (const ShellCommand &command : script.commands) {
        if (!isIndex(command.scope, script.scopeParents.size()))
            return QStringLiteral("a command stands in no scope");
        if (!std::all_of(command.upstream.begin(), command.upstream.end(),
                         [commands](int index) { return isIndex(index, commands); }))
            return QStringLiteral("a pipeline begins nowhere");
        for (const ShellWord &word : command.words) {
            if (const QString broken = brokenIn(word, commands); !broken.isEmpty())
                return broken;
        }
        for (const ShellRedirection &redirection : command.redirections) {
            if (const QString broken = brokenIn(redirection.target, commands); !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

QString brokenBy(const CommandFindings &findings, const ShellScript &script)
{
    if (findings.parts.size() != script.commands.size())
        return QStringLiteral("there are commands that the guard has not judged");
    if (!script.isReadable() && !weightiest(findings.objections))
        return QStringLiteral("the guard has nothing against what cannot be read");
    if (findings.readOnly && (!findings.objections.isEmpty() || !findings.writes.isEmpty()))
        return QStringLiteral("what writes or is objected to is said to look only");
    return {};
}

} // namespace

QString fuzzShell(const QByteArray &bytes)
{
    // A tree of the other reader is JSON; everything else is a command.
    if (bytes.startsWith('{')) {
        const qsizetype end = bytes.indexOf('\0');
        const QString text = QString::fromUtf8(end < 0 ? QByteArray("a b") : bytes.sliced(end + 1));
        const ShellReading reading = readShfmtTree(bytes.first(end < 0 ? bytes.size() : end), text);
        if (reading.state != ShellReading::State::Read && reading.detail.isEmpty())
            return QStringLiteral("a tree was refused without a word why");
    }
    const QString text = QString::fromUtf8(bytes);
    const ShellScript script = readShell(text);
    if (const QString broken = brokenIn(script); !broken.isEmpty())
        return broken;
    return brokenBy(CommandGuard(shellBoundary(), QStringLiteral("/home/nobody")).examine(script), script);
}

} // namespace paddock::fuzz
