#include "app/cli/sessions_verbs.h"

#include "app/cli/audit_command.h"
#include "app/cli/fact_text.h"
#include "app/cli/sessions_text.h"
#include "app/common/sessions_export.h"
#include "core/policy/shell_quotes.h"
#include "core/protocol/codec.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <limits>
#include <unistd.h>

namespace paddock {

namespace {

constexpr int usualHits = 20;
constexpr qsizetype titleColumns = 56;
constexpr qint64 noLimit = std::numeric_limits<qint64>::max();

QString remarksOn(const SessionSummary &session, qsizetype idLength)
{
    QStringList remarks;
    if (session.isPinned)
        remarks.append(SessionsVerbs::tr("pinned"));
    if (session.isArchived)
        remarks.append(SessionsVerbs::tr("archived"));
    if (!session.source.isEmpty())
        remarks.append(session.source);
    if (!session.forkedFrom.isEmpty())
        remarks.append(
            SessionsVerbs::tr("fork of %1").arg(onOneLine(session.forkedFrom.value.left(idLength))));
    return remarks.join(QStringLiteral(", "));
}

QString titleCell(const SessionSummary &session)
{
    QString title = session.title;
    for (const QString &tag : session.tags)
        title += QStringLiteral(" #") + tag;
    return onOneLine(title, titleColumns);
}

/// The excerpt with what was searched for in bold, where somebody looks.
QString marked(const SearchHit &hit)
{
    static const bool isSeen = isatty(STDOUT_FILENO) != 0;
    QString text;
    qsizetype at = 0;
    for (const SearchHit::Mark &mark : hit.marks) {
        if (mark.from < at || mark.from + mark.length > hit.excerpt.size())
            continue;
        text += madeVisible(hit.excerpt.mid(at, mark.from - at));
        const QString word = madeVisible(hit.excerpt.mid(mark.from, mark.length));
        text += isSeen ? QStringLiteral("\x1b[1m%1\x1b[0m").arg(word) : word;
        at = mark.from + mark.length;
    }
    return text + madeVisible(hit.excerpt.mid(at));
}

} // namespace

SessionsVerbs::SessionsVerbs(SessionCatalog &catalog, const QCommandLineParser &options)
    : m_catalog(catalog)
    , m_options(options)
    , m_words(options.positionalArguments())
    , m_json(options.optionNames().contains(QStringLiteral("json")))
    , m_out(stdout)
    , m_err(stderr)
{}

int SessionsVerbs::fail(const Error &error)
{
    m_err << onOneLine(error.message) << Qt::endl;
    return 1;
}

void SessionsVerbs::print(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out << QString::fromUtf8(document.toJson(QJsonDocument::Compact)) << '\n';
}

Result<qint64> SessionsVerbs::number(const QString &option, qint64 otherwise) const
{
    if (!m_options.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 value = m_options.value(option).toLongLong(&isNumber);
    if (isNumber && value >= 1)
        return value;
    return Error{
        ErrorKind::Invalid,
        tr("error: option '--%1' takes a number from 1 on, not '%2'").arg(option, m_options.value(option))};
}

bool SessionsVerbs::isWanted(const SessionSummary &session, const QString &workspace) const
{
    if (m_options.isSet("archived") ? !session.isArchived : session.isArchived && !m_options.isSet("all"))
        return false;
    if (!workspace.isEmpty() && session.workspace != workspace)
        return false;
    const QStringList tags = m_options.values("tag");
    return std::all_of(tags.begin(), tags.end(),
                       [&](const QString &tag) { return session.tags.contains(tag); });
}

int SessionsVerbs::list()
{
    if (m_options.isSet("trash"))
        return trash();
    QString workspace;
    if (m_options.isSet("workspace")) {
        workspace = QFileInfo(m_options.value("workspace")).canonicalFilePath();
        if (workspace.isEmpty()) // sessions outlive their folders
            workspace = QDir::cleanPath(QDir::current().absoluteFilePath(m_options.value("workspace")));
    }
    const Result<QList<SessionSummary>> sessions = m_catalog.list();
    if (!sessions)
        return fail(sessions.error());
    QList<SessionSummary> wanted;
    QList<SessionId> ids;
    for (const SessionSummary &session : *sessions) {
        ids.append(session.id);
        if (isWanted(session, workspace))
            wanted.append(session);
    }
    if (m_json) {
        QJsonArray array;
        for (const SessionSummary &session : std::as_const(wanted))
            array.append(toJson(session));
        print(array);
        return 0;
    }
    if (wanted.isEmpty()) {
        m_out << (sessions->isEmpty() ? tr("There are no sessions yet.") : tr("No session fits.")) << '\n';
        return 0;
    }
    const qsizetype idLength = tellingLength(ids);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QStringList> rows{{tr("ID"), tr("CHANGED"), tr("TITLE"), tr("FOLDER"), QString()}};
    for (const SessionSummary &session : std::as_const(wanted))
        rows.append({onOneLine(session.id.value.left(idLength)), howLongAgo(session.changed, now),
                     titleCell(session), shortFolder(session.workspace), remarksOn(session, idLength)});
    m_out << alignedColumns(rows);
    return 0;
}

int SessionsVerbs::show()
{
    const Result<qint64> from = number("from", 1);
    const Result<qint64> to = number("to", noLimit);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    const Result<Transcript> transcript = m_catalog.load(*session);
    if (!transcript)
        return fail(transcript.error());
    const qsizetype width = std::max<qsizetype>(4, QString::number(transcript->size()).size());
    const QString indent(width + 2, u' ');
    for (qint64 n = *from; n <= std::min<qint64>(*to, transcript->size()); ++n) {
        const Entry &entry = transcript->at(n - 1);
        if (m_json) {
            QJsonObject object = toJson(entry);
            object.insert("seq", QJsonValue(n));
            print(object);
        } else if (const QString text = factText(entry.fact); !text.isEmpty()) {
            m_out << QString::number(n).rightJustified(width) << "  "
                  << madeVisible(text).replace(u'\n', u'\n' + indent) << '\n';
        }
    }
    return 0;
}

int SessionsVerbs::search()
{
    const Result<qint64> limit = number("limit", usualHits);
    if (!limit)
        return fail(limit.error());
    if (!QFile::exists(standardSessionPlaces().indexFile))
        m_err << tr("All sessions are read for the first time; that may take a while.") << Qt::endl;
    const Result<QList<SearchHit>> hits =
        m_catalog.search(m_words.join(u' '), int(std::min<qint64>(*limit, std::numeric_limits<int>::max())));
    if (!hits)
        return fail(hits.error());
    if (m_json) {
        QJsonArray array;
        for (const SearchHit &hit : *hits)
            array.append(toJson(hit));
        print(array);
        return 0;
    }
    if (hits->isEmpty()) {
        m_out << tr("Nothing was found.") << '\n';
        return 0;
    }
    QList<SessionId> order;
    QHash<SessionId, QList<SearchHit>> bySession;
    for (const SearchHit &hit : *hits) {
        if (!bySession.contains(hit.session.id))
            order.append(hit.session.id);
        bySession[hit.session.id].append(hit);
    }
    const qsizetype idLength = tellingLength(order);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SessionId &id : std::as_const(order)) {
        const SessionSummary &session = bySession.value(id).constFirst().session;
        m_out << onOneLine(id.value.left(idLength)) << "  " << titleCell(session) << "  "
              << howLongAgo(session.changed, now) << "  " << shortFolder(session.workspace) << '\n';
        for (const SearchHit &hit : bySession.value(id))
            m_out << QString::number(hit.entry).rightJustified(6) << "  " << hit.kind << "  " << marked(hit)
                  << '\n';
    }
    return 0;
}

int SessionsVerbs::exportOne()
{
    SessionsExport wish;
    wish.output = m_options.value("output");
    wish.force = m_options.isSet("force");
    if (m_options.isSet("format")) {
        const auto format = SessionsExport::formatNamed(m_options.value("format"));
        if (!format)
            return fail(
                {ErrorKind::Invalid, tr("error: option '--format' takes markdown, html or jsonl, not '%1'")
                                         .arg(m_options.value("format"))});
        wish.format = *format;
    } else {
        wish.format = SessionsExport::formatOfFile(wish.output).value_or(SessionsExport::Format::Markdown);
    }
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    const Result<void> exported = exportSession(m_catalog, *session, wish);
    return exported ? 0 : fail(exported.error());
}

int SessionsVerbs::trash()
{
    const Result<QList<TrashedSession>> sessions = m_catalog.store().trashed();
    if (!sessions)
        return fail(sessions.error());
    if (m_json) {
        QJsonArray array;
        for (const TrashedSession &session : *sessions) {
            QJsonObject object = toJson(session.summary);
            object.insert("deleted", session.deleted.toUTC().toString(Qt::ISODateWithMs));
            array.append(object);
        }
        print(array);
        return 0;
    }
    if (sessions->isEmpty()) {
        m_out << tr("The trash is empty.") << '\n';
        return 0;
    }
    QList<SessionId> ids;
    for (const TrashedSession &session : *sessions)
        ids.append(session.summary.id);
    const qsizetype idLength = tellingLength(ids);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<QStringList> rows{{tr("ID"), tr("DELETED"), tr("TITLE"), tr("FOLDER")}};
    for (const TrashedSession &session : *sessions)
        rows.append({onOneLine(session.summary.id.value.left(idLength)), howLongAgo(session.deleted, now),
                     titleCell(session.summary), shortFolder(session.summary.workspace)});
    m_out << alignedColumns(rows);
    return 0;
}

int SessionsVerbs::verify()
{
    const bool all = m_options.isSet("all");
    if (all == (m_words.size() == 1))
        return fail({ErrorKind::Invalid, tr("error: name a session or a file, or say --all")});
    QStringList words{QStringLiteral("verify")};
    if (m_json)
        words.append(QStringLiteral("--json"));
    if (all)
        return runAuditCommand(m_catalog.store(), words + QStringList(QStringLiteral("--all")));
    // An exported log is its session's as long as it has its name.
    const QFileInfo file(m_words.constFirst());
    if (m_words.constFirst().endsWith(u".jsonl")) {
        const FileSessionStore folder(file.absolutePath());
        if (!file.isFile() || !folder.ids().contains(SessionId{file.completeBaseName()}))
            return fail({ErrorKind::NotFound,
                         tr("There is no log %1. A copy must still have the session's id as its name.")
                             .arg(m_words.constFirst())});
        return runAuditCommand(folder, words + QStringList(file.completeBaseName()));
    }
    const Result<SessionCatalog::Found> session = m_catalog.find(m_words.constFirst());
    if (!session)
        return fail(session.error());
    if (!session->isOwn())
        return fail({ErrorKind::Invalid,
                     tr("The session %1 is Claude Code's: its transcript has no hashes to verify.")
                         .arg(session->id.value)});
    return runAuditCommand(m_catalog.store(), words + QStringList(session->id.value));
}

} // namespace paddock
