#include "ui/transcript/diff_words.h"

#include <algorithm>

namespace paddock {
namespace {

// The comparison is quadratic in the words of a line; longer lines are no prose and no code of a person.
constexpr size_t mostWordsCompared = 200;

// So many added lines are looked at for one that was removed.
constexpr int mostLooked = 8;

std::vector<QStringView> wordsOf(QStringView line)
{
    std::vector<QStringView> words;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i + 1;
        const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c.isSurrogate(); };
        if (isWord(line[i])) {
            while (end < line.size() && isWord(line[end]))
                ++end;
        } else if (line[i].isSpace()) {
            while (end < line.size() && line[end].isSpace())
                ++end;
        }
        words.push_back(line.mid(i, end - i));
        i = end;
    }
    return words;
}

/// Spans of the words that \a kept leaves out, neighbours joined; a single blank between two of them joins too.
QList<TextSpan> spansOf(const std::vector<QStringView> &words, const std::vector<bool> &kept)
{
    QList<TextSpan> spans;
    int at = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const int length = int(words[i].size());
        const bool bridge = kept[i] && i > 0 && i + 1 < words.size() && !kept[i - 1] && !kept[i + 1]
                            && words[i].trimmed().isEmpty();
        if (!kept[i] || bridge) {
            if (!spans.isEmpty() && spans.last().from + spans.last().length == at)
                spans.last().length += length;
            else
                spans.append({at, length});
        }
        at += length;
    }
    return spans;
}

/// False: they are two different lines, not one that changed.
bool compareLines(const QString &before, const QString &after, QList<TextSpan> &removed,
                  QList<TextSpan> &added)
{
    const std::vector<QStringView> old = wordsOf(before);
    const std::vector<QStringView> now = wordsOf(after);
    if (old.empty() || now.empty() || old.size() > mostWordsCompared || now.size() > mostWordsCompared)
        return false;
    // The longest common run of words, from the ends to the beginnings.
    const size_t width = now.size() + 1;
    std::vector<int> common((old.size() + 1) * width, 0);
    for (size_t i = old.size(); i-- > 0;) {
        for (size_t j = now.size(); j-- > 0;) {
            common[i * width + j] = old[i] == now[j]
                                        ? common[(i + 1) * width + j + 1] + int(old[i].size())
                                        : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    const auto shorter = std::min(before.trimmed().size(), after.trimmed().size());
    if (common[0] * 2 < shorter)
        return false;
    std::vector<bool> oldKept(old.size());
    std::vector<bool> nowKept(now.size());
    for (size_t i = 0, j = 0; i < old.size() && j < now.size();) {
        if (old[i] == now[j])
            oldKept[i++] = nowKept[j++] = true;
        else if (common[(i + 1) * width + j] >= common[i * width + j + 1])
            ++i;
        else
            ++j;
    }
    removed = spansOf(old, oldKept);
    added = spansOf(now, nowKept);
    return true;
}

/// Calls \a take with the begin of removed lines, the begin of the added ones behind them, and their end.
template<typename Take>
void forEachChange(const QList<DiffLine> &lines, Take take)
{
    for (int i = 0; i < lines.size();) {
        const int from = i;
        while (i < lines.size() && lines[i].sign == u'-')
            ++i;
        const int middle = i;
        while (i < lines.size() && lines[i].sign == u'+')
            ++i;
        take(from, middle, i);
        if (i == from)
            ++i;
    }
}

} // namespace

std::vector<QList<TextSpan>> changedWords(const QList<DiffLine> &lines)
{
    std::vector<QList<TextSpan>> result(size_t(lines.size()));
    forEachChange(lines, [&](int from, int middle, int end) {
        // Each removed line belongs to the next added one that is like it; lines between them are new.
        int next = middle;
        for (int line = from; line < middle; ++line) {
            const int last = qMin(end, next + mostLooked);
            for (int other = next; other < last; ++other) {
                if (!compareLines(lines[line].text, lines[other].text, result[size_t(line)],
                                  result[size_t(other)]))
                    continue;
                next = other + 1;
                break;
            }
        }
    });
    return result;
}

std::vector<DiffPair> besideEachOther(const QList<DiffLine> &lines)
{
    std::vector<DiffPair> pairs;
    forEachChange(lines, [&](int from, int middle, int end) {
        if (from == end) {
            pairs.push_back({from, from});
            return;
        }
        for (int i = 0; i < std::max(middle - from, end - middle); ++i)
            pairs.push_back({from + i < middle ? from + i : -1, middle + i < end ? middle + i : -1});
    });
    return pairs;
}

} // namespace paddock
