#include "tests/corpus/canaries.h"

#include <QFile>
#include <QSocketNotifier>
#include <QUuid>

#include <fcntl.h>
#include <grp.h>
#include <linux/keyctl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstring>

namespace paddock::corpus {

struct CanaryListeners::Listener {
    QString kind;
    int domain = 0;
    FileDescriptor socket;
    int visits = 0;
    std::vector<FileDescriptor> visitors; ///< Kept: closing on unread words would take the answer back.
    std::unique_ptr<QSocketNotifier> notifier; // Goes before the socket that it watches.
};

namespace {

template<typename Address>
QByteArray bytesOf(const Address &address, std::size_t size = sizeof(Address))
{
    return QByteArray(reinterpret_cast<const char *>(&address), qsizetype(size));
}

QByteArray loopback4()
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return bytesOf(address);
}

QByteArray loopback6()
{
    sockaddr_in6 address = {};
    address.sin6_family = AF_INET6;
    address.sin6_addr = in6addr_loopback;
    return bytesOf(address);
}

QByteArray localAddress(const QByteArray &name)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        qFatal("%s is too long for a socket", name.constData());
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    return bytesOf(address, offsetof(sockaddr_un, sun_path) + std::size_t(name.size()));
}

} // namespace

CanaryListeners::CanaryListeners(const QString &canary, const QString &socketPath)
    : m_answer("HTTP/1.0 200 OK\r\n\r\n" + canary.toUtf8() + '\n')
    , m_abstractName("paddock-" + QUuid::createUuid().toString(QUuid::Id128).left(12))
{
    listen("tcp", AF_INET, SOCK_STREAM, loopback4());
    listen("tcp", AF_INET6, SOCK_STREAM, loopback6());
    listen("udp", AF_INET, SOCK_DGRAM, loopback4());
    listen("unix", AF_UNIX, SOCK_STREAM, localAddress(QFile::encodeName(socketPath)));
    listen("abstract", AF_UNIX, SOCK_STREAM, localAddress('\0' + m_abstractName.toLatin1()));
}

CanaryListeners::~CanaryListeners() = default;

void CanaryListeners::listen(const QString &kind, int domain, int type, const QByteArray &address)
{
    auto listener = std::make_unique<Listener>();
    listener->kind = kind;
    listener->domain = domain;
    listener->socket = FileDescriptor(::socket(domain, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int socket = listener->socket.get();
    if (socket < 0
        || ::bind(socket, reinterpret_cast<const sockaddr *>(address.constData()), socklen_t(address.size()))
               != 0
        || (type == SOCK_STREAM && ::listen(socket, 16) != 0))
        return; // A machine without IPv6; whoever needs it sees port 0.
    listener->notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
    QObject::connect(
        listener->notifier.get(), &QSocketNotifier::activated, listener->notifier.get(),
        [this, listener = listener.get(), type] {
            ++listener->visits;
            std::array<char, 2048> bytes;
            if (type == SOCK_DGRAM) {
                (void)::recv(listener->socket.get(), bytes.data(), bytes.size(), 0);
                return;
            }
            FileDescriptor visitor(::accept4(listener->socket.get(), nullptr, nullptr, SOCK_CLOEXEC));
            (void)::send(visitor.get(), m_answer.constData(), std::size_t(m_answer.size()), MSG_NOSIGNAL);
            ::shutdown(visitor.get(), SHUT_WR);
            listener->visitors.push_back(std::move(visitor));
        });
    m_listeners.push_back(std::move(listener));
}

int CanaryListeners::visits(const QString &kind) const
{
    int count = 0;
    for (const auto &listener : m_listeners)
        count += listener->kind == kind ? listener->visits : 0;
    return count;
}

quint16 CanaryListeners::portOf(const QString &kind, int domain) const
{
    for (const auto &listener : m_listeners) {
        if (listener->kind != kind || listener->domain != domain)
            continue;
        sockaddr_in6 address = {}; // The port lies at the same place in both families.
        socklen_t size = sizeof address;
        if (::getsockname(listener->socket.get(), reinterpret_cast<sockaddr *>(&address), &size) == 0)
            return ntohs(address.sin6_port);
    }
    return 0;
}

quint16 CanaryListeners::tcpPort() const
{
    return portOf("tcp", AF_INET);
}

quint16 CanaryListeners::tcp6Port() const
{
    return portOf("tcp", AF_INET6);
}

quint16 CanaryListeners::udpPort() const
{
    return portOf("udp", AF_INET);
}

KernelSecrets::~KernelSecrets()
{
    for (const long key : m_keys)
        ::syscall(SYS_keyctl, KEYCTL_REVOKE, key);
    for (const int segment : m_segments)
        ::shmctl(segment, IPC_RMID, nullptr);
}

bool KernelSecrets::addKey(const QByteArray &description, const QByteArray &data)
{
    const long key = ::syscall(SYS_add_key, "user", description.constData(), data.constData(), data.size(),
                               KEY_SPEC_SESSION_KEYRING);
    if (key > 0)
        m_keys.push_back(key);
    return key > 0;
}

bool KernelSecrets::addSharedMemory(int key, const QByteArray &data)
{
    // Open to all, so that only a fence can keep another user from it.
    const int segment = ::shmget(key, 4096, IPC_CREAT | IPC_EXCL | 0666);
    if (segment < 0)
        return false;
    m_segments.push_back(segment);
    void *memory = ::shmat(segment, nullptr, 0);
    if (memory == reinterpret_cast<void *>(-1))
        return false;
    std::memcpy(memory, data.constData(), std::size_t(data.size()) + 1);
    return ::shmdt(memory) == 0;
}

QByteArray handleOf(const QString &path)
{
    alignas(file_handle) std::array<char, sizeof(file_handle) + MAX_HANDLE_SZ> bytes{};
    auto *handle = reinterpret_cast<file_handle *>(bytes.data());
    handle->handle_bytes = MAX_HANDLE_SZ;
    int mount = 0;
    if (::name_to_handle_at(AT_FDCWD, QFile::encodeName(path).constData(), handle, &mount, 0) != 0)
        return {};
    return QByteArray(bytes.data(), qsizetype(sizeof(file_handle) + handle->handle_bytes)).toHex();
}

Victim::Victim(const QString &canary, const QString &secretFile, uid_t user)
{
    QProcessEnvironment environment;
    environment.insert("PATH", "/usr/bin:/bin");
    environment.insert("CANARY_ENV", canary);
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([user] {
        ::setsid();
        becomeOrExit(user);
    });
    m_process.start("/bin/sh", {"-c", "exec 3<\"$1\"; echo up; read line", "victim-" + canary, secretFile});
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead())
        qFatal("the victim did not start: %s", m_process.readAllStandardError().constData());
}

Victim::~Victim()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
    m_process.kill();
    m_process.waitForFinished();
}

bool Victim::isWell() const
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    if (m_process.state() != QProcess::Running || !stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = stat.readAll();
    return !QByteArray("TtZX").contains(text.at(text.lastIndexOf(')') + 2));
}

void becomeOrExit(uid_t user)
{
    if (user != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(user) != 0 || ::setuid(user) != 0))
        ::_exit(99);
}

} // namespace paddock::corpus
