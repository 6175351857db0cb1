#pragma once

#include "core/protocol/engine.h"
#include "core/usage/usage_file.h"

#include <QObject>

#include <map>

namespace paddock {

/// Keeps what sessions cost that keep nothing else: without a file, nobody could add them up, and no budget of a day
/// would count them. Lives on the engine's thread.
class UnkeptUsage : public QObject
{
    Q_OBJECT

public:
    /// Every session of \a engine is taken for one without a file, and what happened before \a since for a copy out of
    /// a session that has one. \a engine outlives it.
    UnkeptUsage(Engine &engine, UsageFile file, QDateTime since = QDateTime::currentDateTimeUtc());

private:
    void take(const Event &event);

    struct Seen {
        UsageReader reader;
        quint64 seq = 0;
    };

    const UsageFile m_file;
    const QDateTime m_since;
    std::map<SessionId, Seen> m_sessions;
};

} // namespace paddock
