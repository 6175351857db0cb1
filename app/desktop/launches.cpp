#include "app/desktop/launches.h"

#include "core/base/log.h"
#include "ui/session/live_sessions.h"

#include <QDir>

#include <algorithm>

namespace paddock {

Launches::Beginning Launches::begin(const QStringList &words, const DesktopArguments &arguments)
{
    Beginning beginning;
    if (arguments.safeMode)
        return beginning; // what troubles the other one must not trouble this one
    const Result<InstancePlace> place = InstancePlace::find();
    if (!place) {
        beginning.message = place.error().message;
        return beginning;
    }
    if (FileDescriptor lock = place->takeLock()) {
        beginning.instance = std::make_unique<SingleInstance>(*place, std::move(lock));
        return beginning;
    }
    const HandOver over = handOver(
        *place, {words, QDir::currentPath(), qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), arguments.waits});
    beginning.message = over.message;
    if (over.end != HandOver::End::NoAnswer)
        beginning.exitCode = over.end == HandOver::End::Taken ? 0 : 1;
    return beginning;
}

Launches::Launches(std::unique_ptr<SingleInstance> instance, QObject *parent)
    : QObject(parent)
    , m_instance(std::move(instance))
{
    if (!m_instance)
        return;
    connect(m_instance.get(), &SingleInstance::requested, this, &Launches::take);
    if (const Result<void> listening = m_instance->listen(); !listening)
        qCWarning(lcUi) << listening.error().message << listening.error().detail;
}

Launches::~Launches() = default;

void Launches::serve(Show show, LiveSessions &sessions)
{
    m_show = std::move(show);
    connect(&sessions, &LiveSessions::opened, this, [this](LiveSession *session) {
        for (Waiting &waiting : m_waiting) {
            if (waiting.session.isEmpty() && waiting.folder == session->workspace())
                waiting.session = session->id();
        }
    });
    connect(&sessions, &LiveSessions::closing, this, [this](const LiveSession *session) {
        m_waiting.removeIf([&](const Waiting &waiting) {
            if (waiting.session != session->id())
                return false;
            m_instance->end(waiting.ticket);
            return true;
        });
    });
    for (const std::function<void()> &act : std::exchange(m_early, {}))
        act();
}

void Launches::take(const LaunchRequest &request, quint64 ticket)
{
    // The other process has read its words already; what stands there may have changed since.
    const Result<DesktopArguments> arguments = parseDesktopArguments(request.arguments, request.folder);
    if (!arguments) {
        m_instance->answer(ticket, arguments.error().message);
        return;
    }
    m_instance->answer(ticket);
    if (m_show)
        act(request, *arguments, ticket);
    else
        m_early.append([=, this] { act(request, *arguments, ticket); });
}

void Launches::act(const LaunchRequest &request, const DesktopArguments &arguments, quint64 ticket)
{
    // Qt reads it when the window asks to come to the front, and forgets it then.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    if (request.waits)
        m_waiting.append({ticket, {}, arguments.folder});
    m_show(arguments, [this, ticket, folder = arguments.folder](const LiveSession *session) {
        const auto isFor = [&](const Waiting &waiting) { return waiting.ticket == ticket; };
        const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(), isFor);
        if (waiting == m_waiting.end())
            return;
        if (session) {
            waiting->session = session->id();
        } else if (folder.isEmpty()) {
            m_waiting.erase(waiting); // nothing that could end
            m_instance->end(ticket);
        }
    });
}

} // namespace paddock
