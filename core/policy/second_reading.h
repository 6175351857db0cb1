#pragma once

#include "core/policy/objection.h"
#include "core/policy/shell_reading.h"

#include <QCoreApplication>

namespace paddock {

/// Weighs what a second reader says of shell texts against our own reading. Where they differ, or where the second one
/// could not be asked, a person decides: a boundary that reads a command wrongly is none.
class SecondReading
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SecondReading)

public:
    /// More texts than these, a command and what it nests, are not read: each costs a process.
    static constexpr qsizetype mostTexts = 16;

    /// For the command itself first, then the texts that it hands to shells. A text without a reading counts as
    /// one that could not be asked.
    static Objections examine(const QStringList &texts, const ShellReadings &readings);
};

} // namespace paddock
