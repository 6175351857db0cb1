#include "core/config/settings_file.h"

#include "core/base/log.h"
#include "core/config/settings_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace paddock {

namespace {

struct SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(paddock::SettingsFile)
};

/// \a object with the value at \a key changed; nothing when something on the way is not an object.
std::optional<QJsonObject> changed(QJsonObject object, const QStringList &key, const QJsonValue &value)
{
    const QString &name = key.first();
    QJsonValue inner = value;
    if (key.size() > 1) {
        const QJsonValue before = object.value(name);
        if (!before.isUndefined() && !before.isObject())
            return {};
        const std::optional<QJsonObject> rest = changed(before.toObject(), key.sliced(1), value);
        if (!rest)
            return {};
        inner = rest->isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(*rest);
    }
    object.insert(name, inner); // undefined removes
    return object;
}

Error saveError(const QString &path, const QString &why)
{
    return {ErrorKind::Io, SettingsFile::tr("The settings file %1 cannot be saved: %2.").arg(path, why)};
}

} // namespace

Result<void> saveSetting(const QString &path, const QStringList &key, const QJsonValue &value)
{
    if (key.isEmpty())
        return Error{ErrorKind::Internal, SettingsFile::tr("A setting without a name cannot be saved.")};
    const Result<std::optional<SettingsSource>> before = readSettingsFile(SettingsLayer::User, path);
    if (!before)
        return before.error();
    const std::optional<QJsonObject> values =
        changed(*before ? (*before)->values : QJsonObject(), key, value);
    if (!values)
        return Error{
            ErrorKind::Invalid,
            SettingsFile::tr("The setting \"%1\" cannot be saved: what stands in its place in %2 is not an "
                             "object in braces.")
                .arg(key.join(u'.'), path)};

    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return saveError(path, SettingsFile::tr("its folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return saveError(path, file.errorString());
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return saveError(path, file.errorString());
    const QByteArray text = QJsonDocument(*values).toJson(QJsonDocument::Indented);
    // QSaveFile notices a disk that fills up only while writing, not in the flush that its commit() does.
    if (file.write(text) != text.size() || !file.flush()) {
        const QString why = file.errorString();
        file.cancelWriting();
        return saveError(path, why);
    }
    if (!file.commit())
        return saveError(path, file.errorString());
    qCInfo(lcConfig) << "saved setting" << key.join(u'.');
    return {};
}

} // namespace paddock
