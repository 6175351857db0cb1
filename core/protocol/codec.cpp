#include "core/protocol/codec.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace paddock {

namespace {

template<typename Enum>
struct Named {
    Enum value;
    const char *name;
};

// These names are in people's session files: they may be added to, never changed.

constexpr std::array modeNames{Named<PermissionMode>{PermissionMode::Default, "default"},
                               Named<PermissionMode>{PermissionMode::AcceptEdits, "acceptEdits"},
                               Named<PermissionMode>{PermissionMode::Plan, "plan"},
                               Named<PermissionMode>{PermissionMode::BypassPermissions, "bypassPermissions"}};
constexpr std::array decisionNames{Named<Decision>{Decision::Allow, "allow"},
                                   Named<Decision>{Decision::Deny, "deny"},
                                   Named<Decision>{Decision::Ask, "ask"}};
constexpr std::array judgeNames{Named<Judge>{Judge::Boundary, "boundary"}, Named<Judge>{Judge::Hook, "hook"},
                                Named<Judge>{Judge::Rule, "rule"}, Named<Judge>{Judge::Mode, "mode"},
                                Named<Judge>{Judge::User, "user"}};
constexpr std::array outcomeNames{
    Named<Outcome>{Outcome::Ok, "ok"}, Named<Outcome>{Outcome::Failed, "failed"},
    Named<Outcome>{Outcome::Denied, "denied"}, Named<Outcome>{Outcome::Interrupted, "interrupted"},
    Named<Outcome>{Outcome::Unknown, "unknown"}};
constexpr std::array turnEndNames{
    Named<TurnEnd>{TurnEnd::Completed, "completed"}, Named<TurnEnd>{TurnEnd::MaxTurns, "maxTurns"},
    Named<TurnEnd>{TurnEnd::Stopped, "stopped"}, Named<TurnEnd>{TurnEnd::Failed, "failed"}};
constexpr std::array errorNames{Named<ErrorKind>{ErrorKind::Cancelled, "cancelled"},
                                Named<ErrorKind>{ErrorKind::Denied, "denied"},
                                Named<ErrorKind>{ErrorKind::Invalid, "invalid"},
                                Named<ErrorKind>{ErrorKind::NotFound, "notFound"},
                                Named<ErrorKind>{ErrorKind::Io, "io"},
                                Named<ErrorKind>{ErrorKind::Network, "network"},
                                Named<ErrorKind>{ErrorKind::Tls, "tls"},
                                Named<ErrorKind>{ErrorKind::Timeout, "timeout"},
                                Named<ErrorKind>{ErrorKind::Auth, "auth"},
                                Named<ErrorKind>{ErrorKind::NoKey, "noKey"},
                                Named<ErrorKind>{ErrorKind::NoCredit, "noCredit"},
                                Named<ErrorKind>{ErrorKind::RateLimited, "rateLimited"},
                                Named<ErrorKind>{ErrorKind::Overloaded, "overloaded"},
                                Named<ErrorKind>{ErrorKind::ContextTooLong, "contextTooLong"},
                                Named<ErrorKind>{ErrorKind::Protocol, "protocol"},
                                Named<ErrorKind>{ErrorKind::Internal, "internal"}};

template<typename Names, typename Enum>
QString nameIn(const Names &names, Enum value)
{
    for (const auto &named : names) {
        if (named.value == value)
            return QString::fromLatin1(named.name);
    }
    Q_ASSERT_X(false, "codec", "an enumerator has no name on the wire");
    return {};
}

template<typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<Named<Enum>, N> &names, QStringView name)
{
    for (const auto &named : names) {
        if (name == QLatin1String(named.name))
            return named.value;
    }
    return {};
}

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> timeFrom(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone would mean another moment on every machine.
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
        return {};
    return at.toUTC();
}

// Writing. A field that holds its default is left out: logs are read by people too.

void put(QJsonObject &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(key), text);
}

void put(QJsonObject &object, const char *key, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(key), QJsonValue(number));
}

void put(QJsonObject &object, const char *key, std::chrono::milliseconds time)
{
    put(object, key, qint64(time.count()));
}

void put(QJsonObject &object, const char *key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(QLatin1String(key), QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(key), value);
}

void put(QJsonObject &object, const char *key, const QList<Image> &images)
{
    if (images.isEmpty())
        return;
    QJsonArray array;
    for (const Image &image : images)
        array.append(QJsonObject{{"mediaType", image.mediaType},
                                 {"base64", QString::fromLatin1(image.bytes.toBase64())}});
    object.insert(QLatin1String(key), array);
}

QJsonObject toJson(const Block &block)
{
    return std::visit(
        Overloaded{
            [](const Text &text) {
                return QJsonObject{{"type", "text"}, {"text", text.text}};
            },
            [](const Thinking &thinking) {
                QJsonObject object{{"type", "thinking"}};
                put(object, "text", thinking.text);
                put(object, "signature", thinking.signature);
                put(object, "redacted", thinking.redacted);
                return object;
            },
            [](const ToolCall &call) {
                QJsonObject object{{"type", "call"}, {"call", call.id.value}, {"tool", call.tool}};
                put(object, "input", call.input);
                put(object, "malformed", call.malformed);
                return object;
            },
        },
        block);
}

QJsonObject toJson(const Usage &usage)
{
    QJsonObject object;
    put(object, "input", usage.input);
    put(object, "cacheWrite", usage.cacheWrite);
    put(object, "cacheRead", usage.cacheRead);
    put(object, "output", usage.output);
    return object;
}

