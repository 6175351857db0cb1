#include "ui/settings/rules_page.h"

#include "ui/session/live_session.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_book.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <array>

namespace paddock {
namespace {

constexpr int listRole = Qt::UserRole;
constexpr int ruleRole = Qt::UserRole + 1;
constexpr int ownRole = Qt::UserRole + 2; ///< Whether it stands in the scope that is edited.

const std::array<QString, 3> &ruleLists() // the strongest first
{
    static const std::array<QString, 3> lists{QStringLiteral("deny"), QStringLiteral("ask"),
                                              QStringLiteral("allow")};
    return lists;
}

QTreeWidget *table(const QString &name, const QStringList &heads, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setAccessibleName(name);
    tree->setHeaderLabels(heads);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideMiddle);
    tree->header()->setStretchLastSection(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->setMinimumHeight(tree->fontMetrics().lineSpacing() * 9);
    return tree;
}

} // namespace

RulesPage::RulesPage(SettingsBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_rules(table(tr("Rules"), {tr("Rule"), tr("Where it comes from")}, this))
    , m_list(new QComboBox(this))
    , m_rule(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove the rule"), this))
    , m_new(new QPushButton(tr("Write a new one"), this))
    , m_try(new QPushButton(tr("Try on past calls"), this))
    , m_fault(settingLabel({}, "bad", this))
    , m_trialState(settingLabel({}, "muted", this))
    , m_trials(
          table(tr("Past calls"), {tr("Call"), tr("Then"), tr("With this rule"), tr("Decided by")}, this))
{
    m_rules->setObjectName("rulesTree");
    m_list->setObjectName("ruleList");
    m_list->setAccessibleName(tr("What the rule does"));
    m_rule->setObjectName("ruleText");
    m_rule->setAccessibleName(tr("Rule"));
    m_rule->setPlaceholderText(QStringLiteral("Bash(npm run *)"));
    m_save->setObjectName("saveRule");
    m_save->setProperty("main", true);
    m_remove->setObjectName("removeRule");
    m_new->setObjectName("newRule");
    m_try->setObjectName("tryRule");
    m_fault->setObjectName("ruleFault");
    m_trialState->setObjectName("trialsState");
    m_trials->setObjectName("trialsTree");
    m_trials->setRootIsDecorated(false);
    m_list->addItem(tr("Allow"), QStringLiteral("allow"));
    m_list->addItem(tr("Ask"), QStringLiteral("ask"));
    m_list->addItem(tr("Never"), QStringLiteral("deny"));

    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_list);
    line->addWidget(m_rule, 1);
    auto *buttons = new QGridLayout; // two and two, for narrow windows and long words
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_save, 0, 0);
    buttons->addWidget(m_try, 0, 1);
    buttons->addWidget(m_new, 1, 0);
    buttons->addWidget(m_remove, 1, 1);
    buttons->setColumnStretch(2, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::medium);
    all->addWidget(settingLabel(tr("Rules"), "heading", this));
    all->addWidget(
        settingLabel(tr("What is never allowed is stronger than what asks, and that is stronger than "
                        "what is allowed; the order inside a list does not matter. No rule lifts the "
                        "boundary."),
                     "muted", this));
    all->addWidget(m_rules);
    all->addLayout(line);
    all->addWidget(m_fault);
    all->addLayout(buttons);
    all->addWidget(m_trialState);
    all->addWidget(m_trials);
    m_fault->hide();
    sayHint();

    connect(&book, &SettingsBook::changed, this, &RulesPage::refresh);
    connect(m_rules, &QTreeWidget::currentItemChanged, this, &RulesPage::select);
    connect(m_rule, &QLineEdit::textChanged, this, &RulesPage::refreshButtons);
    connect(m_list, &QComboBox::currentIndexChanged, this, &RulesPage::refreshButtons);
    connect(m_rule, &QLineEdit::returnPressed, this, [this] {
        if (m_save->isEnabled())
            save();
    });
    connect(m_save, &QPushButton::clicked, this, &RulesPage::save);
    connect(m_remove, &QPushButton::clicked, this, &RulesPage::removeRule);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_rules->setCurrentItem(nullptr);
        clearEditor();
        m_rule->setFocus();
    });
    connect(m_try, &QPushButton::clicked, this, &RulesPage::tryOut);
    refresh();
    sayHint();
}

