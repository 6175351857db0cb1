#pragma once

#include "core/policy/objection.h"
#include "core/policy/path_boundary.h"
#include "core/policy/shell_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace paddock {

/// What a command would do, as far as it can be read without running it.
struct CommandFindings {
    /// What concerns one command of the text, at the same index as in ShellScript::commands.
    struct Part {
        Objections objections;
        QStringList reads;
        QStringList writes;
        bool readOnly = true;
    };

    Objections objections; ///< All of them.
    Objections general; ///< Those among them that concern the text as a whole.
    QStringList reads; ///< Canonical paths, as far as they are known.
    QStringList writes;
    QList<Part> parts;
    QStringList
        texts; ///< Shell texts in arguments and bodies, which the commands would run: bash -c, eval, ...
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
    /// \a directory is where the command begins; empty: in the workspace.
    CommandGuard(const PathBoundary &boundary, QString home, QString directory = {});

    CommandFindings examine(const QString &command) const;
    CommandFindings examine(const ShellScript &script) const;

private:
    const PathBoundary &m_boundary;
    QString m_home;
    QString m_directory;
};

} // namespace paddock
