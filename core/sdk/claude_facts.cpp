#include "core/sdk/claude_facts.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace paddock {

namespace {

/// What stands between <name> and </name>.
std::optional<QString> tagged(const QString &text, const QString &name)
{
    const QString begin = u'<' + name + u'>';
    const qsizetype from = text.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : text.indexOf(QStringLiteral("</") + name + u'>', from);
    return to < 0 ? std::nullopt : std::optional(text.mid(from + begin.size(), to - from - begin.size()));
}

/// Text that the program adds to what a person says.
bool isRemark(const QString &text)
{
    const QString trimmed = text.trimmed();
    return (trimmed.startsWith(u"<system-reminder>") && trimmed.endsWith(u"</system-reminder>"))
           || trimmed.startsWith(u"<ide_");
}

std::optional<Image> imageOf(const QJsonObject &block)
{
    const QJsonObject source = block.value("source").toObject();
    if (source.value("type").toString() != u"base64")
        return {};
    Image image{source.value("media_type").toString(),
                QByteArray::fromBase64(source.value("data").toString().toLatin1())};
    return image.bytes.isEmpty() ? std::nullopt : std::optional(image);
}

/// Text and pictures of a content that is either a string or a list of blocks.
struct Content {
    QStringList texts;
    QList<Image> images;
};

Content contentOf(const QJsonValue &value)
{
    Content content;
    if (value.isString())
        content.texts.append(value.toString());
    for (const QJsonValue &each : value.toArray()) {
        const QJsonObject block = each.toObject();
        const QString type = block.value("type").toString();
        if (type == u"text")
            content.texts.append(block.value("text").toString());
        else if (const auto image = type == u"image" ? imageOf(block) : std::nullopt)
            content.images.append(*image);
        else if (type != u"tool_result")
            content.texts.append(QStringLiteral("[%1]").arg(type));
    }
    return content;
}

Usage usageOf(const QJsonObject &usage)
{
    const auto count = [&](QLatin1StringView name) {
        return std::max(qint64(0), usage.value(name).toInteger());
    };
    return {count(QLatin1StringView("input_tokens")), count(QLatin1StringView("cache_creation_input_tokens")),
            count(QLatin1StringView("cache_read_input_tokens")), count(QLatin1StringView("output_tokens"))};
}

ErrorKind errorKindOf(const QString &name)
{
    static const QHash<QString, ErrorKind> kinds{
        {"authentication_failed", ErrorKind::Auth}, {"billing_error", ErrorKind::NoCredit},
        {"rate_limit", ErrorKind::RateLimited},     {"overloaded", ErrorKind::Overloaded},
        {"server_error", ErrorKind::Overloaded},    {"model_not_found", ErrorKind::NotFound}};
    return kinds.value(name, ErrorKind::Protocol);
}

Outcome outcomeOf(const QJsonObject &line, const QJsonObject &block, const QString &text)
{
    const bool refused =
        line.contains("toolDenialKind")
        || line.value("permissionDecision").toObject().value("decision").toString() == u"reject";
    if (line.value("toolUseResult").toObject().value("interrupted").toBool()
        || (refused && text.contains(u"stopped while running")))
        return Outcome::Interrupted;
    if (refused)
        return Outcome::Denied;
    return block.value("is_error").toBool() ? Outcome::Failed : Outcome::Ok;
}

} // namespace

ClaudeFacts::ClaudeFacts(QString title)
    : m_title(std::move(title))
{}