void RulesPage::setSession(LiveSession *session)
{
    if (m_session == session)
        return;
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_trialId.clear();
    if (session) {
        connect(session, &LiveSession::happened, this, [this](const Happening &happening) {
            if (const auto *tried = std::get_if<RulesTried>(&happening);
                tried && tried->trials.id == m_trialId)
                showTrials(tried->trials);
        });
    }
    sayHint();
    refreshButtons();
}

QStringList RulesPage::ownRules(const QString &list) const
{
    QStringList rules;
    for (const QJsonValue &rule :
         m_book.ownValue({QStringLiteral("permissions"), list}, m_book.scope()).toArray())
        rules.append(rule.toString());
    return rules;
}

void RulesPage::refresh()
{
    const Settings &settings = m_book.state().settings;
    const SettingsLayer edited =
        m_book.scope() == SettingsScope::Folder ? SettingsLayer::Folder : SettingsLayer::User;
    {
        const QSignalBlocker quiet(m_rules);
        m_rules->clear();
        for (const QString &list : ruleLists()) {
            const QList<RuleText> &rules = list == u"deny"  ? settings.deny
                                           : list == u"ask" ? settings.ask
                                                            : settings.allow;
            const QString title = list == u"deny"  ? tr("Never (%Ln)", nullptr, int(rules.size()))
                                  : list == u"ask" ? tr("Asked (%Ln)", nullptr, int(rules.size()))
                                                   : tr("Allowed (%Ln)", nullptr, int(rules.size()));
            auto *group = new QTreeWidgetItem(m_rules, {title});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            for (const RuleText &rule : rules) {
                auto *item = new QTreeWidgetItem(group, {visibleCommand(rule.rule), originText(rule.origin)});
                item->setToolTip(0, visibleText(rule.rule));
                item->setToolTip(1, visibleText(rule.origin.text()));
                item->setData(0, listRole, list);
                item->setData(0, ruleRole, rule.rule);
                item->setData(0, ownRole, rule.origin.layer == edited);
                if (m_editing.list == list && m_editing.rule == rule.rule && rule.origin.layer == edited)
                    m_rules->setCurrentItem(item);
            }
        }
        m_rules->expandAll();
    }
    if (!m_editing.list.isEmpty() && !ownRules(m_editing.list).contains(m_editing.rule))
        clearEditor();
    refreshButtons();
}

void RulesPage::refreshButtons()
{
    const bool isWritten = !m_rule->text().trimmed().isEmpty();
    const bool isNew = m_editing.list.isEmpty();
    const bool isSame = !isNew && m_rule->text().trimmed() == m_editing.rule
                        && m_list->currentData().toString() == m_editing.list;
    m_save->setText(isNew ? tr("Add the rule") : tr("Save the change"));
    m_save->setEnabled(isWritten && !isSame && m_book.isKnown());
    m_remove->setEnabled(!isNew);
    m_new->setEnabled(!isNew || isWritten);
    m_try->setEnabled(isWritten && m_session && m_trialId.isEmpty());
}

void RulesPage::sayHint()
{
    m_trials->hide();
    setRole(*m_trialState, "muted");
    m_trialState->setText(
        m_session ? tr("Trying runs nothing: the calls of \"%1\" are judged again, with this rule beside "
                       "those in force.")
                        .arg(visibleText(m_session->title()))
                  : tr("With a session in view, a rule can be tried on its past calls."));
}

const QTreeWidgetItem *RulesPage::chosenOwn() const
{
    const QTreeWidgetItem *item = m_rules->currentItem();
    return item && item->data(0, ownRole).toBool() ? item : nullptr;
}

void RulesPage::select()
{
    m_fault->hide();
    sayHint();
    const QTreeWidgetItem *item = chosenOwn();
    m_editing =
        item ? Editing{item->data(0, listRole).toString(), item->data(0, ruleRole).toString()} : Editing();
    if (item) {
        m_list->setCurrentIndex(m_list->findData(m_editing.list));
        m_rule->setText(m_editing.rule);
    } else if (const QTreeWidgetItem *other = m_rules->currentItem();
               other && other->data(0, listRole).isValid()) {
        m_fault->setText(tr("This rule comes from %1, and is changed there.").arg(other->text(1)));
        m_fault->show();
        m_rule->clear();
    }
    refreshButtons();
}

