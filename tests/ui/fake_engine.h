#pragma once

#include "core/protocol/engine.h"

#include <QHash>

#include <utility>

namespace paddock {

/// An engine that does nothing by itself: it notes what was submitted, and says what a test tells it to. It keeps
/// the transcript, so that catching up works as with a real one.
class FakeEngine : public Engine
{
public:
    struct Submitted {
        SessionId session;
        Command command;
    };

    void submit(const SessionId &session, const Command &command) override
    {
        submitted.append({session, command});
        if (const auto *open = std::get_if<Open>(&command)) {
            select(session);
            if (transcript.isEmpty())
                note(Configured{open->workspace, open->provider, model,
                                open->mode.value_or(PermissionMode::Default)});
            else
                catchUp(session, 0);
        }
        if (std::holds_alternative<Close>(command))
            emit happened({session, 0, Closed{}});
        if (std::holds_alternative<AskBoundary>(command) && report)
            preview(BoundaryState{*report});
    }

    void catchUp(const SessionId &session, quint64 seq) override
    {
        caughtUp.append(seq);
        const Transcript entries = session == current ? transcript : others.value(session);
        for (qsizetype i = qsizetype(seq); i < entries.size(); ++i)
            emit happened({session, quint64(i) + 1, Appended{entries[i]}});
    }

    /// From here on facts are noted in this session; the transcript of the one before is kept for when it comes back.
    void select(const SessionId &session)
    {
        if (session == current)
            return;
        others[current] = std::exchange(transcript, others.take(session));
        current = session;
    }

    /// A fact joins the transcript, and every seat hears of it.
    void note(Fact fact)
    {
        keep(std::move(fact));
        emit happened({current, quint64(transcript.size()), Appended{transcript.last()}});
    }

    /// A fact joins the transcript, but its event is lost.
    void keep(Fact fact)
    {
        transcript.append({EntryId{QString::number(transcript.size())}, now, std::move(fact)});
        now = now.addMSecs(400);
    }

    void preview(Happening happening)
    {
        emit happened({current, quint64(transcript.size()), std::move(happening)});
    }

    template<typename Kind>
    QList<Kind> all() const
    {
        QList<Kind> found;
        for (const Submitted &one : submitted) {
            if (const auto *kind = std::get_if<Kind>(&one.command))
                found.append(*kind);
        }
        return found;
    }

    QList<Submitted> submitted;
    QList<quint64> caughtUp;
    Transcript transcript; ///< Of the current session.
    QHash<SessionId, Transcript> others; ///< What is stored of other sessions.
    SessionId current;
    std::optional<BoundaryReport> report; ///< What is answered to AskBoundary; nothing: no answer.
    QString model = "claude-sonnet-4-5";
    QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(10, 2), Qt::UTC);
};

} // namespace paddock
