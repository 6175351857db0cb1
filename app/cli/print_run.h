#pragma once

#include "app/cli/arguments.h"
#include "core/protocol/engine.h"
#include "core/sdk/cli_stream.h"

#include <QObject>
#include <QTextStream>

#include <variant>

namespace paddock {

/// One task done without a window: opens a session, gives the prompt, prints what the format asks for, and ends. The
/// task may also be a wish that needs no turn: to shorten the conversation, or to say what fills the context. Nobody is there to be asked, so what would ask is denied and listed.
class PrintRun : public QObject
{
    Q_OBJECT

public:
    struct Task {
        SessionId session;
        Open open;
        std::variant<Prompt, Compact, AskContext, Pin> wish;
        OutputFormat output = OutputFormat::Text;
        bool narrated = false; ///< Text only: every step is told as it happens, not just the answer.
    };

    PrintRun(Engine &engine, Task task, CliStreamInfo info);

    void start();

    /// Ends the turn at the next safe point; finished() comes with what was reached.
    void interrupt();

signals:
    void finished(int exitCode); ///< Once. 0: the turn went well or was interrupted; 1: it did not.

private:
    void take(const Event &event);
    void report(const Event &event);
    void tell(const Fact &fact);
    QString shown(const QString &text) const;
    void print(const QJsonObject &frame);
    void end(const TurnEnded &end);
    void answer(const QString &text, const QJsonObject &more = {});
    void takeAnswer(const Event &event);

    Engine &m_engine;
    const Task m_task;
    CliStream m_stream;
    const bool m_isTerminal;
    QTextStream m_out;
    QTextStream m_err;
    const QDateTime m_began = QDateTime::currentDateTimeUtc();
    Transcript m_entries; ///< Of a Compact only, to say what became of each.
    bool m_opened = false;
    bool m_prompted = false;
    bool m_interrupted = false;
    bool m_ended = false;
};

} // namespace paddock
