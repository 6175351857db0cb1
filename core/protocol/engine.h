#pragma once

#include "core/protocol/command.h"
#include "core/protocol/event.h"

#include <QObject>

namespace paddock {

/// The one door between whatever runs sessions and whatever shows them. A window, the command line and the
/// team server all stand on this side of it; the local agent, a remote host and a foreign agent on the other.
/// All calls and signals belong to the thread that the object lives on.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Hands over a wish and returns at once; what comes of it arrives as events. A wish that cannot be
    /// fulfilled (an unknown session, a folder that is gone) comes back as a Notice.
    virtual void submit(const SessionId &session, const Command &command) = 0;

    /// Asks for every entry after number \a seq again, delivered as Appended events before any newer one.
    virtual void catchUp(const SessionId &session, quint64 seq) = 0;

signals:
    void happened(const paddock::Event &event);
};

} // namespace paddock
