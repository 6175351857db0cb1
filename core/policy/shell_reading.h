#pragma once

#include "core/policy/shell_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace paddock {

/// One command as a reader of shell text found it, in a form in which two readers can be compared: words are decoded,
/// and each expansion in them is one mark. What a pattern, a tilde or a variable comes to is no matter of reading.
struct ReadCommand {
    static constexpr QChar mark{0xfdd0}; ///< Stands for an expansion; no text may hold this code point.

    ShellCommand::Kind kind = ShellCommand::Kind::Simple;
    QStringList assignments = {}; ///< NAME=value, NAME+=value; an array's elements are one mark.
    QStringList words = {}; ///< Braces are expanded. Tests, arithmetic and let have none: they are counted.
    QStringList redirections = {}; ///< Operator and target; of a here-document the body too.

    bool operator==(const ReadCommand &) const = default;
};

/// What one reader says of one text.
struct ShellReading {
    enum class State {
        Read,
        Refused, ///< The reader is sure that it is no shell text.
        Unavailable, ///< The reader could not be asked.
    };
    State state = State::Unavailable;
    QString detail =
        {}; ///< One sentence for people: why it was refused, or what would help. Empty when it was read.
    QList<ReadCommand> commands =
        {}; ///< Nested ones too, wherever they stand: in substitutions, functions, bodies.

    bool operator==(const ShellReading &) const = default;
};

/// What a second reader says, by the text that it was given.
using ShellReadings = QHash<QString, ShellReading>;

/// Our own reader's account in the form of comparison.
QList<ReadCommand> readCommands(const ShellScript &script);

/// A word in the form of comparison.
QString comparableWord(const ShellWord &word);

/// Where two readings of one text differ: a sentence for people; empty when they agree. The order of commands is not
/// compared, for readers differ in when they come to the body of a here-document.
class ReadingComparison
{
    Q_DECLARE_TR_FUNCTIONS(paddock::ReadingComparison)

public:
    static QString difference(const ShellScript &ours, const ShellReading &other);
};

} // namespace paddock
