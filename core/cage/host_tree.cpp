#include "core/cage/host_tree.h"

#include "core/cage/failure.h"
#include "core/cage/mounts.h"
#include "core/cage/names_beneath.h"

#include <dirent.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <memory>

namespace paddock::cage {

namespace {

/// Where systems keep programs. Merged ones have links at the later names.
constexpr std::array<const char *, 10> systemFolders{"usr", "opt",   "nix",   "gnu",    "bin",
                                                     "lib", "lib32", "lib64", "libx32", "sbin"};

/// Of /etc, what compilers, interpreters, git, TLS and the C library read. Folders that may hold private keys are entered
/// by name only.
constexpr std::array<const char *, 68> systemSettings{
    "alternatives",
    "arch-release",
    "bash.bashrc",
    "ca-certificates",
    "ca-certificates.conf",
    "clang",
    "crypto-policies",
    "debian_version",
    "fedora-release",
    "fonts",
    "gai.conf",
    "gitattributes",
    "gitconfig",
    "glvnd",
    "group",
    "host.conf",
    "inputrc",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "ld-musl-x86_64.path",
    "ld-musl-aarch64.path",
    "locale.alias",
    "locale.conf",
    "locale.gen",
    "localtime",
    "login.defs",
    "lsb-release",
    "magic",
    "magic.mime",
    "maven",
    "mime.types",
    "nanorc",
    "nsswitch.conf",
    "OpenCL",
    "openldap",
    "os-release",
    "paperspecs",
    "papersize",
    "passwd",
    "perl",
    "pki/ca-trust",
    "pki/java",
    "pki/tls/cert.pem",
    "pki/tls/certs",
    "pki/tls/ct_log_list.cnf",
    "pki/tls/openssl.cnf",
    "protocols",
    "R",
    "redhat-release",
    "rpc",
    "screenrc",
    "sensors3.conf",
    "services",
    "sgml",
    "shells",
    "ssl/ca-bundle.pem",
    "ssl/cert.pem",
    "ssl/certs",
    "ssl/ct_log_list.cnf",
    "ssl/openssl.cnf",
    "ssl/openssl.cnf.d",
    "static",
    "terminfo",
    "texmf",
    "timezone",
    "vulkan",
    "xml",
};

/// Versions follow these names: "java-17-openjdk", "python3.11".
constexpr std::array<const char *, 5> versionedSettings{"java", "jvm", "llvm", "python", "ruby"};

using Directory = std::unique_ptr<DIR, int (*)(DIR *)>;

std::vector<std::string> versionedNames()
{
    std::vector<std::string> names;
    const Directory folder(::opendir("/etc"), ::closedir);
    if (!folder)
        return names;
    while (const dirent *entry = ::readdir(folder.get())) {
        const std::string_view name = entry->d_name;
        if (std::any_of(versionedSettings.begin(), versionedSettings.end(),
                        [name](const char *start) { return name.starts_with(start); }))
            names.push_back("etc/" + std::string(name));
    }
    return names;
}

} // namespace

HostTree::HostTree()
    : m_root(::open("/", O_PATH | O_DIRECTORY | O_CLOEXEC))
{
    if (!m_root)
        fail("mounts", "the host's root");
}

Descriptor HostTree::find(const std::string &path) const
{
    return openBeneath(m_root.get(), path);
}

bool HostTree::show(const std::string &path, const RootFolder &root) const
{
    const Descriptor source = find(path);
    struct stat status = {};
    if (!source || ::fstat(source.get(), &status) != 0)
        return false;
    if (S_ISLNK(status.st_mode)) {
        char text[PATH_MAX];
        const ssize_t length = ::readlinkat(source.get(), "", text, sizeof text);
        if (length > 0 && length < ssize_t(sizeof text))
            root.link(path, std::string(text, std::size_t(length)));
        return length > 0;
    }
    if (!S_ISDIR(status.st_mode) && !S_ISREG(status.st_mode))
        return false;
    const Descriptor target = S_ISDIR(status.st_mode) ? root.folder(path) : root.emptyFile(path);
    showTree(source.get(), target.get(), Seen::ReadOnly, '/' + path);
    return true;
}

void showSystem(const HostTree &host, const RootFolder &root)
{
    for (const char *folder : systemFolders)
        host.show(folder, root);
    for (const char *name : systemSettings)
        host.show(std::string("etc/") + name, root);
    for (const std::string &name : versionedNames())
        host.show(name, root);
    root.textFile("etc/hosts", "127.0.0.1 localhost paddock\n::1 localhost ip6-localhost ip6-loopback\n");
    root.textFile("etc/hostname", "paddock\n");
    root.textFile("etc/resolv.conf",
                  "# No name servers: names are resolved outside, by Paddock's gateway.\n");
    for (const char *folder : {"home", "root", "run", "sys", "var"})
        root.folder(folder);
}

std::vector<std::string> systemPaths()
{
    std::vector<std::string> paths;
    for (const char *folder : systemFolders)
        paths.push_back(std::string("/") + folder);
    for (const char *name : systemSettings)
        paths.push_back(std::string("/etc/") + name);
    for (const std::string &name : versionedNames())
        paths.push_back('/' + name);
    return paths;
}

void showReadable(const HostTree &host, const RootFolder &root, const FencePlan &plan, const Link &link)
{
    std::vector<std::string> paths = plan.readable;
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    for (const std::string &path : paths) {
        if (plan.workspace != FencePlan::Workspace::Absent && isWithin(path, plan.workspacePath))
            continue;
        // These two are the fence's own; the host's would undo it.
        if (isWithin(path, "/proc") || isWithin(path, "/dev")) {
            link.remark(path + " cannot be shown inside.");
            continue;
        }
        const std::string relative = path.substr(1);
        const Descriptor source = host.find(relative);
        struct stat status = {};
        if (!source || ::fstat(source.get(), &status) != 0) {
            link.remark(path
                        + (errno == ELOOP ? " leads through a link and is not shown inside."
                                          : " was to be readable and cannot be found."));
            continue;
        }
        if (S_ISLNK(status.st_mode))
            link.remark(path + " is a link and is not shown inside; name where it leads.");
        else if (!host.show(relative, root))
            link.remark(path + " is neither a file nor a folder and is not shown inside.");
    }
}

} // namespace paddock::cage
