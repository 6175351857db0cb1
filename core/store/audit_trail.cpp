#include "core/store/audit_trail.h"

#include "core/base/csv.h"
#include "core/protocol/codec.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace paddock {

namespace {

/// Reads facts in their order and remembers what later ones speak of.
class TrailReader
{
public:
    explicit TrailReader(const SessionId &session)
        : m_session(session)
    {}

    void take(const Entry &entry)
    {
        ++m_entry;
        m_at = entry.at;
        if (const auto *configured = std::get_if<Configured>(&entry.fact))
            m_workspace = configured->workspace;
        else if (const auto *message = std::get_if<ModelMessage>(&entry.fact))
            remember(*message);
        else if (const auto *ruling = std::get_if<Ruling>(&entry.fact))
            add(*ruling);
        else if (const auto *granted = std::get_if<Granted>(&entry.fact))
            add(*granted);
        else if (const auto *reached = std::get_if<Reached>(&entry.fact))
            add(*reached);
        else if (const auto *returned = std::get_if<Returned>(&entry.fact))
            conclude(*returned);
    }

    QList<AuditRecord> records;

private:
    // Some providers count call ids from zero in each answer: the newest call of an id is meant.
    void remember(const ModelMessage &message)
    {
        for (const Block &block : message.blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block)) {
                m_calls.insert(call->id, *call);
                m_rulings.remove(call->id);
            }
        }
    }

    AuditRecord made(AuditRecord::What what, const CallId &call) const
    {
        AuditRecord record;
        record.what = what;
        record.session = m_session;
        record.entry = m_entry;
        record.at = m_at;
        record.workspace = m_workspace;
        record.call = call;
        record.tool = m_calls.value(call).tool;
        return record;
    }

    void add(const Ruling &ruling)
    {
        AuditRecord record = made(AuditRecord::What::Ruling, ruling.call);
        record.subject = subjectOf(ruling);
        record.decision = ruling.decision;
        record.by = nameOf(ruling.by);
        record.rule = ruling.rule;
        record.reason = ruling.reason;
        if (ruling.by == Judge::User)
            record.scope = nameOf(ruling.scope);
        record.paths = pathsOf(ruling);
        m_rulings.insert(ruling.call, records.size());
        records.append(record);
    }

    void add(const Granted &granted)
    {
        AuditRecord record = made(AuditRecord::What::Granted, {});
        record.subject = granted.rules.join(u'\n');
        record.decision = Decision::Allow;
        record.by = nameOf(Judge::User);
        record.scope = nameOf(granted.scope);
        records.append(record);
    }

    void add(const Reached &reached)
    {
        AuditRecord record = made(AuditRecord::What::Reached, reached.call);
        record.subject = QStringLiteral("%1:%2").arg(reached.host).arg(reached.port);
        if (!reached.address.isEmpty())
            record.subject += QStringLiteral(" (%1)").arg(reached.address);
        record.decision = reached.decision;
        record.by = QStringLiteral("proxy");
        record.rule = reached.rule;
        record.reason = reached.reason;
        records.append(record);
    }

    void conclude(const Returned &returned)
    {
        if (const auto ruling = m_rulings.constFind(returned.call); ruling != m_rulings.constEnd())
            records[*ruling].outcome = nameOf(returned.outcome);
    }

    QString subjectOf(const Ruling &ruling) const
    {
        const Access &access = ruling.access;
        if (!access.command.isEmpty())
            return access.command;
        const QStringList touched = access.reads + access.writes + access.urls;
        if (!touched.isEmpty())
            return touched.join(u'\n');
        const QJsonObject input = ruling.input.value_or(m_calls.value(ruling.call).input);
        return input.isEmpty() ? QString()
                               : QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
    }

    static QStringList pathsOf(const Ruling &ruling)
    {
        QStringList paths = ruling.resolved;
        for (const RulingPart &part : ruling.parts)
            paths += part.reads + part.writes;
        if (paths.isEmpty())
            paths = ruling.access.reads + ruling.access.writes;
        paths.removeDuplicates();
        return paths;
    }

    const SessionId m_session;
    qint64 m_entry = 0;
    QDateTime m_at;
    QString m_workspace;
    QHash<CallId, ToolCall> m_calls;
    QHash<CallId, qsizetype> m_rulings; ///< Indexes of the newest ones.
};

struct Column {
    const char *name;
    QString (*text)(const AuditRecord &);
};

constexpr Column columns[] = {
    {"at", [](const AuditRecord &record) { return record.at.toUTC().toString(Qt::ISODateWithMs); }},
    {"session", [](const AuditRecord &record) { return record.session.value; }},
    {"entry", [](const AuditRecord &record) { return QString::number(record.entry); }},
    {"workspace", [](const AuditRecord &record) { return record.workspace; }},
    {"what", [](const AuditRecord &record) { return nameOf(record.what); }},
    {"decision", [](const AuditRecord &record) { return nameOf(record.decision); }},
    {"by", [](const AuditRecord &record) { return record.by; }},
    {"scope", [](const AuditRecord &record) { return record.scope; }},
    {"tool", [](const AuditRecord &record) { return record.tool; }},
    {"subject", [](const AuditRecord &record) { return record.subject; }},
    {"rule", [](const AuditRecord &record) { return record.rule; }},
    {"reason", [](const AuditRecord &record) { return record.reason; }},
    {"paths", [](const AuditRecord &record) { return record.paths.join(u'\n'); }},
    {"outcome", [](const AuditRecord &record) { return record.outcome; }},
    {"call", [](const AuditRecord &record) { return record.call.value; }},
};

} // namespace

QString nameOf(AuditRecord::What what)
{
    switch (what) {
    case AuditRecord::What::Ruling:
        return QStringLiteral("ruling");
    case AuditRecord::What::Granted:
        return QStringLiteral("granted");
    case AuditRecord::What::Reached:
        return QStringLiteral("reached");
    }
    return {};
}

QList<AuditRecord> auditTrail(const SessionId &session, const Transcript &transcript)
{
    TrailReader reader(session);
    for (const Entry &entry : transcript)
        reader.take(entry);
    return reader.records;
}

QJsonObject toJson(const AuditRecord &record)
{
    QJsonObject object;
    for (const Column &column : columns) {
        if (const QString text = column.text(record); !text.isEmpty())
            object.insert(QLatin1String(column.name), text);
    }
    object.insert("entry", QJsonValue(record.entry));
    if (!record.paths.isEmpty())
        object.insert("paths", QJsonArray::fromStringList(record.paths));
    return object;
}

QByteArray csvHeader()
{
    QByteArrayList names;
    for (const Column &column : columns)
        names.append(column.name);
    return names.join(',') + "\r\n";
}

QByteArray csvLine(const AuditRecord &record)
{
    QByteArrayList cells;
    for (const Column &column : columns)
        cells.append(csvCell(column.text(record)));
    return cells.join(',') + "\r\n";
}

} // namespace paddock
