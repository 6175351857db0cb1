#include "core/protocol/codec.h"
#include "core/protocol/codec_names.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace paddock {

using namespace codec;

namespace {

enum class Need { Required, Optional };

/// Takes the fields of one object out by name and remembers the first that did not fit, with its path.
class FieldReader
{
public:
    FieldReader(const QJsonObject &object, QString path, QString &bad)
        : m_object(object)
        , m_path(std::move(path))
        , m_bad(bad)
    {}

    QString text(const char *key, Need need = Need::Optional)
    {
        const QJsonValue value = take(key, need);
        if (!value.isUndefined() && !value.isString())
            refuse(key);
        return value.toString();
    }

    /// Any whole number of 64 bits: whatever was once written must be readable, odd or not.
    qint64 number(const char *key)
    {
        const QJsonValue value = take(key, Need::Optional);
        const qint64 number = value.toInteger(0);
        // The two defaults differ, so one of them shows through only when there is no whole number.
        if (!value.isUndefined() && number != value.toInteger(1))
            refuse(key);
        return number;
    }

    std::chrono::milliseconds time(const char *key) { return std::chrono::milliseconds(number(key)); }

    bool flag(const char *key, bool otherwise)
    {
        const QJsonValue value = take(key, Need::Optional);
        if (!value.isUndefined() && !value.isBool())
            refuse(key);
        return value.toBool(otherwise);
    }

    double amount(const char *key)
    {
        const QJsonValue value = take(key, Need::Optional);
        if (!value.isUndefined() && !value.isDouble())
            refuse(key);
        return value.toDouble();
    }

    QList<qint64> numbers(const char *key)
    {
        QList<qint64> numbers;
        const QJsonArray values = array(key, Need::Optional);
        for (const QJsonValue &value : values) {
            const qint64 number = value.toInteger(0);
            if (number != value.toInteger(1))
                refuse(key);
            numbers.append(number);
        }
        return numbers;
    }

    QJsonObject object(const char *key, Need need = Need::Optional)
    {
        const QJsonValue value = take(key, need);
        if (!value.isUndefined() && !value.isObject())
            refuse(key);
        return value.toObject();
    }

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }

    QStringList texts(const char *key)
    {
        QStringList texts;
        const QJsonArray values = array(key, Need::Optional);
        for (const QJsonValue &value : values) {
            if (!value.isString())
                refuse(key);
            texts.append(value.toString());
        }
        return texts;
    }

    template<typename Names>
    auto choice(const char *key, const Names &names)
    {
        const auto value = valueIn(names, text(key, Need::Required));
        if (!value)
            refuse(key);
        return value.value_or(names.front().value);
    }

    /// Reads each object of an array with \a readOne(FieldReader &).
    template<typename F>
    auto list(const char *key, Need need, F &&readOne)
    {
        QList<std::invoke_result_t<F, FieldReader &>> items;
        const QJsonArray values = array(key, need);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values.at(i).isObject())
                refuse(key);
            FieldReader item(values.at(i).toObject(), pathOf(key) + u'[' + QString::number(i) + u']', m_bad);
            items.append(readOne(item));
        }
        return items;
    }

    template<typename F>
    auto inside(const char *key, F &&readOne)
    {
        FieldReader item(object(key), pathOf(key), m_bad);
        return readOne(item);
    }

    void refuse(const char *key)
    {
        if (m_bad.isEmpty())
            m_bad = pathOf(key);
    }

private:
    QString pathOf(const char *key) const
    {
        return m_path.isEmpty() ? QString::fromLatin1(key) : m_path + u'.' + QLatin1String(key);
    }

    QJsonValue take(const char *key, Need need)
    {
        const QJsonValue value = m_object.value(QLatin1String(key));
        if (value.isUndefined() && need == Need::Required)
            refuse(key);
        return value;
    }

    QJsonArray array(const char *key, Need need)
    {
        const QJsonValue value = take(key, need);
        if (!value.isUndefined() && !value.isArray())
            refuse(key);
        return value.toArray();
    }

    QJsonObject m_object;
    QString m_path;
    QString &m_bad;
};

