#include "ui/start/folder_trust_sheet.h"

#include "ui/settings/setting_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QCryptographicHash>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int mostTextLines = 14;

} // namespace

FolderTrustSheet::FolderTrustSheet(Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_theme(theme)
    , m_title(settingLabel(tr("Do you trust what this folder brings?"), "title", this))
    , m_path(settingLabel({}, "heading", this))
    , m_why(settingLabel({}, "", this))
    , m_care(settingLabel({}, "care", this))
    , m_items(new QWidget(this))
    , m_itemLines(new QVBoxLayout(m_items))
    , m_fault(settingLabel({}, "bad", this))
    , m_without(new QPushButton(tr("Open without its settings"), this))
    , m_trust(new QPushButton(tr("Trust this folder"), this))
    , m_leave(new QPushButton(tr("Do not open"), this))
{
    setObjectName("trustSheet");
    setAttribute(Qt::WA_StyledBackground);
    m_path->setObjectName("trustPath");
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setObjectName("trustWhy");
    m_care->setObjectName("trustCare");
    m_fault->setObjectName("trustFault");
    m_without->setObjectName("openWithout");
    m_without->setProperty("main", true);
    m_trust->setObjectName("trustFolder");
    m_leave->setObjectName("doNotOpen");
    // Enter means the button that has the focus, and nothing else.
    for (QPushButton *button : {m_without, m_trust, m_leave})
        button->setAutoDefault(true);
    m_itemLines->setContentsMargins(0, 0, 0, 0);
    m_itemLines->setSpacing(space::large);

    auto *column = new QWidget;
    column->setObjectName("settingsPage");
    column->setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QWidget(column);
    inner->setMaximumWidth(space::column);
    auto *sides = new QHBoxLayout(column);
    sides->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    sides->addStretch(1);
    sides->addWidget(inner, 100);
    sides->addStretch(1);
    auto *lines = new QVBoxLayout(inner);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::large);
    lines->addWidget(m_title);
    lines->addWidget(m_path);
    lines->addWidget(m_care);
    lines->addWidget(m_why);
    lines->addWidget(m_items);
    lines->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::wide, space::medium, space::wide, space::large);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_without, 0, 0);
    buttons->addWidget(m_leave, 0, 1);
    buttons->addWidget(m_trust, 0, 3);
    buttons->setColumnStretch(2, 1);
    foot->addWidget(m_fault);
    foot->addLayout(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
    setTabOrder(m_without, m_leave);
    setTabOrder(m_leave, m_trust);

    TrustDesk &desk = host.trust();
    connect(&desk, &TrustDesk::seen, this, &FolderTrustSheet::take);
    connect(&desk, &TrustDesk::failed, this, [this](const QString &folder, const Error &error) {
        if (m_isLooking && folder == m_folder) {
            // Settings that cannot be read allow nothing, and the session says what is wrong with them.
            m_isLooking = false;
            emit passed(m_folder);
        } else if (m_isTrusting && folder == m_sight.folder) {
            m_isTrusting = false;
            m_fault->setText(visibleText(error.message));
            m_fault->show();
            m_trust->setEnabled(true);
        }
    });
    connect(&desk, &TrustDesk::trusted, this, [this](const QString &folder) {
        if (!m_isTrusting || folder != m_sight.folder)
            return;
        m_isTrusting = false;
        m_host.state().keep(seenKey(), {});
        emit passed(m_folder);
    });
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_isTrusting = true;
        m_trust->setEnabled(false);
        m_host.trust().trust(m_sight.folder, m_sight.digests());
    });
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_host.state().keep(seenKey(), seenValue(m_sight));
        emit passed(m_folder);
    });
    connect(m_leave, &QPushButton::clicked, this, [this] { emit declined(m_folder); });
}

void FolderTrustSheet::begin(const QString &folder)
{
    m_folder = folder;
    m_isLooking = true;
    m_isTrusting = false;
    m_host.trust().look(folder);
}

void FolderTrustSheet::take(const TrustSight &sight)
{
    // Another window may have asked about another folder.
    if (!m_isLooking || sight.asked != m_folder)
        return;
    m_isLooking = false;
    m_sight = sight;
    const bool wasSeen = m_host.state().value(seenKey()).toString() == seenValue(sight);
    if (!sight.isAsking() || wasSeen) {
        emit passed(m_folder);
        return;
    }
    present(sight);
    emit asking();
    m_without->setFocus(); // never the button that trusts
}

