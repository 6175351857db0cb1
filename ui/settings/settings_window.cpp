#include "ui/settings/settings_window.h"

#include "ui/session/live_session.h"
#include "ui/settings/connection_test.h"
#include "ui/settings/hooks_page.h"
#include "ui/settings/local_models.h"
#include "ui/settings/providers_page.h"
#include "ui/settings/rules_page.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/setting_text.h"
#include "ui/settings/settings_book.h"
#include "ui/settings/usage_page.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace paddock {
namespace {

constexpr int narrowWidth = 620; ///< Below it, the categories fold into a box.
constexpr int columnAtMost = 720;

} // namespace

SettingsWindow::SettingsWindow(Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_host(host)
    , m_theme(theme)
    , m_book(new SettingsBook(host.settings(), this))
    , m_categories(new QListWidget(this))
    , m_narrowCategories(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(settingLabel({}, "muted", this))
    , m_foot(settingLabel({}, "muted", this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_file(new QPushButton(tr("Open the settings file"), this))
{
    setObjectName("settingsWindow");
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Settings"));
    setMinimumSize(360, 320);
    resize(900, 640);
    m_categories->setObjectName("settingsCategories");
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_narrowCategories->setObjectName("settingsNarrowCategories");
    m_narrowCategories->setAccessibleName(tr("Categories"));
    m_search->setObjectName("settingsSearch");
    m_search->setAccessibleName(tr("Search in the settings"));
    m_search->setPlaceholderText(tr("Search in the settings"));
    m_search->setClearButtonEnabled(true);
    m_scope->setObjectName("settingsScope");
    m_scope->setAccessibleName(tr("For what it is set"));
    m_scope->addItem(tr("For all folders"), int(SettingsScope::User));
    m_scope->addItem({}, int(SettingsScope::Folder));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(16);
    m_nothing->setObjectName("settingsNothing");
    m_foot->setObjectName("settingsFoot");
    m_undo->setObjectName("settingsUndo");
    m_file->setObjectName("settingsFile");
    m_file->setProperty("flat", true);

    auto *column = new QWidget;
    column->setObjectName("settingsPage");
    column->setAttribute(Qt::WA_StyledBackground);
    auto *sides = new QHBoxLayout(column);
    sides->setContentsMargins(space::wide, space::large, space::wide, space::wide);
    auto *inner = new QWidget(column);
    inner->setMaximumWidth(columnAtMost);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    sides->addWidget(inner, 100);
    sides->addStretch(1);
    m_scroll->setObjectName("settingsScroll");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(column);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::large, space::large, space::medium);
    head->setSpacing(space::medium);
    head->addWidget(m_search, 2);
    head->addWidget(m_narrowCategories, 1);
    head->addWidget(m_scope, 1);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_categories);
    body->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::medium, space::large, space::medium);
    foot->setSpacing(space::medium);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_file);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addLayout(body, 1);
    all->addLayout(foot);

    build();
    connect(m_categories, &QListWidget::currentRowChanged, this, [this](int row) {
        m_narrowCategories->setCurrentIndex(row);
        refresh();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    connect(m_narrowCategories, &QComboBox::activated, this,
            [this](int row) { m_categories->setCurrentRow(row); });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::refresh);
    connect(m_scope, &QComboBox::activated, this,
            [this](int index) { m_book->setScope(SettingsScope(m_scope->itemData(index).toInt())); });
    connect(m_undo, &QPushButton::clicked, m_book, &SettingsBook::undo);
    connect(m_file, &QPushButton::clicked, this,
            [this] { m_host.outside().openInEditor(m_book->state().file); });
    connect(m_book, &SettingsBook::changed, this, &SettingsWindow::refreshFoot);
    connect(m_book, &SettingsBook::refused, this, [this](const QString &why) {
        setRole(*m_foot, "bad");
        m_foot->setText(visibleText(why));
    });
    m_book->read({});
    m_categories->setCurrentRow(0);
    refresh();
    refreshFoot();
}

void SettingsWindow::build()
{
    m_column->addWidget(m_nothing);
    for (const SettingsCategory category : settingsCategories()) {
        const QString name = nameOf(category);
        auto *item = new QListWidgetItem(name, m_categories);
        item->setData(Qt::UserRole, int(category));
        m_narrowCategories->addItem(name, int(category));
        Page &one = page(category);
        one.widget = new QWidget(this);
        one.lines = new QVBoxLayout(one.widget);
        one.lines->setContentsMargins(0, 0, 0, space::large);
        one.lines->setSpacing(0);
        auto *title = settingLabel(name, "title", one.widget);
        one.lines->addWidget(title);
        m_column->addWidget(one.widget);
        addRows(category);
    }
    m_column->addStretch(1);
    const int wide = m_categories->sizeHintForColumn(0) + 2 * space::large;
    m_categories->setFixedWidth(wide);

    m_providers = new ProvidersPage(m_host, *m_book, this);
    addPart(SettingsCategory::Providers, m_providers,
            tr("key keys keychain provider address model protocol check forget remove"));
    addLocalModels();
    auto *test = new ConnectionTest(m_host.scout(), this);
    addPart(SettingsCategory::Network, test, tr("test connection network proxy certificate dns tls"));
    connect(m_book, &SettingsBook::changed, test, [this, test] {
        const Settings &settings = m_book->state().settings;
        if (const Provider *provider = settings.providerNamed(settings.provider))
            test->setAddress(provider->baseUrl);
    });
    m_rules = new RulesPage(*m_book, this);
    addPart(SettingsCategory::Permissions, m_rules, tr("rule rules permissions allow ask deny never try"));
    page(SettingsCategory::Permissions).hasFolderScope = true;
    page(SettingsCategory::Cost).hasFolderScope = true;
    addTrust();
    m_hooks = new HooksPage(*m_book, this);
    addPart(SettingsCategory::Hooks, m_hooks,
            tr("hook hooks PreToolUse PostToolUse command matcher timeout"));
    auto *usage = new UsagePage(m_host.usage(), m_theme, this);
    addPart(SettingsCategory::Cost, usage, tr("usage cost tokens chart money csv export"));
    addPrivacy();
}

void SettingsWindow::addRows(SettingsCategory category)
{
    Page &one = page(category);
    for (const KnownSetting &setting : windowSettingsOf(category)) {
        auto *row = new WindowSettingRow(setting, m_host.windowSettings(), this);
        one.lines->addWidget(row);
        one.parts.append({row, row, {}});
    }
    for (const KnownSetting &setting : knownSettings()) {
        const bool hasPage = setting.shape == SettingShape::Rules || setting.shape == SettingShape::Hooks;
        if (hasPage || categoryOf(setting.topic) != category)
            continue;
        auto *row = new FileSettingRow(setting, *m_book, this);
        one.lines->addWidget(row);
        one.parts.append({row, row, {}});
    }
}

void SettingsWindow::addPart(SettingsCategory category, QWidget *widget, const QString &searched)
{
    Page &one = page(category);
    one.lines->addWidget(widget);
    one.parts.append({widget, nullptr, (nameOf(category) + u' ' + searched).toLower()});
    refresh();
}

void SettingsWindow::addLocalModels()
{
    auto *models = new LocalModels(m_host.scout(), this);
    addPart(SettingsCategory::LocalModels, models,
            tr("local models ollama llama.cpp lm studio server this machine context tools try"));
    auto *use = new QPushButton(tr("Use the chosen one for new sessions"), this);
    use->setObjectName("useLocalModel");
    use->setEnabled(false);
    addPart(SettingsCategory::LocalModels, use, tr("local models use"));
    page(SettingsCategory::LocalModels).lines->setAlignment(use, Qt::AlignLeading);
    page(SettingsCategory::LocalModels).lines->setSpacing(space::medium);
    connect(models, &LocalModels::chosen, use, [use] { use->setEnabled(true); });
    connect(use, &QPushButton::clicked, this, [this, models] {
        // The provider first: a model is meant for the provider that stands beside it.
        const auto say = [this](const std::optional<Error> &error) {
            if (error) {
                setRole(*m_foot, "bad");
                m_foot->setText(visibleText(error->message));
            }
        };
        m_book->change({QStringLiteral("provider")}, SettingsScope::User, models->provider(), tr("Provider"),
                       this, [this, say, model = models->model()](const std::optional<Error> &error) {
                           say(error);
                           if (!error)
                               m_book->change({QStringLiteral("model")}, SettingsScope::User, model,
                                              tr("Model"), this, say);
                       });
    });
}

void SettingsWindow::addTrust()
{
    auto *part = new QWidget(this);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, space::medium, 0, space::medium);
    m_trust = settingLabel({}, "muted", part);
    m_trust->setObjectName("trustState");
    m_revoke = new QPushButton(tr("Take the trust back"), part);
    m_revoke->setObjectName("revokeTrust");
    lines->addWidget(settingLabel(tr("Trust in this folder"), "heading", part));
    lines->addWidget(m_trust);
    lines->addWidget(m_revoke, 0, Qt::AlignLeading);
    addPart(SettingsCategory::Permissions, part, tr("trust trusted folder revoke"));
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { m_host.trust().revoke(m_book->state().workspace); });
    connect(m_book, &SettingsBook::changed, this, [this] {
        const SettingsState &state = m_book->state();
        const TrustStanding standing = state.settings.trust;
        m_revoke->setVisible(standing == TrustStanding::Trusted);
        m_trust->setText(
            state.workspace.isEmpty() ? tr("No session is in view.")
            : standing == TrustStanding::NothingToTrust
                ? tr("%1 brings no settings of its own.").arg(visibleText(state.workspace))
            : standing == TrustStanding::Trusted
                ? tr("The settings that %1 brings count, as you trusted them.")
                      .arg(visibleText(state.workspace))
                : tr("Of the settings that %1 brings, only those count that ask for more caution. "
                     "Opening the folder again asks whether you trust it.")
                      .arg(visibleText(state.workspace)));
    });
    connect(&m_host.trust(), &TrustDesk::trusted, this, [this] { m_book->read(m_book->state().workspace); });
}

