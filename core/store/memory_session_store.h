#pragma once

#include "core/store/session_store.h"

#include <map>
#include <memory>

namespace paddock {

/// Keeps sessions for as long as it lives and nowhere else: for people who want nothing to remain. Belongs to one thread.
/// Logs that it gave out may outlive it.
class MemorySessionStore : public SessionStore
{
public:
    Result<Opened> open(const SessionId &session) override; ///< Io when it is open already.
    Result<void> create(const SessionId &session, const Transcript &transcript) override;
    Result<Transcript> load(const SessionId &session) const override;
    Result<QList<SessionSummary>> list() const override;

private:
    struct Kept {
        Transcript transcript;
        bool isOpen = false;
    };
    class Log;

    std::map<SessionId, std::shared_ptr<Kept>> m_sessions; // shared with the open logs
};

} // namespace paddock
