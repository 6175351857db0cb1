#include "ui/approvals/approval_bar.h"

#include "ui/approvals/command_editor.h"
#include "ui/approvals/grant_editor.h"
#include "ui/approvals/ruling_text.h"
#include "ui/approvals/ruling_view.h"
#include "ui/approvals/tall_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/part_document.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace paddock {
namespace {

/// Of a window, from here on there is room for the rules beside everything else.
constexpr int heightForGrant = 600;
/// Below it, what asks comes before what is allowed by itself.
constexpr int narrowWidth = 560;

} // namespace

ApprovalBar::ApprovalBar(const Theme &theme, QWidget *parent)
    : AnswerBar(theme, parent)
    , m_ruling(new RulingView(theme, this))
    , m_change(new TallText(this))
    , m_editor(new CommandEditor(theme, this))
    , m_grant(new GrantEditor(theme, this))
    , m_note(new QLineEdit(this))
    , m_details(new QPushButton(this))
    , m_deny(new QPushButton(tr("Deny"), this))
    , m_denyNote(new QPushButton(tr("Deny with note …"), this))
    , m_edit(new QPushButton(tr("Edit …"), this))
    , m_allowMore(new QPushButton(tr("Allow more …"), this))
    , m_allowOnce(new QPushButton(tr("Allow once"), this))
{
    setObjectName("approvalBar");
    setAccessibleName(tr("A tool asks for permission"));
    build();
    connectAnswers();
    connect(&theme, &Theme::changed, this, [this] {
        if (!call().isEmpty())
            fillChange();
    });
    refreshAnswers();
}

ApprovalBar::~ApprovalBar() = default;

void ApprovalBar::build()
{
    m_details->setObjectName("approvalDetails");
    m_details->setProperty("flat", true);
    m_details->setAutoDefault(false);
    m_change->setObjectName("approvalChange");
    m_change->setAccessibleName(tr("What would change"));
    m_note->setObjectName("denyNote");
    m_note->setAccessibleName(tr("Note to the model"));
    m_note->setPlaceholderText(tr("What should it do instead? Enter denies and sends this."));
    m_deny->setObjectName("denyButton");
    m_denyNote->setObjectName("denyNoteButton");
    m_edit->setObjectName("editCommandButton");
    m_edit->setToolTip(tr("Correct the command, then allow it as it stands. It is judged anew."));
    m_allowMore->setObjectName("allowMoreButton");
    m_allowMore->setToolTip(
        tr("For a turn, this session, this folder or everywhere, by rules that you see first."));
    m_allowOnce->setObjectName("allowOnceButton");
    for (QPushButton *button : {m_deny, m_denyNote, m_edit, m_allowMore, m_allowOnce})
        button->setAutoDefault(false);

    head()->addWidget(m_details);
    body()->addWidget(m_ruling);
    body()->addWidget(m_change);
    body()->addStretch(1);
    below()->addWidget(m_editor);
    below()->addWidget(m_grant);
    below()->addWidget(m_note);
    answers()->addWidget(m_deny);
    answers()->addWidget(m_denyNote);
    answers()->addWidget(m_edit);
    answers()->addStretch(1);
    answers()->addWidget(m_allowMore);
    answers()->addWidget(m_allowOnce);
}

void ApprovalBar::connectAnswers()
{
    connect(m_ruling, &RulingView::heightChanged, this, &ApprovalBar::fitBody);
    connect(m_change, &TallText::heightChanged, this, &ApprovalBar::fitBody);
    connect(m_deny, &QPushButton::clicked, this, [this] { denyByKey(); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { denyByKey(); });
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
    connect(m_edit, &QPushButton::clicked, this, &ApprovalBar::showEditor);
    connect(m_allowMore, &QPushButton::clicked, this, [this] {
        showGrant(true);
        if (m_grant->parentWidget() != this)
            reveal(*m_grant);
        m_grant->focusRules();
    });
    connect(m_allowOnce, &QPushButton::clicked, this, [this] { answer({call(), Decision::Allow}); });
    connect(m_editor, &CommandEditor::allowed, this, &ApprovalBar::allowEdited);
    connect(m_editor, &CommandEditor::heightChanged, this, &ApprovalBar::fitBody);
    connect(m_grant, &GrantEditor::granted, this, &ApprovalBar::grant);
    connect(m_grant, &GrantEditor::trialAsked, this, &ApprovalBar::trialAsked);
    connect(m_grant, &GrantEditor::heightChanged, this, &ApprovalBar::fitBody);
    auto *details = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), this);
    details->setContext(Qt::WidgetWithChildrenShortcut);
    connect(details, &QShortcut::activated, this, [this] {
        if (!m_details->isHidden())
            m_details->click();
    });
}

