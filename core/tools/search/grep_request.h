#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace paddock {

/// One search in the contents of files, as the model asked for it.
struct GrepRequest {
    enum class Output { Content, Files, Count };

    QString pattern;
    QString path; ///< File or folder; "." for the workspace.
    QString glob = {};
    QString type = {}; ///< A file type that ripgrep knows.
    Output output = Output::Files;
    qint64 before = 0; ///< Lines of context.
    qint64 after = 0;
    bool lineNumbers = true;
    bool ignoreCase = false;
    bool onlyMatching = false;
    bool multiline = false;
    qint64 limit = 250; ///< Lines or files shown; 0 for all.
    qint64 offset = 0; ///< Lines or files left out before.
    QStringList ignored =
        {}; ///< Names that the workspace ignores, for a search that begins below its ignore file.

    /// Reads an input that fits the schema; an Error says what makes no sense.
    static Result<GrepRequest> from(const QJsonObject &input);

    /// Arguments for ripgrep up to and with "--"; the path follows. Nothing that the model wrote can become an option.
    QStringList arguments() const;
};

} // namespace paddock
