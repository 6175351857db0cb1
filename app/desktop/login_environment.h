#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <utility>
#include <vector>

namespace paddock {

/// A program that the desktop started knows less than a terminal: what the person's shell adds to PATH for nvm, asdf,
/// brew or cargo is missing. Asks the login shell once, on the side, for variables that are lists of folders.
///
/// Finished by itself, at the latest after the time given to it; a shell that hangs is killed. GUI thread only.
class LoginEnvironment : public QObject
{
    Q_OBJECT

public:
    using Variables = std::vector<std::pair<QByteArray, QByteArray>>;

    /// Whether there is something to ask: we were not started in a terminal, and the person has a shell.
    static bool isNeeded();

    /// The person's shell, as the system knows it; empty: none that could be asked.
    static QString shell();

    /// Begins at once. \a shell is absolute.
    explicit LoginEnvironment(const QString &shell,
                              std::chrono::milliseconds patience = std::chrono::seconds(3),
                              QObject *parent = nullptr);
    ~LoginEnvironment() override; ///< Ends a shell that still runs.

    /// What of a shell's output counts: after the mark, entries parted by NUL; only PATH-like names, only absolute
    /// folders in them.
    static Variables read(const QByteArray &output);

    /// Puts them into this process, for the children that come. Before the agent's thread begins: no other thread may
    /// read the environment meanwhile.
    static void apply(const Variables &variables);

signals:
    void finished(
        const paddock::LoginEnvironment::Variables &variables); ///< Once; empty: nothing was learned.

private:
    void end(const Variables &variables);

    QProcess m_shell;
    QTimer m_patience;
    QByteArray m_output;
    bool m_ended = false;
};

} // namespace paddock
