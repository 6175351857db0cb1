#pragma once

#include "core/base/file_descriptor.h"
#include "core/exec/fence.h"
#include "core/exec/fence_packet.h"

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>

#include <memory>

namespace paddock {

/// Our end of the socket to the launcher of a fence: hears what it says, and by its mere existence keeps the fenced
/// child alive. Destroying it makes the launcher kill everything inside and put the workspace in order.
class FenceLink : public QObject
{
    Q_OBJECT

public:
    /// \a openGate as in FenceSpec; may be empty.
    FenceLink(FileDescriptor link, OpenGate openGate, QObject *parent = nullptr);
    ~FenceLink() override;

    /// Takes in what has arrived. To be called once more when the launcher has ended: its last words may be on the way.
    void readAll();

    bool isStanding() const { return m_standing; }
    const QStringList &walls() const
    {
        return m_walls;
    } ///< As the launcher names them; empty until it stands.
    const QString &failure() const
    {
        return m_failure;
    } ///< Why the fence could not be built; empty: it could.

signals:
    void remarked(const QString &text);

private:
    bool readOne();
    void take(FencePacket packet);

    FileDescriptor m_link;
    const OpenGate m_openGate;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::shared_ptr<void> m_gate; ///< Serves the child's connections.
    bool m_standing = false;
    QStringList m_walls;
    QString m_failure;
};

} // namespace paddock
