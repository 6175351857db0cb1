#include "ui/shell/context_bar.h"

#include "ui/session/live_session.h"
#include "ui/style/theme.h"
#include "ui/transcript/row_text.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace paddock {

ContextBar::ContextBar(const Theme &theme, QWidget *parent)
    : QToolBar(tr("Context"), parent)
    , m_theme(theme)
    , m_folderIcon(new QLabel)
    , m_folder(new QLabel)
    , m_script(new QLabel(tr("Practice script, no intelligence")))
    , m_model(new QComboBox)
    , m_mode(new QComboBox)
    , m_boundary(new QPushButton)
{
    setObjectName("contextBar");
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_folder->setObjectName("folderLabel");
    m_folder->setProperty("role", "heading");
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

    m_actions.append(addWidget(m_folderIcon));
    m_actions.append(addWidget(m_folder));
    m_actions.append(addSeparator());
    m_scriptAction = addWidget(m_script);
    m_actions.append(addWidget(m_model));
    m_actions.append(addWidget(m_mode));
    m_actions.append(addWidget(m_boundary));
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { emit modeChosen(PermissionMode(m_mode->itemData(index).toInt())); });
    connect(m_model, &QComboBox::textActivated, this, &ContextBar::modelChosen);
    connect(&theme, &Theme::changed, this, &ContextBar::restyle);
    m_word = boundaryWord({});
    restyle();
    show(nullptr);
}

void ContextBar::show(const LiveSession *session)
{
    setVisible(session != nullptr);
    if (!session)
        return;
    const Configured &configured = session->state().configured();
    m_folder->setText(fontMetrics().elidedText(QDir(session->workspace()).dirName(), Qt::ElideMiddle, 220));
    m_folder->setToolTip(session->workspace());
    m_scriptAction->setVisible(session->provider().isScript);
    m_actions[3]->setVisible(!session->provider().isScript);

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
    m_folderIcon->setPixmap(
        Theme::icon("folder", m_theme.tokens().accent).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace paddock
