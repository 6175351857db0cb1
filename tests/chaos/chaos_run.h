#pragma once

#include "core/protocol/entry.h"
#include "tests/fakes/model_server.h"
#include "tests/flow/headless.h"

#include <QCoreApplication>

namespace paddock::chaos {

/// Where the program is ended.
struct Kill {
    int prompt = 0; ///< During which of the conversation's prompts, from 0.
    quint64 at = 0; ///< At which call; see kill_point.cpp.
    bool tears = false; ///< Half of a write is done.
    quint64 againAt = 0; ///< At which call of the run that takes the session up again; 0: at none.

    QString text() const;
};

/// One conversation of several prompts with the real binary against a scripted model, in a home of its own, and what
/// must be true of it whatever happens. Use on one thread.
class ChaosRun
{
public:
    static constexpr int prompts = 3;

    explicit ChaosRun(fakes::ModelServer &server);

    /// How many calls each prompt makes when nothing happens. Empty: it went wrong; see trouble().
    QList<quint64> count();

    /// The conversation with an end in it, and the session taken up again until it is through.
    void run(const Kill &kill);

    bool wasKilled() const { return m_kills > 0; } ///< Not when the program was through before the call.
    int kills() const { return m_kills; }
    QString trouble() const { return m_trouble; } ///< What was not as it must be; empty: nothing.

private:
    enum class End { Orderly, Killed, Refused };

    End prompt(int number, bool isNew, quint64 killAt, bool tears);
    void checkAfterKill(const fakes::Headless::End &end);
    void checkRequests();
    void checkAtTheEnd();
    void checkOrphans();
    Transcript load();
    QStringList ran() const; ///< Ids of calls, in the order in which they had their effect.
    void expect(bool isTrue, const QString &what);

    fakes::ModelServer &m_server;
    fakes::Headless m_headless;
    QString m_session;
    QString m_tag; ///< Stands in the command line of every process that a call starts.
    Transcript m_before; ///< What was in the log when it was last looked at.
    quint64 m_counted = 0;
    int m_kills = 0;
    QString m_trouble;
};

} // namespace paddock::chaos
