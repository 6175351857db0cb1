#include "app/desktop/desktop_usage.h"

#include "app/common/known_models.h"
#include "app/common/session_catalog.h"
#include "app/common/workspace_settings.h"
#include "core/base/csv.h"
#include "core/store/data_directory.h"
#include "core/usage/cost.h"
#include "core/usage/usage_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QSet>

#include <map>
#include <tuple>

namespace paddock {
namespace {

struct UsageDeskText {
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopUsage)
};

Result<UsageHistory> readHistory()
{
    const SessionPlaces places = standardSessionPlaces();
    FileSessionStore store(defaultDataDirectory() + "/sessions");
    const ClaudeSessions claude(places.claudeFolder);
    SessionIndex index(places.indexFile, store, &claude);
    if (const Result<void> refreshed = index.refresh(SessionIndex::Depth::Sums); !refreshed)
        return refreshed.error();
    const Result<QList<UsageRecord>> kept = index.usage();
    if (!kept)
        return kept.error();
    const Result<QList<UsageRecord>> gone = UsageFile(places.usageFile).read();
    if (!gone)
        return gone.error();
    UsageHistory history = historyOf(*kept + *gone, knownModels().catalogue);
    // Without settings that can be read there is no budget to show, and the settings themselves say why.
    if (const Result<Settings> settings = loadTrustedSettings(standardSettingsPlaces({})))
        history.budgets = settings->budgets;
    return history;
}

Result<void> writeWhole(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Error{ErrorKind::Io, UsageDeskText::tr("%1 cannot be written: %2.").arg(path, file.errorString())};
}

} // namespace

UsageHistory historyOf(const QList<UsageRecord> &records, const Catalogue &catalogue)
{
    UsageHistory history;
    std::map<std::tuple<QDate, QString, QString, QString>, UsageSlice> slices;
    QSet<std::pair<QString, qint64>> counted;
    for (const UsageRecord &record : records) {
        const std::pair<QString, qint64> place(record.session.value, record.entry);
        if (counted.contains(place))
            continue;
        counted.insert(place);
        const QDate day = record.at.toLocalTime().date();
        UsageSlice &slice = slices[{day, record.workspace, record.provider, record.model}];
        slice.day = day;
        slice.workspace = record.workspace;
        slice.provider = record.provider;
        slice.model = record.model;
        ++slice.requests;
        slice.inputTokens += record.usage.input + record.usage.cacheWrite + record.usage.cacheRead;
        slice.outputTokens += record.usage.output;
        const Cost cost = costOf(catalogue, record.model, record.usage);
        slice.knownUsd += cost.usd;
        slice.isPriced = slice.isPriced && cost.isWhole;
        const ModelFacts *facts = catalogue.find(record.model);
        if (facts && facts->price && facts->priceAsOf.isValid()
            && (!history.oldestPrice.isValid() || facts->priceAsOf < history.oldestPrice))
            history.oldestPrice = facts->priceAsOf;
    }
    for (const auto &[key, slice] : slices)
        history.slices.append(slice);
    return history;
}

QByteArray csvOf(const UsageHistory &history, const QDate &since)
{
    QByteArray csv = "day,folder,provider,model,requests,inputTokens,outputTokens,costUsd\r\n";
    for (const UsageSlice &slice : history.slices) {
        if (since.isValid() && slice.day < since)
            continue;
        const QStringList cells{slice.day.toString(Qt::ISODate),
                                slice.workspace,
                                slice.provider,
                                slice.model,
                                QString::number(slice.requests),
                                QString::number(slice.inputTokens),
                                QString::number(slice.outputTokens),
                                slice.isPriced ? QString::number(slice.knownUsd, 'f', 6)
                                               : QStringLiteral("unknown")};
        QByteArrayList line;
        for (const QString &cell : cells)
            line.append(csvCell(cell));
        csv += line.join(',') + "\r\n";
    }
    return csv;
}

DesktopUsage::DesktopUsage(QObject *parent)
    : UsageDesk(parent)
{
    m_pool.setMaxThreadCount(1);
}

DesktopUsage::~DesktopUsage()
{
    m_pool.waitForDone();
}

void DesktopUsage::read()
{
    m_pool.start([this] {
        QMetaObject::invokeMethod(this, [this, history = readHistory()] {
            if (history)
                emit known(*history);
            else
                emit failed(history.error());
        });
    });
}

void DesktopUsage::exportTo(const QString &path, const QDate &since)
{
    m_pool.start([this, path, since] {
        const Result<UsageHistory> history = readHistory();
        const Result<void> done =
            history ? writeWhole(path, csvOf(*history, since)) : Result<void>(history.error());
        QMetaObject::invokeMethod(this, [this, done, path] {
            if (done)
                emit written(path);
            else
                emit failed(done.error());
        });
    });
}

} // namespace paddock
