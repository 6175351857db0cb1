#pragma once

#include "core/index/log_stage.h"
#include "core/index/session_digest.h"

#include <optional>

namespace paddock {

/// Fills files.state, usage and titles.
class DigestStage : public LogStage
{
public:
    explicit DigestStage(SqliteDatabase &database);

    Stage stage() const override { return Stage::Digest; }
    Result<void> begin(qint64 file, bool anew) override;
    Result<void> take(qint64 number, qint64 offset, const QByteArray &line) override;
    Result<void> end() override;

    /// For a file that is not read line by line.
    Result<void> put(qint64 file, const SessionDigest &digest);

private:
    Result<void> putTitle(qint64 file, const QString &text);

    qint64 m_file = 0;
    std::optional<SessionDigest> m_digest;
    SqliteStatement m_find;
    SqliteStatement m_store;
    SqliteStatement m_forgetUsage;
    SqliteStatement m_forgetCopied;
    SqliteStatement m_addUsage;
    SqliteStatement m_findTitle;
    SqliteStatement m_forgetTitle;
    SqliteStatement m_addTitle;
};

} // namespace paddock