void ClaudeFacts::take(const QJsonObject &line)
{
    m_uuid = line.value("uuid").toString();
    m_ofLine = 0;
    const QDateTime at = QDateTime::fromString(line.value("timestamp").toString(), Qt::ISODateWithMs).toUTC();
    if (at.isValid())
        m_at = at;
    const QString type = line.value("type").toString();
    if (m_transcript.isEmpty()) {
        const QString folder = line.value("cwd").toString();
        const QString real = QFileInfo(folder).canonicalFilePath();
        Configured configured;
        configured.workspace = real.isEmpty() ? folder : real; // sessions outlive their folders
        configured.provider = QStringLiteral("anthropic");
        append(configured);
        if (!m_title.isEmpty())
            append(Described{m_title});
    }
    if (type == u"user")
        takePrompt(line);
    else if (type == u"assistant")
        takeAnswer(line);
    else if (type == u"attachment")
        takeAttachment(line);
    else if (type == u"system" && line.value("subtype").toString() == u"compact_boundary")
        m_boundary = line.value("compactMetadata").toObject();
    else if (type == u"system" && line.value("subtype").toString() == u"local_command")
        m_typed.reset();
}

void ClaudeFacts::takePrompt(const QJsonObject &line)
{
    const QJsonValue value = line.value("message").toObject().value("content");
    for (const QJsonValue &each : value.toArray()) {
        if (each.toObject().value("type").toString() == u"tool_result")
            takeResult(line, each.toObject());
    }
    const Content content = contentOf(value);
    QStringList texts;
    std::copy_if(content.texts.begin(), content.texts.end(), std::back_inserter(texts),
                 [](const QString &text) { return !isRemark(text); });
    const QString text = texts.join(QStringLiteral("\n\n"));
    if (text.trimmed().isEmpty() && content.images.isEmpty())
        return;
    if (line.value("isCompactSummary").toBool())
        takeSummary(text);
    else
        takeText(line, text, content.images);
}

void ClaudeFacts::takeText(const QJsonObject &line, const QString &text, const QList<Image> &images)
{
    if (text.startsWith(u"<local-command-caveat>") || text.startsWith(u"Caveat: The messages below")) {
        m_aside = m_uuid;
        return;
    }
    if (line.value("isMeta").toBool()) {
        // The text that a skill or a command stands for.
        const CallId call{line.value("sourceToolUseID").toString()};
        if (const auto returned = m_results.constFind(call); returned != m_results.cend()) {
            std::get<Returned>(m_transcript[*returned].fact).text += QStringLiteral("\n\n") + text;
        } else if (m_typed && line.value("parentUuid").toString() == m_typed->line) {
            const QString typed = m_typed->text;
            m_typed.reset();
            say(typed + QStringLiteral("\n\n") + text.trimmed(), images);
        }
        return;
    }
    if (takeCommand(line, text))
        return;
    m_typed.reset();
    if (text.startsWith(u"[Request interrupted by user")) {
        if (m_inTurn)
            append(StopAsked{});
        endTurn(TurnEnd::Stopped, m_at);
        return;
    }
    if (line.value("isVisibleInTranscriptOnly").toBool())
        return;
    if (!line.contains("sourceToolAssistantUUID")) // what stands beside a result only steers
        endAnswered();
    say(text, images);
}

/// Whether the text is of a command that a person typed.
bool ClaudeFacts::takeCommand(const QJsonObject &line, const QString &text)
{
    if (const auto name = tagged(text, QStringLiteral("command-name"))) {
        if (!m_aside.isEmpty() && line.value("parentUuid").toString() == m_aside)
            return true; // the model is not meant
        const QString arguments = tagged(text, QStringLiteral("command-args")).value_or(QString());
        m_typed = Typed{m_uuid, QStringLiteral("%1 %2").arg(*name, arguments).trimmed()};
        return true;
    }
    if (text.startsWith(u"<local-command-std")) {
        m_typed.reset();
        return true;
    }
    if (const auto command = tagged(text, QStringLiteral("bash-input"));
        command && text.startsWith(u"<bash-input>")) {
        m_typed = Typed{m_uuid, QStringLiteral("! ") + *command};
        return true;
    }
    if (text.startsWith(u"<bash-std")) {
        const QString typed = m_typed ? m_typed->text : QString();
        m_typed.reset();
        const QStringList parts{typed, tagged(text, QStringLiteral("bash-stdout")).value_or(QString()),
                                tagged(text, QStringLiteral("bash-stderr")).value_or(QString())};
        endAnswered();
        say(parts.join(u'\n').trimmed());
        return true;
    }
    return false;
}

