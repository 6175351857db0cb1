#include "ui/composer/composer.h"

#include "ui/composer/completion_popup.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/file_completion.h"
#include "ui/composer/prompt_queue.h"
#include "ui/composer/queue_view.h"
#include "ui/ports/window_settings.h"
#include "ui/style/inline_bar.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

// How it is put together, and what it says. What it does with a text: composer_sending.cpp.

namespace paddock {

Composer::Composer(LiveSession &session, StateStore &state, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(state)
    , m_theme(theme)
    , m_queue(PromptQueue::of(session, state))
    , m_history(state, session.workspace())
    , m_draftKey("session/" + session.id().value + "/draft")
    , m_notice(new InlineBar(theme, this))
    , m_queueView(new QueueView(m_queue, this))
    , m_frame(new QFrame(this))
    , m_edit(new ComposerEdit(m_frame))
    , m_popup(new CompletionPopup(theme, *m_frame))
    , m_files(new FileCompletion(this))
    , m_chipRow(new QWidget(m_frame))
    , m_chips(new QHBoxLayout(m_chipRow))
    , m_hint(new QLabel(m_frame))
    , m_attach(new QPushButton(tr("Attach …"), m_frame))
    , m_stop(new QPushButton(tr("Stop"), m_frame))
    , m_queueButton(new QPushButton(tr("Queue"), m_frame))
    , m_send(new QPushButton(tr("Send"), m_frame))
    , m_commands(slashCommands())
    , m_invitation(tr("Type a message, @ for files, / for commands, ! for the shell"))
{
    build();
    connectParts();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    if (const QString draft = state.value(m_draftKey).toString(); !draft.isEmpty())
        m_edit->setWholeText(draft);
    m_pause.stop();
    m_lastTyped.invalidate(); // what was restored was not typed now
    restyle();
}

Composer::~Composer()
{
    if (m_pause.isActive())
        keepDraft();
}

void Composer::build()
{
    setObjectName("composer");
    m_notice->setObjectName("composerNotice");
    m_frame->setObjectName("composerFrame");
    m_hint->setObjectName("composerHint");
    m_hint->setProperty("role", "muted");
    m_hint->setIndent(int(m_edit->document()->documentMargin()));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_attach->setObjectName("attachButton");
    m_attach->setProperty("flat", true);
    m_attach->setAccessibleDescription(tr("Pictures, or files of the folder"));
    m_stop->setObjectName("stopButton");
    m_stop->setAccessibleDescription(tr("Stops the running turn. Escape in the empty field does the same."));
    m_queueButton->setObjectName("queueButton");
    m_queueButton->setAccessibleDescription(tr("Sends the message when the turn has ended"));
    m_send->setObjectName("sendButton");
    m_send->setProperty("main", true);

    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(space::small);
    m_chipRow->setObjectName("composerChipRow");
    auto *chips = new QScrollArea(m_frame);
    chips->setObjectName("composerChips");
    chips->setWidget(m_chipRow);
    chips->setWidgetResizable(true);
    chips->setFocusPolicy(Qt::NoFocus);
    chips->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chips->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_attach);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_queueButton);
    buttons->addWidget(m_send);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    inside->setSpacing(space::small);
    inside->addWidget(chips);
    inside->addWidget(m_edit);
    inside->addLayout(buttons);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->setSpacing(space::small);
    outside->addWidget(m_notice);
    outside->addWidget(m_queueView);
    outside->addWidget(m_frame);
    setFocusProxy(m_edit);
    setTabOrder(m_edit, m_attach);
    m_edit->installEventFilter(this);
}

void Composer::connectParts()
{
    connect(m_edit, &ComposerEdit::sendAsked, this, &Composer::send);
    connect(m_edit, &ComposerEdit::modeAsked, this, &Composer::modeAsked);
    connect(m_edit, &ComposerEdit::filesGiven, this, &Composer::attachFiles);
    connect(m_edit, &ComposerEdit::pictureGiven, this, &Composer::attachPicture);
    connect(m_edit, &ComposerEdit::escaped, this, &Composer::escape);
    connect(m_edit, &ComposerEdit::olderAsked, this, [this] {
        if (const auto text = m_history.older(m_edit->toPlainText())) {
            m_walking = true;
            m_edit->setWholeText(*text);
            m_walking = false;
        }
    });
    connect(m_edit, &ComposerEdit::newerAsked, this, [this] {
        if (const auto text = m_history.newer()) {
            m_walking = true;
            m_edit->setWholeText(*text);
            m_walking = false;
        }
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &Composer::complete);
    connect(m_popup, &CompletionPopup::chosen, this, &Composer::insertCompletion);
    connect(m_popup, &CompletionPopup::currentChanged, this,
            [this] { m_edit->setAccessibleDescription(m_popup->currentShown()); });
    connect(m_files, &FileCompletion::answered, this,
            [this](const QString &, const QStringList &paths) { offerFiles(paths); });
    connect(m_queueView, &QueueView::editAsked, this, &Composer::editQueued);
    connect(m_queueView, &QueueView::removeAsked, this, &Composer::removeQueued);
    connect(&m_queue, &PromptQueue::changed, this, &Composer::refresh);
    connect(&m_pause, &QTimer::timeout, this, &Composer::keepDraft);
    connect(m_attach, &QPushButton::clicked, this, &Composer::chooseFiles);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_queueButton, &QPushButton::clicked, this, &Composer::queue);
    connect(m_stop, &QPushButton::clicked, this, &Composer::stop);
    connect(&m_session, &LiveSession::happened, this, &Composer::take);
    connect(&m_session, &LiveSession::changed, this, &Composer::refresh);
    connect(&m_theme, &Theme::changed, this, &Composer::restyle);
}

