#include "ui/search/fuzzy_match.h"

#include <algorithm>
#include <array>
#include <vector>

namespace paddock {
namespace {

constexpr int perLetter = 4;
constexpr int nameStart = 16; ///< The first letter of the file's name.
constexpr int wordStart = 10; ///< After a separator, or a capital behind a small letter.
constexpr int inName = 3; ///< In the file's name and not in a folder's.
constexpr int neighbour = 9; ///< Right behind the letter that answered before it.
constexpr int sameCase = 1;
constexpr int gap = 2; ///< Taken away where letters were left out in between.
constexpr int never = -1'000'000;
constexpr qsizetype longest = 256; ///< Of a path's letters that are weighed: its end.

char16_t folded(char16_t letter)
{
    if (letter < 0x80)
        return letter >= u'A' && letter <= u'Z' ? char16_t(letter + 32) : letter;
    return QChar(letter).toLower().unicode();
}

bool isSeparator(char16_t letter)
{
    return letter == u'/' || letter == u'_' || letter == u'-' || letter == u'.' || letter == u' ';
}

/// The end of a path, made ready to be weighed.
struct Weighed {
    qsizetype from = 0; ///< The first letter of the path that is weighed.
    qsizetype length = 0;
    qsizetype name = 0; ///< Where the file's name begins, counted as the letters are.
    const char16_t *letters = nullptr;
    bool followsSeparator = true; ///< What stands before the first letter.
    std::array<char16_t, size_t(longest)> small; ///< The letters in lower case.

    explicit Weighed(QStringView path)
    {
        from = std::max<qsizetype>(0, path.size() - longest);
        length = path.size() - from;
        letters = path.utf16() + from;
        followsSeparator = from == 0 || isSeparator(letters[-1]);
        for (qsizetype i = 0; i < length; ++i) {
            small[size_t(i)] = folded(letters[i]);
            if (letters[i] == u'/')
                name = i + 1;
        }
    }

    int bonus(qsizetype place) const
    {
        const int letter = perLetter + (place >= name ? inName : 0);
        if (place == name && from + place > 0)
            return letter + nameStart;
        if (place == 0)
            return letter + (name == 0 && from == 0 ? nameStart : followsSeparator ? wordStart : 0);
        const char16_t before = letters[place - 1];
        const bool isHump =
            letters[place] >= u'A' && letters[place] <= u'Z' && before >= u'a' && before <= u'z';
        return letter + (isSeparator(before) || isHump ? wordStart : 0);
    }
};

/// The best ways through a path that spell a word. Each letter of the word can only stand between the place where it
/// is reached at the earliest and the one where it must be reached at the latest.
class Ways
{
public:
    /// The worth of the best one; `never` when the word does not occur.
    int find(QStringView typed, QStringView word, const Weighed &path)
    {
        const qsizetype size = word.size();
        if (!bound(word, path))
            return never;
        m_stride = path.length;
        m_worth.resize(size_t(size * m_stride));
        int best = never;
        for (qsizetype row = 0; row < size; ++row) {
            const char16_t wanted = word[row].unicode();
            int apart = never; // The best place of the letter before that is not right before this one.
            qsizetype next = row > 0 ? m_first[size_t(row - 1)] : 0;
            for (qsizetype place = m_first[size_t(row)]; place <= m_last[size_t(row)]; ++place) {
                int &worth = at(row, place);
                worth = never;
                for (; row > 0 && next < place - 1; ++next)
                    apart = std::max(apart, worthAt(row - 1, next));
                if (path.small[size_t(place)] != wanted)
                    continue;
                int reached = 0;
                if (row > 0) {
                    reached = std::max(apart - gap, worthAt(row - 1, place - 1) + neighbour);
                    if (reached < 0)
                        continue;
                }
                worth = reached + own(typed, row, place, path);
                if (row + 1 == size)
                    best = std::max(best, worth);
            }
        }
        return best;
    }