void ClaudeFacts::takeSummary(const QString &text)
{
    if (isAnswered())
        endTurn(TurnEnd::Completed, m_transcript.back().at);
    Compacted compacted;
    compacted.cause = m_boundary.value("trigger").toString() == u"auto" ? CompactionCause::Threshold
                                                                        : CompactionCause::Asked;
    // The first sentences are for the model that continues there; ours says it in its own words.
    const QString mark = QStringLiteral("\nSummary:\n");
    const qsizetype begin = text.indexOf(mark);
    compacted.summary = begin < 0 ? text : text.mid(begin + mark.size());
    compacted.through = m_transcript.size();
    QString first = m_boundary.value("preservedSegment").toObject().value("headUuid").toString();
    if (first.isEmpty())
        first = m_boundary.value("preservedMessages").toObject().value("uuids").toArray().first().toString();
    if (const qint64 number = m_numbers.value(first); number > 1)
        compacted.through = number - 1;
    compacted.dropped =
        std::count_if(m_transcript.begin(), m_transcript.begin() + compacted.through, [](const Entry &entry) {
            return std::holds_alternative<UserMessage>(entry.fact)
                   || std::holds_alternative<ModelMessage>(entry.fact)
                   || std::holds_alternative<Returned>(entry.fact);
        });
    compacted.tokensBefore = m_boundary.value("preTokens").toInteger();
    compacted.tokensAfter = m_boundary.value("postTokens").toInteger();
    m_boundary = {};
    m_answer = -1;
    append(compacted);
}

void ClaudeFacts::takeResult(const QJsonObject &line, const QJsonObject &block)
{
    Returned returned;
    returned.call = {block.value("tool_use_id").toString()};
    if (!m_open.remove(returned.call))
        return; // said twice, or of a call that nobody made
    const Content content = contentOf(block.value("content"));
    returned.text = content.texts.join(u'\n');
    returned.images = content.images;
    returned.outcome = outcomeOf(line, block, returned.text);
    m_results.insert(returned.call, m_transcript.size());
    append(returned);
}

void ClaudeFacts::takeAnswer(const QJsonObject &line)
{
    const QJsonObject answer = line.value("message").toObject();
    const QString model = answer.value("model").toString();
    if (line.value("isApiErrorMessage").toBool()) {
        const QString text = contentOf(answer.value("content")).texts.join(u'\n');
        endTurn(TurnEnd::Failed, m_at, Error{errorKindOf(line.value("error").toString()), text});
        return;
    }
    if (model == u"<synthetic>")
        return; // the program's, in the model's name
    if (m_typed) {
        const QString typed = m_typed->text;
        m_typed.reset();
        say(typed);
    }
    const QString id = answer.value("id").toString();
    const QString request = line.value("requestRef").toString(line.value("requestId").toString());
    const QString key = id.isEmpty() ? m_uuid : id + u' ' + request;
    if (m_answer < 0 || key != m_message) {
        takeModel(model);
        append(ModelMessage{});
        m_answer = m_transcript.size() - 1;
        m_message = key;
        m_inTurn = true;
    }
    auto &message = std::get<ModelMessage>(m_transcript[m_answer].fact);
    takeBlocks(answer.value("content").toArray(), message);
    message.model = model;
    message.id = id;
    // Each line says it anew; the last one knows the end.
    if (answer.contains("usage"))
        message.usage = usageOf(answer.value("usage").toObject());
    if (const QString reason = answer.value("stop_reason").toString(); !reason.isEmpty())
        message.stopReason = reason;
}

void ClaudeFacts::takeModel(const QString &model)
{
    auto &first = std::get<Configured>(m_transcript.front().fact);
    if (first.model.isEmpty()) {
        first.model = model;
    } else if (m_model != model) {
        Configured changed = first;
        changed.model = model;
        append(changed);
    }
    m_model = model;
}

