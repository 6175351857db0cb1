#pragma once

#include "core/protocol/entry.h"

#include <QList>
#include <QString>

namespace paddock {

/// What a boundary has against a call. Silence means no opinion, never permission.
struct Objection {
    enum class Weight {
        Ask, ///< A person decides, or a rule that names this on purpose.
        Insist, ///< A person decides, or a rule that holds exactly this call: patterns do not answer it.
        Deny, ///< Nothing overrules it.
    };
    Weight weight = Weight::Ask;
    QString rule; ///< The boundary's name: "path-boundary", "protected-names", "command-privilege", ...
    QString reason; ///< One sentence: what, on what, why.

    bool operator==(const Objection &) const = default;
};

using Objections = QList<Objection>;

/// The first of the weightiest; nothing when there is none.
const Objection *weightiest(const Objections &objections);

} // namespace paddock
