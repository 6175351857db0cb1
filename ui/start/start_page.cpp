#include "ui/start/start_page.h"

#include "ui/settings/key_form.h"
#include "ui/settings/local_models.h"
#include "ui/settings/model_trial.h"
#include "ui/start/provider_card.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int columnWidth = 720;

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("role", QLatin1String(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The folder that a drag carries, if it is one folder and nothing else.
QString folderOf(const QMimeData &data)
{
    if (data.urls().size() != 1 || !data.urls().first().isLocalFile())
        return {};
    const QString path = data.urls().first().toLocalFile();
    return QFileInfo(path).isDir() ? path : QString();
}

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_theme(theme)
    , m_grid(new QGridLayout)
    , m_clouds(new QComboBox)
    , m_model(new QLineEdit)
    , m_key(new KeyForm(host.keys()))
    , m_trial(new ModelTrial(host.scout()))
    , m_local(new LocalModels(host.scout()))
    , m_choose(new QPushButton(tr("Choose a folder …")))
    , m_practice(new QPushButton(tr("Make a practice folder and begin")))
    , m_recent(new QListWidget)
{
    setObjectName("startPage");
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *column = new QWidget;
    column->setObjectName("startPage");
    column->setAttribute(Qt::WA_StyledBackground);
    column->setMaximumWidth(columnWidth);
    m_folderTitle = label(tr("The folder"), "heading", column);
    m_folderLine = label(QString(), "muted", column);
    m_recentTitle = label(tr("Recent folders"), "heading", column);
    m_trouble = label({}, "bad", column);
    m_trouble->setObjectName("startTrouble");
    m_choose->setObjectName("chooseFolderButton");
    m_choose->setProperty("main", true);
    m_practice->setObjectName("practiceButton");
    m_practice->setProperty("main", true);
    m_model->setObjectName("modelField");
    m_model->setAccessibleName(tr("Name of the model"));
    m_model->setPlaceholderText(tr("Name of the model, as its server knows it"));
    m_recent->setObjectName("recentFolders");
    m_recent->setAccessibleName(tr("Recent folders"));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setIconSize(QSize(16, 16));
    m_grid->setSpacing(space::medium);
    m_clouds->setObjectName("cloudProvider");
    m_clouds->setAccessibleName(tr("Provider"));
    m_clouds->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_practice);
    buttons->addStretch(1);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(space::wide, 32, space::wide, space::wide);
    lines->setSpacing(space::medium);
    auto *head = new QHBoxLayout;
    auto *mark = new QLabel(column);
    mark->setPixmap(QIcon(":/icons/paddock.svg").pixmap(QSize(44, 44), devicePixelRatioF()));
    head->addWidget(mark);
    head->addSpacing(space::medium);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(label(tr("Paddock"), "title", column));
    names->addWidget(label(tr("A coding agent that works inside one folder."), "muted", column));
    head->addLayout(names, 1);
    lines->addLayout(head);
    lines->addSpacing(space::wide);
    lines->addWidget(label(tr("The model"), "heading", column));
    lines->addLayout(m_grid);
    lines->addSpacing(space::small);
    lines->addWidget(m_clouds, 0, Qt::AlignLeading);
    lines->addWidget(m_local);
    lines->addWidget(m_model);
    lines->addWidget(m_key);
    lines->addWidget(m_trial);
    lines->addSpacing(space::large);
    lines->addWidget(m_folderTitle);
    lines->addWidget(m_folderLine);
    lines->addLayout(buttons);
    lines->addWidget(m_trouble);
    lines->addSpacing(space::small);
    lines->addWidget(m_recentTitle);
    lines->addWidget(m_recent);
    lines->addStretch(1);

    auto *centre = new QWidget;
    centre->setObjectName("startPage");
    centre->setAttribute(Qt::WA_StyledBackground);
    auto *sides = new QHBoxLayout(centre);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->addStretch(1);
    sides->addWidget(column, 100);
    sides->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(centre);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_choose, &QPushButton::clicked, this, &StartPage::chooseFolder);
    connect(m_practice, &QPushButton::clicked, this, &StartPage::openPractice);
    const auto openItem = [this](const QListWidgetItem *item) {
        if (isVisible()) // The second half of a double click comes when the page has gone.
            openFolder(item->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, openItem);
    connect(m_recent, &QListWidget::itemClicked, this, openItem);
    connect(m_clouds, &QComboBox::activated, this,
            [this](int index) { choose(m_clouds->itemData(index).toString()); });
    connect(m_key, &KeyForm::ready, this, [this] { m_trial->setVisible(isTriedByKey()); });
    connect(m_local, &LocalModels::chosen, this, &StartPage::takeLocal);
    connect(m_model, &QLineEdit::textChanged, this, &StartPage::refreshParts);
    connect(&host.settings(), &SettingsDesk::applied, this, &StartPage::refresh);
    connect(&theme, &Theme::changed, this, &StartPage::refresh);
    buildCards();
    refresh();
}

void StartPage::buildCards()
{
    const auto add = [this](Way way, const ProviderChoice &choice) {
        auto *card = new ProviderCard(choice, m_theme, m_grid->parentWidget());
        connect(card, &ProviderCard::clicked, this, [this, way] { chooseWay(way); });
        connect(&m_theme, &Theme::changed, card, qOverload<>(&QWidget::update));
        m_cards.append(card);
    };
    ProviderChoice cloud;
    cloud.id = QStringLiteral("cloud");
    cloud.label = tr("A cloud model");
    cloud.line = tr("Needs a key. What the agent reads is sent to the provider.");
    cloud.icon = QStringLiteral("cloud");
    add(Way::Cloud, cloud);
    ProviderChoice local;
    local.id = QStringLiteral("machine");
    local.label = tr("On this machine");
    local.line = tr("Served by Ollama, llama.cpp or LM Studio. What the agent reads stays here.");
    local.icon = QStringLiteral("computer");
    add(Way::Local, local);
    ProviderChoice practice;
    practice.id = QStringLiteral("script");
    practice.label = tr("Practice");
    practice.line = tr("A script with no intelligence. Shows how Paddock works, without key or network.");
    practice.icon = QStringLiteral("script");
    add(Way::Practice, practice);
}

StartPage::Way StartPage::wayOf(const ProviderChoice &choice) const
{
    return choice.isScript ? Way::Practice : choice.isLocal ? Way::Local : Way::Cloud;
}

const ProviderChoice *StartPage::chosen() const
{
    for (const ProviderChoice &choice : m_choices) {
        if (choice.id == m_provider)
            return &choice;
    }
    return nullptr;
}

bool StartPage::isTriedByKey() const
{
    // One on this machine may want a key as well: a gateway to a cloud.
    const ProviderChoice *choice = chosen();
    return choice && (m_way == Way::Cloud || (m_way == Way::Local && choice->needsKey));
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : m_host.recentFolders()) {
        auto *item = new QListWidgetItem(Theme::icon("folder", m_theme.tokens().muted),
                                         visibleText(shortPath(path)), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(visibleText(path));
    }
    const int rows = qMin(6, m_recent->count());
    m_recent->setFixedHeight(rows * qMax(24, m_recent->sizeHintForRow(0)) + 4);

    m_choices = m_host.providers();
    m_clouds->clear();
    for (const ProviderChoice &choice : std::as_const(m_choices)) {
        if (wayOf(choice) == Way::Cloud)
            m_clouds->addItem(visibleText(choice.label), choice.id);
    }
    placeCards();
    choose(m_provider.isEmpty() ? m_host.chosenProvider() : m_provider);
    if (!chosen() && !m_choices.isEmpty())
        choose(m_choices.first().id);
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_hasLooked)
        return;
    m_hasLooked = true;
    m_local->choose(m_host.chosenProvider(), m_host.chosenModel(m_host.chosenProvider()));
    if (!m_local->isVisible()) // else it looks by itself
        m_local->look();
}

void StartPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder to work in"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::openFolder);
    dialog->open();
}

void StartPage::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    const QString path = folderOf(*event->mimeData());
    if (!path.isEmpty())
        openFolder(path);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCards();
}

void StartPage::chooseWay(Way way)
{
    if (way == Way::Local && !m_local->provider().isEmpty()) {
        m_way = Way::Local;
        takeLocal(m_local->provider(), m_local->model());
        return;
    }
    if (const ProviderChoice *choice = chosen(); choice && wayOf(*choice) == way) {
        choose(choice->id);
        return;
    }
    for (const ProviderChoice &choice : std::as_const(m_choices)) {
        if (wayOf(choice) == way) {
            choose(choice.id);
            return;
        }
    }
    m_cards.at(int(m_way))->setChecked(true); // the settings have none of this kind
}

void StartPage::choose(const QString &provider)
{
    const QString before = m_provider;
    m_provider = provider;
    const ProviderChoice *choice = chosen();
    if (!choice) {
        m_provider = before;
        return;
    }
    m_way = wayOf(*choice);
    m_cards.at(int(m_way))->setChecked(true);
    m_clouds->setCurrentIndex(m_clouds->findData(provider));
    m_model->setText(m_host.chosenModel(provider));
    if (before != provider) {
        if (m_host.chosenProvider() != provider)
            m_host.chooseProvider(provider);
        m_trial->setVisible(!choice->needsKey);
        if (choice->needsKey)
            m_key->setProvider(choice->id, visibleText(choice->label));
    }
    say({});
    refreshParts();
}

