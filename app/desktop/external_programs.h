#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <functional>

namespace paddock {

/// A program and what stands behind it, as it is started: by no shell, so no name can say more than itself.
struct ProgramCall {
    QString program; ///< Absolute.
    QStringList arguments;
    QString folder; ///< To start in; empty: wherever we are.

    bool operator==(const ProgramCall &) const = default;
};

/// Where a program of this name is; empty: nowhere. Usually QStandardPaths::findExecutable.
using FindProgram = std::function<QString(const QString &name)>;

/// An editor that can be started with a file and a line.
struct KnownEditor {
    QString name; ///< For people: "Kate".
    QString command; ///< With {file} and {line}, as a person would write it in the settings.
};

/// The editors of this machine, in the order in which one is chosen when nobody chose.
QList<KnownEditor> detectEditors(const FindProgram &find);

/// Opens \a path, which is absolute, at \a line (from 1; 0: none). \a custom is a person's own command with {file} and
/// {line}; empty: the first one found. Errors: Invalid for a command or path that cannot work, NotFound.
Result<ProgramCall> editorCall(const QString &custom, const QString &path, int line, const FindProgram &find);

/// A terminal in \a folder. \a preferred is $TERMINAL; empty: the usual ones are looked for. Error: NotFound.
Result<ProgramCall> terminalCall(const QString &preferred, const QString &folder, const FindProgram &find);

/// Starts it on its own: it outlives us and writes nothing into our output. Error: Io, with the program's name.
Result<void> startDetached(const ProgramCall &call);

} // namespace paddock
