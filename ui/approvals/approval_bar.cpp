#include "ui/approvals/approval_bar.h"

#include "ui/approvals/grant_editor.h"
#include "ui/approvals/ruling_text.h"
#include "ui/approvals/ruling_view.h"
#include "ui/approvals/tall_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/part_document.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace paddock {
namespace {

/// Of a window: what menus, bars, the composer and this bar's own title and buttons need beside its body.
constexpr int heightBesideBody = 312;
/// Of the body, where a small window has to show everything else too; it scrolls.
constexpr int shortestBody = 24;
/// From here on there is room for the rules beside everything else.
constexpr int heightForGrant = 600;

/// Breaks are allowed behind separators and inside very long words, or one of them would set the window's width.
QString breakable(const QString &text)
{
    constexpr int longest = 30;
    QString result;
    int run = 0;
    for (const QChar c : text) {
        result += c;
        run = c.isSpace() ? 0 : run + 1;
        if (c == u'/' || run >= longest) {
            result += QChar(0x200b);
            run = 0;
        }
    }
    return result;
}

} // namespace

ApprovalBar::ApprovalBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_more(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_ruling(new RulingView(theme, this))
    , m_change(new TallText(this))
    , m_grant(new GrantEditor(theme, this))
    , m_note(new QLineEdit(this))
    , m_trouble(new QLabel(this))
    , m_details(new QPushButton(this))
    , m_deny(new QPushButton(tr("Deny"), this))
    , m_denyNote(new QPushButton(tr("Deny with note …"), this))
    , m_allowMore(new QPushButton(tr("Allow more …"), this))
    , m_allowOnce(new QPushButton(tr("Allow once"), this))
{
    setObjectName("approvalBar");
    setAccessibleName(tr("A tool asks for permission"));
    setFocusPolicy(Qt::TabFocus);
    buildLayout();
    buildAnswers();
    m_guard.setSingleShot(true);
    m_guard.setInterval(guardMs);
    connect(&m_guard, &QTimer::timeout, this, &ApprovalBar::refreshButtons);
    connect(m_ruling, &RulingView::heightChanged, this, &ApprovalBar::fitBody);
    connect(m_change, &TallText::heightChanged, this, &ApprovalBar::fitBody);
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ApprovalBar::restyle);
    clear();
    restyle();
}

ApprovalBar::~ApprovalBar() = default;

void ApprovalBar::buildLayout()
{
    for (QLabel *label : {m_title, m_trouble}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    m_title->setProperty("role", "heading");
    m_title->setObjectName("approvalTitle");
    m_more->setProperty("role", "muted");
    m_trouble->setProperty("role", "bad");
    m_trouble->setObjectName("approvalTrouble");
    m_details->setObjectName("approvalDetails");
    m_details->setProperty("flat", true);
    m_details->setAutoDefault(false);
    m_change->setObjectName("approvalChange");
    m_change->setAccessibleName(tr("What would change"));
    m_note->setObjectName("denyNote");
    m_note->setAccessibleName(tr("Note to the model"));
    m_note->setPlaceholderText(tr("What should it do instead? Enter denies and sends this."));

    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    head->addWidget(m_details);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(space::medium);
    answers->addWidget(m_deny);
    answers->addWidget(m_denyNote);
    answers->addStretch(1);
    answers->addWidget(m_allowMore);
    answers->addWidget(m_allowOnce);
    auto *inside = new QWidget(m_scroll); // in this window from the start, or Tab would come here last
    inside->setObjectName("approvalBody");
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::small + 2);
    body->addWidget(m_ruling);
    body->addWidget(m_change);
    body->addStretch(1);
    m_scroll->setObjectName("approvalScroll");
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::medium + 2, space::large, space::medium + 2);
    all->setSpacing(space::small + 2);
    all->addLayout(head);
    all->addWidget(m_scroll);
    all->addWidget(m_grant);
    all->addWidget(m_note);
    all->addWidget(m_trouble);
    all->addLayout(answers);
}

void ApprovalBar::buildAnswers()
{
    m_deny->setObjectName("denyButton");
    m_denyNote->setObjectName("denyNoteButton");
    m_allowMore->setObjectName("allowMoreButton");
    m_allowMore->setToolTip(
        tr("For a turn, this session, this folder or everywhere, by rules that you see first."));
    m_allowOnce->setObjectName("allowOnceButton");
    for (QPushButton *button : {m_deny, m_denyNote, m_allowMore, m_allowOnce})
        button->setAutoDefault(false);
    connect(m_deny, &QPushButton::clicked, this, &ApprovalBar::deny);
    connect(m_note, &QLineEdit::returnPressed, this, &ApprovalBar::deny);
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_change->setVisible(m_change->isHidden());
        fillChange();
    });
    connect(m_denyNote, &QPushButton::clicked, this, [this] {
        m_note->show();
        m_note->setFocus();
        m_denyNote->hide();
        showGrant(!m_grant->isHidden() && window()->height() >= heightForGrant); // one matter at a time
    });
    connect(m_allowMore, &QPushButton::clicked, this, [this] {
        showGrant(true);
        m_grant->focusRules();
    });
    connect(m_allowOnce, &QPushButton::clicked, this, [this] { answer({m_call.call.id, Decision::Allow}); });
    connect(m_grant, &GrantEditor::granted, this, [this] {
        answer({m_call.call.id, Decision::Allow, {}, m_grant->scope(), m_grant->rules()});
    });
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), &ApprovalBar::allowByKey);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace), &ApprovalBar::deny);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        if (!m_details->isHidden())
            m_details->click();
    });
}

