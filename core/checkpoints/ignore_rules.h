#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <memory>
#include <optional>

namespace paddock {

/// The patterns of one folder's .gitignore, as gitignore(5) defines them. Names are bytes.
class IgnoreRules
{
public:
    static IgnoreRules parse(const QByteArray &text);

    /// \a later wins over what is here.
    void append(const IgnoreRules &later) { m_patterns += later.m_patterns; }

    /// What the last pattern that fits says of \a path (relative to the folder of these rules): true for ignored, false
    /// for taken back with "!". Nothing: no pattern fits. Looks at the path itself, not at the folders it is in.
    std::optional<bool> decide(const QByteArray &path, bool isFolder) const;

    bool isEmpty() const { return m_patterns.isEmpty(); }

    struct Pattern {
        QByteArrayList parts; ///< Between the slashes; "**" among them.
        bool isTakingBack = false;
        bool isForFolders = false;
        bool isAnchored = false; ///< Else it is one part, compared with the last name only.

        bool operator==(const Pattern &) const = default;
    };
    bool operator==(const IgnoreRules &) const = default;

private:
    QList<Pattern> m_patterns;
};

/// The ignore rules of a whole workspace: what the folders above it say when it lies in a repository, its
/// .git/info/exclude, the .gitignore and .ignore (which wins) of each folder, and below all of them names that only
/// hold what programs can make again (node_modules, __pycache__, .venv). Holds without git too. A value, cheap to copy.
class IgnoreTree
{
public:
    /// \a outer, the weakest first, with the way from their folder to the workspace: "packages/a", or empty.
    struct Outer {
        QByteArray way;
        IgnoreRules rules;
    };
    void setOuter(QList<Outer> outer) { m_outer = std::move(outer); }

    /// Rules of \a folder, relative to the workspace; empty for itself.
    void set(const QByteArray &folder, const IgnoreRules &rules);
    void remove(const QByteArray &folder) { m_rules.remove(folder); }
    IgnoreRules rulesOf(const QByteArray &folder) const { return m_rules.value(folder); }

    /// Whether \a path is ignored by its own name, given that the folders it is in are not.
    bool ignores(const QByteArray &path, bool isFolder) const;
    /// Whether it or a folder it is in is.
    bool ignoresBranch(const QByteArray &path, bool isFolder) const;

private:
    QList<Outer> m_outer;
    QHash<QByteArray, IgnoreRules> m_rules; ///< Of folders that have some.
};

/// What stands outside of the folders of \a workspace (canonical) and counts for it.
QList<IgnoreTree::Outer> outerIgnoreRules(const QByteArray &workspace);

/// The text of a small regular file in \a folder; empty when there is none. No link is followed.
QByteArray ignoreText(int folder, const char *name);

} // namespace paddock
