#include "app/desktop/instance_place.h"

#include "app/desktop/desktop_state.h"
#include "core/base/private_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace paddock {
namespace {

struct InstanceWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::InstancePlace)
};

/// Connected to a process of this very user; not open otherwise.
FileDescriptor connectTo(const QString &socket)
{
    const QByteArray path = QFile::encodeName(socket);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= qsizetype(sizeof address.sun_path))
        return {};
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    FileDescriptor fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!fd || ::connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return {};
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(fd.get(), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0 || peer.uid != ::getuid())
        return {};
    return fd;
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::send(fd, bytes.constData() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(count, 0);
    }
    return true;
}

/// The next line, without its end; nothing when the other side is gone or the time is over.
std::optional<QByteArray> readLine(int fd, const QDeadlineTimer &deadline)
{
    QByteArray line;
    while (line.size() < qsizetype(longestLaunch)) {
        pollfd wanted{fd, POLLIN, 0};
        const int ready = ::poll(&wanted, 1, deadline.isForever() ? -1 : int(deadline.remainingTime()));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return {};
        char byte = 0;
        const ssize_t count = ::read(fd, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return {};
        if (byte == '\n')
            return line;
        line.append(byte);
    }
    return {};
}

} // namespace

Result<InstancePlace> InstancePlace::find()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString state = QFileInfo(desktopStateFile()).path();
    const QString folder = QDir::isAbsolutePath(runtime) ? runtime + "/paddock" : state + "/run";
    const auto fault = [&](const QString &detail) {
        return Error{
            ErrorKind::Io,
            InstanceWords::tr("The folder %1 could not be made for this user alone, so a second start "
                              "cannot find this one.")
                .arg(folder),
            detail};
    };
    if (const int error = makePrivateFolder(folder); error != 0)
        return fault(QString::fromLocal8Bit(std::strerror(error)));
    struct stat found {};
    if (::lstat(QFile::encodeName(folder).constData(), &found) != 0 || !S_ISDIR(found.st_mode)
        || found.st_uid != ::getuid() || (found.st_mode & 077) != 0)
        return fault("owner or mode");
    const QByteArray name =
        QCryptographicHash::hash(QFile::encodeName(QDir::cleanPath(state)), QCryptographicHash::Sha256)
            .toHex()
            .left(16);
    const QString base = folder + "/desktop-" + QLatin1String(name);
    return InstancePlace{base + ".socket", base + ".lock"};
}

FileDescriptor InstancePlace::takeLock() const
{
    FileDescriptor fd(
        ::open(QFile::encodeName(lock).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd || ::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return {};
    return fd;
}

QByteArray encodeLaunch(const LaunchRequest &request)
{
    const QByteArray json =
        QJsonDocument(QJsonObject{{"version", 1},
                                  {"arguments", QJsonArray::fromStringList(request.arguments)},
                                  {"folder", request.folder},
                                  {"token", request.activationToken},
                                  {"waits", request.waits}})
            .toJson(QJsonDocument::Compact);
    QByteArray framed(4, '\0');
    qToBigEndian(quint32(json.size()), framed.data());
    return framed + json;
}

std::optional<LaunchRequest> decodeLaunch(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString folder = object.value("folder").toString();
    if (object.value("version").toInt() != 1 || !object.value("arguments").isArray()
        || !QDir::isAbsolutePath(folder))
        return {};
    LaunchRequest request;
    for (const QJsonValue &word : object.value("arguments").toArray()) {
        if (!word.isString())
            return {};
        request.arguments.append(word.toString());
    }
    request.folder = folder;
    request.activationToken = object.value("token").toString();
    request.waits = object.value("waits").toBool();
    return request;
}

HandOver handOver(const InstancePlace &place, const LaunchRequest &request, int patienceMs)
{
    const QDeadlineTimer deadline(patienceMs);
    const HandOver silence{
        HandOver::End::NoAnswer,
        InstanceWords::tr("Another Paddock runs and does not answer. This one starts on its own.")};
    FileDescriptor fd = connectTo(place.socket);
    while (!fd && !deadline.hasExpired()) {
        QThread::msleep(20); // it holds the lock, and may be about to listen
        fd = connectTo(place.socket);
    }
    if (!fd || !writeAll(fd.get(), encodeLaunch(request)))
        return silence;
    const std::optional<QByteArray> line = readLine(fd.get(), deadline);
    if (!line)
        return silence;
    const QJsonObject answer = QJsonDocument::fromJson(*line).object();
    if (!answer.value("accepted").toBool())
        return {HandOver::End::Refused, answer.value("message").toString()};
    if (request.waits)
        readLine(fd.get(),
                 QDeadlineTimer(QDeadlineTimer::Forever)); // a line or the end: either ends the wait
    return {HandOver::End::Taken, {}};
}

} // namespace paddock
