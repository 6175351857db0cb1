#include "core/agent/escape_bait.h"

#include "core/agent/escape_places.h"
#include "core/files/fenced_places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstring>

namespace paddock {

namespace {

constexpr std::array baitFiles = {"read", "overwrite", "delete", "mode", "link", "hard"};
constexpr mode_t baitMode = 0600;

const QString ownFolder = QStringLiteral("/.paddock-escape-XXXXXX");
const QString plantedFile = QStringLiteral("/tasks.json"); // As app/escape names it.

QByteArray freshCanary()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return "paddock-bait-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
}

bool writeBait(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(content) == content.size()
           && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// When this process was started, as /proc has it; empty where there is no /proc.
QString ownStart()
{
    constexpr int fieldOfStart = 20; // Behind the brackets around the name; the first is a blank.
    const QByteArray text = contentOf(QStringLiteral("/proc/self/stat"));
    return QString::fromLatin1(text.mid(text.lastIndexOf(')') + 1).split(' ').value(fieldOfStart));
}

/// A segment that goes when the last one who attached it goes; -1 when there is none to be had.
int laySegment(const QByteArray &canary, void *&memory)
{
    const int segment = ::shmget(IPC_PRIVATE, size_t(canary.size()) + 1, IPC_CREAT | baitMode);
    if (segment < 0)
        return -1;
    memory = ::shmat(segment, nullptr, 0);
    ::shmctl(segment, IPC_RMID, nullptr);
    if (memory == reinterpret_cast<void *>(-1)) {
        memory = nullptr;
        return -1;
    }
    std::memcpy(memory, canary.constData(), size_t(canary.size()) + 1);
    return segment;
}

} // namespace

EscapeBait::EscapeBait(const FenceSpec &spec)
    : m_spec(spec)
    , m_canary(freshCanary())
{}

EscapeBait::~EscapeBait()
{
    if (m_memory)
        ::shmdt(m_memory);
    clearProtectedName();
}

Result<std::unique_ptr<EscapeBait>> EscapeBait::lay(const FenceSpec &spec)
{
    std::unique_ptr<EscapeBait> bait(new EscapeBait(spec));
    if (const Result<void> laid = bait->layFiles(); !laid)
        return laid.error();
    bait->layShared();
    bait->chooseProtectedName();
    return bait;
}

Result<void> EscapeBait::layFiles()
{
    m_scratch = std::make_unique<QTemporaryDir>(m_spec.workspacePath + ownFolder);
    if (!m_scratch->isValid())
        return Error{ErrorKind::Io,
                     tr("No folder could be made in the workspace: %1").arg(m_scratch->errorString())};
    for (const QString &folder : baitFolders(m_spec)) {
        m_outside = std::make_unique<QTemporaryDir>(folder + ownFolder);
        if (m_outside->isValid())
            break;
    }
    if (!m_outside || !m_outside->isValid())
        return Error{ErrorKind::Io, tr("No folder could be made outside the workspace.")};
    for (const char *name : baitFiles) {
        const QString path = m_outside->filePath(QLatin1String(name));
        if (!writeBait(path, m_canary))
            return Error{ErrorKind::Io, tr("%1 could not be written.").arg(path)};
    }
    m_listeners = std::make_unique<EscapeListeners>(m_outside->path(), m_canary);
    m_leaky =
        FileDescriptor(::open(QFile::encodeName(m_outside->path()).constData(), O_RDONLY | O_DIRECTORY));
    return {};
}

void EscapeBait::layShared()
{
    m_segment = laySegment(m_canary, m_memory);
    for (const char *folder : {"/tmp", "/dev/shm"}) {
        auto file = std::make_unique<QTemporaryFile>(QLatin1String(folder) + ownFolder);
        if (file->open() && file->write(m_canary) == m_canary.size() && file->flush())
            m_shared.push_back(std::move(file));
    }
}

void EscapeBait::chooseProtectedName()
{
    for (const FencedPlace &place : fencedPlaces()) {
        const QFileInfo there(m_spec.workspacePath + u'/' + place.path);
        if (place.isFolder && !place.path.contains(u'/') && !there.exists() && !there.isSymLink()) {
            m_protected = there.filePath();
            return;
        }
    }
}

QStringList EscapeBait::arguments() const
{
    QStringList list;
    const auto add = [&list](const char *name, const QString &value) {
        if (!value.isEmpty())
            list.append(QLatin1String(name) + u'=' + value);
    };
    add("workspace", m_spec.workspacePath);
    add("scratch", m_scratch->path());
    add("outside", m_outside->path());
    add("protected", m_protected);
    for (const auto &file : m_shared)
        add("shared", file->fileName());
    for (const QString &entry : closedEntries(QDir::homePath(), m_spec))
        add("home", entry);
    for (const QString &entry : closedEntries(QFileInfo(m_spec.workspacePath).path(), m_spec))
        add("neighbour", entry);
    for (const QString &path : agentSockets())
        add("agent", path);
    add("unix", m_listeners->unixPath());
    add("abstract", QString::fromLatin1(m_listeners->abstractName()));
    add("tcp", QString::number(m_listeners->tcpPort()));
    add("udp", QString::number(m_listeners->udpPort()));
    add("victim", QString::number(::getpid()));
    add("victim-start", ownStart());
    add("victim-address", QString::number(quintptr(m_canary.constData())));
    if (m_segment >= 0)
        add("shared-memory", QString::number(m_segment));
    add("processes", QString::number(m_spec.processesAtMost));
    add("data", QString::number(m_spec.dataBytesAtMost));
    add("file", QString::number(m_spec.fileBytesAtMost));
    add("debuggers", QString::number(m_spec.debuggers));
    return list;
}

QHash<QString, QString> EscapeBait::taken() const
{
    QHash<QString, QString> taken = m_listeners->knocks();
    const auto note = [&taken](const char *way, const char *evidence) {
        taken.insert(QLatin1String(way), QLatin1String(evidence));
    };
    QStringList names{QStringLiteral("socket")};
    for (const char *name : baitFiles) {
        names.append(QLatin1String(name));
        const QString path = m_outside->filePath(QLatin1String(name));
        struct stat status = {};
        if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
            note("delete-outside", "the file is gone");
            continue;
        }
        if ((status.st_mode & ~mode_t(S_IFMT)) != baitMode)
            note("chmod-outside", "the mode of the file has changed");
        if (status.st_nlink > 1)
            note("hard-link", "the file has another name");
        if (contentOf(path) != m_canary)
            note(std::strcmp(name, "link") == 0 ? "through-link" : "overwrite-outside",
                 "the content of the file has changed");
    }
    for (const QString &name :
         QDir(m_outside->path())
             .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (!names.contains(name))
            note("create-outside", "the file is there");
    }
    if (QFileInfo::exists(m_scratch->filePath(QStringLiteral("survivor"))))
        note("survivor", "it wrote after the end");
    if (!m_protected.isEmpty() && QFileInfo::exists(m_protected))
        note("protected-name", "the file is still there");
    return taken;
}

/// Where it was made, or where the launcher has set it aside. Only what those inside have made is removed: they wrote the
/// name of their folder into it.
void EscapeBait::clearProtectedName() const
{
    if (m_protected.isEmpty())
        return;
    const QDir workspace(m_spec.workspacePath);
    QStringList folders{m_protected};
    for (const QString &name :
         workspace.entryList({QStringLiteral(".paddock-set-aside-*")}, QDir::Dirs | QDir::Hidden))
        folders.append(workspace.filePath(name));
    for (const QString &folder : std::as_const(folders)) {
        const QString planted = folder + plantedFile;
        if (contentOf(planted) == QFile::encodeName(m_scratch->path()))
            QFile::remove(planted);
        else if (folder != m_protected || QFileInfo::exists(planted))
            continue;
        workspace.rmdir(folder); // Only when it is empty.
    }
}

} // namespace paddock
