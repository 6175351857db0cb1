#include "core/index/session_refresh.h"

#include "core/base/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <sys/stat.h>

#include <algorithm>

namespace paddock {

namespace {

constexpr qint64 garbageAllowed = 2000; ///< Rows; before that a rebuild is not worth while.

/// Nothing when there is no regular file of this name.
std::optional<SourceStamp> stampOfFile(const QString &path)
{
    struct stat status = {};
    if (lstat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    return SourceStamp::of(status);
}

} // namespace

/// What the index has of a file.
struct SessionRefresh::Known {
    qint64 file = 0;
    QString root;
    QString stamps[2]; ///< By Stage; empty while it is not read to its end.
};

QString IndexSources::ownRoot() const
{
    return QFileInfo(store.pathOf({QStringLiteral("x")})).absolutePath();
}

QString IndexSources::trashRoot() const
{
    return ownRoot() + QLatin1String("/trash"); // as FileSessionStore says
}

QString IndexSources::claudeRoot() const
{
    return claude ? QFileInfo(claude->folder()).absoluteFilePath() : QString();
}

SessionRefresh::SessionRefresh(IndexDatabase &index, const IndexSources &sources,
                               const std::atomic_bool &stop)
    : m_index(index)
    , m_sources(sources)
    , m_batch(index.database(), stop)
    , m_follower(index.database(), m_batch)
    , m_digests(index.database())
    , m_texts(index.database())
{}

Result<void> SessionRefresh::run(bool withText)
{
    if (const Result<void> done = runOnce(withText); !done)
        return done;
    const Result<bool> isGarbage = isMostlyGarbage();
    if (!isGarbage || !*isGarbage)
        return isGarbage ? Result<void>() : isGarbage.error();
    qCInfo(lcStore) << "most of the index is of sessions that are gone: its text is made anew";
    if (const Result<void> forgotten = forgetAllText(); !forgotten)
        return forgotten;
    return withText ? runOnce(true) : Result<void>();
}

Result<void> SessionRefresh::runOnce(bool withText)
{
    QList<Source> sources = present();
    Result<QHash<QString, Known>> had = known();
    if (!had)
        return had.error();
    if (const Result<void> forgotten = forgetAbsent(*had, sources); !forgotten)
        return forgotten;
    for (Source &source : sources)
        source.file = had->value(source.path).file;
    if (const Result<void> added = addNew(sources); !added)
        return added;
    if (const Result<void> read = refreshStage(m_digests, sources, *had); !read)
        return read;
    if (const Result<void> kept = m_batch.keep(); !kept)
        return kept;
    if (!withText)
        return {};
    if (const Result<void> read = refreshStage(m_texts, sources, *had); !read)
        return read;
    return m_batch.keep();
}

/// The longest unchanged first: so the newest texts get the highest rows, and searches begin with them.
QList<SessionRefresh::Source> SessionRefresh::present() const
{
    QList<Source> sources;
    if (m_sources.claude) {
        for (const ClaudeSessions::File &file : m_sources.claude->files()) {
            SourceStamp stamp;
            stamp.size = file.size;
            stamp.modified = file.modified.toMSecsSinceEpoch() * 1'000'000;
            sources.prepend({0, file.path, m_sources.claudeRoot(), stamp, file});
        }
    }
    const auto add = [&](const QString &path, const QString &root) {
        if (const std::optional<SourceStamp> stamp = stampOfFile(path))
            sources.append({0, path, root, *stamp});
    };
    for (const SessionId &session : m_sources.store.ids())
        add(QFileInfo(m_sources.store.pathOf(session)).absoluteFilePath(), m_sources.ownRoot());
    const QDir trash(m_sources.trashRoot());
    for (const QString &name : trash.entryList({QStringLiteral("*.jsonl")}, QDir::Files | QDir::NoSymLinks))
        add(trash.filePath(name), trash.path());
    return sources;
}

Result<QHash<QString, SessionRefresh::Known>> SessionRefresh::known()
{
    QHash<QString, Known> known;
    SqliteStatement files(
        m_index.database(),
        "SELECT path, id, root, stage, stamp FROM files LEFT JOIN stages ON file=id AND done");
    for (;;) {
        const Result<bool> row = files.next();
        if (!row)
            return row.error();
        if (!*row)
            return known;
        Known &one = known[files.text(0)];
        one.file = files.number(1);
        one.root = files.text(2);
        if (const QString stamp = files.text(4); !stamp.isEmpty())
            one.stamps[files.number(3) == int(Stage::Text)] = stamp;
    }
}

/// Sessions that are gone, and those of folders that are gone altogether.
Result<void> SessionRefresh::forgetAbsent(const QHash<QString, Known> &known, const QList<Source> &present)
{
    QSet<QString> paths;
    for (const Source &source : present)
        paths.insert(source.path);
    SqliteStatement forgetUsage(m_index.database(), "DELETE FROM usage WHERE file=?1");
    SqliteStatement forgetTitle(m_index.database(), "DELETE FROM titles WHERE rowid=?1");
    SqliteStatement forgetStages(m_index.database(), "DELETE FROM stages WHERE file=?1");
    SqliteStatement forgetFile(m_index.database(), "DELETE FROM files WHERE id=?1");
    for (auto one = known.begin(); one != known.end(); ++one) {
        const bool isOfUs = m_sources.isListed(one->root) || one->root == m_sources.trashRoot();
        // Another process may have found one that is newer than our look at the folder.
        const bool isGone =
            isOfUs ? !paths.contains(one.key()) && !stampOfFile(one.key()) : !QFileInfo::exists(one->root);
        if (!isGone)
            continue;
        if (const Result<void> begun = m_batch.begin(); !begun)
            return begun;
        if (const Result<void> forgotten = m_texts.forget(one->file); !forgotten)
            return forgotten;
        for (SqliteStatement *forget : {&forgetUsage, &forgetTitle, &forgetStages, &forgetFile}) {
            if (const Result<void> forgotten = forget->run(one->file); !forgotten)
                return forgotten;
        }
    }
    return m_batch.keep();
}

Result<void> SessionRefresh::addNew(QList<Source> &present)
{
    SqliteStatement add(m_index.database(), "INSERT INTO files(path, root, state) VALUES(?1, ?2, '') "
                                            "ON CONFLICT(path) DO NOTHING");
    SqliteStatement find(m_index.database(), "SELECT id FROM files WHERE path=?1");
    for (Source &source : present) {
        if (source.file != 0)
            continue;
        if (const Result<void> begun = m_batch.begin(); !begun)
            return begun;
        if (const Result<void> added = add.run(source.path, source.root); !added)
            return added;
        const Result<bool> row = find.with(source.path).next();
        if (!row)
            return row.error();
        source.file = find.number(0);
        find.reset();
    }
    return m_batch.keep();
}

Result<void> SessionRefresh::refreshStage(LogStage &stage, const QList<Source> &sources,
                                          const QHash<QString, Known> &known)
{
    for (const Source &source : sources) {
        if (known.value(source.path).stamps[int(stage.stage())] == source.stamp.toText())
            continue;
        if (stage.stage() == Stage::Text && source.root == m_sources.trashRoot())
            continue;
        const Result<void> read = source.foreign
                                      ? refreshForeign(stage, source)
                                      : m_follower.follow(source.file, source.path, source.stamp, stage);
        if (!read)
            return read;
        if (m_batch.isFull()) {
            if (const Result<void> kept = m_batch.keep(); !kept)
                return kept;
        }
    }
    return {};
}

Result<void> SessionRefresh::refreshForeign(LogStage &stage, const Source &source)
{
    if (const Result<void> begun = m_batch.begin(); !begun)
        return begun;
    const Result<std::optional<StageProgress>> before = m_follower.progress(source.file, stage.stage());
    if (!before)
        return before.error();
    const StageProgress now{source.stamp.toText(), true, 0, 0, {}};
    if (*before == now)
        return {}; // by another process
    if (const Result<void> put = putForeign(stage, source); !put)
        return put;
    m_batch.count(source.stamp.size);
    return m_follower.setProgress(source.file, stage.stage(), now);
}

Result<void> SessionRefresh::putForeign(LogStage &stage, const Source &source)
{
    const auto leaveOut = [&](const Error &error) {
        qCWarning(lcStore).noquote() << "left out of the index:" << source.path << error.message
                                     << error.detail;
    };
    Result<SessionSummary> summary = m_sources.claude->summary(*source.foreign);
    if (!summary) {
        if (stage.stage() == Stage::Digest) // said once
            leaveOut(summary.error());
        const Result<void> forgotten = m_texts.forget(source.file);
        return forgotten ? m_digests.put(source.file, SessionDigest(SessionSummary())) : forgotten;
    }
    qint64 titleEntry = 1;
    if (stage.stage() == Stage::Text) {
        const Result<Transcript> loaded = m_sources.claude->load(source.path);
        if (!loaded)
            leaveOut(loaded.error());
        const Transcript transcript = loaded ? *loaded : Transcript();
        if (const Result<void> put = m_texts.put(source.file, transcript); !put)
            return put;
        // Of long ones known only now.
        summary->entries = transcript.size();
        const auto prompt = std::find_if(transcript.begin(), transcript.end(), [](const Entry &entry) {
            return std::holds_alternative<UserMessage>(entry.fact);
        });
        titleEntry = prompt == transcript.end() ? 1 : prompt - transcript.begin() + 1;
    }
    summary->source = ClaudeSessions::sourceName();
    return m_digests.put(source.file, SessionDigest(*std::move(summary), titleEntry));
}

Result<bool> SessionRefresh::isMostlyGarbage()
{
    const Result<qint64> garbage =
        m_index.database().number("SELECT number FROM counts WHERE name='garbage'");
    if (!garbage)
        return garbage.error();
    if (*garbage <= garbageAllowed)
        return false;
    const Result<qint64> docs = m_index.database().number("SELECT count(*) FROM docs");
    return docs ? Result<bool>(*garbage > *docs) : docs.error();
}

Result<void> SessionRefresh::forgetAllText()
{
    if (const Result<void> begun = m_batch.begin(); !begun)
        return begun;
    const Result<bool> isGarbage = isMostlyGarbage(); // another process may have been quicker
    if (!isGarbage)
        return isGarbage.error();
    if (*isGarbage) {
        const Result<void> forgotten = m_index.database().run(
            "INSERT INTO words(words) VALUES('delete-all'); DELETE FROM docs; DELETE FROM texts; "
            "DELETE FROM counts WHERE name='garbage'; DELETE FROM stages WHERE stage=1");
        if (!forgotten)
            return forgotten;
    }
    return m_batch.keep();
}

} // namespace paddock
