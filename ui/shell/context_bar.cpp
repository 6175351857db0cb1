#include "ui/shell/context_bar.h"

#include "ui/session/live_session.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/row_text.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace paddock {
namespace {

constexpr int longestName = 180; ///< Pixels; a longer folder or branch is cut in the middle.

QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ContextBar::ContextBar(const Theme &theme, QWidget *parent)
    : QToolBar(tr("Context"), parent)
    , m_theme(theme)
    , m_sessions(part(QStringLiteral("sessionsButton"), tr("Sessions")))
    , m_folder(part(QStringLiteral("folderButton"), tr("Folder")))
    , m_folderMenu(new QMenu(this))
    , m_branch(part(QStringLiteral("branchButton"), tr("Branch")))
    , m_branchMenu(new QMenu(this))
    , m_script(new QLabel(tr("Practice script, no intelligence")))
    , m_model(new QComboBox)
    , m_mode(new QComboBox)
    , m_boundary(new QPushButton)
    , m_palette(part(QStringLiteral("paletteButton"), tr("Command palette")))
{
    setObjectName("contextBar");
    setMovable(false);
    setIconSize(QSize(18, 18));
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_folder->setMenu(m_folderMenu);
    m_folder->setPopupMode(QToolButton::InstantPopup);
    m_branch->setMenu(m_branchMenu);
    m_branch->setPopupMode(QToolButton::InstantPopup);
    m_script->setObjectName("scriptLabel");
    m_script->setProperty("role", "script");
    m_script->setToolTip(
        tr("What answers here follows a fixed script. It shows how Paddock works; it does not think."));
    m_model->setObjectName("modelBox");
    m_model->setAccessibleName(tr("Model"));
    m_model->setToolTip(tr("The model. A change holds from the next request on."));
    m_model->setEditable(false);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode->setObjectName("modeBox");
    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setToolTip(tr("How much you want to be asked. No mode lifts a boundary."));
    for (const PermissionMode mode : {PermissionMode::Default, PermissionMode::AcceptEdits,
                                      PermissionMode::Plan, PermissionMode::BypassPermissions})
        m_mode->addItem(labelOf(mode), int(mode));
    m_boundary->setObjectName("boundaryBadge");
    connect(m_boundary, &QPushButton::clicked, this, &ContextBar::boundaryAsked);
    connect(m_palette, &QToolButton::clicked, this, &ContextBar::paletteAsked);
    connect(m_sessions, &QToolButton::clicked, this, &ContextBar::sessionsAsked);

    addWidget(m_sessions);
    addWidget(m_folder);
    m_branchAction = addWidget(m_branch);
    m_ofSession.append(addSeparator());
    m_scriptAction = addWidget(m_script);
    m_modelAction = addWidget(m_model);
    m_ofSession.append(addWidget(m_mode));
    m_ofSession.append(addWidget(m_boundary));
    addSeparator();
    addWidget(m_palette);
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { emit modeChosen(PermissionMode(m_mode->itemData(index).toInt())); });
    connect(m_model, &QComboBox::textActivated, this, &ContextBar::modelChosen);
    connect(&theme, &Theme::changed, this, &ContextBar::restyle);
    m_word = boundaryWord({});
    restyle();
    show(nullptr);
}

QToolButton *ContextBar::part(const QString &name, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(28, 28);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void ContextBar::openModels()
{
    if (m_model->isVisible())
        m_model->showPopup();
}

void ContextBar::openModes()
{
    if (m_mode->isVisible())
        m_mode->showPopup();
}

void ContextBar::show(const LiveSession *session)
{
    for (QAction *action : std::as_const(m_ofSession))
        action->setVisible(session != nullptr);
    m_scriptAction->setVisible(session && session->provider().isScript);
    m_modelAction->setVisible(session && !session->provider().isScript);
    m_branchAction->setVisible(session && session->repository() && session->repository()->isRepository);
    if (!session) {
        m_folder->setText(tr("Open a folder"));
        m_folder->setToolTip(tr("Folders that were open lately"));
        m_folder->setAccessibleName(m_folder->toolTip());
        return;
    }
    const QString folder = visibleText(QDir(session->workspace()).dirName());
    m_folder->setText(menuText(fontMetrics().elidedText(folder, Qt::ElideMiddle, longestName)));
    m_folder->setToolTip(visibleText(session->workspace()));
    m_folder->setAccessibleName(tr("Folder: %1").arg(folder));
    showBranch(*session);

    const Configured &configured = session->state().configured();
    QStringList models = session->provider().models;
    if (!configured.model.isEmpty() && !models.contains(configured.model))
        models.prepend(configured.model);
    const QSignalBlocker quietModel(m_model);
    QStringList shown;
    for (int i = 0; i < m_model->count(); ++i)
        shown.append(m_model->itemText(i));
    if (shown != models) {
        m_model->clear();
        m_model->addItems(models);
    }
    m_model->setCurrentText(configured.model);
    const QSignalBlocker quietMode(m_mode);
    m_mode->setCurrentIndex(m_mode->findData(int(configured.mode)));
    if (const BoundaryWord word = boundaryWord(session->state().boundary()); word != m_word) {
        m_word = word;
        showBoundary();
    }
}

void ContextBar::showBranch(const LiveSession &session)
{
    if (!session.repository() || !session.repository()->isRepository)
        return;
    const RepositoryState &repository = *session.repository();
    const QString branch =
        visibleText(repository.branch.isEmpty() ? repository.head.left(8) : repository.branch);
    const QString name = branch.isEmpty() ? tr("no commit yet") : branch;
    const QString words = repository.isWorktree ? tr("%1 (worktree)", "a branch").arg(name) : name;
    m_branch->setText(menuText(fontMetrics().elidedText(words, Qt::ElideMiddle, longestName)));
    m_branch->setAccessibleName(tr("Branch: %1").arg(words));
    m_branch->setToolTip(
        repository.headTitle.isEmpty()
            ? m_branch->accessibleName()
            : tr("%1\n%2").arg(m_branch->accessibleName(), visibleText(repository.headTitle)));
}

void ContextBar::showBoundary()
{
    m_boundary->setText(m_word.word);
    m_boundary->setAccessibleName(tr("Boundary: %1").arg(m_word.word));
    m_boundary->setAccessibleDescription(m_word.sentence);
    m_boundary->setToolTip(QStringLiteral("<p>%1</p>").arg(m_word.sentence.toHtmlEscaped()));
    m_boundary->setIcon(Theme::icon("shield", inkOf(m_word.mark, m_theme.tokens())));
}

void ContextBar::restyle()
{
    showBoundary();
    const Tokens &tokens = m_theme.tokens();
    m_folder->setIcon(Theme::icon("folder", tokens.accent));
    m_sessions->setIcon(Theme::icon("list", tokens.text));
    m_sessions->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_branch->setIcon(Theme::icon("branch", tokens.muted));
    m_palette->setIcon(Theme::icon("search", tokens.muted));
    m_palette->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace paddock
