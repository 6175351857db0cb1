#pragma once

#include <QList>
#include <QString>

namespace paddock {

/// A name at the top of a workspace that a fence keeps as it is, whatever command runs.
struct FencedPlace {
    QString path; ///< Relative to the workspace.
    bool isFolder = false;

    bool operator==(const FencedPlace &) const = default;
};

/// What programs on this machine read and obey when a person opens, enters or commits in the folder: git's hooks and
/// configuration, agents, editors, direnv. Narrower than SensitiveFiles::protection(), which makes a named path ask:
/// here ordinary work such as a checkout must go on around them.
const QList<FencedPlace> &fencedPlaces();

/// Folders that must not be moved away, since fenced places lie in them.
const QList<QString> &pinnedFolders();

} // namespace paddock
