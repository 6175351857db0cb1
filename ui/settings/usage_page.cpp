#include "ui/settings/usage_page.h"

#include "ui/settings/setting_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace paddock {
namespace {

constexpr int daysInBars = 31; ///< Longer spans are shown by weeks.

QDate firstOfWeek(const QDate &day)
{
    const int behind = (day.dayOfWeek() - int(QLocale().firstDayOfWeek()) + 7) % 7;
    return day.addDays(-behind);
}

QString moneyText(double known, bool isWhole)
{
    const QString money = QLocale().toString(known, 'f', 2);
    if (isWhole)
        return UsagePage::tr("$%1").arg(money);
    return known > 0 ? UsagePage::tr("$%1 and what is not known").arg(money) : UsagePage::tr("not known");
}

struct UsageSum {
    qint64 requests = 0;
    qint64 tokens = 0;
    double usd = 0;
    bool isPriced = true;

    void add(const UsageSlice &slice)
    {
        requests += slice.requests;
        tokens += slice.inputTokens + slice.outputTokens;
        usd += slice.knownUsd;
        isPriced = isPriced && slice.isPriced;
    }
};

} // namespace

UsageView usageView(const QList<UsageSlice> &slices, const QDate &since, const QDate &today, bool byWeek,
                    bool inTokens)
{
    const auto amount = [inTokens](const UsageSlice &slice) {
        return inTokens ? double(slice.inputTokens + slice.outputTokens) : slice.knownUsd;
    };
    std::map<QString, double> byModel;
    for (const UsageSlice &slice : slices) {
        if (slice.day >= since && slice.day <= today)
            byModel[slice.model] += amount(slice);
    }
    UsageView view;
    for (const auto &[model, sum] : byModel) {
        if (sum > 0)
            view.series.append(model);
    }
    std::stable_sort(view.series.begin(), view.series.end(),
                     [&](const QString &one, const QString &other) { return byModel[one] > byModel[other]; });
    const QStringList models = view.series;
    if (view.series.size() > UsageChart::mostSeries) {
        view.series = view.series.mid(0, UsageChart::mostSeries - 1);
        view.series.append(UsagePage::tr("others"));
    }
    const int stride = byWeek ? 7 : 1;
    for (QDate day = byWeek ? firstOfWeek(since) : since; day <= today; day = day.addDays(stride)) {
        UsageChart::Bar bar;
        bar.from = day;
        bar.label = QLocale().toString(day, UsagePage::tr("d MMM", "a short date, as QLocale has it"));
        bar.parts.fill(0, view.series.size());
        view.bars.append(bar);
    }
    for (const UsageSlice &slice : slices) {
        const qsizetype model = models.indexOf(slice.model);
        if (slice.day < since || slice.day > today || model < 0 || view.bars.isEmpty())
            continue;
        const qsizetype bar = view.bars.first().from.daysTo(slice.day) / stride;
        view.bars[bar].parts[std::min(model, view.series.size() - 1)] += amount(slice);
    }
    for (QString &name : view.series)
        name = visibleText(name);
    return view;
}

