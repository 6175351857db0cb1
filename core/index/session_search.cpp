#include "core/index/session_search.h"

#include "core/base/file_descriptor.h"
#include "core/base/log.h"
#include "core/index/excerpt.h"
#include "core/index/log_lines.h"
#include "core/index/session_text.h"

#include <QFile>

#include <fcntl.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace paddock {

namespace {

/// Of places with the words, the newest so many are compared. More would only be compared to be left out, and a
/// frequent word stands in hundreds of thousands.
constexpr qsizetype candidatesMost = 3000;
constexpr qsizetype hitsOfASession = 3; ///< As long as others have some.

/// A text that has the words.
struct Candidate {
    qint64 doc = 0; ///< 0: the title.
    qint64 file = 0;
    qint64 entry = 0;
    TextKind kind = TextKind::Other;
    qint64 at = 0; ///< Milliseconds since 1970.
    qint64 offset = 0;
    double score = 0; ///< Greater is better.
};

/// How much a text of this kind is worth against others that fit as well. Instructions are the same in each session.
double weightOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Title:
        return 2;
    case TextKind::User:
    case TextKind::Summary:
        return 1.2;
    case TextKind::Model:
        return 1.1;
    case TextKind::Instructions:
        return 0.6;
    default:
        return 1;
    }
}

/// One search.
class SessionSearch
{
public:
    SessionSearch(IndexDatabase &index, const IndexSources &sources, SearchQuery query)
        : m_index(index)
        , m_sources(sources)
        , m_query(std::move(query))
        , m_findFile(index.database(), "SELECT root, path, state FROM files WHERE id=?1")
        , m_findTitle(index.database(), "SELECT text FROM titles WHERE rowid=?1")
        , m_findText(index.database(), "SELECT text FROM texts WHERE doc=?1")
    {}

    Result<QList<SearchHit>> run(qsizetype atMost)
    {
        QList<Candidate> titles;
        QList<Candidate> texts;
        if (const Result<void> found = findTitles(titles); !found)
            return found.error();
        if (const Result<void> found = findTexts(texts); !found)
            return found.error();
        rate(titles);
        rate(texts);
        return hits(best(titles + texts), atMost);
    }

private:
    struct File {
        bool isHere = false; ///< One of these sources', and a session.
        QString path;
        SessionDigest digest = SessionDigest(SessionId());
    };

    const File &file(qint64 id)
    {
        const auto known = m_files.find(id);
        if (known != m_files.end())
            return known->second;
        File &file = m_files[id];
        const Result<bool> row = m_findFile.with(id).next();
        if (row && *row && m_sources.isListed(m_findFile.text(0))) {
            file.path = m_findFile.text(1);
            file.digest = SessionDigest::fromBytes(m_findFile.bytes(2));
            file.isHere = file.digest.isSession();
        }
        m_findFile.reset();
        return file;
    }

    Result<void> findTitles(QList<Candidate> &found)
    {
        SqliteStatement titles(m_index.database(),
                               "SELECT rowid, -bm25(titles) FROM titles WHERE titles MATCH ?1 "
                               "ORDER BY rowid DESC");
        titles.with(m_query.expression());
        while (found.size() < candidatesMost) {
            const Result<bool> row = titles.next();
            if (!row || !*row)
                return row ? Result<void>() : row.error();
            const qint64 id = titles.number(0);
            if (const File &one = file(id); one.isHere)
                found.append({0, id, std::max<qint64>(1, one.digest.titleEntry()), TextKind::Title,
                              one.digest.titleAt().toMSecsSinceEpoch(), 0, titles.real(1)});
        }
        return {};
    }

    Result<void> findTexts(QList<Candidate> &found)
    {
        // Not joined: words gives its rows in this order without looking at all of them.
        SqliteStatement words(
            m_index.database(),
            "SELECT rowid, -bm25(words) FROM words WHERE words MATCH ?1 ORDER BY rowid DESC");
        SqliteStatement docs(m_index.database(),
                             "SELECT file, entry, kind, at, offset FROM docs WHERE id=?1");
        words.with(m_query.expression());
        while (found.size() < candidatesMost) {
            const Result<bool> row = words.next();
            if (!row || !*row)
                return row ? Result<void>() : row.error();
            const qint64 id = words.number(0);
            const Result<bool> doc = docs.with(id).next();
            if (!doc)
                return doc.error();
            if (*doc && file(docs.number(0)).isHere)
                found.append({id, docs.number(0), docs.number(1), TextKind(docs.number(2)), docs.number(3),
                              docs.number(4), words.real(1)});
        }
        return {};
    }

