#include "core/checkpoints/workspace_listing.h"

#include "core/checkpoints/ignore_rules.h"
#include "core/files/path_resolver.h"

#include <QFile>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <memory>

namespace paddock {

namespace {

struct WorkspaceListingText {
    Q_DECLARE_TR_FUNCTIONS(paddock::WorkspaceListing)
};

struct ListingCloser {
    void operator()(DIR *list) const { ::closedir(list); }
};

constexpr QByteArrayView cacheSignature("Signature: 8a477f597d28d172789f06886806bc55");

struct ListedName {
    QByteArray name;
    bool isFolder = false;
};

/// What a file system that tells no kinds leaves open.
unsigned char kindOf(int folder, const dirent *entry)
{
    if (entry->d_type != DT_UNKNOWN)
        return entry->d_type;
    struct stat status = {};
    if (::fstatat(folder, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) != 0)
        return DT_UNKNOWN;
    return S_ISREG(status.st_mode)   ? DT_REG
           : S_ISLNK(status.st_mode) ? DT_LNK
           : S_ISDIR(status.st_mode) ? DT_DIR
                                     : DT_UNKNOWN;
}

} // namespace

WorkspaceListing listWorkspace(const WorkspaceRoot &root, qint64 most, std::stop_token stop)
{
    WorkspaceListing listing;
    const PathResolver resolver(root.descriptor(), {}, PathResolver::bestFor(root.descriptor()));
    IgnoreTree ignored;
    ignored.setOuter(outerIgnoreRules(QFile::encodeName(root.path())));
    QByteArrayList waiting{QByteArray()};
    while (!waiting.isEmpty() && listing.isWhole) {
        if (stop.stop_requested()) {
            listing.isWhole = false;
            break;
        }
        const QByteArray path = waiting.takeLast();
        const FileDescriptor handle = resolver.openFolder(PathResolver::split(path));
        FileDescriptor readable(handle ? ::openat(handle.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                                       : -1);
        const std::unique_ptr<DIR, ListingCloser> list(readable ? ::fdopendir(readable.get()) : nullptr);
        if (!list) {
            ++listing.unreadable;
            continue;
        }
        const int folder = readable.release(); // The list closes it.
        QList<ListedName> names;
        bool hasRules = false;
        bool isCache = false;
        while (const dirent *entry = ::readdir(list.get())) {
            const QByteArray name(entry->d_name);
            if (name == "." || name == "..")
                continue;
            if (name == ".git") {
                if (!path.isEmpty())
                    listing.repositories.append(path);
                continue;
            }
            const unsigned char kind = kindOf(folder, entry);
            if (kind != DT_REG && kind != DT_LNK && kind != DT_DIR)
                continue;
            hasRules = hasRules || name == ".gitignore" || name == ".ignore";
            isCache = isCache || name == "CACHEDIR.TAG";
            names.append({name, kind == DT_DIR});
        }
        if (isCache && !path.isEmpty() && ignoreText(folder, "CACHEDIR.TAG").startsWith(cacheSignature))
            continue;
        if (hasRules) {
            IgnoreRules rules = IgnoreRules::parse(ignoreText(folder, ".gitignore"));
            rules.append(IgnoreRules::parse(ignoreText(folder, ".ignore")));
            ignored.set(path, rules);
        }
        for (const ListedName &entry : std::as_const(names)) {
            const QByteArray whole = path.isEmpty() ? entry.name : path + '/' + entry.name;
            if (ignored.ignores(whole, entry.isFolder))
                continue;
            if (QString::fromUtf8(entry.name).toUtf8() != entry.name) {
                ++listing.unnamed;
            } else if (entry.isFolder) {
                waiting.append(whole);
            } else if (listing.files.size() < most) {
                listing.files.append(whole);
            } else {
                listing.isWhole = false;
                break;
            }
        }
    }
    std::sort(listing.files.begin(), listing.files.end());
    return listing;
}

FileList fileListOf(const WorkspaceListing &listing)
{
    FileList list;
    list.isWhole = listing.isWhole && listing.unnamed == 0 && listing.unreadable == 0;
    list.paths.reserve(listing.files.size());
    for (const QByteArray &path : listing.files)
        list.paths.append(QString::fromUtf8(path));
    QStringList remarks;
    if (!listing.isWhole)
        remarks.append(WorkspaceListingText::tr("There are more files than the %Ln that are listed.", nullptr,
                                                int(listing.files.size())));
    if (listing.unnamed > 0)
        remarks.append(WorkspaceListingText::tr("%Ln name(s) are left out because they are no UTF-8.",
                                                nullptr, int(listing.unnamed)));
    if (listing.unreadable > 0)
        remarks.append(
            WorkspaceListingText::tr("%Ln folder(s) could not be read.", nullptr, int(listing.unreadable)));
    list.remark = remarks.join(u' ');
    return list;
}

} // namespace paddock
