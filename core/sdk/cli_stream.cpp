#include "core/sdk/cli_stream.h"

#include "core/base/overloaded.h"
#include "core/protocol/codec.h"

#include <QUuid>

namespace paddock {

namespace {

QJsonObject usageJson(const Usage &usage)
{
    return {{"input_tokens", usage.input},
            {"cache_creation_input_tokens", usage.cacheWrite},
            {"cache_read_input_tokens", usage.cacheRead},
            {"output_tokens", usage.output}};
}

QJsonObject imageJson(const Image &image)
{
    return {{"type", "image"},
            {"source", QJsonObject{{"type", "base64"},
                                   {"media_type", image.mediaType},
                                   {"data", QString::fromLatin1(image.bytes.toBase64())}}}};
}

QJsonObject blockJson(const Block &block)
{
    return std::visit(
        Overloaded{
            [](const Text &text) {
                return QJsonObject{{"type", "text"}, {"text", text.text}};
            },
            [](const Thinking &thinking) {
                if (!thinking.redacted.isEmpty())
                    return QJsonObject{{"type", "redacted_thinking"}, {"data", thinking.redacted}};
                return QJsonObject{
                    {"type", "thinking"}, {"thinking", thinking.text}, {"signature", thinking.signature}};
            },
            [](const ToolCall &call) {
                return QJsonObject{
                    {"type", "tool_use"}, {"id", call.id.value}, {"name", call.tool}, {"input", call.input}};
            },
        },
        block);
}

QString errorWord(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Auth:
    case ErrorKind::NoKey:
        return QStringLiteral("authentication_failed");
    case ErrorKind::NoCredit:
        return QStringLiteral("billing_error");
    case ErrorKind::RateLimited:
        return QStringLiteral("rate_limit");
    case ErrorKind::Overloaded:
        return QStringLiteral("overloaded");
    case ErrorKind::Invalid:
    case ErrorKind::ContextTooLong:
        return QStringLiteral("invalid_request");
    case ErrorKind::NotFound:
        return QStringLiteral("model_not_found");
    default:
        return QStringLiteral("server_error");
    }
}

} // namespace

CliStream::CliStream(CliStreamInfo info)
    : m_info(std::move(info))
{}

QList<QJsonObject> CliStream::take(const Event &event)
{
    m_session = event.session;
    if (const auto *retry = std::get_if<Retrying>(&event.what)) {
        return {framed("system", {{"subtype", "api_retry"},
                                  {"attempt", retry->attempt - 1},
                                  {"max_retries", retry->attempts - 1},
                                  {"retry_delay_ms", static_cast<qint64>(retry->delay.count())},
                                  {"error", errorWord(retry->error.kind)}})};
    }
    const auto *appended = std::get_if<Appended>(&event.what);
    if (!appended)
        return {};

    const Entry &entry = appended->entry;
    const bool begins = std::holds_alternative<UserMessage>(entry.fact) && !m_inTurn;
    fold(entry);
    if (begins)
        return {init()};
    if (const auto *message = std::get_if<ModelMessage>(&entry.fact))
        return assistant(entry.id, *message);
    if (const auto *returned = std::get_if<Returned>(&entry.fact))
        return {toolResult(entry.id, *returned)};
    if (const auto *compacted = std::get_if<Compacted>(&entry.fact)) {
        return {
            framed("system",
                   {{"subtype", "compact_boundary"},
                    {"compact_metadata",
                     QJsonObject{{"trigger", compacted->cause == CompactionCause::Asked ? "manual" : "auto"},
                                 {"pre_tokens", compacted->tokensBefore},
                                 {"post_tokens", compacted->tokensAfter}}}},
                   entry.id.value)};
    }
    if (const auto *end = std::get_if<TurnEnded>(&entry.fact)) {
        m_result = ended(*end);
        return {*m_result};
    }
    return {};
}

void CliStream::recall(const Entry &entry)
{
    fold(entry);
}

