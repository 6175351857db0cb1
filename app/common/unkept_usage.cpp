#include "app/common/unkept_usage.h"

#include "core/base/log.h"

namespace paddock {

UnkeptUsage::UnkeptUsage(Engine &engine, UsageFile file, QDateTime since)
    : m_file(std::move(file))
    , m_since(std::move(since))
{
    connect(&engine, &Engine::happened, this, &UnkeptUsage::take);
}

void UnkeptUsage::take(const Event &event)
{
    const auto *appended = std::get_if<Appended>(&event.what);
    if (!appended)
        return;
    Seen &session = m_sessions.try_emplace(event.session, Seen{UsageReader(event.session)}).first->second;
    if (event.seq <= session.seq)
        return; // somebody caught up
    session.seq = event.seq;
    const std::optional<UsageRecord> record = session.reader.take(appended->entry, qint64(event.seq));
    if (!record || record->at < m_since)
        return;
    // At once: the end of this process may come at any time, and nothing else has it.
    if (const Result<void> kept = m_file.append({*record}); !kept)
        qCWarning(lcStore) << kept.error().message;
}

} // namespace paddock