    /// From how well the words fit to how good a hit is: titles before texts, newer a little before older.
    static void rate(QList<Candidate> &candidates)
    {
        double most = 1e-9;
        qint64 newest = 0;
        for (const Candidate &one : candidates) {
            most = std::max(most, one.score);
            newest = std::max(newest, one.at);
        }
        for (Candidate &one : candidates) {
            const double days = double(newest - one.at) / (24 * 3600 * 1000.0);
            one.score =
                std::max(0.0, one.score) / most * (1 + 0.25 * std::exp2(-days / 30)) * weightOf(one.kind);
        }
    }

    /// The best of each entry, the best first.
    QList<Candidate> best(QList<Candidate> candidates)
    {
        std::sort(candidates.begin(), candidates.end(), [this](const Candidate &one, const Candidate &other) {
            if (one.score != other.score)
                return one.score > other.score;
            if (one.at != other.at)
                return one.at > other.at;
            if (one.file != other.file)
                return file(one.file).path < file(other.file).path;
            return one.entry != other.entry ? one.entry < other.entry : one.kind < other.kind;
        });
        std::map<std::pair<qint64, qint64>, bool> isSeen;
        candidates.removeIf([&](const Candidate &one) {
            return std::exchange(isSeen[{one.file, one.entry}], true);
        });
        return candidates;
    }

    Result<QList<SearchHit>> hits(const QList<Candidate> &candidates, qsizetype atMost)
    {
        QList<SearchHit> found;
        QList<Candidate> more; // of sessions that had their share
        std::map<qint64, qsizetype> ofFile;
        const auto add = [&](const Candidate &one) -> Result<void> {
            Result<std::optional<SearchHit>> hit = hitOf(one);
            if (hit && *hit) {
                found.append(**std::move(hit));
                ++ofFile[one.file];
            }
            return hit ? Result<void>() : hit.error();
        };
        for (qsizetype i = 0; i < candidates.size() && found.size() < atMost; ++i) {
            if (ofFile[candidates.at(i).file] >= hitsOfASession) {
                more.append(candidates.at(i));
            } else if (const Result<void> added = add(candidates.at(i)); !added) {
                return added.error();
            }
        }
        for (qsizetype i = 0; i < more.size() && found.size() < atMost; ++i) {
            if (const Result<void> added = add(more.at(i)); !added)
                return added.error();
        }
        return found;
    }

    /// Nothing when the words are not there any more: the file was moved or changed after the index was made.
    Result<std::optional<SearchHit>> hitOf(const Candidate &one)
    {
        const Result<QString> text = textOf(one);
        if (!text)
            return text.error();
        const std::optional<Excerpt> excerpt = excerptOf(*text, m_query, m_index.splitter());
        if (!excerpt)
            return std::optional<SearchHit>();
        return std::optional(SearchHit{file(one.file).digest.summary(), one.entry,
                                       QDateTime::fromMSecsSinceEpoch(one.at, Qt::UTC), nameOf(one.kind),
                                       excerpt->text, excerpt->marks});
    }

    Result<QString> textOf(const Candidate &one)
    {
        if (one.kind != TextKind::Title && file(one.file).digest.summary().source.isEmpty())
            return textInLog(one);
        SqliteStatement &stored = one.kind == TextKind::Title ? m_findTitle : m_findText;
        const Result<bool> row = stored.with(one.kind == TextKind::Title ? one.file : one.doc).next();
        if (!row)
            return row.error();
        QString text;
        if (*row)
            text = one.kind == TextKind::Title ? stored.text(0)
                                               : QString::fromUtf8(qUncompress(stored.bytes(0)));
        stored.reset();
        return text;
    }

    /// Empty when the entry is not there.
    QString textInLog(const Candidate &one)
    {
        const FileDescriptor log(::open(QFile::encodeName(file(one.file).path).constData(),
                                        O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
        if (!log)
            return {};
        LogLines lines(log.get(), one.offset);
        const std::optional<QByteArrayView> line = lines.next();
        if (!line)
            return {};
        const Result<Entry> entry = entryOfLine(line->toByteArray(), one.entry);
        if (!entry || entry->at.toMSecsSinceEpoch() != one.at)
            return {};
        for (const EntryText &text : textsOf(entry->fact)) {
            if (text.kind == one.kind)
                return text.text;
        }
        return {};
    }

    IndexDatabase &m_index;
    const IndexSources &m_sources;
    const SearchQuery m_query;
    SqliteStatement m_findFile;
    SqliteStatement m_findTitle;
    SqliteStatement m_findText;
    std::map<qint64, File> m_files;
};

} // namespace

Result<QList<SearchHit>> searchSessions(IndexDatabase &index, const IndexSources &sources,
                                        const QString &query, int atMost)
{
    SearchQuery parsed = parseQuery(query, index.splitter());
    if (parsed.phrases.isEmpty() || atMost <= 0)
        return QList<SearchHit>();
    return SessionSearch(index, sources, std::move(parsed)).run(atMost);
}

} // namespace paddock
