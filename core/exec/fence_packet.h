#pragma once

#include "core/base/file_descriptor.h"
#include "core/cage/fence_plan.h"

#include <QString>

namespace paddock {

/// What the launcher of a fence said at once; see core/cage/fence_plan.h.
struct FencePacket {
    cage::LinkMessage kind = cage::LinkMessage::Remark;
    QString text;
    FileDescriptor passed; ///< Open when one came with it.
};

enum class ReceivedPacket { One, NoneYet, NoMore };

/// Takes the next packet from \a link, without blocking.
ReceivedPacket receivePacket(int link, FencePacket &packet);

} // namespace paddock
