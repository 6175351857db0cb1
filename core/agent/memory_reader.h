#pragma once

#include "core/agent/memory_text.h"
#include "core/files/workspace_root.h"
#include "core/protocol/entry.h"

#include <QSet>

#include <functional>
#include <variant>

namespace paddock {

/// Where a file of instructions may lie, and where what it imports may.
struct MemoryReach {
    const WorkspaceRoot *root = nullptr; ///< Set: through it and nowhere else; the rest does not count.
    QString within = {}; ///< A canonical folder with everything below it; empty: anywhere.
    QString importsWithin = {}; ///< Likewise; empty: nothing is imported.
    /// Only files that belong to this user or to root and that nobody else may write.
    bool mustBeOwn = false;
};

/// Reads files of instructions one after the other, each with its imports right behind it, and no file twice, by
/// whatever name. Files of the workspace are written by strangers: neither a link nor an import leads out of it, and
/// none to what holds secrets. What was refused is said in the text that asked for it and in the log; so is what is cut:
/// 64 KiB of a file, 256 KiB and 100 files of all.
class MemoryReader
{
public:
    /// Files that were read before count against the limits and are not read again.
    MemoryReader(QString home, const QList<InstructionsLoaded::File> &before = {});

    /// Absent files, folders and empty ones are left out without a word.
    void read(const QString &path, const QString &origin, const MemoryReach &reach);

    /// A rule as MemoryRule has it. It is left out when it holds for some files only and \a touches, asked with its
    /// patterns, says no.
    void readRule(const QString &path, const QString &origin, const MemoryReach &reach,
                  const std::function<bool(const MemoryRule &)> &touches);

    QList<InstructionsLoaded::File> take() { return std::exchange(m_files, {}); }

private:
    struct Opened {
        FileDescriptor file;
        QString path; ///< Canonical.
        struct stat status = {};
    };
    struct Absent {};
    struct Refused {
        QString why; ///< English, for the model: "it leads outside the workspace".
    };
    using Found = std::variant<Opened, Absent, Refused>;

    Found find(const QString &path, const MemoryReach &reach, bool isImport) const;
    static Found findInWorkspace(const QString &path, const WorkspaceRoot &root);
    static Found findOutside(const QString &path, const MemoryReach &reach);
    std::optional<Opened> open(const QString &path, const MemoryReach &reach);
    bool isKnown(const Opened &opened);
    std::optional<QString> textOf(const Opened &opened) const;
    void add(const Opened &opened, QString text, const QString &origin, const MemoryReach &reach, int depth);
    QString import(const QString &name, const QString &importer, const MemoryReach &reach, int depth);

    const QString m_home;
    QList<InstructionsLoaded::File> m_files;
    QSet<QString> m_paths;
    QSet<std::pair<quint64, quint64>> m_identities; ///< Device and inode.
    qsizetype m_count = 0;
    qsizetype m_size = 0; ///< Characters.
    bool m_isFull = false;
};

} // namespace paddock
