#include "core/checkpoints/manifest_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace paddock {

namespace {

// The magic, a QDataStream with the entries, and the SHA-256 of both.
const QByteArray &manifestMagic()
{
    static const QByteArray magic("paddock manifest 1\n");
    return magic;
}

constexpr qsizetype digestBytes = 32;
constexpr qint64 largestManifest = qint64(512) * 1024 * 1024;

struct ManifestText {
    Q_DECLARE_TR_FUNCTIONS(paddock::ManifestFile)
};

void writeRecord(QDataStream &out, const QByteArray &path, const FileRecord &record)
{
    out << path << record.stamp.device << record.stamp.inode << record.stamp.size << record.stamp.modifiedNs
        << record.stamp.changedNs << quint8(record.kind) << quint16(record.mode) << record.isShared;
    out.writeRawData(record.hash.constData(), int(digestBytes));
}

bool readRecord(QDataStream &in, Manifest &manifest)
{
    QByteArray path;
    FileRecord record;
    quint8 kind = 0;
    quint16 mode = 0;
    in >> path >> record.stamp.device >> record.stamp.inode >> record.stamp.size >> record.stamp.modifiedNs
        >> record.stamp.changedNs >> kind >> mode >> record.isShared;
    record.hash.resize(digestBytes);
    if (in.readRawData(record.hash.data(), int(digestBytes)) != digestBytes || in.status() != QDataStream::Ok
        || (kind != quint8(FileState::Kind::File) && kind != quint8(FileState::Kind::Link)))
        return false;
    record.kind = FileState::Kind(kind);
    record.mode = mode;
    record.isSettled = true; // others are not written
    manifest.files.insert(path, record);
    return true;
}

} // namespace

QString manifestPath(const QString &folder, const QString &workspace)
{
    const QByteArray digest = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256);
    return folder + QStringLiteral("/manifests/") + QString::fromLatin1(digest.toHex().first(32));
}

Manifest readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestManifest)
        return {};
    const QByteArray bytes = file.readAll();
    const QByteArray &magic = manifestMagic();
    if (bytes.size() < magic.size() + digestBytes || !bytes.startsWith(magic))
        return {};
    const QByteArray body = bytes.chopped(digestBytes);
    if (QCryptographicHash::hash(body, QCryptographicHash::Sha256) != bytes.last(digestBytes))
        return {};
    QDataStream in(body.sliced(magic.size()));
    in.setVersion(QDataStream::Qt_6_0);
    quint32 count = 0;
    Manifest manifest;
    in >> count;
    for (quint32 i = 0; i < count; ++i) {
        if (!readRecord(in, manifest))
            return {};
    }
    QList<QByteArray> made;
    in >> made;
    if (in.status() != QDataStream::Ok)
        return {};
    manifest.made = QSet<QByteArray>(made.begin(), made.end());
    return manifest;
}

Result<void> writeManifest(const QString &path, const Manifest &manifest)
{
    QByteArray bytes = manifestMagic();
    {
        QDataStream out(&bytes, QIODevice::Append);
        out.setVersion(QDataStream::Qt_6_0);
        out << quint32(manifest.files.size());
        for (auto file = manifest.files.begin(); file != manifest.files.end(); ++file)
            writeRecord(out, file.key(), *file);
        out << QList<QByteArray>(manifest.made.begin(), manifest.made.end());
    }
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    ContentStore::makeFolder(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorKind::Io,
                     ManifestText::tr("What is known of the workspace's files cannot be kept in %1: %2.")
                         .arg(path, file.errorString())};
    }
    return {};
}

} // namespace paddock
