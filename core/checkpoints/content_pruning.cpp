#include "core/checkpoints/content_pruning.h"

#include "core/base/log.h"
#include "core/checkpoints/manifest_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <dirent.h>
#include <fcntl.h>
#include <limits>
#include <memory>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 abandonedSeconds = 3600; // A name of a content that was never finished.

struct ShelfCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

struct StoredContent {
    QByteArray hash; ///< Raw.
    qint64 size = 0;
    qint64 usedNs = 0;
};

qint64 modifiedNsOf(const struct stat &status)
{
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

/// The sessions that work with the store now.
struct UsesOfStore {
    QSet<QString> manifests;
    qint64 sinceNs = std::numeric_limits<qint64>::max(); ///< When the first of them began.
};

UsesOfStore usesOf(const QString &folder)
{
    UsesOfStore uses;
    const QDir running(folder + QStringLiteral("/running"));
    for (const QString &name : running.entryList(QDir::Files)) {
        const QByteArray path = QFile::encodeName(running.filePath(name));
        const FileDescriptor file(::open(path.constData(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
        struct stat status = {};
        if (!file || ::fstat(file.get(), &status) != 0)
            continue;
        if (::flock(file.get(), LOCK_EX | LOCK_NB) == 0) { // its process is gone
            ::unlink(path.constData());
            continue;
        }
        uses.manifests.insert(name.section(u'.', 0, 0));
        uses.sinceNs = qMin(uses.sinceNs, modifiedNsOf(status));
    }
    return uses;
}

class Pruning
{
public:
    Pruning(const QString &folder, qint64 mostBytes, const std::function<bool()> &isWanted)
        : m_folder(folder)
        , m_mostBytes(mostBytes)
        , m_isWanted(isWanted)
        , m_contents(::open(QFile::encodeName(folder + QStringLiteral("/contents")).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {}

    std::optional<PruningResult> run()
    {
        if (!m_contents)
            return PruningResult{};
        const FileDescriptor lock(::openat(m_contents.get(), "../lock", O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (!lock || ::flock(lock.get(), LOCK_EX | LOCK_NB) != 0 || !listContents())
            return {};
        if (m_result.bytes > m_mostBytes / 10 * 9)
            makeRoom();
        return m_result;
    }

private:
    bool listContents()
    {
        for (int shelf = 0; shelf < 256; ++shelf) {
            if (m_isWanted())
                return false;
            listShelf(QByteArray::number(shelf + 256, 16).sliced(1));
        }
        listShelf("."); // what was never finished
        return true;
    }

    void listShelf(const QByteArray &shelf)
    {
        FileDescriptor folder(
            ::openat(m_contents.get(), shelf.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        const std::unique_ptr<DIR, ShelfCloser> list(folder ? ::fdopendir(folder.get()) : nullptr);
        if (!list)
            return;
        const int handle = folder.release();
        while (const dirent *entry = ::readdir(list.get())) {
            struct stat status = {};
            if (::fstatat(handle, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0
                || !S_ISREG(status.st_mode))
                continue;
            const QByteArray name(entry->d_name);
            if (shelf == ".") {
                if (name.startsWith("new-")
                    && status.st_mtim.tv_sec < QDateTime::currentSecsSinceEpoch() - abandonedSeconds)
                    ::unlinkat(handle, entry->d_name, 0);
                continue;
            }
            m_all.append({QByteArray::fromHex(shelf + name), status.st_size, modifiedNsOf(status)});
            m_result.bytes += status.st_size;
        }
    }

    void makeRoom()
    {
        const UsesOfStore uses = usesOf(m_folder);
        std::sort(m_all.begin(), m_all.end(),
                  [](const StoredContent &a, const StoredContent &b) { return a.usedNs < b.usedNs; });
        // Of all manifests, the one that was written last is forgotten last.
        QFileInfoList manifests = QDir(m_folder + QStringLiteral("/manifests"))
                                      .entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
        for (;;) {
            QSet<QByteArray> needed;
            for (const QFileInfo &info : std::as_const(manifests)) {
                const Manifest manifest = readManifest(info.filePath());
                for (const FileRecord &record : manifest.files)
                    needed.insert(record.hash);
            }
            removeAllBut(needed, uses.sinceNs);
            const auto idle = std::find_if(manifests.begin(), manifests.end(), [&](const QFileInfo &info) {
                return !uses.manifests.contains(info.fileName());
            });
            if (m_result.bytes <= target() || idle == manifests.end() || m_isWanted())
                return;
            QFile::remove(idle->filePath());
            manifests.erase(idle);
        }
    }

    void removeAllBut(const QSet<QByteArray> &needed, qint64 sinceNs)
    {
        m_all.removeIf([&](const StoredContent &content) {
            if (m_result.bytes <= target() || content.usedNs >= sinceNs || needed.contains(content.hash))
                return false;
            const QByteArray hex = content.hash.toHex();
            if (::unlinkat(m_contents.get(), (hex.first(2) + '/' + hex.sliced(2)).constData(), 0) != 0)
                return false;
            m_result.bytes -= content.size;
            ++m_result.removed;
            return true;
        });
    }

    qint64 target() const { return m_mostBytes / 10 * 8; }

    const QString m_folder;
    const qint64 m_mostBytes;
    const std::function<bool()> m_isWanted;
    const FileDescriptor m_contents;
    QList<StoredContent> m_all;
    PruningResult m_result;
};

} // namespace

StoreUse::StoreUse(const QString &folder, const QString &manifest)
    : m_path(QStringLiteral("%1/running/%2.%3")
                 .arg(folder, manifest, QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
    ContentStore::makeFolder(folder);
    ContentStore::makeFolder(folder + QStringLiteral("/running"));
    m_lock = FileDescriptor(::open(QFile::encodeName(m_path).constData(),
                                   O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_lock || ::flock(m_lock.get(), LOCK_EX | LOCK_NB) != 0)
        qCWarning(lcFiles) << "what this session keeps is not marked as in use:" << m_path;
}

StoreUse::~StoreUse()
{
    if (m_lock)
        ::unlink(QFile::encodeName(m_path).constData());
}

std::optional<PruningResult> pruneContents(const QString &folder, qint64 mostBytes,
                                           const std::function<bool()> &isWanted)
{
    return Pruning(folder, mostBytes, isWanted).run();
}

} // namespace paddock
