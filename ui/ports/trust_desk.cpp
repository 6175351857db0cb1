#include "ui/ports/trust_desk.h"

#include <algorithm>

namespace paddock {

bool TrustSight::isAsking() const
{
    const bool isOpen = standing == TrustStanding::Untrusted || standing == TrustStanding::Changed;
    return isOpen && std::any_of(items.begin(), items.end(), [](const Item &item) {
               return !item.allows.isEmpty() || !item.runs.isEmpty();
           });
}

QMap<QString, QByteArray> TrustSight::digests() const
{
    QMap<QString, QByteArray> digests;
    for (const Item &item : items)
        digests.insert(item.name, item.digest);
    return digests;
}

} // namespace paddock
