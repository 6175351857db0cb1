#include "app/cli/audit_command.h"

#include "app/common/session_catalog.h"
#include "core/policy/shell_quotes.h"
#include "core/protocol/codec.h"
#include "core/store/audit_trail.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

namespace paddock {

namespace {

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(paddock::AuditCommand)
};

/// A command line of audit, read and checked.
struct Wish {
    QString verb;
    QString session; ///< A beginning of its id; empty: see all.
    bool all = false;
    bool json = false;
    bool csv = false;
    QString output; ///< A file; empty: standard output.
    QDateTime since; ///< Not valid: from the beginning.
    std::optional<Decision> decision;
    QString workspace; ///< Canonical; empty: wherever.
    bool namesWorkspace = false;
};

Error usageError()
{
    return {
        ErrorKind::Invalid,
        Audit::tr(
            "error: use 'paddock audit show', 'paddock audit verify' or 'paddock audit export', each with "
            "a session's id or --all behind; without, the newest session of the directory is meant. show "
            "and export take --since DATE, --decision allow|deny|ask and --workspace DIR, show and verify "
            "take --json, export takes --format jsonl|csv and -o FILE.")};
}

Result<QDateTime> momentOf(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return Error{
            ErrorKind::Invalid,
            Audit::tr("error: option '--since' takes a date such as 2026-03-01 or 2026-03-01T12:00, not '%1'")
                .arg(text)};
    return moment.toUTC();
}

Result<Wish> wishOf(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    parser.addOptions({{"all", Audit::tr("All sessions.")},
                       {"json", Audit::tr("One JSON object a line.")},
                       {"since", Audit::tr("Only from this date on."), "date"},
                       {"decision", Audit::tr("Only what was allowed, denied or asked."), "decision"},
                       {"workspace", Audit::tr("Only what happened in this directory."), "directory"},
                       {"format", Audit::tr("jsonl or csv."), "format", "jsonl"},
                       {{"o", "output"}, Audit::tr("The file to write."), "file"}});
    if (!parser.parse(QStringList("paddock audit") + words))
        return Error{ErrorKind::Invalid, Audit::tr("error: %1").arg(parser.errorText())};
    const QStringList positional = parser.positionalArguments();
    Wish wish;
    wish.verb = positional.value(0);
    wish.session = positional.value(1);
    wish.all = parser.isSet("all");
    wish.json = parser.isSet("json");
    wish.output = parser.value("output");
    const bool known = wish.verb == u"show" || wish.verb == u"verify" || wish.verb == u"export";
    if (!known || positional.size() > 2 || (wish.all && positional.size() == 2))
        return usageError();
    const QString format = parser.value("format");
    wish.csv = format == u"csv";
    if (!wish.csv && format != u"jsonl")
        return Error{ErrorKind::Invalid,
                     Audit::tr("error: option '--format' takes jsonl or csv, not '%1'").arg(format)};
    if (parser.isSet("since")) {
        const Result<QDateTime> since = momentOf(parser.value("since"));
        if (!since)
            return since.error();
        wish.since = *since;
    }
    if (parser.isSet("decision")) {
        wish.decision = decisionFrom(parser.value("decision"));
        if (!wish.decision)
            return Error{ErrorKind::Invalid,
                         Audit::tr("error: option '--decision' takes allow, deny or ask, not '%1'")
                             .arg(parser.value("decision"))};
    }
    wish.namesWorkspace = parser.isSet("workspace");
    const QString named = wish.namesWorkspace ? parser.value("workspace") : QDir::currentPath();
    wish.workspace = QFileInfo(named).canonicalFilePath();
    if (wish.workspace.isEmpty()) // sessions outlive their folders
        wish.workspace = QDir::cleanPath(QDir::current().absoluteFilePath(named));
    return wish;
}

/// The sessions that are meant, the oldest first.
Result<QList<SessionId>> sessionsOf(const FileSessionStore &store, const Wish &wish)
{
    // Every file, also one that is no session any more: what cannot be read must not go unseen.
    if (wish.all)
        return store.ids();
    if (!wish.session.isEmpty()) {
        const SessionId whole{wish.session};
        if (FileSessionStore::isValid(whole) && store.ids().contains(whole))
            return QList<SessionId>{whole};
        FileSessionStore sessions = store;
        const Result<SessionCatalog::Found> session =
            SessionCatalog(sessions, standardSessionPlaces()).find(wish.session);
        if (!session)
            return session.error();
        if (!session->isOwn())
            return Error{ErrorKind::Invalid,
                         Audit::tr("The session %1 is not Paddock's own: nothing was judged in it.")
                             .arg(session->id.value)};
        return QList<SessionId>{session->id};
    }
    const Result<std::optional<SessionSummary>> newest = store.newestFor(wish.workspace);
    if (!newest)
        return newest.error();
    if (!*newest)
        return Error{
            ErrorKind::NotFound,
            Audit::tr("There is no session of %1. Name one, or say --all.").arg(madeVisible(wish.workspace))};
    return QList<SessionId>{(*newest)->id};
}

bool isWanted(const AuditRecord &record, const Wish &wish)
{
    return (!wish.since.isValid() || record.at >= wish.since)
           && (!wish.decision || record.decision == *wish.decision)
           && (!wish.namesWorkspace || record.workspace == wish.workspace);
}

/// One sentence on a log that is not as it was written; empty when it is.
QString faultOf(const Result<LogVerdict> &verdict)
{
    if (!verdict)
        return verdict.error().message;
    if (verdict->broken)
        return verdict->broken->text();
    if (verdict->damage)
        return Audit::tr("Entry %1 cannot be read: %2")
            .arg(verdict->entries + 1)
            .arg(verdict->damage->message);
    return {};
}

QString remarkOn(const LogVerdict &verdict)
{
    QStringList remarks{Audit::tr("%n entries", nullptr, int(verdict.entries))};
    if (verdict.entries > 0 && verdict.linkedFrom == 0)
        remarks.append(Audit::tr("not chained: an older Paddock wrote it, and nothing can be said of it"));
    else if (verdict.linkedFrom > 1)
        remarks.append(Audit::tr("not chained before entry %1").arg(verdict.linkedFrom));
    if (verdict.isTorn)
        remarks.append(
            Audit::tr("the last line is incomplete: Paddock is writing it, or ended while it did"));
    if (!verdict.setAside.isEmpty())
        remarks.append(
            Audit::tr("earlier repairs set aside: %1").arg(verdict.setAside.join(QStringLiteral(", "))));
    return remarks.join(QStringLiteral("; "));
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const SessionId &session, const Result<LogVerdict> &verdict)
{
    const QString fault = faultOf(verdict);
    QJsonObject object{{"session", session.value}, {"intact", fault.isEmpty()}};
    if (!fault.isEmpty())
        object.insert("fault", fault);
    if (!verdict)
        return object;
    object.insert("entries", QJsonValue(verdict->entries));
    object.insert("chainedFrom", QJsonValue(verdict->linkedFrom));
    object.insert("torn", verdict->isTorn);
    if (verdict->broken || verdict->damage)
        object.insert("firstBad",
                      QJsonValue(verdict->broken ? verdict->broken->entry : verdict->entries + 1));
    if (!verdict->setAside.isEmpty())
        object.insert("setAside", QJsonArray::fromStringList(verdict->setAside));
    return object;
}

QByteArray textOf(const AuditRecord &record)
{
    const auto shown = [](const QString &text) {
        return madeVisible(text).replace(u'\n', QLatin1String("\n      "));
    };
    const QString who =
        record.scope.isEmpty() ? record.by : QStringLiteral("%1, %2").arg(record.by, record.scope);
    QStringList lines{
        QStringLiteral("%1  %2 (%3)  %4%5")
            .arg(record.at.toLocalTime().toString("yyyy-MM-dd HH:mm:ss"), nameOf(record.decision), who,
                 record.what == AuditRecord::What::Ruling ? shown(record.tool) : nameOf(record.what),
                 record.outcome.isEmpty() ? QString() : QStringLiteral("  -> ") + record.outcome)};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append(QStringLiteral("    %1: %2").arg(name, shown(text)));
    };
    add(Audit::tr("what"), record.subject);
    add(Audit::tr("rule"), record.rule);
    add(Audit::tr("reason"), record.reason);
    add(Audit::tr("paths"), record.paths.join(u'\n'));
    return lines.join(u'\n').toUtf8() + '\n';
}

