#include "app/cli/blame_command.h"

#include "core/checkpoints/blame.h"
#include "core/files/file_content.h"
#include "core/files/file_name.h"
#include "core/policy/shell_quotes.h"
#include "core/protocol/codec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

namespace paddock {

namespace {

constexpr qint64 largestBlamed = 10 * 1024 * 1024;

struct BlameText {
    Q_DECLARE_TR_FUNCTIONS(paddock::BlameCommand)
};

/// A file of a workspace, and what is to be said of it.
struct BlameWish {
    QString path; ///< Absolute; its folder is canonical.
    qsizetype line = 0; ///< From 1; 0: all.
    bool json = false;
};

Result<BlameWish> blameWishOf(const QString &directory, const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOption({"json", BlameText::tr("One JSON object a line.")});
    if (!parser.parse(QStringList("paddock blame") + words))
        return Error{ErrorKind::Invalid, BlameText::tr("error: %1").arg(parser.errorText())};
    if (parser.positionalArguments().size() != 1)
        return Error{ErrorKind::Invalid, BlameText::tr("error: use 'paddock blame FILE[:LINE] [--json]'")};
    BlameWish wish{.path = {}, .line = 0, .json = parser.isSet("json")};
    QString named = QDir(directory).absoluteFilePath(parser.positionalArguments().constFirst());
    // A name may end like this itself.
    if (!QFileInfo::exists(named)) {
        bool isLine = false;
        const qsizetype line = named.section(u':', -1).toLongLong(&isLine);
        if (isLine && line > 0 && named.contains(u':')) {
            wish.line = line;
            named = named.section(u':', 0, -2);
        }
    }
    const QFileInfo file(named);
    const QString folder = QFileInfo(file.path()).canonicalFilePath();
    if (folder.isEmpty() || !file.exists())
        return Error{ErrorKind::NotFound,
                     BlameText::tr("The file %1 does not exist.").arg(madeVisible(named))};
    wish.path = (folder.endsWith(u'/') ? folder : folder + u'/') + file.fileName();
    return wish;
}

/// The innermost workspace of a session that \a path lies in; empty: none.
QString workspaceOf(const QString &path, const QList<SessionSummary> &sessions)
{
    QString found;
    for (const SessionSummary &session : sessions) {
        if (path.startsWith(session.workspace + u'/') && session.workspace.size() > found.size())
            found = session.workspace;
    }
    return found;
}

QString whoIs(const LineOrigin &origin)
{
    switch (origin.who) {
    case LineOrigin::Who::Before:
        return BlameText::tr("not by an agent here (before)");
    case LineOrigin::Who::Others:
        return BlameText::tr("not by an agent here (since)");
    case LineOrigin::Who::Unknown:
        return BlameText::tr("not known: a content on the way is not kept");
    case LineOrigin::Who::Call:
        break;
    }
    const QString ruling = origin.ruling ? QStringLiteral("%1 (%2)").arg(nameOf(origin.ruling->decision),
                                                                         nameOf(origin.ruling->by))
                                         : BlameText::tr("no ruling");
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(origin.session.value.first(qMin(qsizetype(8), origin.session.value.size())),
             BlameText::tr("turn %1").arg(origin.turn), madeVisible(origin.tool), ruling,
             origin.at.toLocalTime().toString("yyyy-MM-dd HH:mm"));
}

QString nameOfWho(LineOrigin::Who who)
{
    switch (who) {
    case LineOrigin::Who::Before:
        return QStringLiteral("before");
    case LineOrigin::Who::Call:
        return QStringLiteral("call");
    case LineOrigin::Who::Others:
        return QStringLiteral("others");
    case LineOrigin::Who::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

QByteArray blamedJson(qsizetype number, const BlamedLine &line)
{
    const LineOrigin &origin = line.origin;
    QJsonObject object{{"line", QJsonValue(qint64(number))},
                       {"text", QString::fromUtf8(line.text)},
                       {"who", nameOfWho(origin.who)}};
    if (!origin.session.isEmpty()) {
        object.insert("session", origin.session.value);
        object.insert("entry", QJsonValue(origin.entry));
        object.insert("turn", origin.turn);
        object.insert("at", origin.at.toString(Qt::ISODateWithMs));
    }
    if (origin.who == LineOrigin::Who::Call) {
        object.insert("call", origin.call.value);
        object.insert("tool", origin.tool);
    }
    if (origin.ruling) {
        object.insert("decision", nameOf(origin.ruling->decision));
        object.insert("by", nameOf(origin.ruling->by));
        object.insert("rule", origin.ruling->rule);
        object.insert("reason", origin.ruling->reason);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString blameDetails(const LineOrigin &origin)
{
    if (origin.who != LineOrigin::Who::Call)
        return {};
    QStringList lines{BlameText::tr("  session %1, entry %2").arg(origin.session.value).arg(origin.entry),
                      BlameText::tr("  call %1").arg(madeVisible(origin.call.value))};
    if (origin.ruling)
        lines.append(BlameText::tr("  ruling %1 by %2: %3 %4")
                         .arg(nameOf(origin.ruling->decision), nameOf(origin.ruling->by),
                              madeVisible(origin.ruling->rule), madeVisible(origin.ruling->reason)));
    return lines.join(u'\n') + u'\n';
}

Result<QList<BlamedLine>> blamedLinesOf(const FileSessionStore &store, const QString &contents,
                                        const BlameWish &wish)
{
    const Result<QList<SessionSummary>> sessions = store.list();
    if (!sessions)
        return sessions.error();
    const QString workspace = workspaceOf(wish.path, *sessions);
    if (workspace.isEmpty())
        return Error{
            ErrorKind::NotFound,
            BlameText::tr("No session worked in a folder that %1 lies in.").arg(madeVisible(wish.path))};
    const Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(workspace);
    if (!root)
        return root.error();
    const Result<Place> place = (*root)->find(wish.path);
    if (!place)
        return place.error();
    const Result<FileContent> content = readWhole(**root, *place, largestBlamed);
    if (!content)
        return content.error();
    QList<BlamedSession> blamed;
    for (const SessionSummary &session : *sessions) {
        if (session.workspace != workspace || !session.source.isEmpty())
            continue;
        Result<Transcript> transcript = store.load(session.id);
        if (!transcript)
            return transcript.error();
        blamed.append({session.id, *std::move(transcript)});
    }
    return blame(wish.path.sliced(workspace.size() + 1), content->bytes, blamed, ContentStore(contents));
}

} // namespace

int runBlameCommand(const FileSessionStore &store, const QString &contents, const QString &directory,
                    const QStringList &words)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Result<BlameWish> wish = blameWishOf(directory, words);
    if (!wish) {
        err << wish.error().message << Qt::endl;
        return 1;
    }
    const Result<QList<BlamedLine>> lines = blamedLinesOf(store, contents, *wish);
    if (!lines) {
        err << lines.error().message << Qt::endl;
        return 1;
    }
    if (wish->line > lines->size()) {
        err << BlameText::tr("The file has %n lines.", nullptr, int(lines->size())) << Qt::endl;
        return 1;
    }
    qsizetype number = 0;
    for (const BlamedLine &line : *lines) {
        ++number;
        if (wish->line > 0 && wish->line != number)
            continue;
        if (wish->json)
            out << QString::fromUtf8(blamedJson(number, line));
        else
            out << QStringLiteral("%1  %2  %3\n")
                       .arg(whoIs(line.origin), -48)
                       .arg(number, 5)
                       .arg(madeVisible(QString::fromUtf8(line.text)));
        if (wish->line > 0 && !wish->json)
            out << blameDetails(line.origin);
    }
    return 0;
}

} // namespace paddock
