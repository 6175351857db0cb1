#include "ui/sessions/sessions_model.h"

#include "ui/sessions/when_text.h"
#include "ui/style/visible_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace paddock {
namespace {

QString folderName(const QString &folder)
{
    const QString name = QDir(folder).dirName();
    return name.isEmpty() ? folder : name;
}

} // namespace

void SessionsModel::setStored(const QList<SessionSummary> &sessions)
{
    m_stored.clear();
    m_order.clear();
    for (const SessionSummary &session : sessions) {
        m_stored.insert(session.id, session);
        m_order.append(session.id);
    }
    QList<SessionId> fresh;
    for (auto it = m_open.cbegin(); it != m_open.cend(); ++it) {
        if (!m_stored.contains(it.key()))
            fresh.append(it.key());
    }
    std::sort(fresh.begin(), fresh.end());
    m_order = fresh + m_order;
    QHash<SessionId, SessionLine> lines;
    for (const SessionId &id : std::as_const(m_order)) {
        SessionLine line;
        line.summary = m_stored.value(id);
        refold(id, std::move(line));
        lines.insert(id, m_lines.value(id));
    }
    m_lines = lines;
    arrange();
}

void SessionsModel::setOpen(const SessionLine &line)
{
    const SessionId &id = line.summary.id;
    if (m_open.contains(id) && m_open.value(id) == line)
        return;
    m_open.insert(id, line);
    const SessionLine before = m_lines.value(id);
    const bool isNew = !m_lines.contains(id);
    if (isNew)
        m_order.prepend(id);
    refold(id, before);
    const SessionLine &now = m_lines[id];
    if (isNew || now.summary.workspace != before.summary.workspace || passes(now) != passes(before))
        arrange();
    else if (now != before)
        tellChanged(id);
}

void SessionsModel::setClosed(const SessionId &session)
{
    if (!m_open.remove(session))
        return;
    if (!m_stored.contains(session)) {
        m_lines.remove(session);
        m_order.removeAll(session);
        arrange();
        return;
    }
    SessionLine line;
    line.summary = m_stored.value(session);
    refold(session, std::move(line));
    tellChanged(session);
}

void SessionsModel::setNeedsYou(const QList<SessionId> &sessions)
{
    if (m_needsYou == sessions)
        return;
    m_needsYou = sessions;
    QList<SessionId> shown;
    for (const SessionId &id : sessions) {
        if (m_lines.contains(id))
            shown.append(id);
    }
    Shelf &first = m_shelves.front();
    const QModelIndex parent = index(0, 0);
    if (!first.rows.isEmpty()) {
        beginRemoveRows(parent, 0, int(first.rows.size()) - 1);
        first.rows.clear();
        endRemoveRows();
    }
    if (!shown.isEmpty()) {
        beginInsertRows(parent, 0, int(shown.size()) - 1);
        first.rows = shown;
        endInsertRows();
    }
    emit dataChanged(parent, parent);
}

void SessionsModel::setMissing(const QSet<QString> &folders)
{
    if (std::exchange(m_missing, folders) == folders)
        return;
    for (const SessionId &id : std::as_const(m_order)) {
        const SessionLine before = m_lines.value(id);
        refold(id, before);
        if (m_lines.value(id) != before)
            tellChanged(id);
    }
}

void SessionsModel::setFilter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_words, wanted) != wanted)
        arrange();
}

void SessionsModel::refold(const SessionId &session, SessionLine line)
{
    const auto open = m_open.constFind(session);
    if (open != m_open.cend()) {
        const SessionSummary stored = m_stored.value(session, line.summary);
        line = *open;
        line.summary.isPinned = stored.isPinned;
        line.summary.isArchived = stored.isArchived;
        line.summary.tags = stored.tags;
        line.summary.source = stored.source;
        line.isOpen = true;
    } else {
        const SessionSummary &stored = line.summary;
        const bool isGone = m_missing.contains(stored.workspace);
        line.standing = isGone ? Standing::FolderMissing : Standing::Idle;
        line.line = visibleText(isGone ? wordOf(line.standing) : stored.model);
        line.title = visibleText(stored.title.isEmpty() ? folderName(stored.workspace) : stored.title);
        line.isOpen = false;
    }
    m_lines.insert(session, line);
}

