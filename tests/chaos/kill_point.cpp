// Loaded into the program under test with LD_PRELOAD: counts the calls by which it changes or learns anything of the
// world outside, and ends it with SIGKILL at the one that it is told. Its children neither load nor count.
//
//   PADDOCK_CHAOS_COUNT  a file of eight bytes or more: the count so far, as a native 64-bit number
//   PADDOCK_CHAOS_KILL   at which count to end, from 1; before the call. Missing: never
//   PADDOCK_CHAOS_TEAR   when set, a write into a file that is ended is done by half first

#include <atomic>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <new>

#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

std::atomic<std::uint64_t> *counted = nullptr;
std::uint64_t killAt = 0;
bool tears = false;
pid_t owner = 0; // a child between fork and exec has another

__attribute__((constructor)) void begin()
{
    const char *file = std::getenv("PADDOCK_CHAOS_COUNT");
    const char *at = std::getenv("PADDOCK_CHAOS_KILL");
    tears = std::getenv("PADDOCK_CHAOS_TEAR") != nullptr;
    killAt = at ? std::strtoull(at, nullptr, 10) : 0;
    const int descriptor = file ? ::open(file, O_RDWR | O_CLOEXEC) : -1;
    void *memory = descriptor >= 0
                       ? ::mmap(nullptr, sizeof(*counted), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
                       : MAP_FAILED;
    if (descriptor >= 0)
        ::close(descriptor);
    for (const char *name : {"LD_PRELOAD", "PADDOCK_CHAOS_COUNT", "PADDOCK_CHAOS_KILL", "PADDOCK_CHAOS_TEAR"})
        ::unsetenv(name);
    if (memory == MAP_FAILED)
        std::abort(); // a test that counts nothing would pass
    counted = new (memory) std::atomic<std::uint64_t>(0);
    owner = ::getpid();
}

bool isReached()
{
    return owner != 0 && ::getpid() == owner && counted->fetch_add(1) + 1 == killAt;
}

[[noreturn]] void end()
{
    ::kill(::getpid(), SIGKILL);
    for (;;)
        ::pause();
}

void point()
{
    if (isReached())
        end();
}

bool isFile(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

#define EXPORT extern "C" __attribute__((visibility("default")))
#define REAL(name) static const auto real = reinterpret_cast<decltype(&::name)>(::dlsym(RTLD_NEXT, #name))

EXPORT ssize_t write(int descriptor, const void *bytes, size_t count)
{
    REAL(write);
    if (isReached()) {
        if (tears && count > 1 && isFile(descriptor) && real(descriptor, bytes, count / 2) < 0)
            end();
        end();
    }
    return real(descriptor, bytes, count);
}

EXPORT ssize_t writev(int descriptor, const iovec *pieces, int count)
{
    REAL(writev);
    point();
    return real(descriptor, pieces, count);
}

EXPORT ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset)
{
    REAL(pwrite);
    point();
    return real(descriptor, bytes, count, offset);
}

EXPORT ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset)
{
    REAL(pwrite64);
    point();
    return real(descriptor, bytes, count, offset);
}

EXPORT int ftruncate(int descriptor, off_t size) noexcept
{
    REAL(ftruncate);
    point();
    return real(descriptor, size);
}

EXPORT int ftruncate64(int descriptor, off64_t size) noexcept
{
    REAL(ftruncate64);
    point();
    return real(descriptor, size);
}

EXPORT int fdatasync(int descriptor)
{
    REAL(fdatasync);
    point();
    return real(descriptor);
}

EXPORT int fsync(int descriptor)
{
    REAL(fsync);
    point();
    return real(descriptor);
}

EXPORT int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    point();
    return real(from, to);
}

EXPORT int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    REAL(renameat);
    point();
    return real(fromFolder, from, toFolder, to);
}

EXPORT int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    REAL(renameat2);
    point();
    return real(fromFolder, from, toFolder, to, flags);
}

EXPORT int link(const char *from, const char *to) noexcept
{
    REAL(link);
    point();
    return real(from, to);
}

EXPORT int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    REAL(linkat);
    point();
    return real(fromFolder, from, toFolder, to, flags);
}

EXPORT int unlink(const char *path) noexcept
{
    REAL(unlink);
    point();
    return real(path);
}

EXPORT int unlinkat(int folder, const char *path, int flags) noexcept
{
    REAL(unlinkat);
    point();
    return real(folder, path, flags);
}

EXPORT int mkdir(const char *path, mode_t mode) noexcept
{
    REAL(mkdir);
    point();
    return real(path, mode);
}

EXPORT int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    REAL(mkdirat);
    point();
    return real(folder, path, mode);
}

// Only openings that may make a file count. The mode is there to be read when they do.
#define MODE_OF(flags)                                                                                       \
    mode_t mode = 0;                                                                                         \
    if (((flags)&O_CREAT) != 0 || ((flags)&O_TMPFILE) == O_TMPFILE) {                                        \
        va_list rest;                                                                                        \
        va_start(rest, flags);                                                                               \
        mode = mode_t(va_arg(rest, unsigned));                                                               \
        va_end(rest);                                                                                        \
        point();                                                                                             \
    }

EXPORT int open(const char *path, int flags, ...)
{
    REAL(open);
    MODE_OF(flags)
    return real(path, flags, mode);
}

EXPORT int open64(const char *path, int flags, ...)
{
    REAL(open64);
    MODE_OF(flags)
    return real(path, flags, mode);
}

EXPORT int openat(int folder, const char *path, int flags, ...)
{
    REAL(openat);
    MODE_OF(flags)
    return real(folder, path, flags, mode);
}

EXPORT int openat64(int folder, const char *path, int flags, ...)
{
    REAL(openat64);
    MODE_OF(flags)
    return real(folder, path, flags, mode);
}

EXPORT int posix_spawn(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
                       const posix_spawnattr_t *attributes, char *const arguments[],
                       char *const environment[])
{
    REAL(posix_spawn);
    point();
    const int failure = real(pid, path, actions, attributes, arguments, environment);
    point(); // the child is there, and nobody has noted it
    return failure;
}

EXPORT ssize_t send(int descriptor, const void *bytes, size_t count, int flags)
{
    REAL(send);
    point();
    return real(descriptor, bytes, count, flags);
}

EXPORT ssize_t sendmsg(int descriptor, const msghdr *message, int flags)
{
    REAL(sendmsg);
    point();
    return real(descriptor, message, flags);
}

EXPORT ssize_t recv(int descriptor, void *bytes, size_t count, int flags)
{
    REAL(recv);
    point();
    return real(descriptor, bytes, count, flags);
}

EXPORT ssize_t recvmsg(int descriptor, msghdr *message, int flags)
{
    REAL(recvmsg);
    point();
    return real(descriptor, message, flags);
}

EXPORT ssize_t read(int descriptor, void *bytes, size_t count)
{
    REAL(read);
    point();
    return real(descriptor, bytes, count);
}

EXPORT int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
    REAL(waitid);
    point();
    return real(type, id, info, options);
}
