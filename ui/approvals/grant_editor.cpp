#include "ui/approvals/grant_editor.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/judgement.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QTextOption>

namespace paddock {
namespace {

constexpr int linesShown = 2;
constexpr int pauseMs = 300; // of editing, before the rules are tried

/// What rules on trial would have changed.
struct Effect {
    int allowed = 0;
    int denied = 0;
    QStringList calls; ///< The first few, a line each, safe to look at.
};

Effect effectOf(const QList<RuleTrial> &trials)
{
    constexpr int named = 8;
    Effect effect;
    for (const RuleTrial &trial : trials) {
        if (!trial.isTouched)
            continue;
        if (trial.now == Decision::Allow)
            ++effect.allowed;
        else if (trial.now == Decision::Deny)
            ++effect.denied;
        if (effect.calls.size() < named)
            effect.calls.append(
                visibleText(QStringLiteral("%1: %2").arg(trial.tool, trial.target).left(120)));
    }
    return effect;
}

} // namespace

GrantEditor::GrantEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rules(new QPlainTextEdit(this))
    , m_hidden(new QLabel(this))
    , m_effect(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_grant(new QPushButton(tr("Allow and remember"), this))
{
    m_rules->setObjectName("grantRules");
    m_rules->setProperty("field", true);
    m_rules->setAccessibleName(tr("Rules to remember, one on each line"));
    m_rules->setToolTip(tr("Exactly these rules are kept. Narrow them, or add one on a line of its own."));
    m_rules->setTabChangesFocus(true);
    m_rules->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_hidden->setObjectName("grantHidden");
    m_hidden->setProperty("role", "bad");
    m_hidden->setWordWrap(true);
    m_hidden->setTextFormat(Qt::PlainText);
    m_effect->setObjectName("grantEffect");
    m_effect->setProperty("role", "muted");
    m_effect->setWordWrap(true);
    m_effect->setMinimumWidth(1);
    m_effect->setTextFormat(Qt::PlainText);
    m_scope->setObjectName("grantScope");
    m_scope->setAccessibleName(tr("How long to remember"));
    for (const GrantScope one :
         {GrantScope::Turn, GrantScope::Session, GrantScope::Folder, GrantScope::Always})
        m_scope->addItem(labelOf(one), int(one));
    m_grant->setObjectName("grantButton");
    m_grant->setAutoDefault(false);

    auto *all = new QGridLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setHorizontalSpacing(space::medium);
    all->setVerticalSpacing(space::small);
    all->addWidget(m_rules, 0, 0, 2, 1);
    all->addWidget(m_scope, 0, 1);
    all->addWidget(m_grant, 1, 1);
    all->addWidget(m_effect, 2, 0, 1, 2);
    all->addWidget(m_hidden, 3, 0, 1, 2);
    all->setColumnStretch(0, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GrantEditor::askTrial);
    connect(m_rules, &QPlainTextEdit::textChanged, this, [this] {
        m_trial.clear(); // an answer that is under way is about other rules
        m_pause.start();
        refresh();
    });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &GrantEditor::refresh);
    connect(m_grant, &QPushButton::clicked, this, &GrantEditor::granted);
}

void GrantEditor::offer(const QStringList &rules)
{
    m_scope->setCurrentIndex(m_scope->findData(int(GrantScope::Session)));
    m_rules->setFont(m_theme.monospace());
    m_rules->setPlainText(rules.join(u'\n'));
    const int line = m_rules->fontMetrics().lineSpacing();
    const int beside = m_scope->sizeHint().height() + space::small + m_grant->sizeHint().height();
    m_rules->setFixedHeight(qMax(beside, linesShown * line + 2 * space::medium));
    m_effect->hide();
    m_pause.stop();
    m_tried = false;
    if (isVisible())
        askTrial();
    refresh();
}

void GrantEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_tried)
        askTrial();
}

void GrantEditor::askTrial()
{
    m_trial.clear();
    m_tried = true;
    if (rules().isEmpty()) {
        m_effect->hide();
        return;
    }
    m_trial = QStringLiteral("grant-%1").arg(++m_trials);
    emit trialAsked(TryRules{m_trial, rules()});
}

void GrantEditor::takeTrials(const RuleTrials &trials)
{
    if (trials.id.isEmpty() || trials.id != m_trial)
        return;
    m_trial.clear();
    if (!trials.fault.isEmpty()) {
        sayTrial(visibleText(trials.fault), true);
        return;
    }
    const Effect effect = effectOf(trials.trials);
    m_effect->setToolTip(effect.calls.join(u'\n'));
    if (effect.allowed == 0 && effect.denied == 0)
        sayTrial(tr("No earlier call of this session falls under these rules."), false);
    else
        sayTrial(tr("Would have allowed %n earlier call(s).", nullptr, effect.allowed) + u' '
                     + tr("Would have blocked %n.", "calls", effect.denied),
                 false);
}

void GrantEditor::sayTrial(const QString &text, bool isTrouble)
{
    m_effect->setProperty("role", isTrouble ? "bad" : "muted");
    m_effect->style()->unpolish(m_effect);
    m_effect->style()->polish(m_effect);
    m_effect->setText(text);
    m_effect->show();
    emit heightChanged();
}

QStringList GrantEditor::rules() const
{
    QStringList all;
    for (const QString &line : m_rules->toPlainText().split(u'\n')) {
        if (const QString rule = line.trimmed(); !rule.isEmpty())
            all.append(rule);
    }
    return all;
}

GrantScope GrantEditor::scope() const
{
    return GrantScope(m_scope->currentData().toInt());
}

void GrantEditor::focusRules()
{
    m_rules->setFocus();
}

void GrantEditor::setTaking(bool taking)
{
    m_taking = taking;
    m_grant->setDown(false);
    refresh();
}

void GrantEditor::refresh()
{
    const QStringList kept = rules();
    m_grant->setEnabled(m_taking && !kept.isEmpty());
    m_grant->setAccessibleDescription(
        tr("Allows %1: %2", "for this session: rules")
            .arg(m_scope->currentText(), visibleText(kept.join(QStringLiteral(", ")))));
    QStringList misleading;
    for (const QString &rule : kept) {
        if (const QString shown = visibleText(rule); shown != rule)
            misleading.append(shown);
    }
    m_hidden->setText(
        tr("Holds characters that cannot be seen: %1").arg(misleading.join(QStringLiteral(", "))));
    m_hidden->setVisible(!misleading.isEmpty());
}

} // namespace paddock
