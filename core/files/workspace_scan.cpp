#include "core/files/workspace_scan.h"

#include "core/base/file_descriptor.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <memory>
#include <vector>

namespace paddock {

namespace {

constexpr int namesAtMost = 200'000;
constexpr qsizetype listedAtMost = 200;
constexpr int depthAtMost = 64;

struct DirectoryCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

/// A file with more than one name, and how many of them were met.
struct SharedFile {
    nlink_t names = 0;
    nlink_t met = 0;
    QStringList paths;
};

class WorkspaceWalk
{
public:
    explicit WorkspaceWalk(const std::stop_token &stop)
        : m_stop(stop)
    {
        for (const FencedPlace &place : fencedPlaces()) {
            if (!place.path.contains(u'/'))
                m_names.insert(place.path.toUtf8());
        }
    }

    WorkspaceScan take()
    {
        for (const SharedFile &file : std::as_const(m_files)) {
            if (file.met < file.names)
                add(m_scan.shared, file.paths);
        }
        m_scan.shared.sort();
        return std::move(m_scan);
    }

    void walk(FileDescriptor folder, const QByteArray &path, int depth)
    {
        const std::unique_ptr<DIR, DirectoryCloser> list(::fdopendir(folder.get()));
        if (!list || depth > depthAtMost) {
            m_scan.isWhole = false;
            return;
        }
        const int number = folder.release(); // The list closes it.
        while (const dirent *entry = ::readdir(list.get())) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == "..")
                continue;
            if (++m_seen > namesAtMost || m_stop.stop_requested()) {
                m_scan.isWhole = false;
                return;
            }
            visit(number, name, path.isEmpty() ? name : path + '/' + name, entry->d_type, depth);
        }
    }

private:
    void visit(int folder, const QByteArray &name, const QByteArray &path, unsigned char type, int depth)
    {
        struct stat status = {};
        if (type == DT_LNK || ::fstatat(folder, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return;
        if (depth > 0)
            noteNested(name, path, S_ISDIR(status.st_mode));
        if (S_ISREG(status.st_mode) && status.st_nlink > 1) {
            SharedFile &file = m_files[{quint64(status.st_dev), quint64(status.st_ino)}];
            file.names = status.st_nlink;
            ++file.met;
            file.paths.append(QFile::decodeName(path));
        }
        if (S_ISDIR(status.st_mode)) {
            FileDescriptor inner(
                ::openat(folder, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (inner)
                walk(std::move(inner), path, depth + 1);
        }
    }

    void noteNested(const QByteArray &name, const QByteArray &path, bool isFolder)
    {
        const QString place = QFile::decodeName(path);
        if (name == ".git" && isFolder) {
            add(m_scan.pinned, {place});
            addPlace({place + QLatin1String("/hooks"), true});
            addPlace({place + QLatin1String("/config"), false});
        } else if (name == ".git" || m_names.contains(name)) {
            addPlace({place, isFolder});
        }
    }

    void addPlace(const FencedPlace &place)
    {
        if (m_scan.places.size() < listedAtMost)
            m_scan.places.append(place);
        else
            m_scan.isWhole = false;
    }

    void add(QStringList &list, const QStringList &paths)
    {
        if (list.size() + paths.size() <= listedAtMost)
            list += paths;
        else
            m_scan.isWhole = false;
    }

    const std::stop_token m_stop;
    QSet<QByteArray> m_names;
    QHash<std::pair<quint64, quint64>, SharedFile> m_files;
    int m_seen = 0;
    WorkspaceScan m_scan;
};

} // namespace

WorkspaceScan scanWorkspace(int folder, const std::stop_token &stop)
{
    FileDescriptor readable(::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!readable) {
        WorkspaceScan none;
        none.isWhole = false;
        return none;
    }
    WorkspaceWalk walk(stop);
    walk.walk(std::move(readable), {}, 0);
    return walk.take();
}

} // namespace paddock
