#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace paddock::fakes {

/// A folder with a real repository, made with the real git. Nothing of the machine's own configuration counts in it.
class GitFolder
{
public:
    /// \a way is the repository's place in the temporary folder.
    explicit GitFolder(const QString &way = QStringLiteral("repository"))
        : m_path(QFileInfo(m_temporary.path()).canonicalFilePath() + u'/' + way)
    {
        QDir().mkpath(m_path);
    }

    QString path() const { return m_path; }
    QString outside() const { return QFileInfo(m_temporary.path()).canonicalFilePath(); }
    QString file(const QString &name) const { return m_path + u'/' + name; }

    void begin() const
    {
        git({"init", "-q", "-b", "main"});
        git({"config", "user.name", "A. Person"});
        git({"config", "user.email", "person@example.org"});
    }
    void commitAll(const QString &message) const
    {
        git({"add", "-A"});
        git({"commit", "-q", "--no-verify", "-m", message});
    }

    /// What git says; fails the test when it fails.
    QByteArray git(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.insert("GIT_CONFIG_NOSYSTEM", "1");
        environment.insert("GIT_ALLOW_PROTOCOL", "file");
        environment.insert("LC_ALL", "C.UTF-8");
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_path);
        process.start("git", arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit
            || process.exitCode() != 0)
            qFatal("git %s: %s", qPrintable(arguments.join(u' ')),
                   process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    void write(const QString &name, const QByteArray &content) const { writeAt(file(name), content); }
    static void writeAt(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
    }
    /// A program that git can be told to run.
    void program(const QString &name, const QByteArray &script) const
    {
        write(name, "#!/bin/sh\n" + script);
        QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_path + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_temporary;
    const QString m_path;
};

} // namespace paddock::fakes
