#include "core/usage/counters.h"

#include "core/base/overloaded.h"
#include "core/protocol/codec.h"

namespace paddock {

namespace {

/// A model can call tools that do not exist, each by another name.
constexpr qsizetype mostLabelValues = 200;

struct Label {
    const char *name;
    QString value;
};

QByteArray labelsOf(const QList<Label> &labels)
{
    QByteArrayList texts;
    for (const Label &label : labels) {
        QByteArray value = label.value.toUtf8();
        value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        texts.append(label.name + QByteArray("=\"") + value + '"');
    }
    return texts.join(',');
}

QByteArray secondsOf(qint64 ms)
{
    return QByteArray::number(ms / 1000) + '.' + QByteArray::number(ms % 1000).rightJustified(3, '0');
}

void writeHead(QByteArray &text, const QByteArray &name, const QByteArray &help, const QByteArray &type)
{
    text += "# HELP " + name + ' ' + help + '\n' + "# TYPE " + name + ' ' + type + '\n';
}

QByteArray sampleOf(const QByteArray &name, const QByteArray &labels, const QByteArray &value)
{
    return name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + value + '\n';
}

} // namespace

Counters::Counters(QDateTime since)
    : m_since(std::move(since))
{}

void Counters::take(const Event &event)
{
    Seen &session = m_sessions[event.session];
    if (const auto *appended = std::get_if<Appended>(&event.what)) {
        if (event.seq <= session.seq)
            return; // somebody else caught up
        session.seq = event.seq;
        takeEntry(appended->entry, session, appended->entry.at >= m_since);
    } else if (const auto *retrying = std::get_if<Retrying>(&event.what)) {
        countRequest(session.model, "failed");
        countError(retrying->error);
        ++m_retries[labelsOf({{"kind", nameOf(retrying->error.kind)}})];
    } else if (const auto *notice = std::get_if<Notice>(&event.what)) {
        countError(notice->error);
    }
}

void Counters::takeEntry(const Entry &entry, Seen &session, bool counts)
{
    // What later facts need is remembered even of facts that do not count.
    if (const auto *configured = std::get_if<Configured>(&entry.fact))
        session.model = configured->model;
    if (const auto *message = std::get_if<ModelMessage>(&entry.fact)) {
        for (const Block &block : message->blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block))
                session.tools.insert(call->id, call->tool);
        }
    }
    QString tool;
    if (const auto *returned = std::get_if<Returned>(&entry.fact))
        tool = session.tools.take(returned->call);
    if (!counts)
        return;

    std::visit(Overloaded{
                   [&](const ModelMessage &message) {
                       const QString &model = message.model.isEmpty() ? session.model : message.model;
                       countRequest(model, message.stopReason == u"interrupted" ? "interrupted" : "answered");
                       countTokens(model, message.usage);
                       Histogram &latency = m_latency[labelsOf({{"model", bounded(m_models, model)}})];
                       const qint64 ms = message.took.count();
                       ++latency.count;
                       latency.sumMs += ms;
                       for (size_t i = 0; i < bucketsMs.size(); ++i) {
                           if (ms <= bucketsMs[i]) {
                               ++latency.within[i];
                               break;
                           }
                       }
                   },
                   [&](const Spent &spent) {
                       const QString &model = spent.model.isEmpty() ? session.model : spent.model;
                       countTokens(model, spent.usage);
                       if (spent.on == Spent::On::Compaction)
                           countRequest(model, "answered");
                   },
                   [&](const Returned &returned) {
                       const QString name = bounded(m_tools, tool);
                       ++m_toolCalls[labelsOf({{"tool", name}, {"outcome", nameOf(returned.outcome)}})];
                       m_toolMs[labelsOf({{"tool", name}})] += returned.took.count();
                   },
                   [&](const TurnEnded &ended) {
                       ++m_turns[labelsOf({{"end", nameOf(ended.how)}})];
                       if (ended.how != TurnEnd::Failed || !ended.error)
                           return; // at a budget nothing was sent, and nothing failed
                       countError(*ended.error);
                       if (ended.error->kind != ErrorKind::NoKey)
                           countRequest(session.model, "failed");
                   },
                   [&](const BudgetReached &reached) {
                       ++(reached.hard ? m_budgetStops
                                       : m_budgetWarnings)[labelsOf({{"span", nameOf(reached.span)}})];
                   },
                   [&](const Compacted &compacted) {
                       ++m_compactions[labelsOf({{"cause", nameOf(compacted.cause)}})];
                   },
                   [](const auto &) {},
               },
               entry.fact);
}