QJsonObject toJson(const Access &access)
{
    QJsonObject object;
    put(object, "reads", access.reads);
    put(object, "writes", access.writes);
    put(object, "urls", access.urls);
    put(object, "command", access.command);
    return object;
}

struct FieldWriter {
    QJsonObject &object;

    void operator()(const Configured &fact) const
    {
        object.insert("workspace", fact.workspace);
        object.insert("provider", fact.provider);
        object.insert("model", fact.model);
        object.insert("mode", nameOf(fact.mode));
        put(object, "maxTurns", qint64(fact.maxTurns));
        if (!fact.attended)
            object.insert("attended", false);
    }
    void operator()(const InstructionsLoaded &fact) const
    {
        QJsonArray files;
        for (const InstructionsLoaded::File &file : fact.files)
            files.append(QJsonObject{{"path", file.path}, {"text", file.text}});
        object.insert("files", files);
    }
    void operator()(const UserMessage &fact) const
    {
        object.insert("text", fact.text);
        put(object, "images", fact.images);
    }
    void operator()(const ModelMessage &fact) const
    {
        QJsonArray blocks;
        for (const Block &block : fact.blocks)
            blocks.append(toJson(block));
        object.insert("blocks", blocks);
        put(object, "usage", toJson(fact.usage));
        put(object, "model", fact.model);
        put(object, "message", fact.id);
        put(object, "stopReason", fact.stopReason);
        put(object, "tookMs", fact.took);
    }
    void operator()(const Ruling &fact) const
    {
        object.insert("call", fact.call.value);
        object.insert("decision", nameOf(fact.decision));
        object.insert("by", nameOf(fact.by));
        put(object, "reason", fact.reason);
        put(object, "rule", fact.rule);
        put(object, "access", toJson(fact.access));
        if (fact.input) // an empty rewritten input is not the same as none
            object.insert("input", *fact.input);
        put(object, "preview", fact.preview);
        put(object, "suggestion", fact.suggestion);
    }
    void operator()(const Granted &fact) const { object.insert("rule", fact.rule); }
    void operator()(const Started &fact) const { object.insert("call", fact.call.value); }
    void operator()(const Returned &fact) const
    {
        object.insert("call", fact.call.value);
        object.insert("outcome", nameOf(fact.outcome));
        object.insert("text", fact.text);
        put(object, "images", fact.images);
        put(object, "details", fact.details);
        put(object, "tookMs", fact.took);
    }
    void operator()(const StopAsked &) const {}
    void operator()(const TurnEnded &fact) const
    {
        object.insert("how", nameOf(fact.how));
        if (fact.error)
            object.insert("error", toJson(*fact.error));
    }
    void operator()(const UnknownFact &) const {}
};

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
    return fact;
}

Fact readInstructions(FieldReader &reader)
{
    return InstructionsLoaded{reader.list("files", Need::Required, [](FieldReader &file) {
        return InstructionsLoaded::File{file.text("path", Need::Required), file.text("text", Need::Required)};
    })};
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
    fact.suggestion = reader.text("suggestion");
    return fact;
}

Fact readGranted(FieldReader &reader)
{
    return Granted{reader.text("rule", Need::Required)};
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

struct Kind {
    const char *name;
    Fact (*read)(FieldReader &);
};

/// In the order of Fact's alternatives, so that an index there is an index here.
constexpr std::array kinds{
    Kind{"configured", readConfigured},
    Kind{"instructions", readInstructions},
    Kind{"user", readUser},
    Kind{"model", readModel},
    Kind{"ruling", readRuling},
    Kind{"granted", readGranted},
    Kind{"started", readStarted},
    Kind{"returned", readReturned},
    Kind{"stopAsked", readStopAsked},
    Kind{"turnEnded", readTurnEnded},
};
static_assert(kinds.size() + 1 == std::variant_size_v<Fact>, "a kind of fact has no name or no reader");

} // namespace

QString nameOf(PermissionMode mode)
{
    return nameIn(modeNames, mode);
}

std::optional<PermissionMode> permissionModeFrom(QStringView name)
{
    return valueIn(modeNames, name);
}

QString nameOf(Decision decision)
{
    return nameIn(decisionNames, decision);
}

QString nameOf(Judge judge)
{
    return nameIn(judgeNames, judge);
}

QString nameOf(Outcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

QString nameOf(TurnEnd how)
{
    return nameIn(turnEndNames, how);
}

QString nameOf(ErrorKind kind)
{
    return nameIn(errorNames, kind);
}

QString nameOf(const Fact &fact)
{
    if (const auto *unknown = std::get_if<UnknownFact>(&fact))
        return unknown->raw.value(u"kind").toString();
    return QString::fromLatin1(kinds.at(fact.index()).name);
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{"kind", nameOf(error.kind)}, {"message", error.message}};
    put(object, "detail", error.detail);
    if (error.retryAfter)
        object.insert("retryAfterMs", QJsonValue(qint64(error.retryAfter->count())));
    return object;
}

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

QJsonObject toJson(const Entry &entry)
{
    QJsonObject object;
    if (const auto *unknown = std::get_if<UnknownFact>(&entry.fact)) {
        object = unknown->raw;
        // Another spelling of the same moment stays as it came.
        if (timeFrom(object.value(u"at").toString()) != entry.at)
            object.insert("at", timeText(entry.at));
    } else {
        object.insert("at", timeText(entry.at));
        object.insert("kind", nameOf(entry.fact));
    }
    object.insert("id", entry.id.value);
    std::visit(FieldWriter{object}, entry.fact);
    return object;
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

    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const Kind &one) { return kind == QLatin1String(one.name); });
    if (known == kinds.end())
        entry.fact = UnknownFact{object};
    else
        entry.fact = known->read(reader);

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
