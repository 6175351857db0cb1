#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"
#include "core/protocol/session_summary.h"

#include <QCoreApplication>

namespace paddock {

/// The transcripts that the Claude Code CLI keeps, read as Paddock's own facts. Only ever read. Functions are const and
/// may be called on any thread.
/// Source: observed on CLI 2.1.329: <folder>/<slug of the workspace>/<session id>.jsonl, a JSON object a line.
class ClaudeSessions
{
    Q_DECLARE_TR_FUNCTIONS(paddock::ClaudeSessions)

public:
    struct File {
        SessionId id; ///< The name of the file.
        QString path;
        qint64 size = 0;
        QDateTime modified; ///< UTC.
    };

    /// What SessionSummary::source and Forked::source call them.
    static QString sourceName() { return QStringLiteral("claude-code"); }

    /// \a folder holds one folder for each project; defaultFolder() is where the CLI keeps it.
    explicit ClaudeSessions(QString folder);

    /// $CLAUDE_CONFIG_DIR/projects, else ~/.claude/projects.
    static QString defaultFolder();

    const QString &folder() const { return m_folder; }

    QList<File> files() const; ///< The newest first. Empty when there is no such folder.

    /// The conversation that the newest line of the file ends, from its beginning: branches that were left are left
    /// out. Lines that are not understood are skipped. Errors: Io; Protocol when it is no such transcript.
    Result<Transcript> load(const QString &path) const;

    /// Of a file beyond a megabyte only the beginning and the end are read, and \c entries stays 0. Errors: as load().
    Result<SessionSummary> summary(const File &file) const;

private:
    QString m_folder;
};

} // namespace paddock