int verify(const FileSessionStore &store, const QList<SessionId> &sessions, const Wish &wish,
           QTextStream &out)
{
    bool intact = true;
    for (const SessionId &session : sessions) {
        const Result<LogVerdict> verdict = store.verify(session);
        const QString fault = faultOf(verdict);
        intact = intact && fault.isEmpty();
        if (wish.json) {
            out << jsonLine(toJson(session, verdict));
            continue;
        }
        QStringList said = fault.isEmpty() ? QStringList() : QStringList(madeVisible(fault));
        if (verdict)
            said.append(remarkOn(*verdict));
        out << QStringLiteral("%1  %2  %3\n")
                   .arg(fault.isEmpty() ? Audit::tr("intact") : Audit::tr("NOT INTACT"), session.value,
                        said.join(u' '));
    }
    if (sessions.isEmpty())
        out << Audit::tr("There are no sessions yet.") << '\n';
    return intact ? 0 : 1;
}

/// Gives the records to \a write, and says of every log that is not as it was written.
template<typename Write>
int eachRecord(const FileSessionStore &store, const QList<SessionId> &sessions, const Wish &wish,
               Write &&write)
{
    QTextStream err(stderr);
    bool intact = true;
    for (const SessionId &session : sessions) {
        if (const QString fault = faultOf(store.verify(session)); !fault.isEmpty()) {
            err << Audit::tr("The log of session %1 is not as it was written: %2")
                       .arg(session.value, madeVisible(fault))
                << Qt::endl;
            intact = false;
        }
        const Result<Transcript> transcript = store.load(session);
        if (!transcript)
            continue; // said above
        for (const AuditRecord &record : auditTrail(session, *transcript)) {
            if (isWanted(record, wish))
                write(record);
        }
    }
    return intact ? 0 : 1;
}

