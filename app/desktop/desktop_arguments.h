#pragma once

#include "core/base/result.h"
#include "ui/style/theme.h"

#include <QStringList>

namespace paddock {

/// What stands behind `paddock-desktop`.
struct DesktopArguments {
    enum class Verb { Show, Help, Version };
    Verb verb = Verb::Show;
    QString folder; ///< Canonical; empty: begin with the start page.
    ThemeChoice theme = ThemeChoice::System;
};

/// Needs neither an application nor a display. Errors: Invalid, NotFound, with what is possible.
Result<DesktopArguments> parseDesktopArguments(const QStringList &words);
QString desktopHelp();

} // namespace paddock
