#include "core/policy/objection.h"

namespace paddock {

const Objection *weightiest(const Objections &objections)
{
    const Objection *found = nullptr;
    for (const Objection &objection : objections) {
        if (!found || objection.weight > found->weight)
            found = &objection;
    }
    return found;
}

} // namespace paddock
