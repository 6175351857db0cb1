#pragma once

#include "core/protocol/entry.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace paddock {

/// Names of the workspace's files, for completion and for the file list. What ignore rules name is left out.
struct FileList {
    QStringList paths; ///< Relative to the workspace, sorted.
    bool isWhole = true; ///< False: there are more; the remark says why they are left out.
    QString remark = {}; ///< A sentence for people.

    bool operator==(const FileList &) const = default;
};

/// A file of the workspace, to be looked at.
struct FileText {
    QString path; ///< Relative to the workspace.
    QString text = {}; ///< Empty when isText is false.
    bool isText = false;
    qint64 size = 0; ///< Bytes.
    QString remark = {}; ///< Why it is not shown, or not whole; a sentence for people.

    bool operator==(const FileText &) const = default;
};

/// A run of lines that changed, with some that did not around it.
struct DiffHunk {
    /// The same for the same lines at the same place of the same file, so that a person's mark on it can be found again.
    QString id;
    int oldStart = 1; ///< From 1; 0 in a file that did not exist.
    int newStart = 1;
    QStringList lines; ///< " same", "-old", "+new"; without line ends.
    bool oldEndsWithoutNewline = false; ///< Said of the last line of the file, where the hunk holds it.
    bool newEndsWithoutNewline = false;

    bool operator==(const DiffHunk &) const = default;
};

/// Between which two states files are compared. The later one is always now.
struct SinceTurn ///< The beginning of the newest turn.
{
    bool operator==(const SinceTurn &) const = default;
};
struct SinceSession ///< The session's first look at the files.
{
    bool operator==(const SinceSession &) const = default;
};
struct SinceEntry {
    qint64 entry = 0; ///< As the files were after the entry of this number.

    bool operator==(const SinceEntry &) const = default;
};
struct SinceHead ///< The newest commit of the repository that the workspace lies in.
{
    bool operator==(const SinceHead &) const = default;
};
using ChangeScope = std::variant<SinceTurn, SinceSession, SinceEntry, SinceHead>;

struct ChangedFile {
    QString path; ///< Relative to the workspace.
    FileState before;
    FileState after;
    bool isText = true; ///< False: there are no hunks to show; the remark says why.
    QList<DiffHunk> hunks = {};
    bool isByOthers = false; ///< Somebody else than the agent changed it too.
    bool isUnknown = false; ///< What it was before is not kept, so nothing of it can be taken back.
    QString remark = {};

    bool operator==(const ChangedFile &) const = default;
};

/// What is different in the workspace.
struct ChangeSet {
    ChangeScope scope;
    QList<ChangedFile> files = {}; ///< Sorted by path.
    QString remark = {}; ///< Why this may not be all, or why there is nothing to compare with.

    bool operator==(const ChangeSet &) const = default;
};

/// A part of a change that a person wants undone.
struct RevertPart {
    QString path;
    QStringList hunks = {}; ///< Their ids; empty: the whole file.

    bool operator==(const RevertPart &) const = default;
};

} // namespace paddock
