#include "ui/ports/trust_desk.h"

namespace paddock {

QMap<QString, QByteArray> TrustSight::digests() const
{
    QMap<QString, QByteArray> digests;
    for (const Item &item : items)
        digests.insert(item.name, item.digest);
    return digests;
}

} // namespace paddock
