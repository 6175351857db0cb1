#include "app/cli/print_run.h"

#include "app/cli/context_text.h"
#include "app/cli/fact_text.h"
#include "app/common/export_text.h"
#include "core/protocol/fact_note.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace paddock {

PrintRun::PrintRun(Engine &engine, Task task, CliStreamInfo info)
    : m_engine(engine)
    , m_task(std::move(task))
    , m_stream(std::move(info))
    , m_isTerminal(isatty(STDOUT_FILENO))
    , m_out(stdout)
    , m_err(stderr)
{
    connect(&engine, &Engine::happened, this, &PrintRun::take);
}

void PrintRun::start()
{
    m_engine.submit(m_task.session, m_task.open);
    if (!m_opened)
        return; // a Notice has said why
    m_prompted = true;
    std::visit([this](const auto &wish) { m_engine.submit(m_task.session, wish); }, m_task.wish);
}

void PrintRun::interrupt()
{
    m_interrupted = true;
    m_engine.submit(m_task.session, Interrupt{});
}

void PrintRun::take(const Event &event)
{
    if (event.session != m_task.session || m_ended)
        return;
    const auto *appended = std::get_if<Appended>(&event.what);
    if (appended) {
        m_opened = true;
        const bool isTheOne = m_prompted && std::holds_alternative<Compacted>(appended->entry.fact);
        if (std::holds_alternative<Compact>(m_task.wish) && !isTheOne)
            m_entries.append(appended->entry);
    }
    if (appended && !m_prompted) {
        m_stream.recall(appended->entry);
        if (appended->entry.at >= m_began)
            tell(appended->entry.fact); // what opening found out
        return;
    }
    const QList<QJsonObject> frames = m_stream.take(event);
    if (m_task.output == OutputFormat::StreamJson) {
        for (const QJsonObject &frame : frames)
            print(frame);
    }
    report(event);
    if (!std::holds_alternative<Prompt>(m_task.wish))
        takeAnswer(event);
    if (appended && m_task.narrated) {
        if (const QString text = factText(appended->entry.fact); !text.isEmpty())
            m_out << shown(text) << Qt::endl;
    }
    if (appended) {
        if (const auto *ended = std::get_if<TurnEnded>(&appended->entry.fact))
            end(*ended);
    }
}

/// Of a wish without a turn.
void PrintRun::takeAnswer(const Event &event)
{
    if (m_ended)
        return;
    const auto *appended = std::get_if<Appended>(&event.what);
    const auto *compacted = appended ? std::get_if<Compacted>(&appended->entry.fact) : nullptr;
    if (compacted)
        answer(noteOf(appended->entry.fact) + u'\n' + reviewText(review(*compacted, m_entries)));
    else if (appended && std::holds_alternative<Pinned>(appended->entry.fact))
        answer(noteOf(appended->entry.fact));
    else if (const auto *state = std::get_if<ContextState>(&event.what))
        answer(contextText(state->report), {{"context", toJson(state->report)}});
}

void PrintRun::answer(const QString &text, const QJsonObject &more)
{
    if (m_task.output == OutputFormat::Text) {
        m_out << shown(text.trimmed()) << Qt::endl;
    } else {
        QJsonObject result = m_stream.answered(text);
        for (auto it = more.begin(); it != more.end(); ++it)
            result.insert(it.key(), it.value());
        print(result);
    }
    m_ended = true;
    emit finished(0);
}

/// What a person at a terminal should know, on standard error.
void PrintRun::report(const Event &event)
{
    if (const auto *notice = std::get_if<Notice>(&event.what)) {
        m_err << notice->error.message << Qt::endl;
        // What was mended in the log while it was opened is only news; a log that fails later ends the run.
        const bool hasNoTurn = !std::holds_alternative<Prompt>(m_task.wish);
        if (!m_opened || (m_prompted && (hasNoTurn || notice->error.kind == ErrorKind::Io))) {
            if (hasNoTurn && m_opened && m_task.output != OutputFormat::Text)
                print(m_stream.answered(notice->error.message, true));
            m_ended = true;
            emit finished(1);
        }
    } else if (const auto *appended = std::get_if<Appended>(&event.what)) {
        tell(appended->entry.fact);
    } else if (std::holds_alternative<Compacting>(event.what)) {
        m_err << tr("Shortening the conversation…") << Qt::endl;
    } else if (const auto *retry = std::get_if<Retrying>(&event.what)) {
        m_err << tr("%1 Trying again in %2 s (%3 of %4).")
                     .arg(retry->error.message)
                     .arg(static_cast<double>(retry->delay.count()) / 1000.0, 0, 'f', 1)
                     .arg(retry->attempt)
                     .arg(retry->attempts)
              << Qt::endl;
    }
}

/// A fact that people should stop at.
void PrintRun::tell(const Fact &fact)
{
    const bool shortened =
        std::holds_alternative<Compacted>(fact) && std::holds_alternative<Prompt>(m_task.wish);
    const QString note = needsCare(fact) || shortened ? noteOf(fact) : QString();
    if (!note.isEmpty())
        m_err << note << Qt::endl;
}

/// Programs get what the model said as it came; a terminal gets nothing that drives it or misleads its reader.
QString PrintRun::shown(const QString &text) const
{
    return m_isTerminal ? exportedText(text) : text;
}

void PrintRun::print(const QJsonObject &frame)
{
    m_out << QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void PrintRun::end(const TurnEnded &end)
{
    const QJsonObject result = *m_stream.result();
    const bool failed = result.value("is_error").toBool();
    if (m_task.output == OutputFormat::Json)
        print(result);
    if (m_task.output == OutputFormat::Text) {
        if (end.how == TurnEnd::Completed) {
            if (!m_task.narrated)
                m_out << shown(result.value("result").toString()) << Qt::endl;
        } else {
            const QJsonArray errors = result.value("errors").toArray();
            m_err << (errors.isEmpty() ? result.value("result").toString() : errors.first().toString())
                  << Qt::endl;
        }
    }
    m_ended = true;
    emit finished(failed && !m_interrupted ? 1 : 0);
}

} // namespace paddock