bool SessionsModel::passes(const SessionLine &line) const
{
    const QString all = QStringList{line.title, line.summary.workspace, line.summary.tags.join(u' '),
                                    line.summary.model, wordOf(line.standing)}
                            .join(u'\n');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

std::vector<SessionsModel::Shelf> SessionsModel::arranged() const
{
    Shelf needsYou{Group::NeedsYou, {}, {}};
    for (const SessionId &id : m_needsYou) {
        if (m_lines.contains(id))
            needsYou.rows.append(id);
    }
    std::vector<Shelf> folders;
    QHash<QString, size_t> byFolder;
    Shelf archive{Group::Archive, {}, {}};
    Shelf others{Group::Others, {}, {}};
    for (const SessionId &id : m_order) {
        const SessionLine &line = m_lines.constFind(id).value();
        if (!m_words.isEmpty() && !passes(line))
            continue;
        if (!line.summary.source.isEmpty()) {
            others.rows.append(id);
        } else if (line.summary.isArchived) {
            archive.rows.append(id);
        } else {
            const auto known = byFolder.constFind(line.summary.workspace);
            if (known != byFolder.cend()) {
                folders[*known].rows.append(id);
                continue;
            }
            byFolder.insert(line.summary.workspace, folders.size());
            folders.push_back({Group::Folder, line.summary.workspace, {id}});
        }
    }
    std::vector<Shelf> shelves{needsYou};
    shelves.insert(shelves.end(), folders.begin(), folders.end());
    if (!archive.rows.isEmpty())
        shelves.push_back(archive);
    if (!others.rows.isEmpty())
        shelves.push_back(others);
    return shelves;
}

void SessionsModel::arrange()
{
    std::vector<Shelf> shelves = arranged();
    if (shelves == m_shelves) {
        // One signal for each group, whatever changed in it.
        for (int i = 0; i < int(m_shelves.size()); ++i) {
            const QModelIndex group = index(i, 0);
            if (const int rows = rowCount(group); rows > 0)
                emit dataChanged(index(0, 0, group), index(rows - 1, 0, group));
        }
        return;
    }
    beginResetModel();
    m_shelves = std::move(shelves);
    endResetModel();
}

void SessionsModel::tellChanged(const SessionId &session)
{
    const QModelIndex own = indexOf(session);
    if (own.isValid())
        emit dataChanged(own, own);
    if (const qsizetype row = m_shelves.front().rows.indexOf(session); row >= 0) {
        const QModelIndex above = index(int(row), 0, index(0, 0));
        emit dataChanged(above, above);
    }
}

const SessionLine *SessionsModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return line(m_shelves[size_t(index.internalId() - 1)].rows.at(index.row()));
}

const SessionLine *SessionsModel::line(const SessionId &session) const
{
    const auto found = m_lines.constFind(session);
    return found == m_lines.cend() ? nullptr : &found.value();
}

QModelIndex SessionsModel::indexOf(const SessionId &session) const
{
    for (int i = 1; i < int(m_shelves.size()); ++i) {
        if (const qsizetype row = m_shelves[size_t(i)].rows.indexOf(session); row >= 0)
            return index(int(row), 0, index(i, 0));
    }
    return {};
}

QStringList SessionsModel::folders() const
{
    QSet<QString> folders;
    for (auto it = m_stored.cbegin(); it != m_stored.cend(); ++it) {
        if (!it->workspace.isEmpty())
            folders.insert(it->workspace);
    }
    return {folders.cbegin(), folders.cend()};
}

QList<SessionId> SessionsModel::inFolders(const QSet<QString> &folders) const
{
    QList<SessionId> sessions;
    for (const SessionId &id : m_order) {
        const SessionLine &line = m_lines.constFind(id).value();
        if (line.summary.source.isEmpty() && !line.isOpen && folders.contains(line.summary.workspace))
            sessions.append(id);
    }
    return sessions;
}

QModelIndex SessionsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    // A group has no number of its own; a session has that of its group, counted from 1.
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex SessionsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int SessionsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shelves.size());
    return parent.internalId() == 0 ? int(m_shelves[size_t(parent.row())].rows.size()) : 0;
}

int SessionsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString SessionsModel::titleOf(const Shelf &shelf) const
{
    switch (shelf.group) {
    case Group::NeedsYou:
        return tr("Needs you");
    case Group::Archive:
        return tr("Archive");
    case Group::Others:
        return tr("Other agents");
    case Group::Folder:
        break;
    }
    const QString name = folderName(shelf.folder);
    const auto isNamesake = [&](const Shelf &other) {
        return other.group == Group::Folder && other.folder != shelf.folder
               && folderName(other.folder) == name;
    };
    if (shelf.folder.isEmpty())
        return tr("Without a folder");
    if (std::none_of(m_shelves.begin(), m_shelves.end(), isNamesake))
        return visibleText(name);
    return visibleText(
        tr("%1 in %2", "a folder and the folder that it is in").arg(name, QFileInfo(shelf.folder).path()));
}

QVariant SessionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SessionLine *session = line(index);
    if (!session) {
        const Shelf &shelf = m_shelves[size_t(index.row())];
        switch (role) {
        case Qt::DisplayRole:
            return titleOf(shelf);
        case Qt::AccessibleTextRole:
            return tr("%1, %Ln session(s)", nullptr, int(shelf.rows.size())).arg(titleOf(shelf));
        case Qt::ToolTipRole:
            return visibleText(shelf.folder);
        case GroupKeyRole:
            return QString::number(int(shelf.group)) + u' ' + shelf.folder;
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        return session->title;
    case Qt::AccessibleTextRole:
        return QStringList{session->title, wordOf(session->standing), session->line,
                           whenText(session->summary.changed, QDateTime::currentDateTimeUtc())}
            .join(QStringLiteral(", "));
    case Qt::ToolTipRole:
        return tr("%1\n%2\n%3")
            .arg(session->title, wordOf(session->standing), visibleText(session->summary.workspace));
    case IdRole:
        return session->summary.id.value;
    default:
        return {};
    }
}

} // namespace paddock