void SettingsWindow::addPrivacy()
{
    auto *part = new QWidget(this);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, space::medium, 0, space::medium);
    lines->setSpacing(space::medium);
    m_hosts = settingLabel({}, "", part);
    m_hosts->setObjectName("contactedHosts");
    m_hosts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    lines->addWidget(settingLabel(tr("Updates"), "heading", part));
    lines->addWidget(
        settingLabel(tr("Paddock does not update itself and asks nobody whether there is a newer one: the "
                        "system that installed it does."),
                     "muted", part));
    lines->addWidget(settingLabel(tr("What leaves this machine"), "heading", part));
    lines->addWidget(
        settingLabel(tr("There is no telemetry. Connections are made to these hosts, for these reasons, and "
                        "to no other."),
                     "muted", part));
    lines->addWidget(m_hosts);
    addPart(SettingsCategory::Privacy, part, tr("update updates privacy telemetry hosts outbound contacted"));
    connect(m_book, &SettingsBook::changed, this, [this] {
        const Settings &settings = m_book->state().settings;
        QStringList lines;
        for (const Provider &provider : settings.providers) {
            if (!provider.baseUrl.isEmpty())
                lines.append(
                    tr("%1: when a session uses %2.", "host: why")
                        .arg(visibleText(QUrl(provider.baseUrl).authority()), visibleText(provider.title)));
        }
        lines.append(tr("Servers of models on this machine: when you or the start page look for them."));
        if (!settings.sandbox.allowedHosts.isEmpty())
            lines.append(tr("%1: when a command of a session connects there.")
                             .arg(visibleText(settings.sandbox.allowedHosts.join(QLatin1String(", ")))));
        lines.append(tr("Public addresses: when the model fetches a page and a rule or you allow it."));
        m_hosts->setText(lines.join(u'\n'));
    });
}

