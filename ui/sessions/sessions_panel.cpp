#include "ui/sessions/sessions_panel.h"

#include "ui/ports/host.h"
#include "ui/session/live_sessions.h"
#include "ui/sessions/missing_folders.h"
#include "ui/sessions/session_filing.h"
#include "ui/sessions/sessions_delegate.h"
#include "ui/sessions/sessions_model.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace paddock {
namespace {

const QString foldedKey = QStringLiteral("sessions/folded");
/// Sessions in the trash whose drafts and comments are still kept for an undo.
const QString removedKey = QStringLiteral("sessions/removed");

} // namespace

SessionsPanel::SessionsPanel(LiveSessions &sessions, Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_sessions(sessions)
    , m_host(host)
    , m_filing(new SessionFiling(sessions, host.library(), this))
    , m_model(new SessionsModel(this))
    , m_missing(new MissingFolders(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_undo(new InlineBar(theme, this))
    , m_clean(new InlineBar(theme, this))
{
    setObjectName("sessionsPanel");
    m_filter->setObjectName("sessionsFilter");
    m_filter->setPlaceholderText(tr("Filter sessions"));
    m_filter->setAccessibleName(tr("Filter sessions"));
    m_filter->setToolTip(tr("By title, folder, tag or model. Enter searches in the text of all sessions."));
    m_filter->setClearButtonEnabled(true);
    auto *begin = new QToolButton(this);
    begin->setObjectName("newSessionButton");
    begin->setAutoRaise(true);
    begin->setMinimumSize(28, 28);
    begin->setAccessibleName(tr("New session"));
    begin->setToolTip(tr("New session"));
    begin->setIcon(Theme::icon("plus", theme.tokens().text));
    connect(&theme, &Theme::changed, begin,
            [begin, &theme] { begin->setIcon(Theme::icon("plus", theme.tokens().text)); });
    connect(begin, &QToolButton::clicked, this, &SessionsPanel::newAsked);
    m_tree->setObjectName("sessionsTree");
    m_tree->setAccessibleName(tr("Sessions"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SessionsDelegate(theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(18);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMouseTracking(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    m_filter->installEventFilter(this);
    setFocusProxy(m_tree);
    m_undo->setObjectName("undoBar");
    m_clean->setObjectName("cleanBar");
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(undoTime);
    connect(&m_undoTime, &QTimer::timeout, this, [this] {
        m_undo->hide();
        forgetRemoved();
    });
    forgetRemoved(); // of a program that ended before

    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::medium, space::small, space::medium, space::small);
    top->setSpacing(space::small);
    top->addWidget(m_filter, 1);
    top->addWidget(begin);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addLayout(top);
    all->addWidget(m_clean);
    all->addWidget(m_tree, 1);
    all->addWidget(m_undo);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        fold();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { emit searchAsked(m_filter->text()); });
    connect(m_tree, &QTreeView::clicked, this, &SessionsPanel::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &SessionsPanel::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionsPanel::fold);
    const auto showNeedsYou = [this] {
        m_tree->setRowHidden(0, {}, m_model->rowCount(m_model->index(0, 0)) == 0);
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showNeedsYou);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, showNeedsYou);
    const auto keepFolded = [this](const QModelIndex &group, bool folded) {
        if (m_folding || !m_filter->text().isEmpty())
            return;
        QStringList keys = m_host.state().value(foldedKey).toStringList();
        const QString key = group.data(SessionsModel::GroupKeyRole).toString();
        keys.removeAll(key);
        keys.removeAll(u'+' + key);
        // Folders are open and what is put away is folded, until somebody says otherwise.
        const bool usual = !key.startsWith(QString::number(int(SessionsModel::Group::Archive)))
                           && !key.startsWith(QString::number(int(SessionsModel::Group::Others)));
        if (folded == usual)
            keys.append(folded ? key : u'+' + key);
        m_host.state().keep(foldedKey, keys.isEmpty() ? QVariant() : QVariant(keys));
    };
    connect(m_tree, &QTreeView::collapsed, this,
            [keepFolded](const QModelIndex &group) { keepFolded(group, true); });
    connect(m_tree, &QTreeView::expanded, this,
            [keepFolded](const QModelIndex &group) { keepFolded(group, false); });

    SessionLibrary &library = host.library();
    connect(&library, &SessionLibrary::listed, this, [this](const QList<SessionSummary> &list) {
        m_model->setStored(list);
        m_missing->look(m_model->folders());
    });
    connect(m_missing, &MissingFolders::found, this, [this](const QSet<QString> &missing) {
        m_gone = missing;
        m_model->setMissing(missing);
    });
    connect(&sessions, &LiveSessions::opened, this,
            [this](const LiveSession *session) { takeLive(*session); });
    connect(&sessions, &LiveSessions::changed, this,
            [this](const LiveSession *session) { takeLive(*session); });
    connect(&sessions, &LiveSessions::closing, this,
            [this](const LiveSession *session) { m_model->setClosed(session->id()); });
    connect(&sessions, &LiveSessions::closed, this, &SessionsPanel::refresh);
    connect(&sessions.attention(), &Attention::changed, this, &SessionsPanel::takeAttention);
    connect(m_filing, &SessionFiling::removed, this, &SessionsPanel::offerUndo);
    connect(m_filing, &SessionFiling::failed, this, &SessionsPanel::failed);
    connect(m_filing, &SessionFiling::located, this,
            [this](const QString &path) { m_host.outside().reveal(path); });
    for (const LiveSession *session : sessions.all())
        takeLive(*session);
    takeAttention();
    fold();
}

SessionsPanel::~SessionsPanel() = default;

void SessionsPanel::setCurrent(const LiveSession *session)
{
    const SessionId id = session ? session->id() : SessionId();
    if (m_current == id)
        return;
    m_current = id;
    const QModelIndex index = id.isEmpty() ? QModelIndex() : m_model->indexOf(id);
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_tree->clearSelection();
}

void SessionsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_listed, true))
        m_host.library().refresh();
}

void SessionsPanel::refresh()
{
    if (m_listed)
        m_host.library().refresh();
}

bool SessionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_filter) {
        if (key->key() == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(1, 0)));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        return false;
    }
    const SessionId session = chosen();
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (session.isEmpty())
            m_tree->setExpanded(m_tree->currentIndex(), !m_tree->isExpanded(m_tree->currentIndex()));
        else
            open(m_tree->currentIndex());
        return true;
    case Qt::Key_Delete:
        if (!session.isEmpty() && m_model->line(session)->summary.source.isEmpty())
            remove({session});
        return true;
    case Qt::Key_F2:
        if (!session.isEmpty() && m_model->line(session)->summary.source.isEmpty())
            rename(session);
        return true;
    default:
        return false;
    }
}