int show(const FileSessionStore &store, const QList<SessionId> &sessions, const Wish &wish, QTextStream &out)
{
    SessionId last;
    return eachRecord(store, sessions, wish, [&](const AuditRecord &record) {
        if (wish.json) {
            out << jsonLine(toJson(record));
            return;
        }
        if (record.session != last)
            out << Audit::tr("Session %1 in %2").arg(record.session.value, madeVisible(record.workspace))
                << '\n';
        last = record.session;
        out << textOf(record);
    });
}

int exportTo(QIODevice &device, const FileSessionStore &store, const QList<SessionId> &sessions,
             const Wish &wish)
{
    bool written = !wish.csv || device.write(csvHeader()) > 0;
    const int code = eachRecord(store, sessions, wish, [&](const AuditRecord &record) {
        written = written && device.write(wish.csv ? csvLine(record) : jsonLine(toJson(record))) > 0;
    });
    if (!written)
        QTextStream(stderr) << Audit::tr("The export cannot be written: %1.").arg(device.errorString())
                            << Qt::endl;
    return written ? code : 1;
}

int exportAll(const FileSessionStore &store, const QList<SessionId> &sessions, const Wish &wish)
{
    if (wish.output.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return 1;
        return exportTo(out, store, sessions, wish);
    }
    QSaveFile file(wish.output);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        QTextStream(stderr) << Audit::tr("The export cannot be written to %1: %2.")
                                   .arg(madeVisible(wish.output), file.errorString())
                            << Qt::endl;
        return 1;
    }
    const int code = exportTo(file, store, sessions, wish);
    if (!file.commit()) {
        QTextStream(stderr) << Audit::tr("The export cannot be written to %1: %2.")
                                   .arg(madeVisible(wish.output), file.errorString())
                            << Qt::endl;
        return 1;
    }
    return code;
}

} // namespace

int runAuditCommand(const FileSessionStore &store, const QStringList &words)
{
    QTextStream out(stdout);
    const auto fail = [](const Error &error) {
        QTextStream(stderr) << error.message << Qt::endl;
        return 1;
    };
    const Result<Wish> wish = wishOf(words);
    if (!wish)
        return fail(wish.error());
    const Result<QList<SessionId>> sessions = sessionsOf(store, *wish);
    if (!sessions)
        return fail(sessions.error());
    if (wish->verb == u"verify")
        return verify(store, *sessions, *wish, out);
    if (wish->verb == u"export")
        return exportAll(store, *sessions, *wish);
    return show(store, *sessions, *wish, out);
}

} // namespace paddock
