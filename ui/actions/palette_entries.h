#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <functional>

namespace paddock {

/// Something that can be chosen in the command palette.
struct PaletteEntry {
    QString id; ///< Stable, for what was used last: "session.stop", "folder:/home/me/project".
    QString group; ///< For people: "Session", "Recent folders".
    QString text;
    QString keys; ///< As this platform writes them; may be empty.
    bool isEnabled = true; ///< Otherwise it is shown, and says that it is not possible now.
    std::function<void()> act;
};

/// Gives what can be chosen at this moment. Called each time the palette opens.
using PaletteSource = std::function<QList<PaletteEntry>()>;

/// The entries that answer what was typed, the best first. With nothing typed, what was used last comes first.
class PaletteEntries : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { GroupRole = Qt::UserRole + 1, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    /// \a recent: ids, latest first.
    void setEntries(const QList<PaletteEntry> &entries, const QStringList &recent);
    void setTyped(const QString &typed);
    const PaletteEntry &entry(int row) const { return m_entries[m_shown[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    QList<qsizetype> m_shown; ///< Places in m_entries.
};

} // namespace paddock