void SessionsPanel::takeLive(const LiveSession &session)
{
    SessionLine line;
    if (const SessionLine *known = m_model->line(session.id()))
        line = *known;
    else
        line.summary.started = session.changedAt();
    line.summary.id = session.id();
    line.summary.workspace = session.workspace();
    line.summary.model = session.state().configured().model;
    if (session.changedAt().isValid())
        line.summary.changed = session.changedAt();
    line.standing = standingOf(session);
    line.title = visibleText(session.title());
    line.line = lineOf(session);
    line.isOpen = true;
    m_model->setOpen(line);
    if (session.id() == m_current && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->indexOf(session.id()));
}

void SessionsPanel::takeAttention()
{
    QList<SessionId> waiting;
    for (const LiveSession *session : m_sessions.waiting())
        waiting.append(session->id());
    m_model->setNeedsYou(waiting);
    m_tree->setRowHidden(0, {}, waiting.isEmpty());
    m_tree->expand(m_model->index(0, 0));
}

SessionId SessionsPanel::chosen() const
{
    const SessionLine *line = m_model->line(m_tree->currentIndex());
    return line ? line->summary.id : SessionId();
}

void SessionsPanel::open(const QModelIndex &index)
{
    if (const SessionLine *line = m_model->line(index))
        emit openAsked(line->summary.id, line->summary.source);
    else if (index.isValid())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void SessionsPanel::fold()
{
    m_folding = true;
    const QStringList kept = m_host.state().value(foldedKey).toStringList();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QString key = group.data(SessionsModel::GroupKeyRole).toString();
        const bool isAside = key.startsWith(QString::number(int(SessionsModel::Group::Archive)))
                             || key.startsWith(QString::number(int(SessionsModel::Group::Others)));
        const bool folded = isAside ? !kept.contains(u'+' + key) : kept.contains(key);
        m_tree->setExpanded(group, row == 0 || !folded || !m_filter->text().isEmpty());
    }
    m_tree->setRowHidden(0, {}, m_model->rowCount(m_model->index(0, 0)) == 0);
    if (!m_current.isEmpty())
        m_tree->setCurrentIndex(m_model->indexOf(m_current));
    m_folding = false;
}

