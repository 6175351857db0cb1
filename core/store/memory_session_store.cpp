#include "core/store/memory_session_store.h"

#include "core/store/log_summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {

namespace {

struct MemorySessions {
    Q_DECLARE_TR_FUNCTIONS(paddock::MemorySessionStore)
};

/// The same that summaryOf() makes of a file.
SessionSummary summaryOfTranscript(const SessionId &session, const Transcript &transcript)
{
    SummaryMaker maker(session);
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        maker.take(transcript.at(i).fact);
        maker.noteEntry(i + 1, transcript.at(i).at);
    }
    return maker.summary();
}

} // namespace

class MemorySessionStore::Log : public SessionLog
{
public:
    explicit Log(std::shared_ptr<Kept> kept)
        : m_kept(std::move(kept))
    {
        m_kept->isOpen = true;
    }
    ~Log() override { m_kept->isOpen = false; }

    Result<void> append(const Entry &entry) override
    {
        if (entry.id.isEmpty() || !entry.at.isValid())
            return Error{ErrorKind::Internal,
                         MemorySessions::tr("An entry without an id or a time cannot be kept in a session.")};
        m_kept->transcript.append(entry);
        return {};
    }

private:
    const std::shared_ptr<Kept> m_kept;
};

Result<SessionStore::Opened> MemorySessionStore::open(const SessionId &session)
{
    std::shared_ptr<Kept> &kept = m_sessions[session];
    if (!kept)
        kept = std::make_shared<Kept>();
    if (kept->isOpen)
        return Error{
            ErrorKind::Io,
            MemorySessions::tr("The session %1 is already open in this Paddock.").arg(session.value)};
    Opened opened;
    opened.transcript = kept->transcript;
    opened.log = std::make_unique<Log>(kept);
    return opened;
}

Result<void> MemorySessionStore::create(const SessionId &session, const Transcript &transcript)
{
    if (transcript.isEmpty())
        return Error{ErrorKind::Invalid, MemorySessions::tr("A session is not made without entries.")};
    std::shared_ptr<Kept> &kept = m_sessions[session];
    if (kept && (kept->isOpen || !kept->transcript.isEmpty()))
        return Error{ErrorKind::Invalid,
                     MemorySessions::tr("There is already a session %1.").arg(session.value)};
    kept = std::make_shared<Kept>(Kept{transcript});
    return {};
}

Result<Transcript> MemorySessionStore::load(const SessionId &session) const
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end() || found->second->transcript.isEmpty())
        return Error{ErrorKind::NotFound, MemorySessions::tr("There is no session %1.").arg(session.value)};
    return found->second->transcript;
}

Result<QList<SessionSummary>> MemorySessionStore::list() const
{
    QList<SessionSummary> summaries;
    for (const auto &[session, kept] : m_sessions) {
        if (!kept->transcript.isEmpty())
            summaries.append(summaryOfTranscript(session, kept->transcript));
    }
    std::stable_sort(
        summaries.begin(), summaries.end(),
        [](const SessionSummary &one, const SessionSummary &other) { return one.changed > other.changed; });
    return summaries;
}

} // namespace paddock
