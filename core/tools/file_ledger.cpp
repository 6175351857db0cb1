#include "core/tools/file_ledger.h"

#include <QJsonArray>

namespace paddock {

void FileLedger::note(const QJsonObject &details)
{
    for (const QJsonValue &value : details.value("seen").toArray()) {
        const QJsonObject one = value.toObject();
        const QString path = one.value("path").toString();
        if (path.isEmpty())
            continue;
        m_seen.insert(path, {.device = one.value("device").toString().toULongLong(),
                             .inode = one.value("inode").toString().toULongLong(),
                             .size = one.value("size").toString().toLongLong(),
                             .modifiedNs = one.value("modifiedNs").toString().toLongLong(),
                             .changedNs = one.value("changedNs").toString().toLongLong()});
    }
}

std::optional<FileStamp> FileLedger::seen(const QString &path) const
{
    const auto found = m_seen.constFind(path);
    if (found == m_seen.constEnd())
        return {};
    return *found;
}

QJsonArray FileLedger::entry(const QString &path, const FileStamp &stamp)
{
    return {QJsonObject{{"path", path},
                        {"device", QString::number(stamp.device)},
                        {"inode", QString::number(stamp.inode)},
                        {"size", QString::number(stamp.size)},
                        {"modifiedNs", QString::number(stamp.modifiedNs)},
                        {"changedNs", QString::number(stamp.changedNs)}}};
}

} // namespace paddock
