#pragma once

#include "core/index/sqlite.h"

#include <functional>
#include <memory>

struct Fts5Tokenizer;

namespace paddock {

/// Says what a word is, for the index, for queries and for the marks in excerpts alike: FTS5's unicode61 without
/// diacritics, with '_' as a letter. Of scripts that are written without spaces (Chinese, Japanese, Korean, Thai, Lao,
/// Khmer, Burmese) each character is a word, so that a query finds what stands in the middle of a sentence. Colours of a
/// terminal are no letters. Belongs to the thread of its database, which outlives it.
class WordSplitter
{
public:
    /// The tokenizer's name in FTS5 tables.
    static constexpr const char *name = "paddock";

    /// Makes FTS5 know the tokenizer in this connection. Errors: Io when this SQLite has no FTS5.
    static Result<std::unique_ptr<WordSplitter>> install(SqliteDatabase &database);

    ~WordSplitter();

    /// Gets a word as it is compared, and the bytes [from, to) of the text that it stands for. False: no more, please.
    using Take = std::function<bool(QByteArrayView word, qsizetype from, qsizetype to)>;
    void split(QByteArrayView utf8, const Take &take) const;

private:
    class Tokenizer;
    explicit WordSplitter(std::unique_ptr<Tokenizer> tokenizer);

    static int makeForFts5(void *context, const char **words, int count, Fts5Tokenizer **made);
    static void removeForFts5(Fts5Tokenizer *made);
    static int splitForFts5(Fts5Tokenizer *made, void *context, int flags, const char *text, int size,
                            int (*take)(void *, int, const char *, int, int, int));

    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace paddock
