#include "ui/boundary/boundary_page.h"

#include "ui/boundary/boundary_text.h"
#include "ui/boundary/try_box.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace paddock {

BoundaryPage::BoundaryPage(const Theme &theme, const QString &workspace, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_workspace(workspace)
{
    setObjectName("boundaryPage");
    setWindowTitle(tr("Boundary of %1").arg(visibleText(workspace)));
    resize(760, 720);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName("boundaryScroll");
    scroll->setAccessibleName(tr("Boundary"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    inside->setObjectName("boundaryBody");
    auto *sides = new QHBoxLayout(inside);
    sides->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(space::column);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::medium);
    buildSections();
    sides->addStretch(1);
    sides->addWidget(column, 1000);
    sides->addStretch(1);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(&theme, &Theme::changed, this, &BoundaryPage::restyle);
    setReport({});
}

void BoundaryPage::buildSections()
{
    QWidget *column = m_column->parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(space::large);
    m_icon = new QLabel(column);
    m_word = new QLabel(column);
    m_word->setObjectName("boundaryWord");
    m_word->setProperty("role", "title");
    head->addWidget(m_icon);
    head->addWidget(m_word, 1);
    m_column->addLayout(head);
    m_sentence = sentence("boundarySentence");

    heading(tr("Walls"));
    m_noLayers = sentence("boundaryNoLayers");
    m_layers = new MarkSheet(m_theme, column);
    m_layers->setObjectName("boundaryLayers");
    m_layers->setAccessibleName(tr("Walls"));
    m_column->addWidget(m_layers);

    heading(tr("Self-test"));
    auto *test = new QHBoxLayout;
    test->setSpacing(space::large);
    m_test = new QPushButton(tr("Try to escape"), column);
    m_test->setObjectName("selfTestButton");
    m_test->setAutoDefault(false);
    m_progress = new QProgressBar(column);
    m_progress->setObjectName("selfTestProgress");
    m_progress->setAccessibleName(tr("The self-test is running"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(96, 6);
    m_testSentence = new QLabel(column);
    m_testSentence->setObjectName("selfTestSentence");
    m_testSentence->setWordWrap(true);
    m_testSentence->setTextFormat(Qt::PlainText);
    test->addWidget(m_test);
    test->addWidget(m_progress);
    test->addWidget(m_testSentence, 1);
    m_column->addLayout(test);
    m_attempts = new MarkSheet(m_theme, column);
    m_attempts->setObjectName("boundaryAttempts");
    m_attempts->setAccessibleName(tr("Attempts of the self-test"));
    m_column->addWidget(m_attempts);
    connect(m_test, &QPushButton::clicked, this, [this] {
        m_testAsked = true;
        showTest();
        emit boundaryAsked({true});
    });

    heading(tr("How would this be judged?"));
    m_try = new TryBox(m_theme, column);
    m_column->addWidget(m_try);
    connect(m_try, &TryBox::asked, this, &BoundaryPage::checkAsked);

    heading(tr("Rules in force"));
    m_noRules = sentence("boundaryNoRules");
    m_rules = new MarkSheet(m_theme, column);
    m_rules->setObjectName("boundaryRules");
    m_rules->setAccessibleName(tr("Rules in force"));
    m_column->addWidget(m_rules);

    heading(tr("Hosts that commands may reach"));
    m_hostSentence = sentence("boundaryHostSentence");
    m_hosts = new MarkSheet(m_theme, column);
    m_hosts->setObjectName("boundaryHosts");
    m_hosts->setAccessibleName(tr("Hosts that commands may reach"));
    m_column->addWidget(m_hosts);
    m_column->addStretch(1);
}

QLabel *BoundaryPage::heading(const QString &text)
{
    auto *label = new QLabel(text, m_column->parentWidget());
    label->setProperty("role", "heading");
    m_column->addSpacing(space::large);
    m_column->addWidget(label);
    return label;
}

QLabel *BoundaryPage::sentence(const QString &name)
{
    auto *label = new QLabel(m_column->parentWidget());
    label->setObjectName(name);
    label->setProperty("role", "muted");
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_column->addWidget(label);
    return label;
}

void BoundaryPage::setReport(const std::optional<BoundaryReport> &report)
{
    m_report = report;
    m_testAsked = false;
    const BoundaryReport known = report.value_or(BoundaryReport());
    const BoundaryWord word = boundaryWord(report);
    m_word->setText(word.word);
    m_sentence->setText(word.sentence);
    m_layers->setRows(layerRows(known));
    m_layers->setVisible(!known.layers.isEmpty());
    m_noLayers->setVisible(known.layers.isEmpty());
    m_noLayers->setText(report ? tr("None is reported.") : tr("Not known yet."));
    showRules();
    m_hosts->setRows(hostRows(known));
    m_hosts->setVisible(!known.hosts.isEmpty());
    m_hostSentence->setText(report ? hostSentence(known) : tr("Not known yet."));
    showTest();
    restyle();
}

void BoundaryPage::take(const Checked &answer)
{
    m_try->take(answer, m_workspace);
}

void BoundaryPage::refuse(const QString &why)
{
    m_try->refuse(why);
    if (!std::exchange(m_testAsked, false))
        return;
    showTest();
    m_testSentence->setText(visibleText(why));
}

void BoundaryPage::showRules()
{
    const BoundaryReport known = m_report.value_or(BoundaryReport());
    QList<MarkRow> rows;
    for (const Decision decision : {Decision::Deny, Decision::Ask, Decision::Allow})
        rows.append(ruleRows(known, decision));
    m_rules->setRows(rows);
    m_rules->setVisible(!rows.isEmpty());
    m_noRules->setVisible(rows.isEmpty());
    m_noRules->setText(m_report ? tr("There are none. The mode decides, and the boundaries before it.")
                                : tr("Not known yet."));
}

void BoundaryPage::showTest()
{
    const BoundaryReport known = m_report.value_or(BoundaryReport());
    const bool running = known.isTesting || m_testAsked;
    m_test->setEnabled(m_report && !running);
    m_progress->setVisible(running);
    m_testSentence->setText(running    ? tr("Trying to get out; this takes a few seconds.")
                            : m_report ? testSentence(known)
                                       : tr("It can be run as soon as that is known."));
    m_attempts->setRows(running ? QList<MarkRow>() : attemptRows(known));
    m_attempts->setVisible(!m_attempts->rows().isEmpty());
}

void BoundaryPage::restyle()
{
    const QColor ink = inkOf(boundaryWord(m_report).mark, m_theme.tokens());
    m_icon->setPixmap(Theme::icon("shield", ink).pixmap(QSize(28, 28), devicePixelRatioF()));
}

} // namespace paddock
