#pragma once

#include "core/base/result.h"

namespace paddock {

/// A link of another program or page: paddock://open?folder=/home/me/project. It can name a folder and nothing else; in
/// particular it cannot say what to do there. A person is asked before the folder is opened.
struct DeepLink {
    QString folder; ///< Canonical; a folder that was there when the link was read.

    bool operator==(const DeepLink &) const = default;
};

bool isDeepLink(const QString &word); ///< Whether the word means to be one.

/// Errors: Invalid or NotFound, which say what is wrong with it.
Result<DeepLink> parseDeepLink(const QString &word);

} // namespace paddock
