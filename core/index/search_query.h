#pragma once

#include "core/index/word_splitter.h"

#include <QList>

namespace paddock {

/// What somebody typed, as phrases of words. Any input gives a query that SQLite understands.
struct SearchQuery {
    /// Words in this order, nothing between them. What was typed as one word may be several: "path/to/file.cpp".
    struct Phrase {
        QList<QByteArray> words;
        bool isBegun = false; ///< The last word may be the beginning of a longer one.

        bool operator==(const Phrase &) const = default;
    };
    QList<Phrase> phrases; ///< All of them must occur. Empty: nothing was asked.

    /// For MATCH.
    QString expression() const;

    bool operator==(const SearchQuery &) const = default;
};

/// Words between spaces; "in quotes" phrases, the last one perhaps without its end. What holds no letter and no digit
/// counts nothing. The text is compared in its composed form (NFC), as what is indexed.
SearchQuery parseQuery(const QString &typed, const WordSplitter &splitter);

} // namespace paddock