Image readImage(FieldReader &reader)
{
    Image image;
    image.mediaType = reader.text("mediaType", Need::Required);
    auto decoded = QByteArray::fromBase64Encoding(reader.text("base64", Need::Required).toLatin1(),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        reader.refuse("base64");
    image.bytes = std::move(decoded.decoded);
    return image;
}

Block readBlock(FieldReader &reader)
{
    const QString type = reader.text("type", Need::Required);
    if (type == u"thinking")
        return Thinking{reader.text("text"), reader.text("signature"), reader.text("redacted")};
    if (type == u"call")
        return ToolCall{{reader.text("call", Need::Required)},
                        reader.text("tool", Need::Required),
                        reader.object("input"),
                        reader.text("malformed")};
    if (type != u"text")
        reader.refuse("type");
    return Text{reader.text("text", Need::Required)};
}

Usage readUsage(FieldReader &reader)
{
    return {reader.number("input"), reader.number("cacheWrite"), reader.number("cacheRead"),
            reader.number("output")};
}

Access readAccess(FieldReader &reader)
{
    return {reader.texts("reads"), reader.texts("writes"), reader.texts("urls"), reader.text("command")};
}

Fact readConfigured(FieldReader &reader)
{
    Configured fact;
    fact.workspace = reader.text("workspace", Need::Required);
    fact.provider = reader.text("provider", Need::Required);
    fact.model = reader.text("model", Need::Required);
    fact.mode = reader.choice("mode", modeNames);
    const qint64 maxTurns = reader.number("maxTurns");
    if (!std::in_range<int>(maxTurns))
        reader.refuse("maxTurns");
    fact.maxTurns = int(maxTurns);
    fact.attended = reader.flag("attended", true);
    fact.maxBudgetUsd = reader.amount("maxBudgetUsd");
    return fact;
}

Fact readInstructions(FieldReader &reader)
{
    InstructionsLoaded fact;
    fact.files = reader.list("files", Need::Required, [](FieldReader &file) {
        return InstructionsLoaded::File{file.text("path", Need::Required), file.text("text", Need::Required),
                                        file.text("origin")};
    });
    fact.adds = reader.flag("adds", false);
    return fact;
}

Fact readUser(FieldReader &reader)
{
    return UserMessage{reader.text("text", Need::Required), reader.list("images", Need::Optional, readImage)};
}

Fact readModel(FieldReader &reader)
{
    ModelMessage fact;
    fact.blocks = reader.list("blocks", Need::Required, readBlock);
    fact.usage = reader.inside("usage", readUsage);
    fact.model = reader.text("model");
    fact.id = reader.text("message");
    fact.stopReason = reader.text("stopReason");
    fact.took = reader.time("tookMs");
    return fact;
}

RulingPart readRulingPart(FieldReader &reader)
{
    RulingPart part;
    part.text = reader.text("text", Need::Required);
    part.decision = reader.choice("decision", decisionNames);
    part.rule = reader.text("rule");
    part.reason = reader.text("reason");
    part.reads = reader.texts("reads");
    part.writes = reader.texts("writes");
    part.suggestion = reader.text("suggestion");
    return part;
}

Fact readRuling(FieldReader &reader)
{
    Ruling fact;
    fact.call.value = reader.text("call", Need::Required);
    fact.decision = reader.choice("decision", decisionNames);
    fact.by = reader.choice("by", judgeNames);
    fact.reason = reader.text("reason");
    fact.rule = reader.text("rule");
    fact.access = reader.inside("access", readAccess);
    if (reader.has("input"))
        fact.input = reader.object("input");
    fact.preview = reader.object("preview");
    fact.suggestions = reader.texts("suggestions");
    if (const QString single = reader.text("suggestion"); !single.isEmpty())
        fact.suggestions.append(single); // as it was written before rules came in lists
    fact.parts = reader.list("parts", Need::Optional, readRulingPart);
    fact.resolved = reader.texts("resolved");
    if (reader.has("scope"))
        fact.scope = reader.choice("scope", scopeNames);
    return fact;
}

Fact readGranted(FieldReader &reader)
{
    Granted fact{reader.texts("rules"), GrantScope::Session};
    if (reader.has("scope"))
        fact.scope = reader.choice("scope", scopeNames);
    if (!reader.has("rules")) // as it was written before rules came in lists
        fact.rules.append(reader.text("rule", Need::Required));
    return fact;
}

Fact readReached(FieldReader &reader)
{
    Reached fact;
    fact.call.value = reader.text("call", Need::Required);
    fact.host = reader.text("host", Need::Required);
    fact.port = int(reader.number("port"));
    fact.address = reader.text("address");
    fact.decision = reader.choice("decision", decisionNames);
    fact.rule = reader.text("rule");
    fact.reason = reader.text("reason");
    return fact;
}

Fact readStarted(FieldReader &reader)
{
    return Started{{reader.text("call", Need::Required)}};
}

Fact readReturned(FieldReader &reader)
{
    Returned fact;
    fact.call.value = reader.text("call", Need::Required);
    fact.outcome = reader.choice("outcome", outcomeNames);
    fact.text = reader.text("text", Need::Required);
    fact.images = reader.list("images", Need::Optional, readImage);
    fact.details = reader.object("details");
    fact.took = reader.time("tookMs");
    return fact;
}

Fact readStopAsked(FieldReader &)
{
    return StopAsked{};
}

Fact readTurnEnded(FieldReader &reader)
{
    TurnEnded fact;
    fact.how = reader.choice("how", turnEndNames);
    if (reader.has("error"))
        fact.error = errorFromJson(reader.object("error"));
    return fact;
}

Fact readDescribed(FieldReader &reader)
{
    Described fact;
    if (reader.has("title"))
        fact.title = reader.text("title");
    if (reader.has("pinned"))
        fact.pinned = reader.flag("pinned", false);
    if (reader.has("archived"))
        fact.archived = reader.flag("archived", false);
    if (reader.has("tags"))
        fact.tags = reader.texts("tags");
    return fact;
}

Fact readForked(FieldReader &reader)
{
    return Forked{{reader.text("from", Need::Required)}, reader.number("entry"), reader.text("source")};
}

Fact readRepaired(FieldReader &reader)
{
    return Repaired{reader.text("text", Need::Required), reader.text("setAside")};
}

Fact readPinned(FieldReader &reader)
{
    return Pinned{reader.number("entry"), reader.flag("pinned", true)};
}

Fact readCompacted(FieldReader &reader)
{
    Compacted fact;
    fact.cause = reader.choice("cause", compactionNames);
    fact.through = reader.number("through");
    fact.summary = reader.text("summary");
    fact.kept = reader.numbers("kept");
    fact.shortened = reader.numbers("shortened");
    fact.dropped = reader.number("dropped");
    fact.tokensBefore = reader.number("tokensBefore");
    fact.tokensAfter = reader.number("tokensAfter");
    fact.instructions = reader.text("instructions");
    return fact;
}

Fact readRewound(FieldReader &reader)
{
    return Rewound{reader.number("to")};
}

Fact readCheckpointed(FieldReader &reader)
{
    return Checkpointed{reader.number("files"), reader.number("bytes"), reader.texts("leftOut"),
                        reader.number("leftOutCount"), reader.text("remark")};
}

FileState readFileState(FieldReader &reader)
{
    FileState state;
    state.kind = reader.choice("kind", fileKindNames);
    state.content = reader.text("content");
    state.size = reader.number("size");
    state.mode = int(reader.number("mode"));
    return state;
}

Fact readChanged(FieldReader &reader)
{
    Changed fact;
    fact.cause = reader.choice("cause", changeNames);
    fact.call.value = reader.text("call");
    fact.files = reader.list("files", Need::Required, [](FieldReader &file) {
        return FileChange{file.text("path", Need::Required), file.inside("before", readFileState),
                          file.inside("after", readFileState)};
    });
    fact.restoredTo = reader.number("restoredTo");
    fact.isWhole = reader.flag("isWhole", true);
    fact.remark = reader.text("remark");
    return fact;
}

Fact readBudgetReached(FieldReader &reader)
{
    BudgetReached fact;
    fact.span = reader.choice("span", budgetSpanNames);
    fact.hard = reader.flag("hard", false);
    fact.limitUsd = reader.amount("limitUsd");
    if (reader.has("spentUsd"))
        fact.spentUsd = reader.amount("spentUsd");
    return fact;
}

Fact readSpent(FieldReader &reader)
{
    return Spent{reader.choice("on", spentNames), reader.text("model"), reader.inside("usage", readUsage)};
}

Fact readRan(FieldReader &reader)
{
    Ran fact;
    fact.command = reader.text("command");
    fact.outcome = reader.choice("outcome", outcomeNames);
    fact.text = reader.text("text", Need::Required);
    fact.took = reader.time("tookMs");
    return fact;
}

/// In the order of kindNames.
constexpr std::array readers{
    readConfigured, readInstructions,  readUser,     readModel,     readRuling,    readGranted,
    readStarted,    readReached,       readReturned, readStopAsked, readTurnEnded, readDescribed,
    readForked,     readRepaired,      readPinned,   readCompacted, readRewound,   readCheckpointed,
    readChanged,    readBudgetReached, readSpent,    readRan};
static_assert(readers.size() == kindNames.size(), "a kind of fact has no reader");

} // namespace

