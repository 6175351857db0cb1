#pragma once

#include "core/store/file_session_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

namespace paddock {

inline const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

inline Transcript conversation(const QString &workspace = "/home/ann/project",
                               const QString &prompt = "Say hello.", int minutes = 0)
{
    const QDateTime at = noon.addSecs(60 * minutes);
    return {{{"e1"}, at, Configured{workspace, "practice", "script"}},
            {{"e2"}, at.addMSecs(10), UserMessage{prompt}},
            {{"e3"}, at.addMSecs(20), ModelMessage{{Text{"Hello.\nAnd good-bye."}}}},
            {{"e4"}, at.addMSecs(30), TurnEnded{}}};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<no file>");
}

inline void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// What opening said that it mended, in one piece.
inline QString textOf(const QList<Repaired> &repaired)
{
    QStringList texts;
    for (const Repaired &one : repaired)
        texts.append(one.text);
    return texts.join(u'\n');
}

/// A folder for sessions that is not there yet, and its store. Gone with this object.
class SessionHome
{
public:
    enum class On { Disk, Memory };

    /// Memory, where the system has such a place: for tests that would wait for the disk thousands of times, or for
    /// hundreds of megabytes.
    explicit SessionHome(On on = On::Disk)
        : m_home((on == On::Memory && QFileInfo("/dev/shm").isWritable() ? "/dev/shm" : QDir::tempPath())
                 + "/paddock-test-XXXXXX")
    {}

    QString top() const { return m_home.path(); }
    QString sessions() const { return m_home.filePath("data/sessions"); }
    QString fileOf(const QString &id) const { return sessions() + '/' + id + ".jsonl"; }
    FileSessionStore store() const { return FileSessionStore(sessions()); }

    /// Appends to a session and closes it.
    void write(const QString &id, const Transcript &transcript) const
    {
        const auto opened = store().open({id});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        for (const Entry &entry : transcript) {
            if (const auto kept = opened->log->append(entry); !kept)
                qFatal("%s", qPrintable(kept.error().message));
        }
    }

private:
    QTemporaryDir m_home;
};

/// For as long as it lives, no file can grow beyond \a bytes: the nearest thing to a full disk that needs no disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before = {};
    sighandler_t m_handler = nullptr;
};

} // namespace paddock
