#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace paddock {

/// Finds out which folders are no longer there, off the GUI thread: one on a network may take long to say so.
class MissingFolders : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void look(const QStringList &folders); ///< found() follows. A newer look makes an older one needless.

signals:
    void found(const QSet<QString> &missing);

private:
    quint64 m_newest = 0;
};

} // namespace paddock
