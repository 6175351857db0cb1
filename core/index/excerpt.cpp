#include "core/index/excerpt.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <string>
#include <vector>

namespace paddock {

namespace {

constexpr qsizetype excerptMost = 160;
constexpr qsizetype beforeMost = 50; ///< Of it, in front of the first mark.
constexpr qsizetype nearBytes = 150; ///< Places this near each other can be shown together.
constexpr qsizetype regionBefore = 600; ///< Bytes that are looked at; white space may fold into little.
constexpr qsizetype regionAfter = 2400;

struct Place {
    qsizetype phrase = 0;
    qsizetype from = 0; // bytes
    qsizetype to = 0;
};

/// Finds the phrases among the words that pass by.
class PlaceFinder
{
public:
    explicit PlaceFinder(const SearchQuery &query)
        : m_query(query)
        , m_newest(size_t(query.phrases.size()), -1)
    {
        qsizetype most = 1;
        for (const SearchQuery::Phrase &phrase : query.phrases)
            most = std::max(most, phrase.words.size());
        m_last.resize(size_t(most));
    }

    /// False when no more words have to be looked at.
    bool take(QByteArrayView word, qsizetype from, qsizetype to)
    {
        Word &newest = m_last[m_count++ % m_last.size()];
        newest.text.assign(word.data(), size_t(word.size()));
        newest.from = from;
        for (qsizetype i = 0; i < m_query.phrases.size(); ++i) {
            if (!endsHere(m_query.phrases.at(i)))
                continue;
            const size_t words = size_t(m_query.phrases.at(i).words.size());
            m_places.push_back({i, wordBefore(words - 1).from, to});
            m_newest[size_t(i)] = m_places.back().from;
            const auto [first, last] = std::minmax_element(m_newest.begin(), m_newest.end());
            if (m_enough < 0 && *first >= 0 && *last - *first <= nearBytes)
                m_enough = to + nearBytes;
        }
        return m_enough < 0 || to < m_enough;
    }

    bool isWhole() const { return std::find(m_newest.begin(), m_newest.end(), -1) == m_newest.end(); }
    const std::vector<Place> &places() const { return m_places; }

private:
    struct Word {
        std::string text;
        qsizetype from = 0;
    };

    const Word &wordBefore(size_t back) const { return m_last[(m_count - 1 - back) % m_last.size()]; }

    bool endsHere(const SearchQuery::Phrase &phrase) const
    {
        const size_t words = size_t(phrase.words.size());
        if (m_count < words)
            return false;
        for (size_t back = 0; back < words; ++back) {
            const std::string &text = wordBefore(back).text;
            const QByteArray &wanted = phrase.words.at(qsizetype(words - 1 - back));
            const QByteArrayView found(text.data(), qsizetype(text.size()));
            if (back == 0 && phrase.isBegun ? !found.startsWith(wanted) : found != wanted)
                return false;
        }
        return true;
    }

    const SearchQuery &m_query;
    std::vector<Word> m_last; // a ring
    size_t m_count = 0;
    std::vector<Place> m_places;
    std::vector<qsizetype> m_newest; // where each phrase stood last; -1: nowhere yet
    qsizetype m_enough = -1; // where to end, once all of them stood near each other
};

/// Which place to begin with: the first of those that have the most different phrases right behind them.
size_t bestOf(const std::vector<Place> &places, qsizetype phrases)
{
    size_t best = 0;
    qsizetype bestCount = 0;
    for (size_t i = 0; i < places.size() && bestCount < phrases; ++i) {
        std::vector<bool> seen(size_t(phrases), false);
        qsizetype count = 0;
        for (size_t k = i; k < places.size() && places[k].to <= places[i].from + nearBytes; ++k) {
            if (!seen[size_t(places[k].phrase)]) {
                seen[size_t(places[k].phrase)] = true;
                ++count;
            }
        }
        if (count > bestCount) {
            bestCount = count;
            best = i;
        }
    }
    return best;
}

/// What stands for a character in an excerpt; nothing for what must not or need not be seen.
QString shownFor(char32_t code)
{
    if (code < 0x20 || code == 0x7F)
        return QString(QChar(ushort(code == 0x7F ? 0x2421 : 0x2400 + code))); // the picture of the control
    switch (QChar::category(code)) {
    case QChar::Other_Control:
        return QString(QChar(QChar::ReplacementCharacter));
    case QChar::Other_Format:
        // Joiners make one picture of several, and letters of Indic scripts; the others turn text or hide.
        return code == 0x200C || code == 0x200D ? QString(QChar(ushort(code))) : QString();
    default:
        return QString::fromUcs4(&code, 1);
    }
}

/// Text on one line, with the places of the original's characters in it.
struct Line {
    QString text;
    QList<qsizetype> placeOf; ///< For each UTF-16 unit of the original, and for its end.
};

Line onOneLine(const QString &text)
{
    Line line;
    line.placeOf.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        line.placeOf.append(line.text.size());
        if (c.isSpace()) {
            if (!line.text.isEmpty() && !line.text.endsWith(u' '))
                line.text += u' ';
            continue;
        }
        char32_t code = c.unicode();
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            code = QChar::surrogateToUcs4(c, text.at(++i));
            line.placeOf.append(line.text.size());
        }
        line.text += shownFor(code);
    }
    line.placeOf.append(line.text.size());
    return line;
}

