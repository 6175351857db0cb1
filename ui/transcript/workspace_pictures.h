#pragma once

#include <QHash>
#include <QImage>
#include <QObject>

namespace paddock {

/// Pictures of the workspace that Markdown names: read and decoded off the GUI thread, and only when the path, with
/// every link in it resolved, lies inside the workspace. What does not, is too large, or is no picture stays a name.
class WorkspacePictures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setWorkspace(const QString &path); ///< Absolute. Forgets what was read for another one.

    /// The picture that \a name means, as Markdown wrote it. Null while it is being read, and when it may not be shown;
    /// ready() tells when asking again is worth it.
    QImage picture(const QString &name);

signals:
    void ready();

private:
    QString m_workspace;
    QHash<QString, QImage> m_pictures; ///< By name; null: refused, or not read yet.
    qint64 m_bytes = 0; ///< Of all that is kept.
};

/// What picture() reads. Touches files; for the thread pool.
QImage readWorkspacePicture(const QString &workspace, const QString &name);

} // namespace paddock
