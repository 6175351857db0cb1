#pragma once

#include "core/base/file_descriptor.h"

#include <QObject>
#include <QProcess>
#include <QString>

#include <sys/types.h>

#include <memory>
#include <vector>

namespace paddock::corpus {

/// Listens where nothing from inside may arrive: TCP on both loopbacks, UDP, a socket in the file system and an abstract
/// one. Answers each connection with the canary, and counts. Lives on a thread with an event loop.
class CanaryListeners
{
public:
    CanaryListeners(const QString &canary, const QString &socketPath);
    ~CanaryListeners();
    Q_DISABLE_COPY_MOVE(CanaryListeners)

    /// Who came to "tcp", "udp", "unix" or "abstract" so far.
    int visits(const QString &listener) const;

    quint16 tcpPort() const; ///< On 127.0.0.1; 0 when there is none, as below.
    quint16 tcp6Port() const; ///< On ::1.
    quint16 udpPort() const; ///< On 127.0.0.1.
    const QString &abstractName() const { return m_abstractName; } ///< Without the leading NUL.

private:
    struct Listener;
    void listen(const QString &kind, int domain, int type, const QByteArray &address);
    quint16 portOf(const QString &kind, int domain) const;

    const QByteArray m_answer;
    const QString m_abstractName;
    std::vector<std::unique_ptr<Listener>> m_listeners;
};

/// Secrets that the kernel keeps, under names that were made for this case. Gone when destroyed.
class KernelSecrets
{
public:
    KernelSecrets() = default;
    ~KernelSecrets();
    Q_DISABLE_COPY_MOVE(KernelSecrets)

    /// Each is false where this kernel, or what stands around the tests, has no such thing.
    bool addKey(const QByteArray &description, const QByteArray &data);
    bool addSharedMemory(int key, const QByteArray &data);

private:
    std::vector<long> m_keys;
    std::vector<int> m_segments;
};

/// The handle of a file as open_by_handle_at() takes it, in hexadecimal. Empty where the file system gives none.
QByteArray handleOf(const QString &path);

/// A harmless process outside, with the canary in its arguments, its environment and a file that it holds open as
/// descriptor 3. It ends when this goes.
class Victim
{
public:
    /// \a user 0 is whoever runs the tests.
    Victim(const QString &canary, const QString &secretFile, uid_t user);
    ~Victim();
    Q_DISABLE_COPY_MOVE(Victim)

    qint64 pid() const { return m_process.processId(); }
    bool isWell() const; ///< Neither ended nor stopped.

private:
    QProcess m_process;
};

/// For a QProcess' child: become that user, for good. To be called between fork and exec.
void becomeOrExit(uid_t user);

} // namespace paddock::corpus