void CliStream::fold(const Entry &entry)
{
    std::visit(
        Overloaded{
            [this](const Configured &configured) { m_configured = configured; },
            [this, &entry](const UserMessage &) {
                if (m_inTurn)
                    return;
                m_inTurn = true;
                m_turn = {};
                m_turn.began = entry.at;
            },
            [this](const ModelMessage &message) {
                ++m_turn.answers;
                m_turn.inApi += message.took;
                m_turn.usage += message.usage;
                m_turn.stopReason = message.stopReason;
                m_turn.text.clear();
                for (const Block &block : message.blocks) {
                    if (const auto *text = std::get_if<Text>(&block))
                        m_turn.text += text->text;
                    else if (const auto *call = std::get_if<ToolCall>(&block))
                        m_turn.calls.insert(call->id, *call);
                }
                count(message.model, message.usage);
            },
            [this](const Ruling &ruling) {
                if (ruling.decision != Decision::Deny)
                    return;
                const ToolCall call = m_turn.calls.value(ruling.call);
                m_turn.denials.append(QJsonObject{{"tool_name", call.tool},
                                                  {"tool_use_id", ruling.call.value},
                                                  {"tool_input", call.input}});
            },
            [this](const TurnEnded &) { m_inTurn = false; },
            [](const InstructionsLoaded &) {},
            [](const Granted &) {},
            [](const Reached &) {},
            [](const Started &) {},
            [](const Returned &) {},
            [](const StopAsked &) {},
            [](const Described &) {},
            [this](const Forked &) { m_byModel.clear(); }, // what was copied is counted where it was spent
            [](const Repaired &) {},
            [](const Pinned &) {},
            [](const Compacted &) {},
            [](const Rewound &) {},
            [](const Checkpointed &) {},
            [](const Changed &) {},
            [](const BudgetReached &) {},
            [](const Ran &) {},
            [this](const Spent &spent) {
                m_turn.usage += spent.usage;
                count(spent.model, spent.usage);
            },
            [](const UnknownFact &) {},
        },
        entry.fact);
    m_turn.last = entry.at;
}

void CliStream::count(const QString &named, const Usage &usage)
{
    const QString model = named.isEmpty() ? m_configured.model : named;
    const std::optional<double> cost = m_info.costOf(model, usage);
    Tally &tally = m_byModel[model];
    tally.usage += usage;
    tally.cost = tally.cost && cost ? std::optional(*tally.cost + *cost) : std::nullopt;
}

QJsonObject CliStream::framed(const QString &type, QJsonObject body, const QString &uuid) const
{
    body.insert("type", type);
    body.insert("session_id", m_session.value);
    body.insert("uuid", uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : uuid);
    return body;
}

QJsonObject CliStream::answered(const QString &text, bool isError)
{
    m_turn = {};
    QJsonObject result = ended({isError ? TurnEnd::Failed : TurnEnd::Completed,
                                isError ? std::optional(Error{ErrorKind::Invalid, text, {}}) : std::nullopt});
    result.insert("result", text);
    result.insert("duration_ms", 0);
    return result;
}

QJsonObject CliStream::init() const
{
    return framed("system", {{"subtype", "init"},
                             {"cwd", m_configured.workspace},
                             {"tools", QJsonArray::fromStringList(m_info.tools)},
                             {"mcp_servers", QJsonArray{}},
                             {"model", m_configured.model},
                             {"permissionMode", nameOf(m_configured.mode)},
                             {"slash_commands", QJsonArray{}},
                             {"apiKeySource", m_info.apiKeySource},
                             {"output_style", "default"},
                             {"agents", QJsonArray{}},
                             {"skills", QJsonArray{}},
                             {"plugins", QJsonArray{}},
                             {"paddock_version", m_info.version}});
}

QList<QJsonObject> CliStream::assistant(const EntryId &id, const ModelMessage &message)
{
    QList<QJsonObject> frames;
    for (const Block &block : message.blocks) {
        QJsonObject body{{"message", QJsonObject{{"id", message.id.isEmpty() ? id.value : message.id},
                                                 {"type", "message"},
                                                 {"role", "assistant"},
                                                 {"model", message.model},
                                                 {"content", QJsonArray{blockJson(block)}},
                                                 {"stop_reason", QJsonValue::Null},
                                                 {"stop_sequence", QJsonValue::Null},
                                                 {"usage", usageJson(message.usage)}}},
                         {"parent_tool_use_id", QJsonValue::Null}};
        if (message.stopReason == QLatin1String("interrupted"))
            body.insert("aborted", true);
        frames.append(framed("assistant", body, message.blocks.size() == 1 ? id.value : QString()));
    }
    return frames;
}

