#include "app/desktop/desktop_trust.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace paddock {
namespace {

struct TrustText {
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopTrust)
};

/// "PreToolUse, Bash: ./check.sh" for each hook; what is no hook of a known shape is shown as it stands.
QStringList hooksOf(const QJsonObject &hooks)
{
    QStringList lines;
    for (auto point = hooks.begin(); point != hooks.end(); ++point) {
        for (const QJsonValue &group : point->toArray()) {
            const QString matcher = group.toObject().value(u"matcher").toString();
            const QString tools = matcher.isEmpty() || matcher == u"*" ? TrustText::tr("any tool") : matcher;
            const QJsonArray members = group.toObject().value(u"hooks").toArray();
            for (const QJsonValue &member : members) {
                const QString command = member.toObject().value(u"command").toString();
                const QString shown =
                    command.isEmpty()
                        ? QString::fromUtf8(QJsonDocument(member.toObject()).toJson(QJsonDocument::Compact))
                        : command;
                lines.append(
                    TrustText::tr("%1, %2: %3", "hook point, tools: command").arg(point.key(), tools, shown));
            }
            if (members.isEmpty()) {
                lines.append(TrustText::tr("%1: %2", "hook point: its text")
                                 .arg(point.key(),
                                      QString::fromUtf8(
                                          QJsonDocument(group.toObject()).toJson(QJsonDocument::Compact))));
            }
        }
    }
    return lines;
}

bool isWideFolder(const QString &folder)
{
    const QString home = QDir(QDir::homePath()).canonicalPath();
    return folder == u"/" || folder == home || home.startsWith(folder + u'/');
}

} // namespace

Result<TrustSight> sightOf(const QString &folder, const SettingsPlaces &places, const FolderTrust &trust)
{
    const Result<QList<SettingsSource>> items = readTrustItems(places);
    if (!items)
        return items.error();
    TrustSight sight;
    sight.folder = folder;
    sight.since = trust.since;
    QStringList changed;
    sight.standing = standingOf(trust, digestsOf(*items), &changed);
    for (const SettingsSource &source : *items) {
        TrustSight::Item item;
        item.name = trustItemOf(source.origin.layer);
        item.digest = source.digest;
        for (const QJsonValue &rule :
             source.values.value(u"permissions").toObject().value(u"allow").toArray())
            item.allows.append(rule.toString());
        item.runs = hooksOf(source.values.value(u"hooks").toObject());
        // Of the values that were read with the digest, and not of a file that may be another one by now.
        item.text = QString::fromUtf8(QJsonDocument(source.values).toJson(QJsonDocument::Indented));
        item.isChanged = sight.standing == TrustStanding::Changed && changed.contains(item.name);
        sight.items.append(item);
        changed.removeAll(item.name);
    }
    if (sight.standing == TrustStanding::Changed)
        sight.gone = changed;
    sight.isRepository = QFileInfo::exists(folder + QLatin1String("/.git"));
    sight.isWide = isWideFolder(folder);
    for (const QString &name : {QStringLiteral("AGENTS.md"), QStringLiteral("CLAUDE.md")}) {
        if (QFileInfo::exists(folder + u'/' + name))
            sight.instructions.append(name);
    }
    return sight;
}

DesktopTrust::DesktopTrust(QString record, PlacesOf placesOf, QObject *parent)
    : TrustDesk(parent)
    , m_record(std::move(record))
    , m_placesOf(std::move(placesOf))
{
    m_pool.setMaxThreadCount(1);
}

DesktopTrust::~DesktopTrust()
{
    m_pool.waitForDone();
}

template<typename Job, typename Then>
void DesktopTrust::run(Job job, Then then)
{
    m_pool.start([this, job = std::move(job), then = std::move(then)]() mutable {
        QMetaObject::invokeMethod(this, [result = job(), then = std::move(then)]() mutable { then(result); });
    });
}

void DesktopTrust::look(const QString &folder)
{
    run(
        [folder, record = m_record, placesOf = m_placesOf]() -> Result<TrustSight> {
            const QString canonical = QFileInfo(folder).canonicalFilePath();
            const QString place = canonical.isEmpty() ? folder : canonical;
            const Result<FolderTrust> trust = TrustRecord(record).of(place);
            if (!trust)
                return trust.error();
            Result<TrustSight> sight = sightOf(place, placesOf(place), *trust);
            if (sight)
                sight->asked = folder;
            return sight;
        },
        [this, folder](const Result<TrustSight> &sight) {
            if (sight)
                emit seen(*sight);
            else
                emit failed(folder, sight.error());
        });
}

void DesktopTrust::trust(const QString &folder, const QMap<QString, QByteArray> &digests)
{
    run([folder, digests, record = m_record] { return TrustRecord(record).trust(folder, digests); },
        [this, folder](const Result<void> &done) {
            if (done)
                emit trusted(folder);
            else
                emit failed(folder, done.error());
        });
}

void DesktopTrust::revoke(const QString &folder)
{
    run([folder, record = m_record] { return TrustRecord(record).revoke(folder); },
        [this, folder](const Result<bool> &done) {
            if (done)
                emit trusted(folder);
            else
                emit failed(folder, done.error());
        });
}

} // namespace paddock
