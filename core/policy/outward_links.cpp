#include "core/policy/outward_links.h"

#include <QFile>

#include <filesystem>

namespace paddock {

namespace {

constexpr int mostNames = 200'000;

} // namespace

std::optional<QString> outwardLink(const WorkspaceRoot &root)
{
    namespace fs = std::filesystem;
    std::error_code failure;
    int names = 0;
    fs::recursive_directory_iterator entry(QFile::encodeName(root.path()).toStdString(),
                                           fs::directory_options::skip_permission_denied, failure);
    for (; !failure && entry != fs::recursive_directory_iterator(); entry.increment(failure)) {
        if (++names > mostNames)
            return root.path();
        std::error_code ignored; // A name that went away meanwhile leads nowhere.
        if (!entry->is_symlink(ignored))
            continue;
        const QString path = QFile::decodeName(QByteArray::fromStdString(entry->path().string()));
        if (const Result<Place> place = root.find(path); !place && place.error().kind == ErrorKind::Denied)
            return path;
    }
    return failure ? std::optional(root.path()) : std::nullopt;
}

} // namespace paddock
