#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QList>
#include <QString>

namespace paddock {

/// One line of a transcript of the Claude Code CLI that stands in its chain, without its content.
struct ClaudeLine {
    enum class Kind {
        Prompt, ///< Of a user, or said in one's name: commands, summaries, remarks of the program.
        Result, ///< Results of tools, sent as a user.
        Answer, ///< One block of an answer.
        Other, ///< Attachments, progress, boundaries.
    };
    QString uuid;
    QString parent; ///< The line before this one; of a compaction's boundary: what it cut off. Empty: none.
    QString source; ///< Of a Result: the line of the call, as far as it is said.
    QString message; ///< Of an Answer: lines that hold blocks of one message have this in common.
    Kind kind = Kind::Other;
    bool isSidechain = false; ///< Of a subagent.
    qint64 offset = 0; ///< Bytes from the beginning of the file.
    qint64 length = 0; ///< Without its end.
};

/// What one pass over such a file finds. The content of lines is read again when it is needed, so that memory does not
/// grow with all that a conversation left behind.
struct ClaudeScan {
    QList<ClaudeLine> lines; ///< In the order of the file.
    QString title; ///< As a person gave it last; may be empty.
};

/// Reads \a file from its beginning to its end. Lines that cannot be read are left out: torn ones, binary ones, those
/// longer than claudeLineMost. Takes time by the length of the file, whatever is in it.
ClaudeScan scanClaudeLines(QIODevice &file);

constexpr qint64 claudeLineMost = 256LL * 1024 * 1024; ///< Bytes.

/// The conversation that the newest line ends, from its beginning, as indexes into \a lines: branches that a person left
/// are left out, and so are subagents. Calls that were made together lie beside the chain, not in it; they are brought
/// back. Where a parent is missing the line before in the file takes its place; a circle ends at its first repetition.
QList<qsizetype> conversationOf(const QList<ClaudeLine> &lines);

} // namespace paddock