void StartPage::takeLocal(const QString &provider, const QString &model)
{
    m_cards.at(int(Way::Local))
        ->setLine(tr("Found here: %1. What the agent reads stays on this machine.").arg(visibleText(model)));
    if (m_way != Way::Local)
        return; // found meanwhile, and not asked for
    m_host.chooseModel(provider, model);
    choose(provider);
}

void StartPage::refreshParts()
{
    const ProviderChoice *choice = chosen();
    if (!choice)
        return;
    const bool isFound = m_way == Way::Local && m_local->provider() == m_provider;
    m_clouds->setVisible(m_way == Way::Cloud);
    m_local->setVisible(m_way == Way::Local);
    m_key->setVisible(m_way != Way::Practice && choice->needsKey);
    m_model->setVisible(m_way != Way::Practice && !isFound
                        && (choice->models.isEmpty() || !m_host.chosenModel(choice->id).isEmpty()));
    if (!isTriedByKey())
        m_trial->hide();
    const QString typed = m_model->isVisibleTo(this) ? m_model->text().trimmed() : QString();
    m_trial->setTarget(m_provider, typed.isEmpty() ? choice->models.value(0) : typed, false);
    m_practice->setVisible(choice->isScript);
    m_choose->setVisible(!choice->isScript);
    m_recent->setVisible(!choice->isScript && m_recent->count() > 0);
    m_recentTitle->setVisible(m_recent->isVisibleTo(m_recent->parentWidget()));
    m_folderLine->setText(
        choice->isScript
            ? tr("The script works on a sample project in a fresh folder, with real tools and real "
                 "questions. Nothing of yours is touched.")
            : tr("The agent works in the folder that you choose or drop here. File tools open files only "
                 "inside it; "
                 "which walls stand around commands is tried on this machine, and the shield tells."));
}

void StartPage::placeCards()
{
    const int columns = width() < 560 ? 1 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void StartPage::openFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir()) {
        say(tr("The folder %1 is not there any more.").arg(visibleText(path)));
        return;
    }
    if (m_way == Way::Practice) {
        say(tr("The practice script works only in its own folder. Choose a model for %1.")
                .arg(visibleText(path)));
        return;
    }
    if (m_model->isVisibleTo(this)) {
        if (m_model->text().trimmed().isEmpty()) {
            say(tr("Say which model to use, by the name that its server knows."));
            m_model->setFocus();
            return;
        }
        m_host.chooseModel(m_provider, m_model->text().trimmed());
    }
    say({});
    emit folderChosen(folder.canonicalFilePath(), m_provider);
}

void StartPage::openPractice()
{
    const Result<QString> folder = m_host.makePracticeFolder();
    if (!folder)
        say(folder.error().message);
    else
        emit folderChosen(*folder, m_provider);
}

} // namespace paddock
