#include "core/agent/git_identity.h"

#include "core/exec/brief_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace paddock {

namespace {

struct GitIdentityText {
    Q_DECLARE_TR_FUNCTIONS(paddock::GitIdentity)
};

/// A value for git's configuration file: quoted, so that nothing in it can begin another line.
QByteArray quotedForGit(QByteArray value)
{
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', ' ').replace('\0', ' ');
    return '"' + value + '"';
}

} // namespace

Result<QString> writeGitIdentity(const QString &path)
{
    ProcessSpec spec;
    spec.program = QStringLiteral("git");
    spec.workingDirectory = QStringLiteral("/"); // Of no repository, so that none has a say.
    spec.arguments = {"config", "--global", "--includes", "--null", "--get-regexp", "^user\\.(name|email)$"};
    spec.environment = childEnvironment();
    spec.timeout = std::chrono::seconds(2);
    const Result<QByteArray> found = runBriefly(spec);
    if (!found)
        return QString(); // No git, or nobody has told it a name: then a commit says so by itself.

    QByteArray text("[user]\n");
    for (const QByteArray &item : found->split('\0')) {
        const qsizetype end = item.indexOf('\n');
        if (end > 0 && item.startsWith("user."))
            text += '\t' + item.first(end).sliced(5) + " = " + quotedForGit(item.sliced(end + 1)) + '\n';
    }
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Error{ErrorKind::Io,
                     GitIdentityText::tr("%1 could not be written: %2").arg(path, file.errorString()),
                     {}};
    }
    return path;
}

} // namespace paddock
