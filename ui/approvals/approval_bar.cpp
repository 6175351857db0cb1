#include "ui/approvals/approval_bar.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/part_document.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTextEdit>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int previewHeight = 190;
/// Of a window: what menus, bars, the composer and this bar's own title and buttons need beside its body.
constexpr int heightBesideBody = 305;

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    return label;
}

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
    , m_title(wrappingLabel(this))
    , m_more(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_access(wrappingLabel(this))
    , m_reason(wrappingLabel(this))
    , m_preview(new QTextEdit(this))
    , m_note(new QLineEdit(this))
    , m_rule(wrappingLabel(this))
    , m_details(new QPushButton(this))
    , m_deny(new QPushButton(tr("Deny"), this))
    , m_denyNote(new QPushButton(tr("Deny with note …"), this))
    , m_allowSession(new QPushButton(tr("Allow for this session"), this))
    , m_allowOnce(new QPushButton(tr("Allow once"), this))
{
    setObjectName("approvalBar");
    setAccessibleName(tr("A tool asks for permission"));
    setFocusPolicy(Qt::TabFocus);
    m_title->setProperty("role", "heading");
    m_title->setObjectName("approvalTitle");
    m_more->setProperty("role", "muted");
    m_reason->setProperty("role", "muted");
    m_rule->setProperty("role", "muted");
    m_rule->setObjectName("approvalRule");
    m_details->setObjectName("approvalDetails");
    m_details->setProperty("flat", true);
    m_details->setAutoDefault(false);
    m_preview->setObjectName("approvalPreview");
    m_preview->setAccessibleName(tr("What would change"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName("denyNote");
    m_note->setAccessibleName(tr("Note to the model"));
    m_note->setPlaceholderText(tr("What should it do instead? Enter denies and sends this."));
    m_note->hide();
    m_deny->setObjectName("denyButton");
    m_denyNote->setObjectName("denyNoteButton");
    m_allowSession->setObjectName("allowSessionButton");
    m_allowOnce->setObjectName("allowOnceButton");
    for (QPushButton *button : {m_deny, m_denyNote, m_allowSession, m_allowOnce})
        button->setAutoDefault(false);

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
    answers->addWidget(m_allowSession);
    answers->addWidget(m_allowOnce);
    auto *inside = new QWidget;
    inside->setObjectName("approvalBody");
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::small + 2);
    body->addWidget(m_access);
    body->addWidget(m_preview);
    body->addWidget(m_reason);
    body->addWidget(m_rule);
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
    all->addWidget(m_note);
    all->addLayout(answers);

    m_guard.setSingleShot(true);
    m_guard.setInterval(guardMs);
    connect(&m_guard, &QTimer::timeout, this, &ApprovalBar::refreshButtons);
    connect(m_deny, &QPushButton::clicked, this,
            [this] { answer(Decision::Deny, m_note->text().trimmed()); });
    connect(m_note, &QLineEdit::returnPressed, this,
            [this] { answer(Decision::Deny, m_note->text().trimmed()); });
    connect(m_details, &QPushButton::clicked, this, [this] {
        m_preview->setVisible(m_preview->isHidden());
        fillPreview();
    });
    connect(m_denyNote, &QPushButton::clicked, this, [this] {
        m_note->show();
        m_note->setFocus();
        m_denyNote->hide();
    });
    connect(m_allowOnce, &QPushButton::clicked, this, [this] { answer(Decision::Allow, {}); });
    connect(m_allowSession, &QPushButton::clicked, this,
            [this] { answer(Decision::Allow, {}, GrantScope::Session); });
    const auto shortcut = [this](const QKeySequence &keys, QPushButton *button) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, button, &QPushButton::click);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_allowOnce);
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Backspace), m_deny);
    qApp->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &ApprovalBar::restyle);
    clear();
    restyle();
}