QString FolderTrustSheet::seenKey() const
{
    const QByteArray name =
        QCryptographicHash::hash(m_sight.folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1String("trust/openedWithout/") + QString::fromLatin1(name);
}

QString FolderTrustSheet::seenValue(const TrustSight &sight)
{
    QStringList digests;
    for (const TrustSight::Item &item : sight.items)
        digests.append(item.name + u'=' + QString::fromLatin1(item.digest));
    return digests.join(u';');
}

void FolderTrustSheet::present(const TrustSight &sight)
{
    m_path->setText(visibleText(sight.folder));
    m_title->setText(sight.standing == TrustStanding::Changed
                         ? tr("What this folder brings has changed. Do you still trust it?")
                         : tr("Do you trust what this folder brings?"));
    QStringList care;
    if (sight.standing == TrustStanding::Changed && sight.since.isValid())
        care.append(tr("You trusted it on %1. What is marked as changed has other content now.")
                        .arg(QLocale().toString(sight.since.toLocalTime(), QLocale::ShortFormat)));
    for (const QString &name : sight.gone)
        care.append(tr("%1, which you trusted, is not there any more.").arg(visibleText(name)));
    if (sight.isWide)
        care.append(
            tr("This is not the folder of one project: it holds your own files, and the agent may change "
               "whatever is in it."));
    m_care->setText(care.join(u'\n'));
    m_care->setVisible(!care.isEmpty());
    QString why =
        tr("It holds settings for Paddock that would allow calls without a question or run programs. Whoever "
           "wrote them may be somebody else. Without trust, only what asks for more caution counts.");
    if (!sight.instructions.isEmpty())
        why += u'\n'
               + tr("The model reads %1 as instructions in any case; the boundary holds all the same.")
                     .arg(visibleText(sight.instructions.join(QLatin1String(", "))));
    m_why->setText(why);
    m_fault->hide();
    m_trust->setEnabled(true);
    while (QLayoutItem *old = m_itemLines->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    for (const TrustSight::Item &item : sight.items)
        m_itemLines->addWidget(itemPart(item));
}

QWidget *FolderTrustSheet::itemPart(const TrustSight::Item &item)
{
    auto *part = new QWidget(m_items);
    auto *lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::small);
    const QString name = visibleText(item.name);
    lines->addWidget(
        settingLabel(item.isChanged ? tr("%1, changed since").arg(name) : name, "heading", part));
    const auto list = [&](const QString &title, const QStringList &entries, const char *objectName) {
        if (entries.isEmpty())
            return;
        lines->addWidget(settingLabel(title, "care", part));
        for (const QString &entry : entries) {
            auto *label = settingLabel(visibleCommand(entry), "", part);
            label->setObjectName(QLatin1String(objectName));
            label->setFont(m_theme.monospace());
            label->setContentsMargins(space::large, 0, space::large, 0);
            lines->addWidget(label);
        }
    };
    list(tr("Would allow without a question:"), item.allows, "trustAllows");
    list(tr("Would run:"), item.runs, "trustRuns");
    if (item.allows.isEmpty() && item.runs.isEmpty())
        lines->addWidget(
            settingLabel(tr("Would allow and run nothing beyond what holds already."), "muted", part));
    auto *more = new QPushButton(tr("Show the whole file"), part);
    more->setObjectName("trustShowFile");
    more->setProperty("flat", true);
    more->setCheckable(true);
    more->setAccessibleName(tr("Show the whole file %1").arg(name));
    auto *text = new QPlainTextEdit(visibleText(item.text), part);
    text->setObjectName("trustText");
    text->setProperty("field", true);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(m_theme.monospace());
    text->setLayoutDirection(Qt::LeftToRight); // as code is
    const int shown = qMin(mostTextLines, int(item.text.count(u'\n')) + 2);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * shown + 12);
    text->hide();
    connect(more, &QPushButton::toggled, text, [more, text](bool on) {
        text->setVisible(on);
        more->setText(on ? tr("Hide the file") : tr("Show the whole file"));
    });
    lines->addWidget(more, 0, Qt::AlignLeading);
    lines->addWidget(text);
    return part;
}

void FolderTrustSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit declined(m_folder);
    else
        QWidget::keyPressEvent(event);
}

} // namespace paddock
