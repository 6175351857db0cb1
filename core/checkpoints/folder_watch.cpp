#include "core/checkpoints/folder_watch.h"

#include <cerrno>
#include <cstring>
#include <sys/inotify.h>
#include <unistd.h>

namespace paddock {

namespace {

// IN_CLOSE_WRITE besides IN_MODIFY: writing through a mapping shows in nothing else.
constexpr quint32 watched = IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO
                            | IN_ATTRIB | IN_ONLYDIR | IN_EXCL_UNLINK;

} // namespace

FolderWatch::FolderWatch()
    : m_notices(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
{}

int FolderWatch::add(int folder)
{
    if (!m_notices)
        return -1;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(folder);
    return ::inotify_add_watch(m_notices.get(), path.constData(), watched);
}

void FolderWatch::remove(int number)
{
    if (m_notices)
        ::inotify_rm_watch(m_notices.get(), number);
}

QList<FolderWatch::Event> FolderWatch::take(bool *isWhole)
{
    QList<Event> events;
    if (!m_notices)
        return events;
    alignas(inotify_event) char buffer[64 * 1024];
    for (;;) {
        const ssize_t length = ::read(m_notices.get(), buffer, sizeof buffer);
        if (length < 0 && errno == EINTR)
            continue;
        if (length <= 0)
            return events;
        for (ssize_t at = 0; at < length;) {
            inotify_event event = {};
            std::memcpy(&event, buffer + at, sizeof event);
            const char *name = buffer + at + sizeof event;
            at += ssize_t(sizeof event) + ssize_t(event.len);
            if (event.mask & IN_Q_OVERFLOW) {
                *isWhole = false;
                continue;
            }
            const QByteArray text(name, event.len > 0 ? qsizetype(qstrnlen(name, event.len)) : 0);
            events.append({event.wd, text, (event.mask & IN_IGNORED) != 0});
        }
    }
}

} // namespace paddock