void ClaudeFacts::takeBlocks(const QJsonArray &blocks, ModelMessage &message)
{
    for (const QJsonValue &each : blocks) {
        const QJsonObject block = each.toObject();
        const QString type = block.value("type").toString();
        if (type == u"text") {
            message.blocks.append(Text{block.value("text").toString()});
        } else if (type == u"thinking") {
            message.blocks.append(
                Thinking{block.value("thinking").toString(), block.value("signature").toString(), {}});
        } else if (type == u"redacted_thinking") {
            message.blocks.append(Thinking{{}, {}, block.value("data").toString()});
        } else if (type == u"tool_use") {
            const ToolCall call{{block.value("id").toString()},
                                block.value("name").toString(),
                                block.value("input").toObject(),
                                {}};
            message.blocks.append(call);
            m_open.insert(call.id);
        }
    }
}

void ClaudeFacts::takeAttachment(const QJsonObject &line)
{
    const QJsonObject attachment = line.value("attachment").toObject();
    const QString type = attachment.value("type").toString();
    if (type == u"queued_command") { // said while the model was at work
        const Content content = contentOf(attachment.value("prompt"));
        say(content.texts.join(QStringLiteral("\n\n")), content.images);
    } else if (type == u"max_turns_reached") {
        endTurn(TurnEnd::MaxTurns, m_at);
    }
}

void ClaudeFacts::say(const QString &text, const QList<Image> &images)
{
    if (text.trimmed().isEmpty() && images.isEmpty())
        return;
    m_inTurn = true;
    m_answer = -1;
    append(UserMessage{text, images});
}

/// A prompt is next: the turn before it is over, whatever became of its calls.
void ClaudeFacts::endAnswered()
{
    if (!m_inTurn)
        return;
    endTurn(isAnswered() ? TurnEnd::Completed : TurnEnd::Stopped, m_transcript.back().at);
}

/// Whether the model has said its last word in this turn. Older versions leave the reason for its stop out.
bool ClaudeFacts::isAnswered() const
{
    if (!m_inTurn || m_answer < 0 || m_answer != m_transcript.size() - 1 || !m_open.isEmpty())
        return false;
    const auto &last = std::get<ModelMessage>(m_transcript.back().fact);
    return last.stopReason != u"tool_use" && !last.blocks.isEmpty()
           && std::holds_alternative<Text>(last.blocks.back());
}

void ClaudeFacts::endTurn(TurnEnd how, const QDateTime &at, std::optional<Error> error)
{
    if (!m_inTurn)
        return;
    QList<CallId> open(m_open.begin(), m_open.end());
    std::sort(open.begin(), open.end());
    // Named after what it ends, for the next line may be of the next turn.
    const QString last = m_transcript.back().id.value;
    auto add = [&, n = 0](Fact fact) mutable {
        m_transcript.append(Entry{{QStringLiteral("%1:end%2").arg(last).arg(++n)}, at, std::move(fact)});
    };
    for (const CallId &call : std::as_const(open))
        add(Returned{call, Outcome::Unknown,
                     QStringLiteral("What became of this call stands nowhere in the transcript.")});
    m_open.clear();
    m_inTurn = false;
    m_answer = -1;
    add(TurnEnded{how, std::move(error)});
}

void ClaudeFacts::append(Fact fact)
{
    if (m_ofLine == 0)
        m_numbers.insert(m_uuid, m_transcript.size() + 1);
    const QString id = m_ofLine == 0 ? m_uuid : QStringLiteral("%1:%2").arg(m_uuid).arg(m_ofLine + 1);
    ++m_ofLine;
    m_transcript.append(Entry{{id}, m_at, std::move(fact)});
}

Transcript ClaudeFacts::finish() &&
{
    if (isAnswered())
        endTurn(TurnEnd::Completed, m_transcript.back().at);
    return std::move(m_transcript);
}

} // namespace paddock
