#include "core/exec/app_container_backend.h"

#include "core/exec/brief_run.h"
#include "core/exec/spec_plan.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <utility>

namespace paddock {

namespace {

QString launcherBeside()
{
    const QFileInfo file(QCoreApplication::applicationDirPath() + QLatin1String("/paddock-fence.exe"));
    return file.isFile() ? file.canonicalFilePath() : QString();
}

HANDLE handleOf(const FileDescriptor &descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor.get()));
}

/// A pipe of which nothing is inherited; invalid ends when there is none.
std::pair<FileDescriptor, FileDescriptor> pipeOfHandles()
{
    int ends[2] = {-1, -1};
    if (::_pipe(ends, 65536, _O_BINARY | _O_NOINHERIT) != 0)
        return {};
    return {FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// The plan in a file that nobody else can open and that is gone with its last handle.
FileDescriptor fileWith(const std::string &plan)
{
    // A name of our own choosing in the user's folder, which no container reaches.
    QTemporaryFile chosen(QDir::tempPath() + QLatin1String("/paddock-plan-XXXXXX"));
    if (!chosen.open())
        return {};
    const std::wstring name =
        QDir::toNativeSeparators(chosen.fileName() + QLatin1String(".plan")).toStdWString();
    const HANDLE file = ::CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                      FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    FileDescriptor descriptor(::_open_osfhandle(reinterpret_cast<intptr_t>(file), _O_BINARY));
    if (!descriptor) {
        ::CloseHandle(file);
        return {};
    }
    DWORD count = 0;
    if (!::WriteFile(file, plan.data(), DWORD(plan.size()), &count, nullptr) || count != plan.size()
        || ::SetFilePointer(file, 0, nullptr, FILE_BEGIN) != 0)
        return {};
    return descriptor;
}

class AppContainerFence : public Fence
{
    Q_DECLARE_TR_FUNCTIONS(paddock::AppContainerFence)

public:
    AppContainerFence(QString launcher, FenceSpec spec)
        : m_launcher(std::move(launcher))
        , m_spec(std::move(spec))
    {}

    Result<FencedStart> enclose(const ProcessSpec &process) const override
    {
        if (m_launcher.isEmpty()) {
            return Error{ErrorKind::NotFound,
                         tr("The program paddock-fence, which fences commands in, was not found beside "
                            "Paddock. Reinstall Paddock."),
                         {}};
        }
        cage::FencePlan plan = planFor(m_spec, QDir::fromNativeSeparators(process.workingDirectory));
        plan.gateway = false; // No capability, no network.
        FileDescriptor planFile = fileWith(cage::encode(plan));
        auto [link, report] = pipeOfHandles();
        auto [hold, holder] = pipeOfHandles();
        if (!planFile || !link || !hold)
            return Error{ErrorKind::Io, tr("What the fence is told could not be handed over."), {}};

        FencedStart start;
        start.program = m_launcher;
        start.link = std::move(link);
        start.gate = std::make_shared<FileDescriptor>(std::move(holder));
        const std::pair<QString, FileDescriptor *> passed[] = {{QStringLiteral("--plan"), &planFile},
                                                               {QStringLiteral("--report"), &report},
                                                               {QStringLiteral("--hold"), &hold}};
        for (const auto &[option, descriptor] : passed) {
            const HANDLE handle = handleOf(*descriptor);
            if (!::SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT))
                return Error{ErrorKind::Io, tr("What the fence is told could not be handed over."), {}};
            start.arguments += {option, QString::number(quintptr(handle))};
            start.passed.push_back(std::move(*descriptor));
        }
        start.arguments += QStringList{QStringLiteral("--"), process.program} + process.arguments;
        start.environment = process.environment;
        start.environment.removeIf(
            [](const QByteArray &variable) { return variable.toLower().contains("_proxy="); });
        for (const char *name : {"SystemRoot", "SystemDrive", "ComSpec", "PATHEXT"}) {
            if (qEnvironmentVariableIsSet(name)) // Without them hardly a program of Windows starts.
                start.environment.append(QByteArray(name) + '=' + qgetenv(name));
        }
        start.workingDirectory = QFileInfo(m_launcher).path();
        return start;
    }

    const FenceSpec &spec() const override { return m_spec; }

private:
    const QString m_launcher;
    const FenceSpec m_spec;
};

} // namespace

AppContainerBackend::AppContainerBackend()
    : m_launcher(launcherBeside())
{}

QList<BoundaryLayer> AppContainerBackend::probe() const
{
    using State = BoundaryLayer::State;
    State state = State::Missing;
    QString detail = tr("The program paddock-fence was not found beside Paddock. Reinstall Paddock.");
    if (!m_launcher.isEmpty()) {
        ProcessSpec spec;
        spec.program = m_launcher;
        spec.arguments = QStringList{QStringLiteral("--try")};
        spec.workingDirectory = QFileInfo(m_launcher).path();
        spec.environment = childEnvironment();
        spec.timeout = std::chrono::seconds(5);
        const Result<QByteArray> tried = runBriefly(spec);
        // Partly, whatever came of it: it has never been tested against the ways out, so commands go on asking.
        if (tried)
            state = State::Partly;
        detail = tried
                     ? tr("Windows ran a program in an AppContainer. Paddock's fence was never tested on "
                          "Windows, so each command asks.")
                     : tr("Windows did not run a program in an AppContainer: %1").arg(tried.error().message);
    }
    const BoundaryLayer container{QStringLiteral("namespaces"),
                                  tr("Own view of files, processes and network"), state, detail};
    const BoundaryLayer job{
        QStringLiteral("limits"), tr("Limits of processes, memory and file size"), state,
        state == State::Partly ? tr("A job bounds processes and memory, not the size of files; never tested.")
                               : detail};
    return {container, job};
}

std::shared_ptr<const Fence> AppContainerBackend::fence(FenceSpec spec) const
{
    return std::make_shared<AppContainerFence>(m_launcher, std::move(spec));
}

} // namespace paddock