UsagePage::UsagePage(UsageDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_span(new QComboBox(this))
    , m_what(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_again(new QPushButton(tr("Read again"), this))
    , m_export(new QPushButton(tr("Export as CSV …"), this))
    , m_sum(settingLabel({}, "heading", this))
    , m_state(settingLabel({}, "muted", this))
    , m_chart(new UsageChart(theme, this))
    , m_table(new QTreeWidget(this))
{
    m_span->setObjectName("usageSpan");
    m_span->setAccessibleName(tr("Span of time"));
    m_span->addItem(tr("7 days"), 7);
    m_span->addItem(tr("30 days"), 30);
    m_span->addItem(tr("12 weeks"), 84);
    m_span->addItem(tr("12 months"), 365);
    m_span->setCurrentIndex(1);
    m_what->setObjectName("usageWhat");
    m_what->setAccessibleName(tr("What is shown"));
    m_what->addItem(tr("Cost"), false);
    m_what->addItem(tr("Tokens"), true);
    m_rows->setObjectName("usageRows");
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_rows->addItems({tr("By model"), tr("By folder"), tr("By day")});
    m_again->setObjectName("usageAgain");
    m_export->setObjectName("usageExport");
    m_sum->setObjectName("usageSum");
    m_state->setObjectName("usageState");
    m_table->setObjectName("usageTable");
    m_table->setAccessibleName(tr("What was used"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    auto *choices = new QGridLayout;
    choices->setSpacing(space::medium);
    choices->addWidget(m_span, 0, 0);
    choices->addWidget(m_what, 0, 1);
    choices->addWidget(m_rows, 0, 2);
    choices->addWidget(m_again, 1, 0);
    choices->addWidget(m_export, 1, 1);
    choices->setColumnStretch(3, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::medium);
    all->addWidget(settingLabel(tr("Usage"), "heading", this));
    all->addLayout(choices);
    all->addWidget(m_sum);
    all->addWidget(m_chart);
    all->addWidget(m_table);
    all->addWidget(m_state);
    for (QComboBox *box : {m_span, m_what, m_rows})
        connect(box, &QComboBox::currentIndexChanged, this, &UsagePage::refresh);
    connect(m_again, &QPushButton::clicked, this, &UsagePage::read);
    connect(m_export, &QPushButton::clicked, this, &UsagePage::exportCsv);
    connect(&desk, &UsageDesk::known, this, [this](const UsageHistory &history) {
        m_history = history;
        m_again->setEnabled(true);
        refresh();
    });
    connect(&desk, &UsageDesk::failed, this, [this](const Error &error) {
        m_again->setEnabled(true);
        setRole(*m_state, "bad");
        m_state->setText(visibleText(error.message));
    });
    connect(&desk, &UsageDesk::written, this, [this](const QString &path) {
        setRole(*m_state, "muted");
        m_state->setText(tr("Written to %1.").arg(visibleText(path)));
    });
    refresh();
}

void UsagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasAsked)
        read();
}

void UsagePage::read()
{
    m_hasAsked = true;
    m_again->setEnabled(false);
    setRole(*m_state, "muted");
    m_state->setText(tr("Adding up what the sessions used …"));
    m_desk.read();
}

QDate UsagePage::since() const
{
    return QDate::currentDate().addDays(1 - m_span->currentData().toInt());
}

void UsagePage::refresh()
{
    m_export->setEnabled(m_history && !m_history->slices.isEmpty());
    m_chart->setVisible(m_history && !m_history->slices.isEmpty());
    m_table->setVisible(m_chart->isVisibleTo(this));
    if (!m_history)
        return;
    setRole(*m_state, "muted");
    if (m_history->slices.isEmpty()) {
        m_sum->setText(tr("Nothing was used yet."));
        m_state->setText(tr("What models count as tokens is added up here, once a session asked one."));
        return;
    }
    const bool inTokens = m_what->currentData().toBool();
    const bool byWeek = m_span->currentData().toInt() > daysInBars;
    double limit = 0;
    for (const Budget &budget : m_history->budgets) {
        if (budget.span == BudgetSpan::Day && !byWeek && !inTokens)
            limit = budget.limitUsd; // the hard one comes last
    }
    const UsageView view = usageView(m_history->slices, since(), QDate::currentDate(), byWeek, inTokens);
    m_chart->show(view.series, view.bars, limit, inTokens ? tr("tokens") : tr("US dollars"));
    UsageSum sum;
    for (const UsageSlice &slice : std::as_const(m_history->slices)) {
        if (slice.day >= since())
            sum.add(slice);
    }
    m_sum->setText(tr("%1 for %Ln requests and %2 tokens", nullptr, int(sum.requests))
                       .arg(moneyText(sum.usd, sum.isPriced), QLocale().toString(sum.tokens)));
    QStringList notes;
    if (m_history->oldestPrice.isValid())
        notes.append(tr("Prices are public list prices, the oldest as of %1.")
                         .arg(QLocale().toString(m_history->oldestPrice, QLocale::ShortFormat)));
    if (!sum.isPriced)
        notes.append(
            tr("What has no known price is not in the sums; prices can be stated in models.json beside the "
               "settings."));
    m_state->setText(notes.join(u' '));
    fillTable();
}

void UsagePage::fillTable()
{
    const int by = m_rows->currentIndex();
    std::map<QString, UsageSum> sums;
    for (const UsageSlice &slice : std::as_const(m_history->slices)) {
        if (slice.day < since())
            continue;
        const QString key = by == 0   ? slice.model
                            : by == 1 ? slice.workspace
                                      : slice.day.toString(Qt::ISODate);
        sums[key].add(slice);
    }
    m_table->clear();
    m_table->setHeaderLabels({by == 0   ? tr("Model")
                              : by == 1 ? tr("Folder")
                                        : tr("Day"),
                              tr("Requests"), tr("Tokens"), tr("Cost")});
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const auto &[key, sum] : sums) {
        const QString name =
            by == 2 ? QLocale().toString(QDate::fromString(key, Qt::ISODate), QLocale::ShortFormat)
                    : visibleText(key);
        auto *item =
            new QTreeWidgetItem(m_table, {name, QLocale().toString(sum.requests),
                                          QLocale().toString(sum.tokens), moneyText(sum.usd, sum.isPriced)});
        item->setToolTip(0, name);
        for (const int column : {1, 2, 3})
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void UsagePage::exportCsv()
{
    auto *dialog = new QFileDialog(this, tr("Export what was used"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("paddock-usage.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_desk.exportTo(path, since()); });
    dialog->open();
}

} // namespace paddock
