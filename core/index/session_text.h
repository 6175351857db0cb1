#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// What a text that can be searched for is. The numbers stand in the index: a change is another version of it.
enum class TextKind {
    Title = 0, ///< Title and tags of the session. From no entry alone; see SessionDigest.
    User = 1,
    Model = 2,
    Thinking = 3,
    Call = 4, ///< Names of tools, and every string of what they were called with.
    Result = 5,
    Instructions = 6,
    Summary = 7, ///< Of a compaction, with what was asked to be kept in mind.
    Changed = 8, ///< Paths of files.
    Error = 9,
    Notice = 10, ///< What was repaired.
    Other = 11, ///< Every string of a fact of a newer Paddock.
};

QString nameOf(TextKind kind); ///< user, model, ...

/// The text of one kind that an entry holds.
struct EntryText {
    TextKind kind = TextKind::Other;
    QString text; ///< Composed (NFC), so that the same letters are the same text.

    bool operator==(const EntryText &) const = default;
};

/// All text of a fact that somebody may look for; at most one of each kind, none of them empty.
QList<EntryText> textsOf(const Fact &fact);

} // namespace paddock
