#include "ui/settings/hooks_page.h"

#include "ui/session/live_session.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_book.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int pointRole = Qt::UserRole;
constexpr int indexRole = Qt::UserRole + 1;
constexpr double usualTimeout = 600;
constexpr double mostTimeout = 86'400;

const QStringList &hookPoints()
{
    static const QStringList points{QStringLiteral("PreToolUse"), QStringLiteral("PostToolUse")};
    return points;
}

/// Each command in a group of its own; all that stands in the groups and the hooks besides is kept.
QJsonArray flattened(const QJsonArray &groups)
{
    QJsonArray flat;
    for (const QJsonValue &group : groups) {
        for (const QJsonValue &hook : group.toObject().value(u"hooks").toArray()) {
            QJsonObject one = group.toObject();
            one.insert(QStringLiteral("hooks"), QJsonArray{hook});
            flat.append(one);
        }
    }
    return flat;
}

QJsonObject hookIn(const QJsonObject &group)
{
    return group.value(u"hooks").toArray().first().toObject();
}

} // namespace

HooksPage::HooksPage(SettingsBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_hooks(new QTreeWidget(this))
    , m_point(new QComboBox(this))
    , m_matcher(new QLineEdit(this))
    , m_command(new QLineEdit(this))
    , m_timeout(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_new(new QPushButton(tr("Write a new one"), this))
    , m_up(new QPushButton(tr("Earlier"), this))
    , m_down(new QPushButton(tr("Later"), this))
    , m_remove(new QPushButton(tr("Remove the hook"), this))
    , m_fault(settingLabel({}, "bad", this))
    , m_seen(settingLabel({}, "muted", this))
{
    m_hooks->setObjectName("hooksTree");
    m_hooks->setAccessibleName(tr("Hooks"));
    m_hooks->setHeaderLabels({tr("Command"), tr("Tools"), tr("Where it comes from")});
    m_hooks->setUniformRowHeights(true);
    m_hooks->setTextElideMode(Qt::ElideMiddle);
    m_hooks->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_hooks->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    m_point->setObjectName("hookPoint");
    m_point->addItem(tr("Before a tool runs"), hookPoints().first());
    m_point->addItem(tr("After a tool ran"), hookPoints().last());
    m_matcher->setObjectName("hookMatcher");
    m_matcher->setPlaceholderText(tr("Edit|Write, or a regular expression; empty: every tool"));
    m_command->setObjectName("hookCommand");
    m_command->setPlaceholderText(QStringLiteral("./check.sh"));
    m_timeout->setObjectName("hookTimeout");
    m_timeout->setPlaceholderText(QLocale().toString(usualTimeout, 'f', 0));
    m_save->setObjectName("saveHook");
    m_save->setProperty("main", true);
    m_remove->setObjectName("removeHook");
    m_new->setObjectName("newHook");
    m_up->setObjectName("hookEarlier");
    m_down->setObjectName("hookLater");
    m_fault->setObjectName("hookFault");
    m_seen->setObjectName("hookSeen");

    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("When"), m_point);
    form->addRow(tr("Tools"), m_matcher);
    form->addRow(tr("Command"), m_command);
    form->addRow(tr("Seconds at most"), m_timeout);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_save, 0, 0);
    buttons->addWidget(m_new, 0, 1);
    buttons->addWidget(m_remove, 0, 2);
    buttons->addWidget(m_up, 1, 0);
    buttons->addWidget(m_down, 1, 1);
    buttons->setColumnStretch(3, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::medium);
    all->addWidget(settingLabel(tr("Hooks"), "heading", this));
    all->addWidget(
        settingLabel(tr("Programs of yours that see calls of tools, one after the other in this order, each "
                        "behind the session's fence. They get the call as JSON on their standard input. One "
                        "that runs before a tool may refuse the call or change it; one that fails refuses "
                        "it."),
                     "muted", this));
    all->addWidget(m_hooks);
    all->addLayout(form);
    all->addWidget(m_fault);
    all->addLayout(buttons);
    all->addWidget(m_seen);
    m_fault->hide();

    connect(&book, &SettingsBook::changed, this, &HooksPage::refresh);
    connect(m_hooks, &QTreeWidget::currentItemChanged, this, &HooksPage::select);
    for (QLineEdit *edit : {m_matcher, m_command, m_timeout})
        connect(edit, &QLineEdit::textChanged, this, &HooksPage::refreshButtons);
    connect(m_matcher, &QLineEdit::textChanged, this, &HooksPage::showSeen);
    connect(m_save, &QPushButton::clicked, this, &HooksPage::save);
    connect(m_remove, &QPushButton::clicked, this, &HooksPage::removeHook);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_hooks->setCurrentItem(nullptr);
        select();
        m_command->setFocus();
    });
    refresh();
    showSeen();
}

