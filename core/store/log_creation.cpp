#include "core/store/log_creation.h"

#include "core/store/log_chain.h"
#include "core/store/log_line.h"
#include "core/store/session_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace paddock {

namespace {

struct Creation {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogCreation)
};

constexpr QLatin1String newPrefix(".new-");
constexpr qsizetype flushBytes = 1024 * 1024;

/// Takes its file away unless it got another name.
class NewFile
{
public:
    explicit NewFile(QString path)
        : m_path(std::move(path))
    {}
    ~NewFile()
    {
        if (!m_path.isEmpty())
            unlink(QFile::encodeName(m_path).constData());
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    void keep() { m_path.clear(); }

private:
    QString m_path;
};

/// errno of what failed, or 0.
int writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR)
            return errno;
        done += std::max<ssize_t>(wrote, 0);
    }
    return 0;
}

int writeLog(int descriptor, const SessionId &session, const Transcript &transcript)
{
    LogChain chain(session);
    QByteArray bytes = sessionHeader();
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        bytes += chain.extend(lineOf(transcript.at(i), i + 1).chopped(1)) + '\n';
        if (bytes.size() < flushBytes)
            continue;
        if (const int failure = writeAll(descriptor, bytes); failure != 0)
            return failure;
        bytes.clear();
    }
    if (const int failure = writeAll(descriptor, bytes); failure != 0)
        return failure;
    return fsync(descriptor) == 0 ? 0 : errno;
}

/// Files whose makers ended; those of others are locked.
void removeAbandoned(const SessionId &session, const QString &folder)
{
    const QStringList names =
        QDir(folder).entryList({newPrefix + u'*'}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        if (const Result<OpenFile> file = openLocked(session, path, Missing::Leave))
            unlink(QFile::encodeName(path).constData());
    }
}

} // namespace

Result<void> createLog(const SessionId &session, const QString &path, const Transcript &transcript)
{
    const bool isWhole =
        !transcript.isEmpty() && std::all_of(transcript.begin(), transcript.end(), [](const Entry &entry) {
            return !entry.id.isEmpty() && entry.at.isValid();
        });
    if (!isWhole)
        return Error{
            ErrorKind::Invalid,
            Creation::tr(
                "A session is not made without entries, or with one that lacks its id or its time.")};
    const Error isThere{ErrorKind::Invalid,
                        Creation::tr("There is already a session %1.").arg(session.value)};
    if (QFile::exists(path))
        return isThere;

    const QString folder = QFileInfo(path).path();
    removeAbandoned(session, folder);
    const QString name = folder + u'/' + newPrefix + session.value + u'-' + EntryId::fresh().value;
    const Result<OpenFile> file = openLocked(session, name, Missing::Make);
    if (!file)
        return file.error();
    NewFile made(name);
    if (const int failure = writeLog(file->descriptor(), session, transcript); failure != 0)
        return sessionFileError(path, failure);
    if (const int failure = moveWithoutReplacing(name, path); failure != 0)
        return failure == EEXIST ? isThere : sessionFileError(path, failure);
    made.keep();
    if (const int failure = syncFolder(folder); failure != 0)
        return sessionFileError(path, failure);
    return {};
}

} // namespace paddock