void ApprovalBar::ask(const CallRow &call, int more, const QString &workspace, bool cardInSight)
{
    m_more->setText(tr("%n more waiting", nullptr, more));
    m_more->setVisible(more > 0);
    if (!isHidden() && m_call.ruling == call.ruling)
        return;
    m_call = call;
    m_workspace = workspace;
    m_answered = false;
    m_note->clear();
    m_note->hide();
    m_denyNote->show();
    m_trouble->hide();

    const Ruling &ruling = call.ruling;
    m_title->setText(titleText());
    m_ruling->setRuling(ruling, workspace);
    m_grant->offer(ruling.suggestions);
    showGrant(!ruling.suggestions.isEmpty() && window()->height() >= heightForGrant);
    const bool changes = !ruling.preview["hunks"].toArray().isEmpty();
    m_details->setVisible(changes);
    m_change->setVisible(changes && !cardInSight);
    fillChange();
    m_scroll->verticalScrollBar()->setValue(0);
    raiseGuard();
    show();
}

void ApprovalBar::refuseAnswer(const QString &why)
{
    if (!m_answered || m_call.call.id.isEmpty())
        return;
    m_answered = false;
    m_trouble->setText(breakable(visibleText(why)));
    m_trouble->show();
    refreshButtons();
    fitBody();
}

void ApprovalBar::clear()
{
    hide();
    m_call = {};
    refreshButtons();
}

bool ApprovalBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && watched == window() && isVisible())
        raiseGuard();
    return QFrame::eventFilter(watched, event);
}

void ApprovalBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    raiseGuard();
}

void ApprovalBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitBody();
}

void ApprovalBar::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void ApprovalBar::raiseGuard()
{
    m_guard.start();
    refreshButtons();
}

void ApprovalBar::refreshButtons()
{
    const bool takes = !m_guard.isActive() && !m_answered && !m_call.call.id.isEmpty();
    for (QPushButton *button : {m_deny, m_denyNote, m_allowMore, m_allowOnce}) {
        button->setDown(false);
        button->setEnabled(takes);
    }
    m_grant->setTaking(takes);
}

void ApprovalBar::showGrant(bool visible)
{
    m_grant->setVisible(visible);
    m_allowMore->setVisible(!visible && !m_call.ruling.suggestions.isEmpty());
    fitBody();
}

void ApprovalBar::allowByKey()
{
    // In a field the keys mean what the field is for.
    const QWidget *at = QApplication::focusWidget();
    if (at == m_note)
        deny();
    else if (at && m_grant->isAncestorOf(at))
        emit m_grant->granted();
    else
        answer({m_call.call.id, Decision::Allow});
}

void ApprovalBar::deny()
{
    answer({m_call.call.id, Decision::Deny, m_note->text().trimmed()});
}

void ApprovalBar::answer(const Reply &reply)
{
    const bool empty = reply.scope != GrantScope::Once && reply.remember.isEmpty();
    if (m_guard.isActive() || m_answered || empty || m_call.call.id.isEmpty())
        return;
    m_answered = true;
    m_trouble->hide();
    refreshButtons();
    emit answered(reply);
}

void ApprovalBar::fillChange()
{
    const QJsonObject &preview = m_call.ruling.preview;
    const Part part = Diff{preview["path"].toString(), diffLines(preview["hunks"].toArray())};
    auto document = documentOf(part, {m_theme.tokens(), font(), m_theme.monospace(), m_highlighter});
    document->setDocumentMargin(6);
    m_change->setContent(std::move(document));
    m_details->setText(m_change->isHidden() ? tr("Show the change") : tr("Hide the change"));
    fitBody();
}

void ApprovalBar::fitBody()
{
    QLayout *body = m_scroll->widget()->layout();
    body->invalidate();
    int beside = heightBesideBody;
    for (const QWidget *one : QList<QWidget *>{m_grant, m_note, m_trouble}) {
        if (!one->isHidden())
            beside += one->sizeHint().height() + space::small + 2;
    }
    const int all = window()->height();
    const int most = qMax(shortestBody, qMin(all - beside, all * 2 / 5));
    m_scroll->setFixedHeight(qMin(body->totalSizeHint().height(), most));
}

void ApprovalBar::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    m_icon->setPixmap(Theme::icon("question", tokens.waiting).pixmap(QSize(18, 18), devicePixelRatioF()));
    if (!m_call.call.id.isEmpty())
        fillChange();
}

QString ApprovalBar::titleText() const
{
    const Ruling &ruling = m_call.ruling;
    if (ruling.access.command.isEmpty()) {
        const Card card = cardOf(m_call, m_workspace);
        return tr("Allow: %1 %2?").arg(card.verb, breakable(card.target));
    }
    if (ruling.parts.size() < 2)
        return tr("Allow this command to run?");
    return tr("Allow this command to run? %1 of its %2 parts ask")
        .arg(askingParts(ruling))
        .arg(ruling.parts.size());
}

} // namespace paddock
