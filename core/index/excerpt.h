#pragma once

#include "core/index/search_query.h"
#include "core/index/session_index.h"

#include <optional>

namespace paddock {

/// A piece of a text around the words that were searched for.
struct Excerpt {
    QString text; ///< One line of about 160 characters; what is left out at an end is said with "…".
    QList<SearchHit::Mark> marks; ///< Apart from each other, in their order.
};

/// The first place of \a text with as many of the query's phrases as stand near each other. Nothing when one of them
/// stands nowhere in it. White space becomes one space; control characters become visible, and what changes the
/// direction of text or cannot be seen goes.
std::optional<Excerpt> excerptOf(const QString &text, const SearchQuery &query, const WordSplitter &splitter);

} // namespace paddock
