#include "ui/transcript/workspace_pictures.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>

namespace paddock {
namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int allocationLimitMb = 64;
constexpr int widestKept = 1200;
constexpr qint64 mostKept = 96 * 1024 * 1024;

} // namespace

QImage readWorkspacePicture(const QString &workspace, const QString &name)
{
    if (workspace.isEmpty() || name.isEmpty() || name.contains(QLatin1String("://")) || name.startsWith(u'/')
        || name.startsWith(QLatin1String("data:")) || name.startsWith(QLatin1String("file:"))
        || name.startsWith(QLatin1String("qrc:")) || name.startsWith(u':'))
        return {};
    const QString root = QFileInfo(workspace).canonicalFilePath();
    const QString path =
        QFileInfo(QDir(root).filePath(QUrl::fromPercentEncoding(name.toUtf8()))).canonicalFilePath();
    if (root.isEmpty() || !path.startsWith(root + u'/') || !QFileInfo(path).isFile())
        return {};
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return {};
    QBuffer buffer(&bytes);
    // Only what holds pixels: a drawing may name files of its own.
    for (const char *format : {"png", "jpeg", "gif", "webp", "bmp"}) {
        buffer.open(QIODevice::ReadOnly);
        QImageReader reader(&buffer, format);
        const QSize size = reader.canRead() ? reader.size() : QSize();
        const bool fits =
            size.isValid()
            && qint64(size.width()) * size.height() * 4 <= qint64(allocationLimitMb) * 1024 * 1024;
        if (fits) {
            const QImage image = reader.read();
            return image.width() > widestKept ? image.scaledToWidth(widestKept, Qt::SmoothTransformation)
                                              : image;
        }
        buffer.close();
    }
    return {};
}

void WorkspacePictures::setWorkspace(const QString &path)
{
    if (m_workspace == path)
        return;
    m_workspace = path;
    m_pictures.clear();
    m_bytes = 0;
}

QImage WorkspacePictures::picture(const QString &name)
{
    if (m_workspace.isEmpty() || m_bytes > mostKept)
        return m_pictures.value(name);
    const auto known = m_pictures.constFind(name);
    if (known != m_pictures.constEnd())
        return *known;
    m_pictures.insert(name, {});
    // The shelf may be gone when the picture is read; the relay, on this thread, outlives both.
    auto *relay = new QObject;
    const QPointer<WorkspacePictures> self(this);
    QThreadPool::globalInstance()->start([self, relay, workspace = m_workspace, name] {
        const QImage image = readWorkspacePicture(workspace, name);
        QMetaObject::invokeMethod(relay, [self, relay, workspace, name, image] {
            relay->deleteLater();
            if (!self || self->m_workspace != workspace || image.isNull())
                return;
            self->m_pictures.insert(name, image);
            self->m_bytes += image.sizeInBytes();
            emit self->ready();
        });
    });
    return {};
}

} // namespace paddock
