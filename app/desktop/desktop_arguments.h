#pragma once

#include "core/base/result.h"
#include "ui/style/theme.h"

#include <QStringList>

namespace paddock {

/// What stands behind `paddock-desktop`. A second start hands its words over to the first one, which reads them here
/// again, as seen from the folder where they were written.
struct DesktopArguments {
    enum class Verb { Show, Help, Version };
    Verb verb = Verb::Show;
    QString folder; ///< Canonical; empty: begin with what was open last, or the start page.
    QString linkedFolder; ///< Of a paddock: link, canonical. To be asked about; nothing was begun in it.
    QString resume; ///< A session's id, or a beginning of it that only one has.
    bool resumeNewest = false; ///< Of the folder, or of all.
    bool newWindow = false;
    bool waits = false; ///< The start returns when its session ends.
    bool safeMode =
        false; ///< Neither windows as they were left, nor settings of folders; a program of its own.
    std::optional<ThemeChoice> theme; ///< Nothing: as set.

    /// Whether more is wanted than the windows of the last run.
    bool asksForSomething() const
    {
        return !folder.isEmpty() || !linkedFolder.isEmpty() || !resume.isEmpty() || resumeNewest || newWindow;
    }
    bool operator==(const DesktopArguments &) const = default;
};

/// Needs neither an application nor a display. Paths are seen from \a folder; empty: the current one. Errors: Invalid,
/// NotFound, with what is possible.
Result<DesktopArguments> parseDesktopArguments(const QStringList &words, const QString &folder = {});
QString desktopHelp();

} // namespace paddock