/// The boundary between characters as people see them at \a at or next to it.
qsizetype boundaryNear(const QString &text, qsizetype at, bool forward)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    const qsizetype found = forward ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return found < 0 ? at : found;
}

/// Cuts what is around the first mark out of \a line.
Excerpt cutOut(const QString &line, QList<SearchHit::Mark> marks)
{
    const qsizetype first = marks.first().from;
    qsizetype begin = 0;
    if (line.size() > excerptMost && first > beforeMost) {
        begin = std::min(first - beforeMost, line.size() - excerptMost);
        const qsizetype space = line.indexOf(u' ', begin); // rather between words
        if (begin > 0 && space >= 0 && space < first && space - begin < 20)
            begin = space + 1;
        begin = std::min(boundaryNear(line, begin, true), first);
    }
    qsizetype end = line.size();
    if (end - begin > excerptMost) {
        end = begin + excerptMost;
        const qsizetype space = line.lastIndexOf(u' ', end);
        const qsizetype firstEnd = first + marks.first().length;
        if (end - space < 20 && space >= firstEnd)
            end = space;
        end = boundaryNear(line, end, false);
        if (end <= first)
            end = begin + excerptMost; // one character of more than a hundred parts
    }

    Excerpt excerpt;
    const bool isCutBefore = begin > 0;
    excerpt.text = (isCutBefore ? QStringLiteral("…") : QString()) + line.sliced(begin, end - begin);
    if (end < line.size())
        excerpt.text += u'…';
    for (SearchHit::Mark mark : marks) {
        const qsizetype to = std::min(mark.from + mark.length, end);
        if (mark.from < begin || to <= mark.from)
            continue;
        excerpt.marks.append({mark.from - begin + (isCutBefore ? 1 : 0), to - mark.from});
    }
    return excerpt;
}

} // namespace

std::optional<Excerpt> excerptOf(const QString &text, const SearchQuery &query, const WordSplitter &splitter)
{
    if (query.phrases.isEmpty())
        return {};
    const QByteArray utf8 = text.toUtf8();
    PlaceFinder finder(query);
    splitter.split(
        utf8, [&](QByteArrayView word, qsizetype from, qsizetype to) { return finder.take(word, from, to); });
    if (!finder.isWhole())
        return {};

    const std::vector<Place> &places = finder.places();
    const Place &anchor = places[bestOf(places, query.phrases.size())];
    const auto isInside = [&](qsizetype at) {
        return at < utf8.size() && (uchar(utf8.at(at)) & 0xC0) == 0x80;
    };
    qsizetype begin = std::max<qsizetype>(0, anchor.from - regionBefore);
    qsizetype end = std::min(utf8.size(), anchor.from + regionAfter);
    while (isInside(begin))
        ++begin;
    while (isInside(end))
        --end;
    const QByteArrayView region = QByteArrayView(utf8).sliced(begin, end - begin);
    const Line line = onOneLine(QString::fromUtf8(region));

    QList<SearchHit::Mark> marks;
    std::vector<Place> shown;
    for (const Place &place : places) {
        if (place.from >= anchor.from && place.from < end)
            shown.push_back(place);
    }
    std::sort(shown.begin(), shown.end(), [](const Place &one, const Place &other) {
        return one.from != other.from ? one.from < other.from : one.to > other.to;
    });
    for (const Place &place : shown) {
        const auto placeIn = [&](qsizetype at) {
            return line.placeOf.at(QString::fromUtf8(region.first(std::min(at, end) - begin)).size());
        };
        const qsizetype from = placeIn(place.from);
        const qsizetype to = placeIn(place.to);
        if (marks.isEmpty() || from >= marks.last().from + marks.last().length)
            marks.append({from, to - from});
        else
            marks.last().length = std::max(marks.last().length, to - marks.last().from);
    }
    return cutOut(line.text, std::move(marks));
}

} // namespace paddock