QJsonObject CliStream::toolResult(const EntryId &id, const Returned &returned) const
{
    QJsonValue content = returned.text;
    if (!returned.images.isEmpty()) {
        QJsonArray blocks;
        if (!returned.text.isEmpty())
            blocks.append(QJsonObject{{"type", "text"}, {"text", returned.text}});
        for (const Image &image : returned.images)
            blocks.append(imageJson(image));
        content = blocks;
    }
    QJsonObject result{{"type", "tool_result"}, {"tool_use_id", returned.call.value}, {"content", content}};
    const bool failed = returned.outcome != Outcome::Ok;
    if (failed)
        result.insert("is_error", true);
    const QJsonValue details = failed && returned.details.isEmpty() ? QJsonValue("Error: " + returned.text)
                                                                    : QJsonValue(returned.details);
    return framed("user",
                  {{"message", QJsonObject{{"role", "user"}, {"content", QJsonArray{result}}}},
                   {"parent_tool_use_id", QJsonValue::Null},
                   {"tool_use_result", details}},
                  id.value);
}

QJsonObject CliStream::ended(const TurnEnded &end) const
{
    QJsonObject modelUsage;
    std::optional<double> total = 0.0;
    for (auto it = m_byModel.cbegin(); it != m_byModel.cend(); ++it) {
        const std::optional<double> &cost = it->cost;
        total = total && cost ? std::optional(*total + *cost) : std::nullopt;
        modelUsage.insert(it.key(), QJsonObject{{"inputTokens", it->usage.input},
                                                {"outputTokens", it->usage.output},
                                                {"cacheReadInputTokens", it->usage.cacheRead},
                                                {"cacheCreationInputTokens", it->usage.cacheWrite},
                                                {"costUSD", cost ? QJsonValue(*cost) : QJsonValue()}});
    }
    QJsonObject body{
        {"duration_ms", m_turn.began.msecsTo(m_turn.last)},
        {"duration_api_ms", static_cast<qint64>(m_turn.inApi.count())},
        {"num_turns", m_turn.answers},
        {"stop_reason", m_turn.stopReason.isEmpty() ? QJsonValue() : QJsonValue(m_turn.stopReason)},
        {"total_cost_usd", total ? QJsonValue(*total) : QJsonValue()},
        {"usage", usageJson(m_turn.usage)},
        {"modelUsage", modelUsage},
        {"permission_denials", m_turn.denials}};
    const auto say = [&](const char *subtype, bool isError, const char *reason) {
        body.insert("subtype", subtype);
        body.insert("is_error", isError);
        body.insert("terminal_reason", reason);
    };
    switch (end.how) {
    case TurnEnd::Completed:
        say("success", false, "completed");
        body.insert("result", m_turn.text);
        break;
    case TurnEnd::MaxTurns:
        say("error_max_turns", true, "max_turns");
        body.insert(
            "errors",
            QJsonArray{QStringLiteral("Reached maximum number of turns (%1)").arg(m_configured.maxTurns)});
        break;
    case TurnEnd::Budget:
        say("error_max_budget_usd", true, "budget_exhausted");
        body.insert("errors",
                    QJsonArray{end.error ? end.error->message : QStringLiteral("Reached maximum budget")});
        break;
    case TurnEnd::Stopped:
        say("error_during_execution", true,
            m_turn.stopReason == QLatin1String("tool_use") ? "aborted_tools" : "aborted_streaming");
        body.insert("errors", QJsonArray{QStringLiteral("Stopped by the user")});
        break;
    case TurnEnd::Failed:
        say("success", true, "api_error"); // as the CLI reports failures of the API
        body.insert("result", end.error ? end.error->message : QString());
        if (end.error)
            body.insert("api_error_type", nameOf(end.error->kind));
        break;
    }
    return framed("result", body);
}

} // namespace paddock
