#include "ui/composer/file_completion.h"

#include "ui/search/fuzzy_match.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace paddock {

void FileCompletion::setFiles(const FileList &files)
{
    m_files = files;
    m_known = true;
}

void FileCompletion::ask(const QString &typed)
{
    if (m_atWork)
        m_next = typed;
    else
        begin(typed);
}

void FileCompletion::begin(const QString &typed)
{
    m_atWork = true;
    // Shared, because the pool takes only what can be copied.
    const auto promise = std::make_shared<QPromise<QStringList>>();
    promise->future().then(this, [this, typed](const QStringList &paths) {
        m_atWork = false;
        emit answered(typed, paths);
        if (m_next && !m_atWork)
            begin(*std::exchange(m_next, {}));
    });
    QThreadPool::globalInstance()->start([promise, typed, paths = m_files.paths] {
        promise->start();
        QStringList best;
        for (const qsizetype place : bestMatches(FuzzyPattern(typed), paths, most))
            best.append(paths[place]);
        promise->addResult(best);
        promise->finish();
    });
}

} // namespace paddock
