#pragma once

#include "core/llm/catalogue.h"

#include <QString>

namespace paddock {

/// What is known of models here: the built-in list with a person's own laid over it.
struct KnownModels {
    Catalogue catalogue;
    QString fault =
        {}; ///< Why the person's own list is not used, in a sentence; empty: it is, or there is none.
};

/// Reads models.json beside the user's settings. Where that cannot be read, the built-in list stands alone.
KnownModels knownModels();

} // namespace paddock
