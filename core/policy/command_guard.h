#pragma once

#include "core/policy/objection.h"
#include "core/policy/path_boundary.h"
#include "core/policy/shell_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace paddock {

/// What a command would do, as far as it can be read without running it.
struct CommandFindings {
    Objections objections;
    QStringList reads; ///< Canonical paths inside the workspace.
    QStringList writes;
    bool readOnly = false; ///< Every command only looks, at places inside the workspace that are all known.
};

/// Reads shell text and says what speaks against running it: certain harm is denied; what reaches the network,
/// runs other programs' code by arguments, or cannot be known before running is asked. Ordinary work has no
/// opinion. Advice, not a wall: a program may always do more than its command line says.
class CommandGuard
{
    Q_DECLARE_TR_FUNCTIONS(paddock::CommandGuard)

public:
    /// \a home is what "~" and $HOME stand for. The boundary must outlive the guard.
    CommandGuard(const PathBoundary &boundary, QString home);

    CommandFindings examine(const QString &command) const;
    CommandFindings examine(const ShellScript &script) const;

private:
    const PathBoundary &m_boundary;
    QString m_home;
};

} // namespace paddock
