#include "ui/composer/attachments.h"

#include "ui/style/visible_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace paddock {
namespace {

struct AttachmentText {
    Q_DECLARE_TR_FUNCTIONS(paddock::Attached)
};

bool isPictureType(const QString &type)
{
    return type == QLatin1String("image/png") || type == QLatin1String("image/jpeg")
           || type == QLatin1String("image/gif") || type == QLatin1String("image/webp");
}

QString tooLarge(const QString &name, qint64 bytes)
{
    return AttachmentText::tr("%1 has %2; pictures of up to %3 can be sent.")
        .arg(name, QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(mostPictureBytes));
}

void takePicture(const QString &path, const QString &name, const QString &type, Attached &attached)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        attached.refusals.append(
            AttachmentText::tr("%1 cannot be read: %2.").arg(name, visibleText(file.errorString())));
    } else if (file.size() > mostPictureBytes) {
        attached.refusals.append(tooLarge(name, file.size()));
    } else {
        attached.pictures.append({name, {type, file.read(mostPictureBytes)}});
    }
}

} // namespace

QImage Attached::Picture::preview() const
{
    QBuffer buffer;
    buffer.setData(image.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize whole = reader.size();
    if (whole.isValid())
        reader.setScaledSize(whole.scaled(QSize(64, 64), Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    return reader.read();
}

Attached attachedFiles(const QList<QUrl> &urls, const QString &workspace)
{
    Attached attached;
    const QString root = QFileInfo(workspace).canonicalFilePath();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        const QString real = path.isEmpty() ? QString() : info.canonicalFilePath();
        const QString name = visibleText(path.isEmpty() ? url.toDisplayString() : info.fileName());
        if (real.isEmpty()) {
            attached.refusals.append(AttachmentText::tr("%1 is no file on this machine.").arg(name));
            continue;
        }
        // A pipe or a device would be waited for.
        if (!info.isFile() && !info.isDir()) {
            attached.refusals.append(AttachmentText::tr("%1 is neither a file nor a folder.").arg(name));
            continue;
        }
        const bool inside = !root.isEmpty() && real.startsWith(root + u'/');
        const QString type = info.isFile() ? QMimeDatabase().mimeTypeForFile(real).name() : QString();
        if (inside)
            attached.mentions.append(real.mid(root.size() + 1)
                                     + (info.isDir() ? QStringLiteral("/") : QString()));
        if (isPictureType(type))
            takePicture(real, name, type, attached);
        else if (!inside)
            attached.refusals.append(
                AttachmentText::tr(
                    "%1 lies outside of the folder that the agent works in, so it cannot read it. "
                    "Copy it into the folder, or paste its text.")
                    .arg(name));
    }
    return attached;
}

Attached attachedPicture(const QImage &picture)
{
    Attached attached;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QString name = AttachmentText::tr("The picture");
    if (!picture.save(&buffer, "PNG"))
        attached.refusals.append(AttachmentText::tr("The picture of the clipboard cannot be read."));
    else if (bytes.size() > mostPictureBytes)
        attached.refusals.append(tooLarge(name, bytes.size()));
    else
        attached.pictures.append({{}, {QStringLiteral("image/png"), bytes}});
    return attached;
}

QString mentionOf(const QString &path)
{
    const bool blank = std::any_of(path.begin(), path.end(), [](QChar c) { return c.isSpace(); });
    return blank ? QStringLiteral("@\"%1\"").arg(path) : u'@' + path;
}

} // namespace paddock
