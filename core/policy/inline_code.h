#pragma once

#include <QList>
#include <QString>

namespace paddock {

/// Looks through code that is handed to an interpreter on its command line. Advice: finds what stands there plainly.
class InlineCode
{
public:
    enum class Sort {
        Path, ///< A text that begins like a path out of the folder.
        Name, ///< Any other text that could be a file's name.
        Command, ///< A text that code hands to a shell.
        Shell, ///< Runs other programs in a way that is not read further.
        Network,
        Hidden, ///< Decodes and runs.
    };
    struct Finding {
        Sort sort;
        QString text;
    };
    static QList<Finding> examine(const QString &code);
};

} // namespace paddock
