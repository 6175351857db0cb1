#include "core/exec/seatbelt_backend.h"

#include "core/exec/brief_run.h"
#include "core/exec/seatbelt_profile.h"

#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace paddock {

namespace {

constexpr auto sandboxExec = "/usr/bin/sandbox-exec";

/// What belongs to one child: its folder for temporary files and the gate that it connects to.
struct SeatbeltChild {
    QTemporaryDir temporary;
    std::shared_ptr<void> gate;
};

/// A socket that listens on a free port of 127.0.0.1. Outside of the fence, since Seatbelt has no network of its own.
FileDescriptor listenLocally(quint16 &port)
{
    FileDescriptor listening(::socket(AF_INET, SOCK_STREAM, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (!listening || ::bind(listening.get(), reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(listening.get(), 64) != 0
        || ::getsockname(listening.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    port = ntohs(address.sin_port);
    return listening;
}

class SeatbeltFence : public Fence
{
    Q_DECLARE_TR_FUNCTIONS(paddock::SeatbeltFence)

public:
    explicit SeatbeltFence(FenceSpec spec)
        : m_spec(std::move(spec))
    {}

    Result<FencedStart> enclose(const ProcessSpec &process) const override
    {
        auto child = std::make_shared<SeatbeltChild>();
        if (!child->temporary.isValid())
            return Error{ErrorKind::Io, tr("A folder for temporary files could not be made."), {}};
        quint16 port = 0;
        if (m_spec.openGate) {
            FileDescriptor listening = listenLocally(port);
            if (!listening)
                return Error{ErrorKind::Io, tr("A port for the proxy could not be opened."), {}};
            child->gate = m_spec.openGate(std::move(listening));
        }
        FencedStart start;
        start.program = QLatin1String(sandboxExec);
        start.arguments =
            QStringList{QStringLiteral("-p"),
                        QString::fromUtf8(seatbeltProfile(m_spec, child->temporary.path(), port)),
                        process.program}
            + process.arguments;
        start.environment = process.environment;
        start.environment.removeIf([](const QByteArray &variable) {
            return variable.startsWith("HOME=") || variable.startsWith("TMPDIR=")
                   || variable.toLower().contains("_proxy=");
        });
        const QByteArray folder = child->temporary.path().toUtf8();
        start.environment += {"HOME=" + folder, "TMPDIR=" + folder};
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"}) {
            if (port != 0)
                start.environment.append(QByteArray(name) + "=http://127.0.0.1:" + QByteArray::number(port));
        }
        start.workingDirectory = process.workingDirectory;
        start.gate = std::move(child);
        return start;
    }

    const FenceSpec &spec() const override { return m_spec; }

private:
    const FenceSpec m_spec;
};

} // namespace

QList<BoundaryLayer> SeatbeltBackend::probe() const
{
    ProcessSpec spec;
    spec.program = QLatin1String(sandboxExec);
    spec.arguments = {"-p", "(version 1)(deny default)(allow process-exec)(allow file-read*)",
                      "/usr/bin/true"};
    spec.workingDirectory = QStringLiteral("/");
    spec.environment = childEnvironment();
    spec.timeout = std::chrono::seconds(5);
    const Result<QByteArray> tried = runBriefly(spec);
    // Partly, whatever came of it: it has never been tested against the ways out, so commands go on asking.
    const auto state = tried ? BoundaryLayer::State::Partly : BoundaryLayer::State::Missing;
    const QString detail =
        tried ? tr(
            "Seatbelt took a profile. Paddock's profile was never tested on macOS, so each command asks.")
              : tr("Seatbelt did not take a profile: %1").arg(tried.error().message);
    return {{QStringLiteral("namespaces"), tr("Own view of files, processes and network"), state, detail}};
}

std::shared_ptr<const Fence> SeatbeltBackend::fence(FenceSpec spec) const
{
    return std::make_shared<SeatbeltFence>(std::move(spec));
}

} // namespace paddock
