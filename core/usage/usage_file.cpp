#include "core/usage/usage_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/private_folder.h"
#include "core/protocol/codec.h"
#include "core/usage/usage_log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <set>
#include <tuple>

namespace paddock {

namespace {

constexpr std::array<std::pair<UsageRecord::On, const char *>, 3> onNames{
    {{UsageRecord::On::Answer, "answer"},
     {UsageRecord::On::Retry, "retry"},
     {UsageRecord::On::Compaction, "compaction"}}};

QByteArray usageLine(const UsageRecord &record)
{
    QJsonObject object{
        {"session", record.session.value}, {"entry", QJsonValue(record.entry)},
        {"turn", QJsonValue(record.turn)}, {"at", record.at.toUTC().toString(Qt::ISODateWithMs)},
        {"workspace", record.workspace},   {"provider", record.provider},
        {"model", record.model},           {"usage", toJson(record.usage)}};
    if (!record.agent.isEmpty())
        object.insert("agent", record.agent);
    for (const auto &[on, name] : onNames) {
        if (on == record.on)
            object.insert("on", QLatin1String(name));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A count, which is never less than zero and never a fraction. Missing is zero, as the codec writes it.
std::optional<qint64> countIn(const QJsonObject &object, const char *field)
{
    const qint64 count =
        object.value(QLatin1String(field)).toInteger(object.contains(QLatin1String(field)) ? -1 : 0);
    return count < 0 ? std::nullopt : std::optional(count);
}

std::optional<UsageRecord> recordFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonObject usage = object.value(QLatin1String("usage")).toObject();
    UsageRecord record;
    record.session = SessionId{object.value(QLatin1String("session")).toString()};
    record.at =
        QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODateWithMs).toUTC();
    record.workspace = object.value(QLatin1String("workspace")).toString();
    record.provider = object.value(QLatin1String("provider")).toString();
    record.model = object.value(QLatin1String("model")).toString();
    record.agent = object.value(QLatin1String("agent")).toString();
    const std::pair<std::optional<qint64>, qint64 *> counts[] = {
        {countIn(object, "entry"), &record.entry},
        {countIn(object, "turn"), &record.turn},
        {countIn(usage, "input"), &record.usage.input},
        {countIn(usage, "cacheWrite"), &record.usage.cacheWrite},
        {countIn(usage, "cacheRead"), &record.usage.cacheRead},
        {countIn(usage, "output"), &record.usage.output}};
    for (const auto &[count, field] : counts) {
        if (!count)
            return {};
        *field = *count;
    }
    const QString on = object.value(QLatin1String("on")).toString();
    const auto known = std::find_if(onNames.begin(), onNames.end(),
                                    [&](const auto &one) { return on == QLatin1String(one.second); });
    if (record.session.isEmpty() || !record.at.isValid() || record.usage == Usage() || known == onNames.end())
        return {};
    record.on = known->first;
    return record;
}

/// Writes behind all that is there, or nothing. Gives errno, 0: done.
int writeWhole(int file, const QByteArray &bytes)
{
    struct stat before = {};
    if (fstat(file, &before) != 0)
        return errno;
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t wrote = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno != EINTR) {
            const int failure = errno;
            // Ours alone while we hold the lock. If even this fails, the reader leaves out the torn line.
            if (done > 0 && ftruncate(file, before.st_size) != 0)
                qCWarning(lcUsage) << "a partial line could not be taken back, errno" << errno;
            return failure;
        }
        done += std::max<ssize_t>(wrote, 0);
    }
    return fdatasync(file) == 0 ? 0 : errno;
}

/// Whether a line that was never finished stands at the end.
bool endsTorn(int file)
{
    struct stat status = {};
    char last = '\n';
    return fstat(file, &status) == 0 && status.st_size > 0 && pread(file, &last, 1, status.st_size - 1) == 1
           && last != '\n';
}

} // namespace

Result<void> UsageFile::append(const QList<UsageRecord> &records) const
{
    if (records.isEmpty())
        return {};
    const auto failed = [this](int failure) {
        return Error{ErrorKind::Io,
                     tr("What was spent cannot be kept in %1: %2.").arg(m_path, qt_error_string(failure))};
    };
    const QString folder = QFileInfo(m_path).path();
    if (const int failure = makePrivateFolder(folder); failure != 0)
        return failed(failure);
    const FileDescriptor file(::open(QFile::encodeName(m_path).constData(),
                                     O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600));
    if (!file)
        return failed(errno);
    struct stat status = {};
    if (fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return failed(EINVAL);
    while (flock(file.get(), LOCK_EX) != 0) {
        if (errno != EINTR)
            return failed(errno);
    }
    QByteArray bytes;
    if (endsTorn(file.get()))
        bytes = "\n";
    for (const UsageRecord &record : records)
        bytes += usageLine(record);
    if (const int failure = writeWhole(file.get(), bytes); failure != 0)
        return failed(failure);
    return {};
}

Result<QList<UsageRecord>> UsageFile::read() const
{
    const auto failed = [this](const QString &why) {
        return Error{ErrorKind::Io, tr("What was spent cannot be read from %1: %2.").arg(m_path, why)};
    };
    FileDescriptor descriptor(
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!descriptor) {
        if (errno == ENOENT || errno == ENOTDIR)
            return QList<UsageRecord>();
        return failed(qt_error_string(errno));
    }
    struct stat status = {};
    if (fstat(descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return failed(tr("it is not a regular file"));
    QFile file;
    if (!file.open(descriptor.get(), QIODevice::ReadOnly, QFile::DontCloseHandle))
        return failed(file.errorString());
    QList<UsageRecord> records;
    std::set<std::tuple<QString, QString, qint64>> seen;
    qint64 foreign = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        std::optional<UsageRecord> record = recordFrom(line);
        if (!record)
            ++foreign;
        else if (seen.insert({record->session.value, record->agent, record->entry}).second)
            records.append(*std::move(record));
    }
    if (file.error() != QFileDevice::NoError)
        return failed(file.errorString());
    if (foreign > 0)
        qCWarning(lcUsage) << foreign << "lines of" << m_path << "are no records and were left out";
    return records;
}

} // namespace paddock
