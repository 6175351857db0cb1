#include "core/exec/fence_link.h"

#include "core/base/log.h"

#include <QPointer>

namespace paddock {

FenceLink::FenceLink(FileDescriptor link, OpenGate openGate, QObject *parent)
    : QObject(parent)
    , m_link(std::move(link))
    , m_openGate(std::move(openGate))
    , m_notifier(std::make_unique<QSocketNotifier>(m_link.get(), QSocketNotifier::Read))
{
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] { readOne(); });
}

FenceLink::~FenceLink()
{
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater(); // We may stand in its signal.
}

void FenceLink::readAll()
{
    const QPointer<FenceLink> alive(this);
    while (alive && readOne()) {}
}

/// False when there is nothing to read now, or never again.
bool FenceLink::readOne()
{
    if (!m_notifier->isEnabled())
        return false;
    FencePacket packet;
    const ReceivedPacket received = receivePacket(m_link.get(), packet);
    if (received == ReceivedPacket::NoneYet)
        return false;
    if (received == ReceivedPacket::NoMore) {
        m_notifier->setEnabled(false); // The launcher is gone; its exit is noticed elsewhere.
        return false;
    }
    take(std::move(packet));
    return true; // Nothing of this may be touched here: a slot may have destroyed it.
}

void FenceLink::take(FencePacket packet)
{
    switch (packet.kind) {
    case cage::LinkMessage::Gateway:
        if (m_openGate && packet.passed)
            m_gate = m_openGate(std::move(packet.passed));
        return;
    case cage::LinkMessage::Standing:
        m_standing = true;
        m_walls = packet.text.split(u'\n', Qt::SkipEmptyParts);
        return;
    case cage::LinkMessage::Failed:
        m_failure = packet.text.isEmpty() ? QStringLiteral("?") : packet.text;
        return;
    case cage::LinkMessage::Remark:
        emit remarked(packet.text);
        return;
    }
    qCWarning(lcExec) << "the launcher of the fence sent a packet of an unknown kind";
}

} // namespace paddock
