#include "app/cli/usage_command.h"

#include "core/policy/shell_quotes.h"
#include "core/usage/ledger.h"
#include "core/usage/usage_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace paddock {

namespace {

struct UsageWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::UsageCommand)
};

/// A command line of usage, read and checked.
struct UsageWish {
    LedgerBy by = LedgerBy::Day;
    QDateTime since; ///< Not valid: from the beginning.
    QDateTime until; ///< What is at this time or later does not count; not valid: to this day.
    QString workspace; ///< Canonical; empty: wherever.
    QString session; ///< A beginning of its id; empty: all.
    bool json = false;
    bool csv = false;
};

Error usageFault(const QString &what)
{
    return {ErrorKind::Invalid, QLatin1String("error: ") + what};
}

/// A date stands for its first moment, with \a isEnd for the first that follows it.
Result<QDateTime> momentIn(const QString &option, const QString &text, bool isEnd)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return (isEnd ? date.addDays(1) : date).startOfDay().toUTC();
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (moment.isValid())
        return moment.toUTC();
    return usageFault(
        UsageWords::tr("option '--%1' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%2'")
            .arg(option, text));
}

Result<UsageWish> usageWishOf(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions({{"by", UsageWords::tr("What to add up by."), "key"},
                       {"since", UsageWords::tr("Only from this date on."), "date"},
                       {"until", UsageWords::tr("Only up to this date."), "date"},
                       {"workspace", UsageWords::tr("Only what was used in this directory."), "directory"},
                       {"session", UsageWords::tr("Only this session."), "id"},
                       {"json", UsageWords::tr("One JSON object.")},
                       {"csv", UsageWords::tr("Comma-separated values.")}});
    if (!parser.parse(QStringList("paddock usage") + words))
        return usageFault(parser.errorText());
    if (!parser.positionalArguments().isEmpty() || (parser.isSet("json") && parser.isSet("csv"))) {
        return usageFault(UsageWords::tr(
            "use 'paddock usage [--by day|session|turn|project|model|agent] [--since DATE] [--until DATE] "
            "[--workspace DIR] [--session ID] [--json|--csv]'"));
    }
    UsageWish wish;
    wish.session = parser.value("session");
    if (!wish.session.isEmpty())
        wish.by = LedgerBy::Turn;
    if (parser.isSet("by")) {
        const std::optional<LedgerBy> by = ledgerByFrom(parser.value("by"));
        if (!by)
            return usageFault(
                UsageWords::tr("option '--by' takes day, session, turn, project, model or agent, not '%1'")
                    .arg(parser.value("by")));
        wish.by = *by;
    }
    for (const auto &[option, moment] : {std::pair("since", &wish.since), std::pair("until", &wish.until)}) {
        const QString name = QString::fromLatin1(option);
        if (!parser.isSet(name))
            continue;
        const Result<QDateTime> given = momentIn(name, parser.value(name), moment == &wish.until);
        if (!given)
            return given.error();
        *moment = *given;
    }
    if (parser.isSet("workspace")) {
        const QString named = parser.value("workspace");
        wish.workspace = QFileInfo(named).canonicalFilePath();
        if (wish.workspace.isEmpty()) // what was used outlives its folder
            wish.workspace = QDir::cleanPath(QDir::current().absoluteFilePath(named));
    }
    wish.json = parser.isSet("json");
    wish.csv = parser.isSet("csv");
    return wish;
}

/// What is wished for of all that was counted.
Result<QList<UsageRecord>> chosenRecords(QList<UsageRecord> records, const UsageWish &wish)
{
    if (!wish.session.isEmpty()) {
        QStringList sessions;
        for (const UsageRecord &record : std::as_const(records)) {
            if (record.session.value.startsWith(wish.session))
                sessions.append(record.session.value);
        }
        sessions.removeDuplicates();
        // A whole id that others begin with means itself.
        const QString session = sessions.contains(wish.session) ? wish.session : sessions.value(0);
        if (sessions.isEmpty())
            return Error{
                ErrorKind::NotFound,
                UsageWords::tr("No session that used anything has the id \"%1\".").arg(wish.session)};
        if (session != wish.session && sessions.size() > 1)
            return Error{
                ErrorKind::Invalid,
                UsageWords::tr("Several sessions have ids that begin with \"%1\".").arg(wish.session)};
        records.removeIf([&](const UsageRecord &record) { return record.session.value != session; });
    }
    records.removeIf([&](const UsageRecord &record) {
        return (wish.since.isValid() && record.at < wish.since)
               || (wish.until.isValid() && record.at >= wish.until)
               || (!wish.workspace.isEmpty() && record.workspace != wish.workspace);
    });
    return records;
}

QString moneyOf(const Cost &cost)
{
    const QString known = QLatin1Char('$') + QString::number(cost.usd, 'f', 4);
    if (cost.isWhole)
        return known;
    return cost.usd > 0 ? UsageWords::tr("%1 + unknown").arg(known) : UsageWords::tr("unknown");
}