void HooksPage::setSession(LiveSession *session)
{
    m_session = session;
    showSeen();
}

QJsonArray HooksPage::own(const QString &point) const
{
    return flattened(m_book.ownValue({QStringLiteral("hooks"), point}, SettingsScope::User).toArray());
}

void HooksPage::refresh()
{
    const Settings &settings = m_book.state().settings;
    {
        const QSignalBlocker quiet(m_hooks);
        m_hooks->clear();
        for (const QString &point : hookPoints()) {
            auto *group = new QTreeWidgetItem(
                m_hooks, {point == hookPoints().first() ? tr("Before a tool runs") : tr("After a tool ran")});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            const QJsonArray mine = own(point);
            int index = 0;
            // Lists of all layers are joined, and one's own comes first.
            for (const QJsonValue &one : flattened(settings.hooks.value(point).toArray())) {
                const bool isMine = index < mine.size();
                const QJsonObject hook = hookIn(one.toObject());
                const QString matcher = one.toObject().value(u"matcher").toString();
                auto *item = new QTreeWidgetItem(
                    group, {visibleCommand(hook.value(u"command").toString()),
                            matcher.isEmpty() ? tr("every tool") : visibleText(matcher),
                            isMine ? tr("your settings")
                                   : originText(settings.originOf(QLatin1String("hooks.") + point))});
                item->setToolTip(0, visibleText(hook.value(u"command").toString()));
                item->setData(0, pointRole, point);
                item->setData(0, indexRole, isMine ? index : -1);
                if (m_place.point == point && m_place.index == index)
                    m_hooks->setCurrentItem(item);
                ++index;
            }
        }
        m_hooks->expandAll();
    }
    if (m_place.index >= own(m_place.point).size())
        select();
    refreshButtons();
}

void HooksPage::refreshButtons()
{
    const bool isNew = m_place.index < 0;
    m_save->setText(isNew ? tr("Add the hook") : tr("Save the change"));
    m_save->setEnabled(!m_command->text().trimmed().isEmpty() && m_book.isKnown());
    m_new->setEnabled(!isNew || !m_command->text().isEmpty());
    m_remove->setEnabled(!isNew);
    m_up->setEnabled(m_place.index > 0);
    m_down->setEnabled(!isNew && m_place.index + 1 < own(m_place.point).size());
    m_point->setEnabled(isNew);
}

void HooksPage::select()
{
    m_fault->hide();
    const QTreeWidgetItem *item = m_hooks->currentItem();
    const bool isMine = item && item->data(0, pointRole).isValid() && item->data(0, indexRole).toInt() >= 0;
    m_place = isMine ? Place{item->data(0, pointRole).toString(), item->data(0, indexRole).toInt()} : Place();
    const QJsonObject group = isMine ? own(m_place.point).at(m_place.index).toObject() : QJsonObject();
    const QJsonObject hook = isMine ? hookIn(group) : QJsonObject();
    if (isMine)
        m_point->setCurrentIndex(m_point->findData(m_place.point));
    m_matcher->setText(group.value(u"matcher").toString());
    m_command->setText(hook.value(u"command").toString());
    m_timeout->setText(hook.contains(u"timeout")
                           ? QLocale().toString(hook.value(u"timeout").toDouble(), 'g', 8)
                           : QString());
    if (item && item->data(0, pointRole).isValid() && !isMine) {
        m_fault->setText(tr("This hook comes from %1, and is changed there.").arg(item->text(2)));
        m_fault->show();
    }
    refreshButtons();
}