    /// The places of the best one, last first. After find() of the same.
    QList<qsizetype> places(QStringView typed, const Weighed &path) const
    {
        QList<qsizetype> found;
        qsizetype limit = path.length; // Behind the place that is looked for.
        bool isBeside = false;
        for (qsizetype row = typed.size() - 1; row >= 0; --row) {
            qsizetype place = limit - 1;
            for (qsizetype one = isBeside ? limit : 0; one < limit; ++one) {
                if (worthAt(row, one) > worthAt(row, place))
                    place = one;
            }
            found.append(path.from + place);
            isBeside = row > 0
                       && worthAt(row, place)
                              == own(typed, row, place, path) + worthAt(row - 1, place - 1) + neighbour;
            limit = isBeside ? place : place - 1;
        }
        return found;
    }

private:
    bool bound(QStringView word, const Weighed &path)
    {
        const size_t size = size_t(word.size());
        m_first.resize(size);
        m_last.resize(size);
        qsizetype place = 0;
        for (size_t row = 0; row < size; ++row, ++place) {
            while (place < path.length && path.small[size_t(place)] != word[qsizetype(row)].unicode())
                ++place;
            if (place == path.length)
                return false;
            m_first[row] = place;
        }
        place = path.length - 1;
        for (size_t row = size; row-- > 0; --place) {
            while (path.small[size_t(place)] != word[qsizetype(row)].unicode())
                --place;
            m_last[row] = place;
        }
        return true;
    }

    static int own(QStringView typed, qsizetype row, qsizetype place, const Weighed &path)
    {
        return path.bonus(place) + (path.letters[place] == typed[row].unicode() ? sameCase : 0);
    }
    int &at(qsizetype row, qsizetype place) { return m_worth[size_t(row * m_stride + place)]; }
    int worthAt(qsizetype row, qsizetype place) const
    {
        const bool isPossible = place >= m_first[size_t(row)] && place <= m_last[size_t(row)];
        return isPossible ? m_worth[size_t(row * m_stride + place)] : never;
    }

    qsizetype m_stride = 0;
    std::vector<qsizetype> m_first;
    std::vector<qsizetype> m_last;
    std::vector<int> m_worth;
};

/// A word that occurs only before the end that is weighed.
bool occursIn(QStringView word, QStringView path)
{
    qsizetype found = 0;
    for (const QChar letter : path) {
        if (found < word.size() && folded(letter.unicode()) == word[found].unicode())
            ++found;
    }
    return found == word.size();
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed)
{
    for (const QStringView word : typed.split(u' ', Qt::SkipEmptyParts)) {
        m_words.append(word.toString());
        QString small;
        for (const QChar letter : word)
            small.append(QChar(folded(letter.unicode())));
        m_folded.append(small);
    }
}

std::optional<int> FuzzyPattern::score(QStringView path) const
{
    if (m_folded.isEmpty())
        return 0;
    thread_local Ways ways; // its memory is used again for the next path
    const Weighed weighed(path);
    int all = 0;
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        const int worth = ways.find(m_words[i], m_folded[i], weighed);
        if (worth != never)
            all += worth;
        else if (weighed.from == 0 || !occursIn(m_folded[i], path))
            return {};
    }
    return all;
}

QList<qsizetype> FuzzyPattern::marks(QStringView path) const
{
    QList<qsizetype> found;
    Ways ways;
    const Weighed weighed(path);
    for (qsizetype i = 0; i < m_folded.size(); ++i) {
        if (ways.find(m_words[i], m_folded[i], weighed) != never)
            found += ways.places(m_words[i], weighed);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

QList<qsizetype> bestMatches(const FuzzyPattern &pattern, const QStringList &paths, qsizetype most)
{
    struct Scored {
        int score;
        qsizetype length;
        qsizetype index;
    };
    std::vector<Scored> matching;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (pattern.isEmpty() && i >= most)
            break;
        if (const std::optional<int> score = pattern.score(paths[i]))
            matching.push_back({*score, pattern.isEmpty() ? 0 : paths[i].size(), i});
    }
    const auto isBetter = [](const Scored &one, const Scored &other) {
        if (one.score != other.score)
            return one.score > other.score;
        return one.length != other.length ? one.length < other.length : one.index < other.index;
    };
    const size_t count = std::min(matching.size(), size_t(std::max<qsizetype>(0, most)));
    std::partial_sort(matching.begin(), matching.begin() + std::ptrdiff_t(count), matching.end(), isBetter);
    QList<qsizetype> best;
    for (size_t i = 0; i < count; ++i)
        best.append(matching[i].index);
    return best;
}

} // namespace paddock