QStringList keyCells(const LedgerRow &row, LedgerBy by)
{
    switch (by) {
    case LedgerBy::Day:
        return {row.day.toString(Qt::ISODate)};
    case LedgerBy::Session:
        return {row.session.value, madeVisible(row.project)};
    case LedgerBy::Turn:
        return {row.session.value, row.turn > 0 ? QString::number(row.turn) : QStringLiteral("-"),
                madeVisible(row.project)};
    case LedgerBy::Project:
        return {madeVisible(row.project)};
    case LedgerBy::Model:
        return {madeVisible(row.provider), madeVisible(row.model)};
    case LedgerBy::Agent:
        return {row.agent.isEmpty() ? UsageWords::tr("(main)") : madeVisible(row.agent)};
    }
    return {};
}

QStringList keyHeads(LedgerBy by)
{
    switch (by) {
    case LedgerBy::Day:
        return {UsageWords::tr("Day")};
    case LedgerBy::Session:
        return {UsageWords::tr("Session"), UsageWords::tr("Project")};
    case LedgerBy::Turn:
        return {UsageWords::tr("Session"), UsageWords::tr("Turn"), UsageWords::tr("Project")};
    case LedgerBy::Project:
        return {UsageWords::tr("Project")};
    case LedgerBy::Model:
        return {UsageWords::tr("Provider"), UsageWords::tr("Model")};
    case LedgerBy::Agent:
        return {UsageWords::tr("Agent")};
    }
    return {};
}

QStringList figuresOf(const LedgerRow &row)
{
    QStringList cells;
    for (const qint64 count :
         {row.requests, row.usage.input, row.usage.cacheWrite, row.usage.cacheRead, row.usage.output})
        cells.append(QLocale().toString(count));
    return cells << moneyOf(row.cost);
}

/// For people: names to the left, figures to the right, a line of totals.
void printTable(QTextStream &out, const Ledger &ledger)
{
    const qsizetype keys = keyHeads(ledger.by).size();
    QList<QStringList> lines{keyHeads(ledger.by)
                             << UsageWords::tr("Requests") << UsageWords::tr("Input")
                             << UsageWords::tr("Cache write") << UsageWords::tr("Cache read")
                             << UsageWords::tr("Output") << UsageWords::tr("Cost")};
    for (const LedgerRow &row : ledger.rows)
        lines.append(keyCells(row, ledger.by) + figuresOf(row));
    QStringList total{UsageWords::tr("Total")};
    total.resize(keys);
    lines.append(total + figuresOf(ledger.total));

    QList<qsizetype> widths(lines.first().size(), 0);
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line.at(i).size());
    }
    for (const QStringList &line : std::as_const(lines)) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.append(i < keys ? line.at(i).leftJustified(int(widths[i]))
                                  : line.at(i).rightJustified(int(widths[i])));
        out << cells.join(QLatin1String("  ")) << '\n';
    }
    if (ledger.oldestPrice.isValid())
        out << UsageWords::tr("Prices are public list prices, the oldest as of %1.")
                   .arg(ledger.oldestPrice.toString(Qt::ISODate))
            << '\n';
    if (!ledger.unpriced.isEmpty())
        out << UsageWords::tr("No price is known for: %1. State them in models.json beside the settings.")
                   .arg(madeVisible(ledger.unpriced.join(QLatin1String(", "))))
            << '\n';
}

} // namespace

int runUsageCommand(const FileSessionStore &store, const SessionPlaces &places, const KnownModels &models,
                    const QStringList &words)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto fail = [&err](const Error &error) {
        err << error.message << Qt::endl;
        return 1;
    };
    const Result<UsageWish> wish = usageWishOf(words);
    if (!wish)
        return fail(wish.error());
    if (!models.fault.isEmpty())
        err << models.fault << ' ' << UsageWords::tr("The built-in prices are used.") << Qt::endl;

    // The whole cache, as everybody else keeps it, though Claude Code's sessions spent nothing here.
    const ClaudeSessions claude(places.claudeFolder);
    SessionIndex index(places.indexFile, store, &claude);
    if (const Result<void> refreshed = index.refresh(SessionIndex::Depth::Sums); !refreshed)
        return fail(refreshed.error());
    Result<QList<UsageRecord>> records = index.usage();
    if (!records)
        return fail(records.error());
    const Result<QList<UsageRecord>> gone = UsageFile(places.usageFile).read();
    if (!gone)
        return fail(gone.error());
    const Result<QList<UsageRecord>> chosen = chosenRecords(*records + *gone, *wish);
    if (!chosen)
        return fail(chosen.error());

    const Ledger ledger = makeLedger(*chosen, wish->by, models.catalogue);
    if (wish->json)
        out << QJsonDocument(toJson(ledger)).toJson(QJsonDocument::Indented);
    else if (wish->csv)
        out << toCsv(ledger);
    else if (ledger.rows.isEmpty())
        out << UsageWords::tr("Nothing was used yet.") << '\n';
    else
        printTable(out, ledger);
    out.flush();
    return 0;
}

} // namespace paddock
