#include "ui/review/files_panel.h"

#include "ui/ports/host.h"
#include "ui/review/file_page.h"
#include "ui/review/review.h"
#include "ui/review/session_files.h"
#include "ui/session/live_session.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace paddock {

FilesPanel::FilesPanel(Host &host, const Theme &theme, QWidget *parent)
    : SessionPanel(parent)
    , m_host(host)
    , m_theme(theme)
    , m_tree(new FilesModel(this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_remark(new QLabel(this))
{
    setObjectName("filesPanel");
    m_filter->setObjectName("filesFilter");
    m_filter->setPlaceholderText(tr("Find a file by some of its letters"));
    m_filter->setAccessibleName(tr("Find a file"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->setObjectName("filesTree");
    m_view->setAccessibleName(tr("Files"));
    m_view->setModel(m_tree);
    m_view->setUniformRowHeights(true); // otherwise every row is measured
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setIconSize(QSize(16, 16));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_view->installEventFilter(this);
    m_remark->setObjectName("filesRemark");
    m_remark->setProperty("role", "muted");
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setContentsMargins(space::medium, space::small, space::medium, space::small);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::medium, space::medium, space::medium, 0);
    head->addWidget(m_filter);
    all->addLayout(head);
    all->addWidget(m_remark);
    all->addWidget(m_view, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &FilesPanel::filter);
    connect(m_view, &QTreeView::activated, this, &FilesPanel::activate);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &FilesPanel::askMenu);
    connect(&theme, &Theme::changed, this, &FilesPanel::restyle);
    restyle();
    fill();
}

void FilesPanel::restyle()
{
    m_tree->setIcons(Theme::icon("folder", m_theme.tokens().muted),
                     Theme::icon("file", m_theme.tokens().muted));
    m_view->header()->resizeSection(1, fontMetrics().averageCharWidth() * 16);
}

void FilesPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FilesPanel::sessionReplaced()
{
    watch(false);
    for (QObject *one : {static_cast<QObject *>(m_files.data()), static_cast<QObject *>(m_review.data())}) {
        if (one)
            disconnect(one, nullptr, this, nullptr);
    }
    m_files = session() ? &SessionFiles::of(*session()) : nullptr;
    m_review = session() ? &Review::of(*session(), m_host.state()) : nullptr;
    if (session()) {
        connect(m_files, &SessionFiles::replaced, this, &FilesPanel::fill);
        connect(m_review, &Review::changesReplaced, this, &FilesPanel::markChanges);
        watch(isVisible());
    }
    m_filter->clear();
    fill();
}

void FilesPanel::watch(bool watched)
{
    if (m_files)
        m_files->setWatched(this, watched);
    if (m_review)
        m_review->setWatched(this, watched);
}

void FilesPanel::showEvent(QShowEvent *event)
{
    SessionPanel::showEvent(event);
    watch(true);
}

void FilesPanel::hideEvent(QHideEvent *event)
{
    SessionPanel::hideEvent(event);
    watch(false);
}

QStringList FilesPanel::openFolders() const
{
    QStringList open;
    QList<QModelIndex> ahead{QModelIndex()};
    while (!ahead.isEmpty()) {
        const QModelIndex folder = ahead.takeFirst();
        for (int row = 0; row < m_tree->rowCount(folder); ++row) {
            const QModelIndex child = m_tree->index(row, 0, folder);
            if (!m_view->isExpanded(child))
                continue;
            open.append(child.data(FilesModel::PathRole).toString());
            ahead.append(child);
        }
    }
    return open;
}

void FilesPanel::fill()
{
    const QStringList open = m_tree->isFiltered() ? QStringList() : openFolders();
    const QString current = m_view->currentIndex().data(FilesModel::PathRole).toString();
    const bool isKnown = m_files && m_files->isKnown();
    m_tree->setFiles(isKnown ? m_files->list().paths : QStringList(),
                     session() ? session()->workspace() : QString());
    for (const QString &folder : open) {
        if (const QModelIndex index = m_tree->indexOf(folder); index.isValid())
            m_view->setExpanded(index, true);
    }
    if (const QModelIndex index = m_tree->indexOf(current); !current.isEmpty() && index.isValid())
        m_view->setCurrentIndex(index);
    const QString remark = !session()                          ? tr("No session is open.")
                           : !isKnown                          ? tr("Looking for files …")
                           : !m_files->list().remark.isEmpty() ? visibleText(m_files->list().remark)
                           : m_files->list().paths.isEmpty()   ? tr("There are no files here.")
                                                               : QString();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    markChanges();
}

void FilesPanel::markChanges()
{
    QHash<QString, QString> marks;
    if (m_review) {
        for (const ChangedFile &file : m_review->changes().files) {
            marks.insert(file.path, file.before.kind == FileState::Kind::Absent
                                        ? tr("+ new")
                                        //: A file with changes, as a mark beside its name.
                                        : tr("● changed"));
        }
    }
    m_tree->setMarks(marks);
}

void FilesPanel::filter(const QString &typed)
{
    m_tree->setFilter(typed);
    m_view->setRootIsDecorated(!m_tree->isFiltered());
    if (m_tree->isFiltered() && m_tree->rowCount() > 0)
        m_view->setCurrentIndex(m_tree->index(0, 0));
}

void FilesPanel::activate(const QModelIndex &index)
{
    if (index.isValid() && !index.data(FilesModel::IsFolderRole).toBool())
        showFile(index.data(FilesModel::PathRole).toString());
}

void FilesPanel::showFile(const QString &path)
{
    if (!session())
        return;
    auto *page = new FilePage(*session(), m_host, m_theme, path);
    connect(page, &FilePage::mentionAsked, this, &FilesPanel::mentionAsked);
    emit pageAsked(page);
}

QString FilesPanel::absolute(const QString &path) const
{
    return QDir(session()->workspace()).filePath(path);
}

void FilesPanel::askMenu(const QPoint &point)
{
    QModelIndex index = m_view->indexAt(point);
    if (!index.isValid())
        index = m_view->currentIndex();
    if (!index.isValid() || !session())
        return;
    const QString path = index.data(FilesModel::PathRole).toString();
    const bool isFolder = index.data(FilesModel::IsFolderRole).toBool();
    auto *menu = new QMenu(this);
    menu->setObjectName("filesMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!isFolder) {
        menu->addAction(tr("Show"), this, [this, path] { showFile(path); });
        menu->addAction(tr("Open in the editor"), this,
                        [this, path] { m_host.outside().openInEditor(absolute(path)); });
    }
    menu->addAction(tr("Show in the file manager"), this,
                    [this, path] { m_host.outside().reveal(absolute(path)); });
    menu->addAction(tr("Mention in the message"), this, [this, path] { emit mentionAsked(path); });
    menu->addSeparator();
    menu->addAction(tr("Copy the path"), this, [path] { QApplication::clipboard()->setText(path); });
    menu->addAction(tr("Copy the whole path"), this,
                    [this, path] { QApplication::clipboard()->setText(absolute(path)); });
    menu->popup(m_view->viewport()->mapToGlobal(point));
}

bool FilesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_filter) {
            // The field keeps the focus; the choice below moves.
            if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
                QApplication::sendEvent(m_view, event);
                return true;
            }
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                activate(m_view->currentIndex());
                return true;
            }
            if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
                m_filter->clear();
                return true;
            }
        } else if (watched == m_view && key->modifiers().testFlag(Qt::ControlModifier)
                   && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            if (const QModelIndex index = m_view->currentIndex(); index.isValid() && session())
                m_host.outside().openInEditor(absolute(index.data(FilesModel::PathRole).toString()));
            return true;
        }
    }
    return SessionPanel::eventFilter(watched, event);
}

} // namespace paddock