std::optional<QJsonObject> HooksPage::typed()
{
    const auto refuse = [this](const QString &why) {
        m_fault->setText(why);
        m_fault->show();
        return std::nullopt;
    };
    QJsonObject group = m_place.index >= 0 ? own(m_place.point).at(m_place.index).toObject() : QJsonObject();
    QJsonObject hook = m_place.index >= 0 ? hookIn(group) : QJsonObject{{"type", "command"}};
    hook.insert(QStringLiteral("command"), m_command->text().trimmed());
    hook.remove(QStringLiteral("timeout"));
    if (const QString text = m_timeout->text().trimmed(); !text.isEmpty()) {
        bool isNumber = false;
        const double seconds = QLocale().toDouble(text, &isNumber);
        if (!isNumber || !(seconds > 0 && seconds <= mostTimeout))
            return refuse(
                tr("The seconds must be a number of more than 0, at most a day. Nothing was saved."));
        hook.insert(QStringLiteral("timeout"), seconds);
    }
    const QString matcher = m_matcher->text().trimmed();
    if (const Result<QStringList> seen = m_book.desk().toolsSeen(matcher, {}); !seen)
        return refuse(visibleText(seen.error().message));
    group.insert(QStringLiteral("matcher"), matcher);
    group.insert(QStringLiteral("hooks"), QJsonArray{hook});
    return group;
}

void HooksPage::save()
{
    const std::optional<QJsonObject> group = typed();
    if (!group)
        return;
    const QString point = m_place.index >= 0 ? m_place.point : m_point->currentData().toString();
    QJsonArray hooks = own(point);
    if (m_place.index >= 0) {
        hooks.replace(m_place.index, *group);
    } else {
        hooks.append(*group);
        m_place = {point, int(hooks.size()) - 1};
    }
    change(point, hooks);
}

void HooksPage::move(int by)
{
    QJsonArray hooks = own(m_place.point);
    const QJsonValue moved = hooks.takeAt(m_place.index);
    m_place.index += by;
    hooks.insert(m_place.index, moved);
    change(m_place.point, hooks);
}

void HooksPage::removeHook()
{
    QJsonArray hooks = own(m_place.point);
    hooks.removeAt(m_place.index);
    const QString point = m_place.point;
    m_hooks->setCurrentItem(nullptr);
    select();
    change(point, hooks);
}

void HooksPage::change(const QString &point, const QJsonArray &hooks)
{
    m_book.change({QStringLiteral("hooks"), point}, SettingsScope::User,
                  hooks.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(hooks), tr("Hooks"), this,
                  [this](const std::optional<Error> &error) {
                      m_fault->setText(error ? visibleText(error->message) : QString());
                      m_fault->setVisible(error.has_value());
                      if (error)
                          m_place = {};
                  });
}

void HooksPage::showSeen()
{
    if (!m_session) {
        m_seen->setText(
            tr("With a session in view, this says which of its past calls the hook would have seen."));
        return;
    }
    QStringList tools;
    const TranscriptModel &transcript = m_session->transcript();
    for (int i = 0; i < transcript.rowCount(); ++i) {
        if (const auto *call = std::get_if<CallRow>(&transcript.row(i).content))
            tools.append(call->call.tool);
    }
    const Result<QStringList> seen = m_book.desk().toolsSeen(m_matcher->text().trimmed(), tools);
    setRole(*m_seen, seen ? "muted" : "bad");
    if (!seen) {
        m_seen->setText(visibleText(seen.error().message));
        return;
    }
    QStringList names = *seen;
    names.removeDuplicates();
    m_seen->setText(
        names.isEmpty()
            ? tr("By its tools alone, it would have seen none of %Ln past calls. The command was not run.",
                 nullptr, int(tools.size()))
            : tr("By its tools alone, it would have seen %1 of %Ln past calls (%2). The command was not run.",
                 nullptr, int(tools.size()))
                  .arg(QLocale().toString(seen->size()), visibleText(names.join(QLatin1String(", ")))));
}

} // namespace paddock
