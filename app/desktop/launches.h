#pragma once

#include "app/desktop/desktop_arguments.h"
#include "app/desktop/single_instance.h"
#include "core/base/id.h"

#include <functional>
#include <memory>

namespace paddock {

class LiveSession;
class LiveSessions;

/// The starts of the program: this one, and later ones that are handed over by their own processes. Those that come
/// before there is a window wait for it. GUI thread only.
class Launches : public QObject
{
    Q_OBJECT

public:
    /// How a start of these words goes on. Made before any window.
    struct Beginning {
        std::optional<int> exitCode; ///< The words were handed over, or refused: nothing more to do.
        QString message; ///< For the standard error output, when not empty.
        std::unique_ptr<SingleInstance> instance; ///< Null: on its own, where later starts do not find it.
    };
    /// \a words as given, \a arguments as read from them.
    static Beginning begin(const QStringList &words, const DesktopArguments &arguments);

    /// \a instance may be null.
    explicit Launches(std::unique_ptr<SingleInstance> instance, QObject *parent = nullptr);
    ~Launches() override;

    /// Shows what the arguments ask for, and tells \a begun of the session that it began or went on with; null: none, or
    /// none yet.
    using Show = std::function<void(const DesktopArguments &arguments,
                                    const std::function<void(LiveSession *)> &begun)>;

    /// From now on there are windows: \a show is called for each start. \a sessions outlives this.
    void serve(Show show, LiveSessions &sessions);

private:
    /// A start whose process waits for the end of its session.
    struct Waiting {
        quint64 ticket = 0;
        SessionId session; ///< Empty: not begun yet.
        QString folder; ///< By which it is known then.
    };

    void take(const LaunchRequest &request, quint64 ticket);
    void act(const LaunchRequest &request, const DesktopArguments &arguments, quint64 ticket);

    std::unique_ptr<SingleInstance> m_instance;
    Show m_show;
    QList<std::function<void()>> m_early; ///< Starts before there was a window.
    QList<Waiting> m_waiting;
};

} // namespace paddock
