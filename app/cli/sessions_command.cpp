#include "app/cli/sessions_command.h"

#include "app/cli/fact_text.h"
#include "core/protocol/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace paddock {

namespace {

struct SessionsText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionsCommand)
};

QString line(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

int list(const SessionStore &store, bool json, QTextStream &out, QTextStream &err)
{
    const Result<QList<SessionSummary>> sessions = store.list();
    if (!sessions) {
        err << sessions.error().message << Qt::endl;
        return 1;
    }
    QJsonArray array;
    for (const SessionSummary &session : *sessions) {
        if (json) {
            array.append(QJsonObject{{"id", session.id.value},
                                     {"workspace", session.workspace},
                                     {"title", session.title},
                                     {"model", session.model},
                                     {"started", session.started.toString(Qt::ISODateWithMs)},
                                     {"changed", session.changed.toString(Qt::ISODateWithMs)}});
        } else {
            out << session.id.value << "  " << session.changed.toLocalTime().toString("yyyy-MM-dd HH:mm")
                << "  " << session.workspace << "\n    " << session.title << '\n';
        }
    }
    if (json)
        out << line(array) << '\n';
    else if (sessions->isEmpty())
        out << SessionsText::tr("There are no sessions yet.") << '\n';
    return 0;
}

int show(const SessionStore &store, const QString &id, bool json, QTextStream &out, QTextStream &err)
{
    const Result<SessionSummary> session = findSession(store, id);
    if (!session) {
        err << session.error().message << Qt::endl;
        return 1;
    }
    const Result<Transcript> transcript = store.load(session->id);
    if (!transcript) {
        err << transcript.error().message << Qt::endl;
        return 1;
    }
    for (const Entry &entry : *transcript) {
        if (json)
            out << line(toJson(entry)) << '\n';
        else if (const QString text = factText(entry.fact); !text.isEmpty())
            out << text << '\n';
    }
    return 0;
}

} // namespace

int runSessionsCommand(const SessionStore &store, const QStringList &words, bool json)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (words.size() == 1 && words.constFirst() == "list")
        return list(store, json, out, err);
    if (words.size() == 2 && words.constFirst() == "show")
        return show(store, words.at(1), json, out, err);
    err << SessionsText::tr("error: use 'paddock sessions list' or 'paddock sessions show ID'") << Qt::endl;
    return 1;
}

Result<SessionSummary> findSession(const SessionStore &store, const QString &prefix)
{
    const Result<QList<SessionSummary>> sessions = store.list();
    if (!sessions)
        return sessions.error();
    QList<SessionSummary> found;
    for (const SessionSummary &session : *sessions) {
        if (session.id.value == prefix)
            return session;
        if (!prefix.isEmpty() && session.id.value.startsWith(prefix))
            found.append(session);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty()) {
        return Error{
            ErrorKind::NotFound,
            SessionsText::tr("No session has the id \"%1\". \"paddock sessions list\" names them all.")
                .arg(prefix)};
    }
    return Error{ErrorKind::Invalid,
                 SessionsText::tr("Several sessions have an id that begins with \"%1\".").arg(prefix)};
}

} // namespace paddock