void Counters::countRequest(const QString &model, const char *outcome)
{
    ++m_requests[labelsOf({{"model", bounded(m_models, model)}, {"outcome", QString::fromLatin1(outcome)}})];
}

void Counters::countTokens(const QString &model, const Usage &usage)
{
    const QString name = bounded(m_models, model);
    const std::pair<const char *, qint64> kinds[] = {{"input", usage.input},
                                                     {"cache_write", usage.cacheWrite},
                                                     {"cache_read", usage.cacheRead},
                                                     {"output", usage.output}};
    for (const auto &[kind, tokens] : kinds)
        m_tokens[labelsOf({{"model", name}, {"kind", QString::fromLatin1(kind)}})] += tokens;
}

void Counters::countError(const Error &error)
{
    ++m_errors[labelsOf({{"kind", nameOf(error.kind)}})];
}

QString Counters::bounded(QHash<QString, bool> &known, const QString &name)
{
    if (!known.contains(name) && known.size() >= mostLabelValues)
        return QStringLiteral("other");
    known.insert(name, true);
    return name;
}

QByteArray Counters::prometheusText() const
{
    QByteArray text;
    const auto write = [&text](const Series &series, const QByteArray &name, const QByteArray &help) {
        writeHead(text, name, help, "counter");
        for (const auto &[labels, count] : series)
            text += sampleOf(name, labels, QByteArray::number(count));
    };
    write(m_requests, "paddock_requests_total", "Requests to models, by how they ended.");
    write(m_tokens, "paddock_tokens_total", "Tokens as providers counted them.");

    const QByteArray latency = "paddock_answer_seconds";
    writeHead(text, latency, "Time from a request to the end of its answer.", "histogram");
    for (const auto &[labels, histogram] : m_latency) {
        qint64 sum = 0;
        for (size_t i = 0; i < bucketsMs.size(); ++i) {
            sum += histogram.within[i];
            text += sampleOf(latency + "_bucket", labels + ",le=\"" + secondsOf(bucketsMs[i]) + '"',
                             QByteArray::number(sum));
        }
        text += sampleOf(latency + "_bucket", labels + ",le=\"+Inf\"", QByteArray::number(histogram.count));
        text += sampleOf(latency + "_sum", labels, secondsOf(histogram.sumMs));
        text += sampleOf(latency + "_count", labels, QByteArray::number(histogram.count));
    }

    write(m_retries, "paddock_retries_total", "Requests that were made again, by why.");
    write(m_errors, "paddock_errors_total", "Errors that somebody was told of, retries included.");
    write(m_toolCalls, "paddock_tool_calls_total", "Tool calls that ended.");
    writeHead(text, "paddock_tool_seconds_total", "Time that tool calls took.", "counter");
    for (const auto &[labels, ms] : m_toolMs)
        text += sampleOf("paddock_tool_seconds_total", labels, secondsOf(ms));
    write(m_turns, "paddock_turns_total", "Turns, by how they ended.");
    write(m_budgetStops, "paddock_budget_stops_total", "Hard budgets that ended a turn.");
    write(m_budgetWarnings, "paddock_budget_warnings_total",
          "Soft budgets that were passed or cannot be kept.");
    write(m_compactions, "paddock_compactions_total", "Conversations that were shortened.");
    return text;
}

} // namespace paddock
