#include "ui/sessions/missing_folders.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace paddock {

void MissingFolders::look(const QStringList &folders)
{
    const quint64 ticket = ++m_newest;
    QThreadPool::globalInstance()->start(
        [asker = QPointer(this), application = QCoreApplication::instance(), folders, ticket] {
            QSet<QString> missing;
            for (const QString &folder : folders) {
                if (!QFileInfo(folder).isDir())
                    missing.insert(folder);
            }
            // By way of the application: the asker may end while this is on its way.
            QMetaObject::invokeMethod(application, [asker, missing, ticket] {
                if (asker && asker->m_newest == ticket)
                    emit asker->found(missing);
            });
        });
}

} // namespace paddock
