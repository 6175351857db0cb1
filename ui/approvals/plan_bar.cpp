#include "ui/approvals/plan_bar.h"

#include "ui/approvals/tall_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/part_document.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

namespace paddock {
namespace {

constexpr int fewestPlanLines = 4;
constexpr int mostPlanLines = 14;

} // namespace

PlanBar::PlanBar(const Theme &theme, QWidget *parent)
    : AnswerBar(theme, parent)
    , m_text(new TallText(this))
    , m_editor(new QPlainTextEdit(this))
    , m_note(new QLineEdit(this))
    , m_edit(new QPushButton(this))
    , m_keepPlanning(new QPushButton(tr("Keep planning …"), this))
    , m_approve(new QPushButton(tr("Approve"), this))
    , m_approveEdits(new QPushButton(tr("Approve, accept edits"), this))
{
    setObjectName("planBar");
    setAccessibleName(tr("A plan waits for your word"));
    m_text->setObjectName("planText");
    m_text->setProperty("bare", true);
    m_text->setAccessibleName(tr("The plan"));
    m_editor->setObjectName("planEdit");
    m_editor->setProperty("field", true);
    m_editor->setAccessibleName(tr("The plan, to be changed"));
    m_editor->setTabChangesFocus(true);
    m_note->setObjectName("planNote");
    m_note->setAccessibleName(tr("Note to the model"));
    m_note->setPlaceholderText(tr("What should be different? Enter sends this, and it plans on."));
    m_edit->setObjectName("planEditButton");
    m_edit->setProperty("flat", true);
    m_keepPlanning->setObjectName("keepPlanningButton");
    m_approve->setObjectName("approvePlanButton");
    m_approve->setToolTip(tr("Leaves the plan mode. What would change something asks, as usual."));
    m_approveEdits->setObjectName("approveEditsButton");
    m_approveEdits->setToolTip(tr("Leaves the plan mode. Files of the folder are changed without asking."));
    for (QPushButton *button : {m_edit, m_keepPlanning, m_approve, m_approveEdits})
        button->setAutoDefault(false);

    head()->addWidget(m_edit);
    body()->addWidget(m_text);
    body()->addStretch(1);
    below()->addWidget(m_editor);
    below()->addWidget(m_note);
    answers()->addWidget(m_keepPlanning);
    answers()->addStretch(1);
    answers()->addWidget(m_approveEdits);
    answers()->addWidget(m_approve);

    connect(m_text, &TallText::heightChanged, this, &PlanBar::fitBody);
    connect(m_edit, &QPushButton::clicked, this, &PlanBar::toggleEditor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { refreshAnswers(); });
    connect(m_keepPlanning, &QPushButton::clicked, this, [this] {
        if (m_note->isHidden()) {
            m_note->show();
            m_note->setFocus();
            fitBody();
        } else {
            denyByKey();
        }
    });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { denyByKey(); });
    connect(m_approve, &QPushButton::clicked, this, [this] { approve({}); });
    connect(m_approveEdits, &QPushButton::clicked, this, [this] { approve(QStringLiteral("acceptEdits")); });
    connect(&theme, &Theme::changed, this, [this] {
        if (!call().isEmpty())
            showPlan();
    });
    m_editor->hide();
    m_note->hide();
    refreshAnswers();
}

QString PlanBar::plan() const
{
    return inputOf(question())["plan"].toString();
}

bool PlanBar::isEdited() const
{
    return m_editor->toPlainText() != plan();
}

void PlanBar::fill(bool)
{
    setTitle(tr("Carry out this plan?"));
    m_note->clear();
    m_note->hide();
    m_editor->hide();
    m_editor->setPlainText(plan());
    scroll()->show();
    showPlan();
}

void PlanBar::showPlan()
{
    // Edited, it is the person's text that would be carried out, so that one is shown.
    auto document = documentOf(Prose{m_editor->toPlainText()},
                               {theme().tokens(), font(), theme().monospace(), m_highlighter});
    document->setDocumentMargin(2);
    m_text->setContent(std::move(document));
    m_edit->setText(m_editor->isHidden() ? tr("Edit the plan") : tr("Read the plan"));
    fitBody();
}

void PlanBar::toggleEditor()
{
    const bool edits = m_editor->isHidden();
    m_editor->setVisible(edits);
    scroll()->setVisible(!edits);
    if (edits) {
        const int lines = qBound(fewestPlanLines, m_editor->blockCount() + 1, mostPlanLines);
        const int most =
            qMax(fewestPlanLines * m_editor->fontMetrics().lineSpacing(), window()->height() * 2 / 5);
        m_editor->setFixedHeight(
            qMin(most, lines * m_editor->fontMetrics().lineSpacing() + 2 * space::medium));
        m_editor->setFocus();
    }
    showPlan();
    refreshAnswers();
}

void PlanBar::refreshAnswers()
{
    const bool takes = takesAnswers();
    const bool some = !m_editor->toPlainText().trimmed().isEmpty();
    for (QPushButton *button : {m_keepPlanning, m_approve, m_approveEdits})
        button->setDown(false);
    m_keepPlanning->setEnabled(takes);
    m_approve->setEnabled(takes && some);
    m_approveEdits->setEnabled(takes && some);
    m_approve->setText(isEdited() ? tr("Approve as edited") : tr("Approve"));
}

void PlanBar::allowByKey()
{
    if (QApplication::focusWidget() == m_note)
        denyByKey();
    else if (m_approve->isEnabled())
        approve({});
}

void PlanBar::denyByKey()
{
    answer({call(), Decision::Deny, m_note->text().trimmed()});
}

void PlanBar::approve(const QString &mode)
{
    Reply reply{call(), Decision::Allow};
    if (isEdited() || !mode.isEmpty()) {
        QJsonObject input = inputOf(question());
        input.insert(QStringLiteral("plan"), m_editor->toPlainText());
        if (!mode.isEmpty())
            input.insert(QStringLiteral("mode"), mode);
        reply.input = input;
    }
    answer(reply);
}

} // namespace paddock
