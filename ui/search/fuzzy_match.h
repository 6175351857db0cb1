#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace paddock {

/// What somebody typed to find a path: its letters, in order, wherever they stand. Several words may come in any order;
/// each must be found. A letter counts more at the beginning of the file's name or of a word in it, and next to the one
/// before it. A pure value: any thread.
class FuzzyPattern
{
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); } ///< Then it matches everything alike.

    /// How well \a path answers, more is better; nothing when it does not.
    std::optional<int> score(QStringView path) const;

    /// Which letters of \a path answer, ascending; for showing them. Dearer than score(): for what is in sight.
    QList<qsizetype> marks(QStringView path) const;

private:
    QStringList m_words; ///< As typed.
    QStringList m_folded; ///< The same in lower case, letter by letter.
};

/// Places in \a paths of those that match best, the best first, at most \a most. Among equals the shorter path comes
/// first, then the one that stands first. An empty pattern gives the first ones.
QList<qsizetype> bestMatches(const FuzzyPattern &pattern, const QStringList &paths, qsizetype most);

} // namespace paddock
