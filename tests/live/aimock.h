#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace paddock::fakes {

/// A model server that nobody here wrote: npm's @copilotkit/aimock, a real process on a port of its own. It speaks the
/// Messages API and chat completions from fixtures: {"match": {"userMessage", "turnIndex"?, "sequenceIndex"?},
/// "response": {...}}, of which the first that matches answers.
class Aimock
{
public:
    ~Aimock();

    /// Makes sure that the package is in the build directory; NotFound, with the reason, where it cannot be had.
    static Result<QString> install();
    /// Starts \a program, which install() gave. Waits until it listens.
    Result<void> start(const QString &program, const QJsonArray &fixtures);
    QUrl url() const { return m_url; }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QUrl m_url;
};

/// {"match": {"userMessage": said, "turnIndex": turn}, "response": response}; no turnIndex when \a turn is negative.
QJsonObject aimockFixture(const QString &said, int turn, const QJsonObject &response);
QJsonObject aimockCall(const QString &id, const QString &tool, const QJsonObject &input);

} // namespace paddock::fakes