ApprovalBar::~ApprovalBar() = default;

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

    const Card card = cardOf(call, workspace);
    m_title->setText(call.ruling.access.command.isEmpty()
                         ? tr("Allow: %1 %2?").arg(card.verb, breakable(card.target))
                         : tr("Allow this command to run?"));
    m_access->setText(accessText(workspace));
    m_access->setVisible(!m_access->text().isEmpty());
    const Ruling &ruling = call.ruling;
    const QString reason = breakable(visibleText(ruling.reason));
    m_reason->setText(ruling.rule.isEmpty()
                          ? reason
                          : tr("%1 (%2)", "reason (rule)").arg(reason, breakable(visibleText(ruling.rule))));
    m_reason->setVisible(!ruling.reason.isEmpty());
    m_allowSession->setVisible(!ruling.suggestions.isEmpty());
    m_rule->setVisible(!ruling.suggestions.isEmpty());
    m_rule->setText(tr("For this session would allow: %1").arg(breakable(visibleText(ruling.suggestions.join(QStringLiteral(", "))))));
    m_allowSession->setAccessibleDescription(m_rule->text());

    const bool command = !ruling.access.command.isEmpty();
    const bool diff = !ruling.preview["hunks"].toArray().isEmpty();
    m_details->setVisible(diff);
    m_preview->setVisible(command || (diff && !cardInSight));
    fillPreview();
    raiseGuard();
    show();
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

void ApprovalBar::raiseGuard()
{
    m_guard.start();
    refreshButtons();
}

void ApprovalBar::refreshButtons()
{
    const bool takes = !m_guard.isActive() && !m_answered && !m_call.call.id.isEmpty();
    for (QPushButton *button : {m_deny, m_denyNote, m_allowSession, m_allowOnce}) {
        button->setDown(false);
        button->setEnabled(takes);
    }
}

void ApprovalBar::answer(Decision decision, const QString &reason, GrantScope scope)
{
    if (m_guard.isActive() || m_answered || m_call.call.id.isEmpty())
        return;
    m_answered = true;
    refreshButtons();
    const QStringList remember = scope == GrantScope::Once ? QStringList() : m_call.ruling.suggestions;
    emit answered(Reply{m_call.call.id, decision, reason, scope, remember});
}

void ApprovalBar::fillPreview()
{
    const QJsonObject &preview = m_call.ruling.preview;
    const QList<DiffLine> lines = diffLines(preview["hunks"].toArray());
    Part part = Code{visibleText(m_call.ruling.access.command), QStringLiteral("bash")};
    if (!lines.isEmpty())
        part = Diff{preview["path"].toString(), lines};
    auto document = documentOf(part, {m_theme.tokens(), font(), m_theme.monospace(), m_highlighter});
    document->setDocumentMargin(6);
    document->setParent(m_preview);
    const QPointer<QTextDocument> before(m_preview->document()); // its own first one goes by itself
    // The editor lays the text out when it gets its own width, which may be later than we get ours.
    connect(document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ApprovalBar::fitBody);
    m_preview->setDocument(document.release());
    if (before && before->parent() == m_preview)
        before->deleteLater();
    m_details->setText(m_preview->isHidden() ? tr("Show the change") : tr("Hide the change"));
    fitBody();
}

void ApprovalBar::fitBody()
{
    m_preview->setFixedHeight(qMin(previewHeight, int(m_preview->document()->size().height()) + 2));
    QLayout *body = m_scroll->widget()->layout();
    body->invalidate();
    const int inner = qMax(100, width() - 2 * int(space::large));
    const int wanted =
        body->hasHeightForWidth() ? body->totalHeightForWidth(inner) : body->totalSizeHint().height();
    const int all = window()->height();
    const int most = qMax(48, qMin(all - heightBesideBody, all * 2 / 5));
    m_scroll->setFixedHeight(qMin(wanted, most));
}

void ApprovalBar::restyle()
{
    const Tokens &tokens = m_theme.tokens();
    m_icon->setPixmap(Theme::icon("question", tokens.waiting).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_preview->setStyleSheet(QStringLiteral("QTextEdit { background: %1; color: %2; border-radius: 5px; }")
                                 .arg(tokens.code.name(), tokens.text.name()));
    if (!m_call.call.id.isEmpty())
        fillPreview();
}

QString ApprovalBar::accessText(const QString &workspace) const
{
    const Access &access = m_call.ruling.access;
    const auto shown = [&](const QStringList &paths) {
        QStringList all;
        for (const QString &path : paths)
            all.append(breakable(shownPath(path, workspace)));
        return all.join(QStringLiteral(", "));
    };
    QStringList lines;
    if (!access.writes.isEmpty())
        lines.append(tr("Writes: %1").arg(shown(access.writes)));
    if (!access.reads.isEmpty() && access.reads != access.writes)
        lines.append(tr("Reads: %1").arg(shown(access.reads)));
    if (!access.urls.isEmpty())
        lines.append(tr("Fetches: %1").arg(breakable(visibleText(access.urls.join(QStringLiteral(", "))))));
    return lines.join(u'\n');
}

} // namespace paddock
