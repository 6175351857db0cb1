#pragma once

#include "core/checkpoints/checkpoints.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock::tests {

/// For QTemporaryDir: in memory where that is possible, since a disk that others keep busy takes minutes for what is
/// done here in seconds.
inline QString quickFolder()
{
    const QFileInfo memory("/dev/shm");
    return memory.isDir() && memory.isWritable() ? QStringLiteral("/dev/shm/paddock-test-XXXXXX")
                                                 : QDir::tempPath() + QStringLiteral("/paddock-test-XXXXXX");
}

/// A workspace, a store beside it, and the log that a session would write.
class CheckpointBench
{
public:
    CheckpointBench() { QDir().mkpath(workspace()); }

    QString workspace() const { return QDir(m_top.path()).canonicalPath() + "/w"; }
    QString store() const { return QDir(m_top.path()).canonicalPath() + "/store"; }
    QString top() const { return m_top.path(); }
    CheckpointLimits limits;
    Transcript log;

    void write(const QString &path, const QByteArray &content) const
    {
        const QString whole = workspace() + '/' + path;
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(whole));
    }
    QByteArray read(const QString &path) const
    {
        QFile file(workspace() + '/' + path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
    }

    /// A real shell in the workspace.
    void run(const QString &command) const
    {
        QProcess shell;
        shell.setWorkingDirectory(workspace());
        shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        shell.start("/bin/sh", {"-c", command});
        if (!shell.waitForFinished(60'000) || shell.exitCode() != 0)
            qFatal("this failed: %s", qPrintable(command));
    }

    Checkpointed begin()
    {
        limits.folder = store();
        m_checkpoints = std::make_unique<Checkpoints>(*WorkspaceRoot::open(workspace()), limits);
        QSignalSpy covered(m_checkpoints.get(), &Checkpoints::covered);
        m_checkpoints->begin();
        settle();
        const auto fact = covered.value(0).value(0).value<Checkpointed>();
        add(fact);
        return fact;
    }
    void end() { m_checkpoints.reset(); }

    /// What capture() tells; it stands in the log when there is anything.
    Changed capture(const QString &call = "call")
    {
        QSignalSpy captured(m_checkpoints.get(), &Checkpoints::captured);
        m_checkpoints->capture(CallId{call});
        settle();
        if (captured.isEmpty())
            return {};
        const auto fact = captured.at(0).at(0).value<Changed>();
        add(fact);
        return fact;
    }
    Changed did(const QString &command)
    {
        run(command);
        return capture();
    }

    RewindPlan preview(qint64 to)
    {
        QSignalSpy previewed(m_checkpoints.get(), &Checkpoints::previewed);
        m_checkpoints->preview(log, to);
        settle();
        return previewed.value(0).value(0).value<RewindPlan>();
    }

    /// The Changed of the rewind; whatever others did stands in the log before it.
    Changed restore(qint64 to)
    {
        QSignalSpy captured(m_checkpoints.get(), &Checkpoints::captured);
        std::optional<Result<Changed>> restored;
        const auto told = QObject::connect(m_checkpoints.get(), &Checkpoints::restored,
                                           [&](const Result<Changed> &result) { restored = result; });
        m_checkpoints->restore(log, to);
        settle();
        QObject::disconnect(told);
        for (const QList<QVariant> &signal : captured)
            add(signal.at(0).value<Changed>());
        add(**restored);
        return **restored;
    }

    qint64 now() const { return log.size(); }

    /// Every file and link, with mode and content; folders are not kept.
    QMap<QString, QByteArray> tree() const
    {
        QMap<QString, QByteArray> all;
        collect({}, all);
        return all;
    }

    void add(const Fact &fact) { log.append({EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact}); }

private:
    void collect(const QString &folder, QMap<QString, QByteArray> &all) const
    {
        const QDir dir(workspace() + '/' + folder);
        const auto everything = QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
        for (const QString &name : dir.entryList(everything)) {
            const QString path = folder.isEmpty() ? name : folder + '/' + name;
            const QByteArray native = QFile::encodeName(dir.filePath(name));
            struct stat status = {};
            ::lstat(native.constData(), &status);
            if (S_ISLNK(status.st_mode)) {
                QByteArray target(4096, ' ');
                target.resize(::readlink(native.constData(), target.data(), 4096));
                all.insert(path, "-> " + target);
            } else if (S_ISDIR(status.st_mode)) {
                collect(path, all);
            } else {
                all.insert(path, QByteArray::number(status.st_mode & 0777, 8) + ' ' + read(path));
            }
        }
    }

    void settle()
    {
        if (!QTest::qWaitFor([&] { return !m_checkpoints->isBusy(); }, 60'000))
            qFatal("the checkpoints never came to rest");
    }

    QTemporaryDir m_top{quickFolder()};
    std::unique_ptr<Checkpoints> m_checkpoints;
};

} // namespace paddock::tests
