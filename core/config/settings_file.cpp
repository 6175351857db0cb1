#include "core/config/settings_file.h"

#include "core/base/log.h"
#include "core/config/settings_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <functional>
#include <memory>

namespace paddock {

namespace {

struct SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(paddock::SettingsFile)
};

using Change = std::function<std::optional<QJsonValue>(const QJsonValue &)>;

/// \a object with the value at \a key changed; nothing when something on the way is not an object, or when
/// \a change does not want what is there.
std::optional<QJsonObject> changed(QJsonObject object, const QStringList &key, const Change &change)
{
    const QString &name = key.first();
    const QJsonValue before = object.value(name);
    std::optional<QJsonValue> inner;
    if (key.size() > 1) {
        if (!before.isUndefined() && !before.isObject())
            return {};
        const std::optional<QJsonObject> rest = changed(before.toObject(), key.sliced(1), change);
        if (rest)
            inner = rest->isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*rest);
    } else {
        inner = change(before);
    }
    if (!inner)
        return {};
    object.insert(name, *inner); // undefined removes
    return object;
}

Error saveError(const QString &path, const QString &why)
{
    return {ErrorKind::Io, SettingsFile::tr("The settings file %1 cannot be saved: %2.").arg(path, why)};
}

/// Two that read, change and replace at once would lose what one of them saved. The lock is on the folder itself, so
/// that nothing is left behind; its end is the end of the descriptor.
class FolderLock
{
public:
    /// Null when another one holds it for seconds.
    static std::unique_ptr<FolderLock> take(const QString &folder)
    {
        std::unique_ptr<FolderLock> lock(new FolderLock);
        lock->m_descriptor =
            ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int tries = 0; lock->m_descriptor >= 0 && tries < 1000; ++tries) {
            if (flock(lock->m_descriptor, LOCK_EX | LOCK_NB) == 0)
                return lock;
            if (errno != EWOULDBLOCK && errno != EINTR)
                break;
            QThread::msleep(5);
        }
        if (lock->m_descriptor >= 0 && errno == EWOULDBLOCK)
            return {};
        // Some network file systems lock no folders; then whoever saves last wins.
        qCWarning(lcConfig) << "the settings folder cannot be locked:" << qt_error_string();
        return lock;
    }
    ~FolderLock()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

private:
    FolderLock() = default;
    Q_DISABLE_COPY_MOVE(FolderLock)

    int m_descriptor = -1;
};

Result<void> replaceFile(const QString &path, const QJsonObject &values)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveError(path, file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return saveError(path, file.errorString());
    const QByteArray text = QJsonDocument(values).toJson(QJsonDocument::Indented);
    // QSaveFile notices a disk that fills up only while writing, not in the flush that its commit() does.
    if (file.write(text) != text.size() || !file.flush()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return saveError(path, why);
    }
    if (!file.commit())
        return saveError(path, file.errorString());
    return {};
}

Result<void> edit(const QString &path, const QStringList &key, const QString &expected, const Change &change)
{
    if (key.isEmpty())
        return Error{ErrorKind::Internal, SettingsFile::tr("A setting without a name cannot be saved.")};
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return saveError(path, SettingsFile::tr("its folder cannot be made"));
    const std::unique_ptr<FolderLock> lock = FolderLock::take(folder.path());
    if (!lock)
        return saveError(path, SettingsFile::tr("another Paddock is writing it"));
    const Result<std::optional<SettingsSource>> before = readSettingsFile(SettingsLayer::User, path);
    if (!before)
        return before.error();
    const std::optional<QJsonObject> values =
        changed(*before ? (*before)->values : QJsonObject(), key, change);
    if (!values)
        return Error{
            ErrorKind::Invalid,
            SettingsFile::tr("The setting \"%1\" cannot be saved: what stands in its place in %2 is not %3.")
                .arg(key.join(u'.'), path, expected)};
    const Result<void> saved = replaceFile(path, *values);
    if (saved)
        qCInfo(lcConfig) << "saved setting" << key.join(u'.');
    return saved;
}

} // namespace

std::optional<QJsonObject> withSetting(const QJsonObject &values, const QStringList &key,
                                       const QJsonValue &value)
{
    if (key.isEmpty())
        return {};
    return changed(values, key, [&value](const QJsonValue &) { return std::optional(value); });
}

Result<void> saveSetting(const QString &path, const QStringList &key, const QJsonValue &value)
{
    return edit(path, key, SettingsFile::tr("an object in braces"),
                [&value](const QJsonValue &) { return std::optional(value); });
}

Result<void> appendToSetting(const QString &path, const QStringList &key, const QStringList &texts)
{
    return edit(path, key, SettingsFile::tr("a list in brackets"),
                [&texts](const QJsonValue &before) -> std::optional<QJsonValue> {
                    if (!before.isUndefined() && !before.isArray())
                        return {};
                    QJsonArray list = before.toArray();
                    for (const QString &text : texts) {
                        if (!list.contains(text))
                            list.append(text);
                    }
                    return list;
                });
}

} // namespace paddock
