#pragma once

#include <QString>
#include <QStringList>

namespace paddock {

// What the text of an instruction file says about itself. Pure.

/// The files that \a text brings in, as written behind an @: "docs/style.md", "~/notes.md", "./a b.md". An @ counts at
/// the beginning of a word and outside code, be it `in a line` or fenced. Whether such files exist is not known here:
/// names of people look the same.
QStringList importsIn(const QString &text);

/// A file of .claude/rules: its text without the front matter, and for which files it holds.
struct MemoryRule {
    QString text;
    QStringList
        paths; ///< Patterns relative to the workspace, as GlobPattern reads them; empty: it always holds.

    /// Whether one of the patterns fits \a path, which is relative to the workspace. Patterns that are none fit nothing.
    bool matches(const QString &path) const;
};

MemoryRule memoryRule(const QString &text);

} // namespace paddock
