#include "ui/review/session_files.h"

#include "ui/session/live_session.h"

#include <algorithm>

namespace paddock {
namespace {

constexpr int askAgainMs = 200; // a command may make files one after the other

} // namespace

SessionFiles &SessionFiles::of(LiveSession &session)
{
    if (auto *known = session.findChild<SessionFiles *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new SessionFiles(session);
}

SessionFiles::SessionFiles(LiveSession &session)
    : QObject(&session)
    , m_session(session)
{
    m_asking.setSingleShot(true);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        if (m_watchers.isEmpty())
            return;
        m_stale = false;
        m_session.submit(AskFiles{});
    });
    connect(&session, &LiveSession::happened, this, &SessionFiles::take);
}

void SessionFiles::setWatched(QObject *watcher, bool watched)
{
    if (!watched) {
        m_watchers.remove(watcher);
    } else if (!m_watchers.contains(watcher)) {
        m_watchers.insert(watcher);
        connect(watcher, &QObject::destroyed, this, [this, watcher] { m_watchers.remove(watcher); });
        ask();
    }
}

void SessionFiles::refresh()
{
    m_stale = true;
    ask();
}

void SessionFiles::ask()
{
    if (m_stale && !m_watchers.isEmpty() && !m_asking.isActive())
        m_asking.start(m_known ? askAgainMs : 0);
}

void SessionFiles::take(const Happening &happening)
{
    if (const auto *state = std::get_if<FilesState>(&happening)) {
        const bool isNew = !std::exchange(m_known, true) || m_list != state->files;
        if (!isNew)
            return;
        m_list = state->files;
        if (!std::is_sorted(m_list.paths.begin(), m_list.paths.end()))
            std::sort(m_list.paths.begin(), m_list.paths.end());
        emit replaced();
    } else if (const auto *appended = std::get_if<Appended>(&happening)) {
        const auto *changed = std::get_if<Changed>(&appended->entry.fact);
        const auto cameOrWent = [](const FileChange &file) {
            using Kind = FileState::Kind;
            return (file.before.kind == Kind::Absent) != (file.after.kind == Kind::Absent);
        };
        if (changed && std::any_of(changed->files.begin(), changed->files.end(), cameOrWent))
            refresh();
    }
}

} // namespace paddock
