#pragma once

#include "ui/transcript/part.h"
#include "ui/transcript/row.h"

namespace paddock {

/// What a tool call says of itself, whatever draws it.
struct Card {
    QString icon = {}; ///< A drawing of resources/icons.
    QString verb = {}; ///< "Edit", "Run".
    QString target = {}; ///< What it is done to: a path inside the folder, a command, an address. One line.
    QString note = {}; ///< Two or three words more: "+8 −6", "212 lines".
    QList<Part> parts = {}; ///< The body, whole.
    QList<Part> alerts = {}; ///< Below the body, and shown when it is folded too.
    bool open = false; ///< Whether the body shows until somebody says otherwise.
    bool tail = false; ///< A shortened body keeps its end.
    bool speaks = false; ///< The target is words, not a path or a command.

    bool operator==(const Card &) const = default;
};

/// The card of a call of any tool. Paths below \a workspace lose it.
Card cardOf(const CallRow &row, const QString &workspace);

/// A command of the person's own.
Card ranCard(const RanRow &row);

/// What became of the session or its files.
Card factCard(const Fact &fact);

// One for each kind; cardOf chooses and adds what all have in common: reason, error, pictures.

Card readCard(const CallRow &row, const QString &workspace);
Card searchCard(const CallRow &row, const QString &workspace);
Card editCard(const CallRow &row, const QString &workspace);
Card commandCard(const CallRow &row);
Card todoCard(const CallRow &row);
Card fetchCard(const CallRow &row);
Card planCard(const CallRow &row);
Card questionCard(const CallRow &row);
Card otherCard(const CallRow &row);

/// \a path as a person inside \a workspace would write it.
QString shownPath(const QString &path, const QString &workspace);

/// The file that the call is about, relative to \a workspace when it lies there; empty: none.
QString fileOf(const CallRow &row, const QString &workspace);

/// The input with which the call runs: the hook's when one rewrote it.
const QJsonObject &inputOf(const CallRow &row);

/// The output of a call that did not succeed, ready to be read; empty otherwise.
QList<Part> troubleOf(const CallRow &row);

} // namespace paddock