void ApprovalBar::takeTrials(const RuleTrials &trials)
{
    m_grant->takeTrials(trials);
}

void ApprovalBar::fill(bool cardInSight)
{
    const Ruling &ruling = question().ruling;
    m_note->clear();
    m_note->hide();
    m_denyNote->show();
    m_editor->hide();
    setTitle(titleText());
    m_ruling->setRuling(ruling, workspace());
    m_edit->setVisible(!isFinal() && !ruling.access.command.isEmpty()
                       && inputOf(question())["command"].isString());
    m_allowOnce->setVisible(!isFinal());
    const bool grants = !ruling.suggestions.isEmpty() && !isFinal();
    m_grant->offer(grants ? ruling.suggestions : QStringList());
    showGrant(grants && window()->height() >= heightForGrant);
    const bool changes = !ruling.preview["hunks"].toArray().isEmpty();
    m_details->setVisible(changes);
    m_change->setVisible(changes && !cardInSight);
    fillChange();
}

void ApprovalBar::resizeEvent(QResizeEvent *event)
{
    m_ruling->setAskingFirst(width() < narrowWidth);
    AnswerBar::resizeEvent(event);
}

void ApprovalBar::refreshAnswers()
{
    const bool takes = takesAnswers();
    for (QPushButton *button : {m_deny, m_denyNote, m_edit, m_allowMore, m_allowOnce}) {
        button->setDown(false);
        button->setEnabled(takes);
    }
    m_grant->setTaking(takes);
    m_editor->setTaking(takes);
}

void ApprovalBar::showGrant(bool visible)
{
    if (visible) {
        // In a small window the rules scroll with what they are about, so that nothing is cut off.
        QVBoxLayout *place = window()->height() < heightForGrant ? body() : below();
        if (place->indexOf(m_grant) < 0) {
            m_grant->hide();
            place->insertWidget(place == body() ? place->count() - 1 : 1, m_grant);
        }
    }
    m_grant->setVisible(visible);
    m_allowMore->setVisible(!visible && !question().ruling.suggestions.isEmpty() && !isFinal());
    fitBody();
}

void ApprovalBar::showEditor()
{
    m_editor->begin(inputOf(question())["command"].toString());
    m_edit->hide();
    showGrant(false); // rules for another command than the one that would run
    m_allowMore->hide();
    m_allowOnce->hide();
    m_editor->focusCommand();
    fitBody();
}

void ApprovalBar::allowByKey()
{
    // In a field the keys mean what the field is for.
    const QWidget *at = QApplication::focusWidget();
    if (at == m_note)
        denyByKey();
    else if (!m_editor->isHidden())
        allowEdited();
    else if (at && m_grant->isAncestorOf(at))
        grant();
    else if (!isFinal())
        answer({call(), Decision::Allow});
}

void ApprovalBar::denyByKey()
{
    answer({call(), Decision::Deny, m_note->text().trimmed()});
}

void ApprovalBar::grant()
{
    if (!m_grant->rules().isEmpty() && !isFinal())
        answer({call(), Decision::Allow, {}, m_grant->scope(), m_grant->rules()});
}

void ApprovalBar::allowEdited()
{
    if (m_editor->command().trimmed().isEmpty() || isFinal())
        return;
    Reply reply{call(), Decision::Allow};
    QJsonObject input = inputOf(question());
    if (input["command"].toString() != m_editor->command()) {
        input["command"] = m_editor->command();
        reply.input = input;
    }
    answer(reply);
}

void ApprovalBar::fillChange()
{
    const QJsonObject &preview = question().ruling.preview;
    const Part part = Diff{preview["path"].toString(), diffLines(preview["hunks"].toArray())};
    auto document = documentOf(part, {theme().tokens(), font(), theme().monospace(), m_highlighter});
    document->setDocumentMargin(6);
    m_change->setContent(std::move(document));
    m_details->setText(m_change->isHidden() ? tr("Show the change") : tr("Hide the change"));
    fitBody();
}

bool ApprovalBar::isFinal() const
{
    return question().ruling.decision == Decision::Deny;
}

QString ApprovalBar::titleText() const
{
    const Ruling &ruling = question().ruling;
    if (isFinal())
        return ruling.by == Judge::Hook
                   ? tr("The hook %1 refuses this call").arg(breakable(visibleText(ruling.rule)))
                   : tr("This call is refused");
    if (ruling.access.command.isEmpty()) {
        const Card card = cardOf(question(), workspace());
        return tr("Allow: %1 %2?").arg(card.verb, breakable(card.target));
    }
    if (ruling.parts.size() < 2)
        return tr("Allow this command to run?");
    return tr("Allow this command to run? %1 of its %2 parts ask")
        .arg(askingParts(ruling))
        .arg(ruling.parts.size());
}

} // namespace paddock