void RulesPage::change(const QString &list, const QJsonValue &rules, std::function<void()> then)
{
    const bool isEmpty = rules.toArray().isEmpty();
    m_book.change({QStringLiteral("permissions"), list}, m_book.scope(),
                  isEmpty ? QJsonValue(QJsonValue::Undefined) : rules, tr("Rules"), this,
                  [this, then = std::move(then)](const std::optional<Error> &error) {
                      m_fault->setText(error ? visibleText(error->message) : QString());
                      m_fault->setVisible(error.has_value());
                      if (!error)
                          then();
                  });
}

void RulesPage::save()
{
    const QString text = m_rule->text().trimmed();
    const QString list = m_list->currentData().toString();
    const Editing before = m_editing;
    QStringList rules = ownRules(list);
    if (before.list == list && rules.contains(before.rule))
        rules.replace(rules.indexOf(before.rule), text);
    else if (!rules.contains(text))
        rules.append(text);
    rules.removeDuplicates();
    change(list, QJsonArray::fromStringList(rules), [this, before, list, text] {
        m_editing = {};
        m_rule->clear();
        if (before.list.isEmpty() || before.list == list)
            return;
        // It went from one list to another. First there, then away from here: never in neither.
        QStringList left = ownRules(before.list);
        left.removeAll(before.rule);
        change(before.list, QJsonArray::fromStringList(left), [] {});
    });
}

void RulesPage::removeRule()
{
    QStringList rules = ownRules(m_editing.list);
    rules.removeAll(m_editing.rule);
    change(m_editing.list, QJsonArray::fromStringList(rules), [this] { clearEditor(); });
}

void RulesPage::clearEditor()
{
    m_editing = {};
    m_rule->clear();
    m_fault->hide();
    sayHint();
    refreshButtons();
}

void RulesPage::tryOut()
{
    if (!m_session)
        return;
    TryRules question;
    question.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QStringList rule{m_rule->text().trimmed()};
    const QString list = m_list->currentData().toString();
    (list == u"deny" ? question.deny : list == u"ask" ? question.ask : question.allow) = rule;
    m_trialId = question.id;
    m_trials->hide();
    m_trialState->setText(tr("Judging the past calls …"));
    refreshButtons();
    m_session->submit(question);
}

void RulesPage::showTrials(const RuleTrials &trials)
{
    m_trialId.clear();
    m_trials->clear();
    m_trials->setVisible(trials.fault.isEmpty());
    setRole(*m_trialState, trials.fault.isEmpty() ? "muted" : "bad");
    if (!trials.fault.isEmpty()) {
        m_trialState->setText(visibleText(trials.fault));
        refreshButtons();
        return;
    }
    const auto word = [](Decision decision) {
        return decision == Decision::Allow  ? tr("allowed")
               : decision == Decision::Deny ? tr("refused")
                                            : tr("asked");
    };
    int changes = 0;
    int touched = 0;
    for (const RuleTrial &trial : trials.trials) {
        const bool differs = trial.was != trial.now;
        changes += differs ? 1 : 0;
        touched += trial.isTouched ? 1 : 0;
        if (!differs && !trial.isTouched)
            continue;
        auto *item = new QTreeWidgetItem(
            m_trials,
            {tr("%1: %2", "tool: target").arg(visibleText(trial.tool), visibleCommand(trial.target)),
             word(trial.was), differs ? tr("now %1").arg(word(trial.now)) : word(trial.now),
             visibleText(trial.rule)});
        item->setToolTip(0, visibleText(trial.target));
    }
    m_trials->setVisible(m_trials->topLevelItemCount() > 0);
    if (trials.trials.isEmpty())
        m_trialState->setText(tr("The session made no call yet."));
    else if (touched == 0 && changes == 0)
        m_trialState->setText(
            tr("The rule matches none of %Ln past calls.", nullptr, int(trials.trials.size())));
    else
        m_trialState->setText(
            tr("Of %Ln past calls, the rule matches %1 and changes %2.", nullptr, int(trials.trials.size()))
                .arg(QLocale().toString(touched), QLocale().toString(changes)));
    refreshButtons();
}

} // namespace paddock
