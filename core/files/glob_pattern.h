#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace paddock {

/// A pattern for paths: `*` and `?` within one name, `[a-z]` and `[!a-z]`, `**` for any number of folders, `{a,b}`
/// for alternatives, `\` before a character that shall mean itself. Names that begin with a dot are ordinary.
/// Matching goes name by name, so that a walk knows which folders it need not enter, and takes time linear in
/// the name for each part of the pattern, whatever the pattern.
class GlobPattern
{
public:
    /// ErrorKind::Invalid for an empty pattern, an absolute one, one with "..", and more than 256 alternatives.
    static Result<GlobPattern> parse(const QString &pattern);

    /// How far a path has been matched; opaque, grows with the pattern only.
    using State = std::vector<std::pair<int, int>>;

    State begin() const;
    /// The state behind one more name.
    State after(const State &state, const QString &name) const;
    /// Whether the names so far are a match.
    bool isMatch(const State &state) const;
    /// Whether more names could still make one.
    bool canGoOn(const State &state) const;

private:
    /// Adds a position and, where it stands at `**`, the one behind it.
    void add(State &state, int alternative, int position) const;

    QList<QStringList> m_alternatives; ///< Each the parts between the slashes.
};

/// Whether one name matches one part of a pattern, without `**` and braces.
bool matchesName(QStringView pattern, QStringView name);

} // namespace paddock