void SessionsPanel::showMenu(const QPoint &place)
{
    const QModelIndex index = m_tree->indexAt(place);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SessionLine *line = m_model->line(index)) {
        fillMenu(*menu, *line);
    } else {
        menu->addAction(tr("New Session"), this, &SessionsPanel::newAsked);
        menu->addAction(tr("Fold All"), m_tree, &QTreeView::collapseAll);
        menu->addAction(tr("Unfold All"), m_tree, &QTreeView::expandAll);
    }
    const QList<SessionId> gone = m_model->inFolders(m_gone);
    if (!gone.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Remove %Ln Session(s) Whose Folder Is Gone", nullptr, int(gone.size())), this,
                        [this, gone] { remove(gone); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void SessionsPanel::fillMenu(QMenu &menu, const SessionLine &line)
{
    const SessionId id = line.summary.id;
    const QString source = line.summary.source;
    menu.addAction(tr("Open"), this, [this, id, source] { emit openAsked(id, source); });
    if (!source.isEmpty()) {
        menu.addAction(tr("Fork into Paddock"), this, [this, id] { m_filing->fork(id); });
        menu.addAction(tr("Reveal Log"), this, [this, id] { m_filing->reveal(id); });
        return;
    }
    menu.addAction(tr("Open in New Window"), this, [this, id] { emit windowAsked(id); });
    menu.addSeparator();
    menu.addAction(tr("Rename …"), QKeySequence(Qt::Key_F2), this, [this, id] { rename(id); });
    menu.addAction(tr("Fork"), this, [this, id] { m_filing->fork(id); });
    const bool pinned = line.summary.isPinned;
    menu.addAction(pinned ? tr("Unpin") : tr("Pin"), this, [this, id, pinned] {
        Described change;
        change.pinned = !pinned;
        m_filing->describe(id, change);
    });
    menu.addAction(tr("Tags …"), this, [this, id] { editTags(id); });
    QMenu *exports = menu.addMenu(tr("Export"));
    exports->addAction(tr("Markdown …"), this, [this, id] { exportAs(id, ExportFormat::Markdown); });
    exports->addAction(tr("HTML …"), this, [this, id] { exportAs(id, ExportFormat::Html); });
    exports->addAction(tr("JSON Lines …"), this, [this, id] { exportAs(id, ExportFormat::JsonLines); });
    menu.addAction(tr("Reveal Log"), this, [this, id] { m_filing->reveal(id); });
    menu.addSeparator();
    const bool archived = line.summary.isArchived;
    menu.addAction(archived ? tr("Take from the Archive") : tr("Archive"), this, [this, id, archived] {
        Described change;
        change.archived = !archived;
        m_filing->describe(id, change);
    });
    menu.addAction(tr("Delete"), QKeySequence(Qt::Key_Delete), this, [this, id] { remove({id}); });
}

void SessionsPanel::askFor(const SessionId &session, const QString &label, const QString &text,
                           std::function<void(const QString &)> act)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName("sessionTextDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    const SessionLine *line = m_model->line(session);
    dialog->setWindowTitle(line ? line->title : tr("Session"));
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    dialog->setModal(false);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [act = std::move(act)](const QString &value) { act(value); });
    dialog->show();
}

void SessionsPanel::rename(const SessionId &session)
{
    const LiveSession *open = m_sessions.find(session);
    const SessionLine *line = m_model->line(session);
    const QString title = open ? open->title() : line ? line->summary.title : QString();
    askFor(session, tr("Title. Left empty, it is made from the first message."), title,
           [this, session](const QString &value) {
               Described change;
               change.title = value.trimmed();
               m_filing->describe(session, change);
           });
}

void SessionsPanel::editTags(const SessionId &session)
{
    const SessionLine *line = m_model->line(session);
    askFor(session, tr("Tags, with blanks between them"), line ? line->summary.tags.join(u' ') : QString(),
           [this, session](const QString &value) {
               Described change;
               QStringList tags = value.split(u' ', Qt::SkipEmptyParts);
               tags.removeDuplicates();
               change.tags = tags;
               m_filing->describe(session, change);
           });
}

void SessionsPanel::exportAs(const SessionId &session, ExportFormat format)
{
    const QString ending = format == ExportFormat::Markdown ? QStringLiteral("md")
                           : format == ExportFormat::Html   ? QStringLiteral("html")
                                                            : QStringLiteral("jsonl");
    auto *dialog = new QFileDialog(this, tr("Export session"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(session.value.left(8) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, session, format](const QString &path) { m_filing->exportTo(session, format, path); });
    dialog->open();
}

void SessionsPanel::remove(const QList<SessionId> &sessions)
{
    QList<SessionId> atWork;
    for (const SessionId &id : sessions) {
        const LiveSession *open = m_sessions.find(id);
        if (open && open->isAtWork())
            atWork.append(id);
    }
    if (atWork.isEmpty()) {
        m_filing->remove(sessions);
        return;
    }
    m_clean->say(tr("It is still at work. Deleting stops it."), InlineBar::Kind::Care);
    m_clean->addButton("stopAndDeleteButton", tr("Stop and delete"), [this, sessions] {
        m_clean->hide();
        m_filing->remove(sessions);
    });
    m_clean->addButton("keepButton", tr("Keep"), [this] { m_clean->hide(); });
}

void SessionsPanel::forgetRemoved()
{
    StateStore &state = m_host.state();
    for (const QString &id : state.value(removedKey).toStringList())
        state.forget("session/" + id);
    state.keep(removedKey, {});
}

void SessionsPanel::offerUndo(const QList<SessionId> &removed)
{
    forgetRemoved(); // those before can be undone no more
    QStringList ids;
    for (const SessionId &session : removed)
        ids.append(session.value);
    m_host.state().keep(removedKey, ids);
    m_undo->say(
        tr("%Ln session(s) moved to the trash, and kept there for 30 days.", nullptr, int(removed.size())));
    m_undo->addButton("undoButton", tr("Undo"), [this, removed] {
        m_undoTime.stop();
        m_undo->hide();
        m_host.state().keep(removedKey, {});
        m_filing->restore(removed);
    });
    m_undoTime.start();
}

} // namespace paddock
