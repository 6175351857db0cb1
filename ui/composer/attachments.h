#pragma once

#include "core/protocol/entry.h"

#include <QList>
#include <QStringList>
#include <QUrl>

class QImage;

namespace paddock {

/// What became of things that were dropped or pasted on a message.
struct Attached {
    struct Picture {
        QString name; ///< Of the file; empty: from the clipboard.
        Image image;
        QImage preview() const; ///< Small; null when the bytes are no picture.
    };
    QList<Picture> pictures;
    QStringList mentions; ///< Files of the workspace, relative to it; folders end with a slash.
    QStringList refusals; ///< A sentence for each thing that was not taken, for people and safe to look at.
};

constexpr qint64 mostPictureBytes = 5 * 1024 * 1024; ///< What the providers accept.
constexpr int mostPictures = 20; ///< Of one message.

/// Looks at files: those of the workspace become mentions, pictures are taken in, anything else is refused. Reads the
/// disk, so not on the GUI thread.
Attached attachedFiles(const QList<QUrl> &urls, const QString &workspace);

/// A picture of the clipboard, as PNG. Encodes, so not on the GUI thread.
Attached attachedPicture(const QImage &picture);

/// "@src/lexer.h", in quotes when it holds blanks.
QString mentionOf(const QString &path);

} // namespace paddock
