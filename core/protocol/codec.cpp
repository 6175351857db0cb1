#include "core/protocol/codec.h"

#include "core/base/overloaded.h"
#include "core/protocol/codec_names.h"

#include <QJsonArray>

#include <utility>

namespace paddock {

namespace codec {

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

} // namespace codec

using namespace codec;

namespace {

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

void put(QJsonObject &object, const char *key, const QList<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 number : numbers)
        array.append(QJsonValue(number));
    if (!array.isEmpty())
        object.insert(QLatin1String(key), array);
}

QJsonObject toJson(const FileState &state)
{
    QJsonObject object{{"kind", nameOf(state.kind)}};
    put(object, "content", state.content);
    put(object, "size", state.size);
    put(object, "mode", qint64(state.mode));
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

QJsonObject toJson(const RulingPart &part)
{
    QJsonObject object{{"text", part.text}, {"decision", nameOf(part.decision)}};
    put(object, "rule", part.rule);
    put(object, "reason", part.reason);
    put(object, "reads", part.reads);
    put(object, "writes", part.writes);
    put(object, "suggestion", part.suggestion);
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
        if (fact.maxBudgetUsd > 0)
            object.insert("maxBudgetUsd", fact.maxBudgetUsd);
    }
    void operator()(const InstructionsLoaded &fact) const
    {
        QJsonArray files;
        for (const InstructionsLoaded::File &file : fact.files) {
            QJsonObject one{{"path", file.path}, {"text", file.text}};
            put(one, "origin", file.origin);
            files.append(one);
        }
        object.insert("files", files);
        if (fact.adds)
            object.insert("adds", true);
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
        put(object, "suggestions", fact.suggestions);
        QJsonArray parts;
        for (const RulingPart &part : fact.parts)
            parts.append(toJson(part));
        if (!parts.isEmpty())
            object.insert("parts", parts);
        put(object, "resolved", fact.resolved);
        if (fact.scope != GrantScope::Once)
            object.insert("scope", nameOf(fact.scope));
    }
    void operator()(const Granted &fact) const
    {
        object.insert("rules", QJsonArray::fromStringList(fact.rules));
        object.insert("scope", nameOf(fact.scope));
    }
    void operator()(const Started &fact) const { object.insert("call", fact.call.value); }
    void operator()(const Reached &fact) const
    {
        object.insert("call", fact.call.value);
        object.insert("host", fact.host);
        put(object, "port", qint64(fact.port));
        put(object, "address", fact.address);
        object.insert("decision", nameOf(fact.decision));
        put(object, "rule", fact.rule);
        put(object, "reason", fact.reason);
    }
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
    void operator()(const Described &fact) const
    {
        if (fact.title)
            object.insert("title", *fact.title);
        if (fact.pinned)
            object.insert("pinned", *fact.pinned);
        if (fact.archived)
            object.insert("archived", *fact.archived);
        if (fact.tags)
            object.insert("tags", QJsonArray::fromStringList(*fact.tags));
    }
    void operator()(const Forked &fact) const
    {
        object.insert("from", fact.from.value);
        put(object, "entry", fact.entry);
        put(object, "source", fact.source);
    }
    void operator()(const Repaired &fact) const
    {
        object.insert("text", fact.text);
        put(object, "setAside", fact.setAside);
    }
    void operator()(const Pinned &fact) const
    {
        object.insert("entry", QJsonValue(fact.entry));
        if (!fact.pinned)
            object.insert("pinned", false);
    }
    void operator()(const Compacted &fact) const
    {
        object.insert("cause", nameOf(fact.cause));
        object.insert("through", QJsonValue(fact.through));
        put(object, "summary", fact.summary);
        put(object, "kept", fact.kept);
        put(object, "shortened", fact.shortened);
        put(object, "dropped", fact.dropped);
        put(object, "tokensBefore", fact.tokensBefore);
        put(object, "tokensAfter", fact.tokensAfter);
        put(object, "instructions", fact.instructions);
    }
    void operator()(const Rewound &fact) const { object.insert("to", QJsonValue(fact.to)); }
    void operator()(const Checkpointed &fact) const
    {
        put(object, "files", fact.files);
        put(object, "bytes", fact.bytes);
        put(object, "leftOut", fact.leftOut);
        put(object, "leftOutCount", fact.leftOutCount);
        put(object, "remark", fact.remark);
    }
    void operator()(const Changed &fact) const
    {
        object.insert("cause", nameOf(fact.cause));
        put(object, "call", fact.call.value);
        QJsonArray files;
        for (const FileChange &change : fact.files)
            files.append(toJson(change));
        object.insert("files", files);
        put(object, "restoredTo", fact.restoredTo);
        if (!fact.isWhole)
            object.insert("isWhole", false);
        put(object, "remark", fact.remark);
    }
    void operator()(const BudgetReached &fact) const
    {
        object.insert("span", nameOf(fact.span));
        if (fact.hard)
            object.insert("hard", true);
        object.insert("limitUsd", fact.limitUsd);
        if (fact.spentUsd)
            object.insert("spentUsd", *fact.spentUsd);
    }
    void operator()(const Ran &fact) const
    {
        put(object, "command", fact.command);
        object.insert("outcome", nameOf(fact.outcome));
        object.insert("text", fact.text);
        if (fact.took.count() > 0)
            object.insert("tookMs", qint64(fact.took.count()));
    }
    void operator()(const Spent &fact) const
    {
        object.insert("on", nameOf(fact.on));
        put(object, "model", fact.model);
        put(object, "usage", toJson(fact.usage));
    }
    void operator()(const UnknownFact &) const {}
};

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

std::optional<Decision> decisionFrom(QStringView name)
{
    return valueIn(decisionNames, name);
}

QString nameOf(Judge judge)
{
    return nameIn(judgeNames, judge);
}

QString nameOf(GrantScope scope)
{
    return nameIn(scopeNames, scope);
}

std::optional<GrantScope> grantScopeFrom(QStringView name)
{
    return valueIn(scopeNames, name);
}

QString nameOf(Outcome outcome)
{
    return nameIn(outcomeNames, outcome);
}

QString nameOf(TurnEnd how)
{
    return nameIn(turnEndNames, how);
}

QString nameOf(CompactionCause cause)
{
    return nameIn(compactionNames, cause);
}

QString nameOf(ChangeCause cause)
{
    return nameIn(changeNames, cause);
}

QString nameOf(FileState::Kind kind)
{
    return nameIn(fileKindNames, kind);
}

QString nameOf(BudgetSpan span)
{
    return nameIn(budgetSpanNames, span);
}

QString nameOf(Spent::On on)
{
    return nameIn(spentNames, on);
}

QString nameOf(ErrorKind kind)
{
    return nameIn(errorNames, kind);
}

QString nameOf(const Fact &fact)
{
    if (const auto *unknown = std::get_if<UnknownFact>(&fact))
        return unknown->raw.value(u"kind").toString();
    return QString::fromLatin1(kindNames.at(fact.index()));
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

QJsonObject toJson(const FileChange &change)
{
    return {{"path", change.path}, {"before", toJson(change.before)}, {"after", toJson(change.after)}};
}

QJsonObject toJson(const Ruling &ruling)
{
    QJsonObject object;
    FieldWriter{object}(ruling);
    return object;
}

QJsonObject toJson(const Error &error)
{
    QJsonObject object{{"kind", nameOf(error.kind)}, {"message", error.message}};
    put(object, "detail", error.detail);
    if (error.retryAfter)
        object.insert("retryAfterMs", QJsonValue(qint64(error.retryAfter->count())));
    return object;
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

} // namespace paddock
