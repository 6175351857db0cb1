#pragma once

#include "ui/sessions/session_line.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

#include <vector>

namespace paddock {

/// All sessions in groups: those that need a person, one group for each folder, the archive, and what other agents
/// left. The first group is always there, and may be empty. Folds what is stored and what is open; a change of one
/// session costs what that session costs. GUI thread only.
class SessionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Group { NeedsYou, Folder, Archive, Others };
    enum Roles {
        IdRole = Qt::UserRole, ///< Of a session; empty for a group.
        GroupKeyRole, ///< Of a group: stable, for keeping what is folded.
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setStored(const QList<SessionSummary> &sessions); ///< All of them, in the library's order.
    void setOpen(const SessionLine &line); ///< A session that is open in this process stands so now.
    void setClosed(const SessionId &session); ///< It is open no more.
    void setNeedsYou(const QList<SessionId> &sessions); ///< In the order in which they should be looked at.
    void setMissing(const QSet<QString> &folders);
    void setFilter(const QString &words); ///< Shows only what has all of these words; empty: everything.

    const SessionLine *line(const QModelIndex &index) const; ///< Null for a group.
    const SessionLine *line(const SessionId &session) const; ///< Null when it is not known.
    QModelIndex indexOf(const SessionId &session) const; ///< In the group where it belongs; not the first.
    QStringList folders() const; ///< All that sessions of this application worked in; each once.
    QList<SessionId> inFolders(const QSet<QString> &folders) const; ///< Sessions that can be removed.
    bool isEmpty() const { return m_lines.isEmpty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Shelf {
        Group group = Group::Folder;
        QString folder; ///< Of Folder.
        QList<SessionId> rows;

        bool operator==(const Shelf &) const = default;
    };

    void arrange(); ///< Groups anew; resets only when the order is another one.
    std::vector<Shelf> arranged() const;
    bool passes(const SessionLine &line) const;
    void refold(const SessionId &session, SessionLine line);
    void tellChanged(const SessionId &session);
    QString titleOf(const Shelf &shelf) const;

    QHash<SessionId, SessionLine> m_lines;
    QHash<SessionId, SessionLine> m_open; ///< What open ones say of themselves.
    QHash<SessionId, SessionSummary> m_stored;
    QList<SessionId> m_order; ///< Of the library; open ones that it does not know yet come first.
    QList<SessionId> m_needsYou;
    QSet<QString> m_missing;
    QStringList m_words;
    std::vector<Shelf> m_shelves = std::vector<Shelf>(1, Shelf{Group::NeedsYou, {}, {}});
};

} // namespace paddock
