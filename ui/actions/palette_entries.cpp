#include "ui/actions/palette_entries.h"

#include "ui/search/fuzzy_match.h"

#include <algorithm>

namespace paddock {
namespace {

/// What was used lately counts as much as one well-matched letter or two: it decides between like ones only.
int recency(const QStringList &recent, const QString &id)
{
    const qsizetype place = recent.indexOf(id);
    return place < 0 ? 0 : std::max(0, 8 - int(place));
}

} // namespace

void PaletteEntries::setEntries(const QList<PaletteEntry> &entries, const QStringList &recent)
{
    m_entries = entries;
    m_recent = recent;
    setTyped({});
}

void PaletteEntries::setTyped(const QString &typed)
{
    /// A place in m_entries, and how well it answers.
    struct Found {
        qsizetype place;
        int score;
        int recency;
    };
    const FuzzyPattern pattern(typed);
    QList<Found> found;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        // As a path, so that the entry's own words count more than its group's.
        const QString path = QString(m_entries[i].group).replace(u'/', u' ') + u'/'
                             + QString(m_entries[i].text).replace(u'/', u' ');
        if (const std::optional<int> score = pattern.score(path))
            found.append({i, *score, recency(m_recent, m_entries[i].id)});
    }
    const bool isTyped = !pattern.isEmpty();
    std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        if (m_entries[a.place].isEnabled != m_entries[b.place].isEnabled)
            return m_entries[a.place].isEnabled;
        return isTyped ? a.score + a.recency > b.score + b.recency : a.recency > b.recency;
    });
    beginResetModel();
    m_shown.clear();
    for (const Found &one : found)
        m_shown.append(one.place);
    endResetModel();
}

int PaletteEntries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PaletteEntries::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const PaletteEntry &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole: {
        const QString named =
            shown.keys.isEmpty()
                ? tr("%1, %2", "action, group").arg(shown.text, shown.group)
                : tr("%1, %2, %3", "action, group, keys").arg(shown.text, shown.group, shown.keys);
        return shown.isEnabled ? named : tr("%1, not possible now").arg(named);
    }
    case GroupRole:
        return shown.group;
    case KeysRole:
        return shown.keys;
    default:
        return {};
    }
}

} // namespace paddock