Error errorFromJson(const QJsonObject &object)
{
    Error error;
    error.kind = valueIn(errorNames, object.value(u"kind").toString()).value_or(ErrorKind::Internal);
    error.message = object.value(u"message").toString();
    error.detail = object.value(u"detail").toString();
    if (const qint64 wait = object.value(u"retryAfterMs").toInteger(-1); wait >= 0)
        error.retryAfter = std::chrono::milliseconds(wait);
    return error;
}

Result<Entry> entryFromJson(const QJsonObject &object)
{
    QString bad;
    FieldReader reader(object, {}, bad);
    Entry entry;
    entry.id.value = reader.text("id", Need::Required);
    if (entry.id.isEmpty())
        reader.refuse("id");
    const std::optional<QDateTime> at = timeFrom(reader.text("at", Need::Required));
    if (!at)
        reader.refuse("at");
    entry.at = at.value_or(QDateTime());
    const QString kind = reader.text("kind", Need::Required);
    if (kind.isEmpty())
        reader.refuse("kind");

    const auto known = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const char *name) { return kind == QLatin1String(name); });
    if (known == kindNames.end())
        entry.fact = UnknownFact{object};
    else
        entry.fact = readers.at(static_cast<size_t>(known - kindNames.begin()))(reader);

    if (!bad.isEmpty())
        return Error{ErrorKind::Protocol,
                     QCoreApplication::translate(
                         "paddock::Codec", "A session entry cannot be read: its field \"%1\" is missing or "
                                           "does not hold what it should.")
                         .arg(bad),
                     QStringLiteral("entry %1, kind %2, field %3").arg(entry.id.value, kind, bad)};
    return entry;
}

} // namespace paddock
