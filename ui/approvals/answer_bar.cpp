#include "ui/approvals/answer_bar.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace paddock {
namespace {

/// Of the body, where a small window has to show everything else too; it scrolls.
constexpr int shortestBody = 24;

} // namespace

AnswerBar::AnswerBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_head(new QHBoxLayout)
    , m_body(nullptr)
    , m_below(new QVBoxLayout)
    , m_answers(new QHBoxLayout)
{
    setProperty("asking", true);
    setFocusPolicy(Qt::TabFocus);
    for (QLabel *label : {m_title, m_trouble}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
    }
    m_title->setProperty("role", "heading");
    m_title->setObjectName("approvalTitle");
    m_trouble->setProperty("role", "bad");
    m_trouble->setObjectName("approvalTrouble");

    m_head->setSpacing(space::medium);
    m_head->addWidget(m_icon);
    m_head->addWidget(m_title, 1);
    auto *inside = new QWidget(m_scroll); // in this window from the start, or Tab would come here last
    inside->setObjectName("approvalBody");
    m_body = new QVBoxLayout(inside);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::small + 2);
    m_scroll->setObjectName("approvalScroll");
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    m_scroll->setFixedHeight(shortestBody);
    m_below->setSpacing(space::small + 2);
    m_answers->setSpacing(space::medium);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::medium + 2, space::large, space::medium + 2);
    all->setSpacing(space::small + 2);
    all->addLayout(m_head);
    all->addWidget(m_scroll);
    all->addLayout(m_below);
    all->addWidget(m_trouble);
    all->addLayout(m_answers);

    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { allowByKey(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { allowByKey(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace), [this] { denyByKey(); });
    m_guard.setSingleShot(true);
    m_guard.setInterval(guardMs);
    connect(&m_guard, &QTimer::timeout, this, [this] { refreshAnswers(); });
    connect(&theme, &Theme::changed, this, &AnswerBar::restyle);
    restyle();
    hide();
}

AnswerBar::~AnswerBar() = default;

void AnswerBar::ask(const CallRow &call, const QString &workspace, bool cardInSight)
{
    if (!isHidden() && m_call.ruling == call.ruling)
        return;
    m_call = call;
    m_workspace = workspace;
    m_answered = false;
    m_trouble->hide();
    fill(cardInSight);
    m_scroll->verticalScrollBar()->setValue(0);
    raiseGuard();
    show();
    fitBody();
}

void AnswerBar::refuseAnswer(const QString &why)
{
    if (!m_answered || m_call.call.id.isEmpty())
        return;
    m_answered = false;
    m_trouble->setText(breakable(visibleText(why)));
    m_trouble->show();
    refreshAnswers();
    fitBody();
}

void AnswerBar::clear()
{
    hide();
    m_call = {};
    refreshAnswers();
}

void AnswerBar::setMostHeight(int height)
{
    if (std::exchange(m_mostHeight, height) != height)
        fitBody();
}

bool AnswerBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && watched == window() && isVisible())
        raiseGuard();
    return QFrame::eventFilter(watched, event);
}

void AnswerBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    window()->installEventFilter(this); // once only, however often
    raiseGuard();
}

void AnswerBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitBody();
}

void AnswerBar::keyPressEvent(QKeyEvent *event)
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

void AnswerBar::raiseGuard()
{
    m_guard.start();
    refreshAnswers();
}

bool AnswerBar::takesAnswers() const
{
    return !m_guard.isActive() && !m_answered && !m_call.call.id.isEmpty();
}

void AnswerBar::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleDescription(title);
}

void AnswerBar::answer(const Reply &reply)
{
    if (!takesAnswers())
        return;
    m_answered = true;
    m_trouble->hide();
    refreshAnswers();
    emit answered(reply);
}

void AnswerBar::fitBody()
{
    if (std::exchange(m_fitting, true))
        return;
    m_body->invalidate();
    layout()->invalidate();
    // What stands around the body keeps its place; the body has what is left.
    const int body = m_scroll->isHidden() ? 0 : m_scroll->minimumHeight();
    const int beside = layout()->totalHeightForWidth(qMax(width(), 1)) - body;
    const int share = window()->height() * 2 / 5; // the conversation stays in sight
    const int most = qMax(shortestBody, qMin(m_mostHeight - beside, share));
    const int wanted = m_body->hasHeightForWidth()
                           ? m_body->totalHeightForWidth(qMax(1, m_scroll->viewport()->width()))
                           : m_body->totalSizeHint().height();
    m_scroll->setFixedHeight(qMin(wanted, most));
    m_fitting = false;
}

void AnswerBar::reveal(QWidget &inBody)
{
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(&inBody, 0, 0);
}

QString AnswerBar::breakable(const QString &text)
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

void AnswerBar::restyle()
{
    m_icon->setPixmap(
        Theme::icon("question", m_theme.tokens().waiting).pixmap(QSize(18, 18), devicePixelRatioF()));
}

} // namespace paddock
