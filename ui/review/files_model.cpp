#include "ui/review/files_model.h"

#include "ui/search/fuzzy_match.h"
#include "ui/style/visible_text.h"

#include <QDir>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace paddock {
namespace {

constexpr qsizetype mostMatches = 200; // more are not looked through; another letter is quicker

} // namespace

void FilesModel::setFiles(const QStringList &sorted, const QString &workspace)
{
    beginResetModel();
    m_paths = sorted;
    m_workspace = workspace;
    restart();
    endResetModel();
}

void FilesModel::setFilter(const QString &typed)
{
    if (m_filter == typed.trimmed())
        return;
    beginResetModel();
    m_filter = typed.trimmed();
    restart();
    endResetModel();
}

void FilesModel::setMarks(const QHash<QString, QString> &marks)
{
    m_marks = marks;
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        for (qsizetype slash = it.key().lastIndexOf(u'/'); slash > 0;
             slash = it.key().lastIndexOf(u'/', slash - 1))
            m_marks.insert(it.key().left(slash), tr("has changes"));
    }
    // Views look only at what is in sight.
    for (const Node &one : m_nodes) {
        if (one.children.empty())
            continue;
        const int first = one.children.front();
        const int last = one.children.back();
        emit dataChanged(createIndex(0, 0, quintptr(first)),
                         createIndex(m_nodes[size_t(last)].row, 1, quintptr(last)));
    }
}

void FilesModel::setIcons(const QIcon &folder, const QIcon &file)
{
    m_folderIcon = folder;
    m_fileIcon = file;
    emit layoutChanged();
}

void FilesModel::restart()
{
    m_nodes.clear();
    m_nodes.push_back({-1, 0, 0, m_paths.size(), -1, true, false, {}});
    if (!m_filter.isEmpty())
        showFilter();
}

void FilesModel::showFilter()
{
    Node root = m_nodes[0];
    root.isLoaded = true;
    int row = 0;
    for (const qsizetype path : bestMatches(FuzzyPattern(m_filter), m_paths, mostMatches)) {
        root.children.push_back(int(m_nodes.size()));
        m_nodes.push_back({0, row++, path, path + 1, m_paths[path].size(), false, true, {}});
    }
    m_nodes[0] = std::move(root);
}

void FilesModel::load(int id) const
{
    if (m_nodes[size_t(id)].isLoaded)
        return;
    m_nodes[size_t(id)].isLoaded = true;
    const Node folder = m_nodes[size_t(id)];
    const qsizetype begin = folder.end + 1; // behind the slash
    std::vector<Node> folders;
    std::vector<Node> files;
    for (qsizetype i = folder.from; i < folder.to;) {
        const qsizetype slash = m_paths[i].indexOf(u'/', begin);
        if (slash < 0) {
            files.push_back({id, 0, i, i + 1, m_paths[i].size(), false, true, {}});
            ++i;
            continue;
        }
        // Everything below one folder stands together: its end is found by halving.
        const QString prefix = m_paths[i].left(slash + 1);
        const auto last = std::partition_point(m_paths.begin() + i, m_paths.begin() + folder.to,
                                               [&](const QString &path) { return path.startsWith(prefix); });
        const qsizetype next = last - m_paths.begin();
        folders.push_back({id, 0, i, next, slash, true, false, {}});
        i = next;
    }
    int row = 0;
    for (std::vector<Node> *kind : {&folders, &files}) {
        for (Node &child : *kind) {
            child.row = row++;
            m_nodes[size_t(id)].children.push_back(int(m_nodes.size()));
            m_nodes.push_back(std::move(child));
        }
    }
}

const FilesModel::Node &FilesModel::node(const QModelIndex &index) const
{
    static const Node none;
    const size_t id = index.isValid() ? size_t(index.internalId()) : 0;
    return id < m_nodes.size() ? m_nodes[id] : none;
}

QString FilesModel::pathOf(const Node &node) const
{
    return m_paths[node.from].left(node.end);
}

QStringView FilesModel::nameOf(const Node &node) const
{
    const QStringView path = QStringView(m_paths[node.from]).left(node.end);
    return path.mid(path.lastIndexOf(u'/') + 1);
}

QModelIndex FilesModel::indexOf(const QString &path)
{
    if (m_nodes.empty())
        return {};
    int id = 0;
    while (true) {
        load(id);
        int next = -1;
        for (const int child : m_nodes[size_t(id)].children) {
            const QString own = pathOf(m_nodes[size_t(child)]);
            if (own == path)
                return createIndex(m_nodes[size_t(child)].row, 0, quintptr(child));
            if (m_nodes[size_t(child)].isFolder && path.startsWith(own + u'/'))
                next = child;
        }
        if (next < 0)
            return {};
        id = next;
    }
}

QModelIndex FilesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (m_nodes.empty() || row < 0 || column < 0 || column >= 2)
        return {};
    load(parent.isValid() ? int(parent.internalId()) : 0);
    const Node &folder = node(parent);
    if (size_t(row) >= folder.children.size())
        return {};
    return createIndex(row, column, quintptr(folder.children[size_t(row)]));
}

QModelIndex FilesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = node(child).parent;
    return parent <= 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int FilesModel::rowCount(const QModelIndex &parent) const
{
    if (m_nodes.empty() || parent.column() > 0)
        return 0;
    const int id = parent.isValid() ? int(parent.internalId()) : 0;
    if (!m_nodes[size_t(id)].isFolder)
        return 0;
    load(id);
    return int(m_nodes[size_t(id)].children.size());
}

int FilesModel::columnCount(const QModelIndex &) const
{
    return 2;
}

bool FilesModel::hasChildren(const QModelIndex &parent) const
{
    // Not by counting: that would open every folder that is in sight.
    return !m_nodes.empty() && parent.column() <= 0 && node(parent).isFolder && node(parent).to > 0;
}

QVariant FilesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &one = node(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 1)
            return m_marks.value(pathOf(one));
        return visibleText(isFiltered() ? QStringView(m_paths[one.from]) : nameOf(one));
    case Qt::DecorationRole:
        return index.column() == 0 ? QVariant(one.isFolder ? m_folderIcon : m_fileIcon) : QVariant();
    case Qt::ToolTipRole:
        return visibleText(pathOf(one)).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == 1 ? m_marks.value(pathOf(one))
               : one.isFolder      ? tr("Folder %1").arg(visibleText(nameOf(one)))
                                   : visibleText(isFiltered() ? QStringView(m_paths[one.from]) : nameOf(one));
    case PathRole:
        return pathOf(one);
    case IsFolderRole:
        return one.isFolder;
    case MarkRole:
        return m_marks.value(pathOf(one));
    default:
        return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("State");
}

Qt::ItemFlags FilesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList FilesModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData *FilesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<QUrl> urls;
    QStringList paths;
    for (const QModelIndex &index : indexes) {
        if (index.column() != 0)
            continue;
        paths.append(QDir(m_workspace).filePath(pathOf(node(index))));
        urls.append(QUrl::fromLocalFile(paths.last()));
    }
    auto *mime = new QMimeData;
    mime->setUrls(urls);
    mime->setText(paths.join(u'\n'));
    return mime;
}

} // namespace paddock
