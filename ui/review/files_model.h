#pragma once

#include <QAbstractItemModel>
#include <QHash>
#include <QIcon>
#include <QStringList>

#include <memory>
#include <vector>

namespace paddock {

/// Sorted paths as folders and files. A folder's children are looked for when it is opened, so that the cost of a tree
/// is what was opened of it, not how many files there are. With a filter: the best matches in one level. GUI thread only.
class FilesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Roles {
        PathRole = Qt::UserRole, ///< Relative to the workspace.
        IsFolderRole,
        MarkRole, ///< A word on what became of it; empty: nothing.
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFiles(const QStringList &sorted, const QString &workspace);
    void setFilter(const QString &typed); ///< Empty: the whole tree.
    bool isFiltered() const { return !m_filter.isEmpty(); }
    /// Paths of files, and the word that each is marked with. Folders above them are marked too.
    void setMarks(const QHash<QString, QString> &marks);
    void setIcons(const QIcon &folder, const QIcon &file);

    QModelIndex indexOf(const QString &path); ///< Opens what leads there; not valid when it is not listed.
    qsizetype fileCount() const { return m_paths.size(); }
    size_t nodesMade() const { return m_nodes.size(); } ///< What the tree cost so far.

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override; ///< Real file URLs.
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    /// A folder or a file: the run of paths below it.
    struct Node {
        int parent = -1;
        int row = 0;
        qsizetype from = 0; ///< Into m_paths.
        qsizetype to = 0;
        qsizetype end = 0; ///< How much of the first path is its own; a folder's without the slash.
        bool isFolder = false;
        bool isLoaded = false;
        std::vector<int> children = {};
    };

    void restart();
    const Node &node(const QModelIndex &index) const;
    void load(int id) const;
    QString pathOf(const Node &node) const;
    QStringView nameOf(const Node &node) const;
    void showFilter();

    QStringList m_paths;
    QString m_workspace;
    QString m_filter;
    QHash<QString, QString> m_marks; ///< Also of folders.
    QIcon m_folderIcon;
    QIcon m_fileIcon;
    mutable std::vector<Node> m_nodes; ///< The first is the root. Grows as folders are opened.
};

} // namespace paddock
