#include "core/files/glob_search.h"

#include "core/files/file_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace paddock {

namespace {

constexpr size_t deepest = 256; // Each level holds a descriptor.
constexpr qint64 mostEntries = 2'000'000;

struct GlobSearchText {
    Q_DECLARE_TR_FUNCTIONS(paddock::GlobSearch)
};

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

/// A folder that is being read.
struct Level {
    std::unique_ptr<DIR, CloseFolder> folder;
    QByteArray path; ///< With a slash at the end; empty for the top.
    GlobPattern::State state;
};

bool isNewer(const GlobMatches::Match &a, const GlobMatches::Match &b)
{
    return a.modifiedNs != b.modifiedNs ? a.modifiedNs > b.modifiedNs : a.path < b.path;
}

class Walk
{
public:
    Walk(const GlobPattern &pattern, qsizetype most)
        : m_pattern(pattern)
        , m_most(most)
    {}

    /// Takes the descriptor over; false when it cannot be read.
    bool enter(int fd, const QByteArray &path, GlobPattern::State state)
    {
        std::unique_ptr<DIR, CloseFolder> folder(fd < 0 ? nullptr : ::fdopendir(fd));
        if (!folder) {
            if (fd >= 0)
                ::close(fd);
            m_matches.isPartial = true;
            return false;
        }
        m_levels.push_back({std::move(folder), path, std::move(state)});
        return true;
    }

    bool isDone() const { return m_levels.empty(); }

    /// Looks at one entry.
    void step()
    {
        const Level &level = m_levels.back();
        const dirent *entry = ::readdir(level.folder.get());
        if (!entry || m_seen >= mostEntries) {
            m_matches.isPartial = m_matches.isPartial || m_seen >= mostEntries;
            m_levels.pop_back();
            return;
        }
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            return;
        ++m_seen;
        GlobPattern::State state = m_pattern.after(level.state, shownName(name));
        if (state.empty())
            return;
        const int fd = ::dirfd(level.folder.get());
        struct stat status = {};
        // The type in the entry is a hint that some file systems do not give; the time is needed anyhow.
        if (::fstatat(fd, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return;
        if (!S_ISDIR(status.st_mode)) {
            if (m_pattern.isMatch(state))
                add(level.path + name, FileStamp::of(status).modifiedNs);
            return;
        }
        if (name == ".git" || !m_pattern.canGoOn(state))
            return;
        if (m_levels.size() >= deepest) {
            m_matches.isPartial = true;
            return;
        }
        const QByteArray path = level.path + name + '/';
        enter(::openat(fd, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC), path,
              std::move(state));
    }

    GlobMatches take()
    {
        shrink();
        return std::move(m_matches);
    }

private:
    void add(const QByteArray &path, qint64 modifiedNs)
    {
        ++m_matches.total;
        m_matches.newest.append({path, modifiedNs});
        if (m_matches.newest.size() > 64 * m_most)
            shrink();
    }
    void shrink()
    {
        std::sort(m_matches.newest.begin(), m_matches.newest.end(), isNewer);
        m_matches.newest.resize(qMin(m_matches.newest.size(), m_most));
    }

    const GlobPattern &m_pattern;
    const qsizetype m_most;
    std::vector<Level> m_levels;
    GlobMatches m_matches;
    qint64 m_seen = 0;
};

} // namespace

Result<GlobMatches> globSearch(const WorkspaceRoot &root, const Place &folder, const GlobPattern &pattern,
                               qsizetype most, std::stop_token stop)
{
    const Result<FileDescriptor> top = root.openFolder(folder);
    if (!top)
        return top.error();
    Walk walk(pattern, most);
    if (!walk.enter(::fcntl(top->get(), F_DUPFD_CLOEXEC, 0), {}, pattern.begin()))
        return PathResolver::failure(errno, folder.path);
    while (!walk.isDone()) {
        if (stop.stop_requested()) {
            return Error{ErrorKind::Cancelled, GlobSearchText::tr("The search was stopped.")};
        }
        walk.step();
    }
    return walk.take();
}

} // namespace paddock