void Composer::setInvitation(const QString &text)
{
    m_invitation = text;
    refresh();
}

void Composer::setMostHeight(int height)
{
    m_edit->setMostHeight(height);
}

void Composer::setCommands(const QList<SlashCommand> &commands)
{
    m_commands = commands;
}

void Composer::focusInput()
{
    m_edit->setFocus();
}

bool Composer::hasInputFocus() const
{
    return m_edit->hasFocus();
}

bool Composer::isEmpty() const
{
    return m_edit->toPlainText().trimmed().isEmpty() && m_pictures.isEmpty();
}

bool Composer::isLeftAlone() const
{
    const bool lately = m_lastTyped.isValid() && !m_lastTyped.hasExpired(leftAloneMs);
    return isEmpty() && !m_edit->isComposing() && !lately;
}

void Composer::say(const QString &text)
{
    m_notice->say(text, InlineBar::Kind::Care);
    m_notice->addDismiss();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusIn:
        m_edit->setSendsByCtrl(WindowSettings(m_state).sendKey() == WindowSettings::SendKey::CtrlEnter);
        refresh();
        [[fallthrough]];
    case QEvent::FocusOut:
        m_frame->setProperty("focused", event->type() == QEvent::FocusIn);
        m_frame->style()->unpolish(m_frame);
        m_frame->style()->polish(m_frame);
        if (event->type() == QEvent::FocusOut)
            m_popup->hide();
        break;
    case QEvent::ShortcutOverride:
        // While something is offered, Escape is the popup's and not the window's.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && m_popup->isOffering())
            event->accept();
        break;
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_lastTyped.start();
        if (!m_edit->isComposing() && m_popup->takeKey(key->key(), key->modifiers())) {
            m_closedPopup = key->key() == Qt::Key_Escape;
            return true;
        }
        break;
    }
    case QEvent::InputMethod:
        m_lastTyped.start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::hideEvent(QHideEvent *event)
{
    m_popup->hide();
    if (m_pause.isActive())
        keepDraft();
    QWidget::hideEvent(event);
}

void Composer::refresh()
{
    m_history.setFolder(m_session.workspace());
    const bool running = m_session.state().isTurnRunning();
    const bool stopping = m_session.state().phase() == SessionState::Phase::Stopping;
    const bool empty = isEmpty();
    const QString text = m_edit->toPlainText();
    const bool isShell = text.startsWith(u'!');
    const bool isCall = slashCallOf(text).has_value();
    const Tokens &tokens = m_theme.tokens();
    m_send->setEnabled(!empty);
    if (m_sendIsFaded != empty) {
        m_sendIsFaded = empty;
        m_send->setIcon(Theme::icon("send", empty ? tokens.muted : tokens.onAccent));
    }
    m_send->setText(isShell || isCall ? tr("Run") : running ? tr("Steer") : tr("Send"));
    m_queueButton->setVisible(running && !isShell && !isCall);
    m_queueButton->setEnabled(!empty);
    m_stop->setVisible(running || !m_ownCall.isEmpty());
    m_stop->setEnabled(!stopping);
    m_stop->setText(stopping ? tr("Stopping …") : tr("Stop"));
    m_queueView->setRunning(running);
    m_edit->setPlaceholderText(running ? tr("Say more while it works …") : m_invitation);
    const bool byCtrl = WindowSettings(m_state).sendKey() == WindowSettings::SendKey::CtrlEnter;
    if (isShell)
        m_hint->setText(tr("Your own command, run in the folder"));
    else if (running && !empty)
        m_hint->setText(tr("Steer: read after the tool at work. Queue: sent at the end of the turn"));
    else if (running)
        m_hint->setText(tr("Esc stops"));
    else
        m_hint->setText(byCtrl ? tr("Ctrl+Enter sends, Enter starts a new line")
                               : tr("Enter sends, Shift+Enter starts a new line"));
    m_hint->setToolTip(m_hint->text());
}

void Composer::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_pictures.size(); ++i) {
        const Attached::Picture &picture = m_pictures[i];
        const QString size = QLocale().formattedDataSize(picture.image.bytes.size());
        const QString name = picture.name.isEmpty() ? tr("Picture") : picture.name;
        const QString shown =
            fontMetrics().elidedText(name, Qt::ElideMiddle, 20 * fontMetrics().averageCharWidth());
        auto *chip = new QPushButton(tr("%1, %2  ×", "shot.png, 12 kB").arg(shown, size), m_chipRow);
        chip->setObjectName(QStringLiteral("pictureChip"));
        chip->setAccessibleName(tr("Remove the picture %1 of %2").arg(name, size));
        chip->setToolTip(chip->accessibleName());
        const QImage preview = picture.preview();
        chip->setIcon(preview.isNull() ? Theme::icon("image", m_theme.tokens().muted)
                                       : QIcon(QPixmap::fromImage(preview)));
        // Queued: the chip must not be deleted inside of its own signal.
        connect(
            chip, &QPushButton::clicked, this,
            [this, i] {
                m_pictures.removeAt(i);
                showChips();
                refresh();
                m_edit->setFocus();
            },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
    QWidget *area = m_chipRow->parentWidget()->parentWidget();
    area->setVisible(!m_pictures.isEmpty());
    area->setFixedHeight(m_chipRow->sizeHint().height()
                         + (m_pictures.size() > 3 ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0));
}

void Composer::restyle()
{
    m_sendIsFaded.reset();
    m_stop->setIcon(Theme::icon("stop", m_theme.tokens().bad));
    m_attach->setIcon(Theme::icon("plus", m_theme.tokens().muted));
    showChips();
    refresh();
}

} // namespace paddock
