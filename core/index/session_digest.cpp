#include "core/index/session_digest.h"

#include "core/protocol/session_title.h"
#include "core/store/log_summary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace paddock {

namespace {

struct Digest {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionDigest)
};

QJsonValue jsonOf(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime timeOf(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

SessionDigest::SessionDigest(SessionId session)
{
    m_summary.id = std::move(session);
}

SessionDigest::SessionDigest(SessionSummary summary, qint64 titleEntry)
    : m_summary(std::move(summary))
    , m_titleEntry(m_summary.title.isEmpty() ? 0 : titleEntry)
    , m_titleAt(m_summary.started)
{}

Result<std::optional<UsageRecord>> SessionDigest::take(qint64 number, const QByteArray &line)
{
    const std::optional<LineStart> start = startOfLine(line);
    if (!start || start->seq != number)
        return Error{ErrorKind::Protocol, Digest::tr("The line is not entry %1 of a session.").arg(number)};
    Entry entry{{}, start->at, StopAsked{}};
    if (start->kind == "user" && m_hasPrompt) {
        entry.fact = UserMessage{}; // only that there is one matters
    } else if (start->kind == "configured" || start->kind == "user" || start->kind == "described"
               || start->kind == "forked" || start->kind == "model" || start->kind == "spent") {
        Result<Entry> read = entryOfLine(line, number);
        if (!read)
            return read.error();
        entry = std::move(*read);
    } else if (start->kind == "turnEnded") {
        entry.fact = TurnEnded{};
    }
    if (m_summary.entries == 0)
        m_summary.started = start->at;
    m_summary.changed = start->at;
    m_summary.entries = number;
    add(entry, number);

    UsageReader reader(m_summary.id, m_usage);
    std::optional<UsageRecord> spent = reader.take(entry, number);
    m_usage = reader.state();
    return spent;
}

void SessionDigest::add(const Entry &entry, qint64 number)
{
    const QString titleBefore = m_summary.title;
    const QStringList tagsBefore = m_summary.tags;
    if (const auto *configured = std::get_if<Configured>(&entry.fact)) {
        if (m_summary.workspace.isEmpty())
            m_summary.workspace = configured->workspace;
        m_summary.model = configured->model;
    } else if (const auto *message = std::get_if<UserMessage>(&entry.fact); message && !m_hasPrompt) {
        m_hasPrompt = true;
        m_fromPrompt = titleOf(message->text);
    } else if (const auto *forked = std::get_if<Forked>(&entry.fact)) {
        m_summary.forkedFrom = forked->from;
    } else if (const auto *described = std::get_if<Described>(&entry.fact)) {
        m_given = described->title.value_or(m_given);
        m_summary.isPinned = described->pinned.value_or(m_summary.isPinned);
        m_summary.isArchived = described->archived.value_or(m_summary.isArchived);
        m_summary.tags = described->tags.value_or(m_summary.tags);
    }
    m_summary.title = m_given.isEmpty() ? m_fromPrompt : m_given;
    if (m_summary.title != titleBefore || m_summary.tags != tagsBefore) {
        m_titleEntry = number;
        m_titleAt = entry.at;
    }
}

QString SessionDigest::titleText() const
{
    QString text = m_summary.title;
    for (const QString &tag : m_summary.tags)
        text += QStringLiteral(" #") + tag;
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

QByteArray SessionDigest::toBytes() const
{
    const QJsonObject usage{{"workspace", m_usage.workspace}, {"provider", m_usage.provider},
                            {"model", m_usage.model},         {"turn", m_usage.turn},
                            {"inTurn", m_usage.inTurn},       {"copiedThrough", m_usage.copiedThrough}};
    const QJsonObject object{{"id", m_summary.id.value},
                             {"workspace", m_summary.workspace},
                             {"title", m_summary.title},
                             {"model", m_summary.model},
                             {"started", jsonOf(m_summary.started)},
                             {"changed", jsonOf(m_summary.changed)},
                             {"entries", m_summary.entries},
                             {"pinned", m_summary.isPinned},
                             {"archived", m_summary.isArchived},
                             {"tags", QJsonArray::fromStringList(m_summary.tags)},
                             {"forkedFrom", m_summary.forkedFrom.value},
                             {"source", m_summary.source},
                             {"given", m_given},
                             {"fromPrompt", m_fromPrompt},
                             {"hasPrompt", m_hasPrompt},
                             {"titleEntry", m_titleEntry},
                             {"titleAt", jsonOf(m_titleAt)},
                             {"usage", usage}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

SessionDigest SessionDigest::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    SessionDigest digest(SessionId{object.value(u"id").toString()});
    SessionSummary &summary = digest.m_summary;
    summary.workspace = object.value(u"workspace").toString();
    summary.title = object.value(u"title").toString();
    summary.model = object.value(u"model").toString();
    summary.started = timeOf(object.value(u"started"));
    summary.changed = timeOf(object.value(u"changed"));
    summary.entries = qsizetype(object.value(u"entries").toInteger());
    summary.isPinned = object.value(u"pinned").toBool();
    summary.isArchived = object.value(u"archived").toBool();
    for (const QJsonValue tag : object.value(u"tags").toArray())
        summary.tags.append(tag.toString());
    summary.forkedFrom.value = object.value(u"forkedFrom").toString();
    summary.source = object.value(u"source").toString();
    digest.m_given = object.value(u"given").toString();
    digest.m_fromPrompt = object.value(u"fromPrompt").toString();
    digest.m_hasPrompt = object.value(u"hasPrompt").toBool();
    digest.m_titleEntry = object.value(u"titleEntry").toInteger();
    digest.m_titleAt = timeOf(object.value(u"titleAt"));
    const QJsonObject usage = object.value(u"usage").toObject();
    digest.m_usage = {usage.value(u"workspace").toString(), usage.value(u"provider").toString(),
                      usage.value(u"model").toString(),     usage.value(u"turn").toInteger(),
                      usage.value(u"inTurn").toBool(),      usage.value(u"copiedThrough").toInteger()};
    return digest;
}

} // namespace paddock