void SettingsWindow::setSession(LiveSession *session)
{
    m_session = session;
    const QString workspace = session ? session->workspace() : QString();
    m_rules->setSession(session);
    m_hooks->setSession(session);
    m_scope->setItemText(1, tr("For the folder %1").arg(visibleText(workspace.section(u'/', -1))));
    if (workspace != m_book->state().workspace || !m_book->isKnown())
        m_book->read(workspace);
    refresh();
}

void SettingsWindow::open(SettingsCategory category)
{
    m_search->clear();
    choose(category);
    show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void SettingsWindow::search(const QString &text)
{
    m_search->setText(text);
}

void SettingsWindow::choose(SettingsCategory category)
{
    m_categories->setCurrentRow(int(settingsCategories().indexOf(category)));
}

SettingsCategory SettingsWindow::chosen() const
{
    const QListWidgetItem *item = m_categories->currentItem();
    return item ? SettingsCategory(item->data(Qt::UserRole).toInt()) : SettingsCategory::General;
}

void SettingsWindow::refresh()
{
    const QStringList words = m_search->text().toLower().split(u' ', Qt::SkipEmptyParts);
    bool isAnything = false;
    for (const SettingsCategory category : settingsCategories()) {
        const Page &one = m_pages.value(int(category));
        if (!one.widget)
            continue;
        bool isHit = false;
        for (const Part &part : one.parts) {
            const bool fits =
                words.isEmpty()
                || (part.row ? part.row->matches(words)
                             : std::all_of(words.begin(), words.end(), [&](const QString &word) {
                                   return part.searched.contains(word);
                               }));
            part.widget->setVisible(fits);
            isHit = isHit || fits;
        }
        const bool isShown = words.isEmpty() ? category == chosen() : isHit;
        one.widget->setVisible(isShown);
        isAnything = isAnything || isShown;
    }
    m_categories->setEnabled(words.isEmpty());
    m_narrowCategories->setEnabled(words.isEmpty());
    m_nothing->setVisible(!isAnything);
    m_nothing->setText(tr("No setting speaks of \"%1\".").arg(visibleText(m_search->text())));
    const bool canScope = m_pages.value(int(chosen())).hasFolderScope || !words.isEmpty();
    m_scope->setVisible(canScope && m_session && !m_session->workspace().isEmpty());
    m_scope->setCurrentIndex(m_scope->findData(int(m_book->scope())));
}

void SettingsWindow::refreshFoot()
{
    m_file->setEnabled(!m_book->state().file.isEmpty());
    m_undo->setVisible(!m_book->lastChanged().isEmpty());
    if (!m_book->fault().isEmpty()) {
        setRole(*m_foot, "bad");
        m_foot->setText(visibleText(m_book->fault()));
    } else {
        setRole(*m_foot, "muted");
        m_foot->setText(m_book->lastChanged().isEmpty() ? tr("What you change holds at once.")
                                                        : tr("Saved: %1.").arg(m_book->lastChanged()));
    }
    refresh();
}

void SettingsWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowWidth;
    m_categories->setVisible(!isNarrow);
    m_narrowCategories->setVisible(isNarrow);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus();
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close)) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace paddock
