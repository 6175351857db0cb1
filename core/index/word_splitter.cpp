#include "core/index/word_splitter.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace paddock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(paddock::WordSplitter)
};

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// Letters and marks of scripts that are written without spaces between words. Source: Blocks.txt and Scripts.txt of
/// Unicode 15; punctuation is left out, 30FC (the mark of a long vowel, of no script of its own) is in.
constexpr CodeRange spaceless[] = {
    {0x0E00, 0x0E4E},   {0x0E81, 0x0ECE},   {0x1000, 0x1049},   {0x1050, 0x109F}, {0x1100, 0x11FF},
    {0x1780, 0x17D3},   {0x2E80, 0x2FDF},   {0x3005, 0x3007},   {0x3021, 0x3029}, {0x3031, 0x3035},
    {0x3038, 0x303C},   {0x3041, 0x309A},   {0x309D, 0x309F},   {0x30A1, 0x30FA}, {0x30FC, 0x30FF},
    {0x3105, 0x312F},   {0x3131, 0x318E},   {0x31A0, 0x31BF},   {0x31F0, 0x31FF}, {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA960, 0xA97C},   {0xAC00, 0xD7FB},   {0xF900, 0xFAFF}, {0xFF66, 0xFFDC},
    {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B16F}, {0x20000, 0x3FFFF},
};
constexpr uchar spacelessLead = 0xE0; ///< No character below 0x0E00 begins with this byte or a higher one.

bool isSpaceless(char32_t code)
{
    const auto *range = std::lower_bound(std::begin(spaceless), std::end(spaceless), code,
                                         [](const CodeRange &one, char32_t c) { return one.last < c; });
    return range != std::end(spaceless) && range->first <= code;
}

/// The character of three or four bytes at the front of \a text; 0 when there is none that is whole.
char32_t longCharacter(QByteArrayView text, qsizetype &bytes)
{
    const auto at = [&](qsizetype i) { return char32_t(uchar(text[i])); };
    bytes = at(0) >= 0xF0 ? 4 : 3;
    if (text.size() < bytes)
        return 0;
    char32_t code = at(0) & (bytes == 4 ? 0x07 : 0x0F);
    for (qsizetype i = 1; i < bytes; ++i) {
        if ((at(i) & 0xC0) != 0x80)
            return 0;
        code = (code << 6) | (at(i) & 0x3F);
    }
    return code;
}

constexpr char escape = 0x1B;

/// Behind what steers a terminal: its letters are no part of the coloured word that follows. Source: ECMA-48, 5.4.
qsizetype behindSequence(QByteArrayView text, qsizetype at)
{
    ++at;
    if (at == text.size() || text[at] != '[')
        return at;
    for (++at; at < text.size() && text[at] >= 0x20 && text[at] < 0x40;)
        ++at;
    return at < text.size() && text[at] >= 0x40 && text[at] < 0x7F ? at + 1 : at;
}

using TakeWord = int (*)(void *, int, const char *, int, int, int);

/// Passes words on with their places moved.
struct Moved {
    void *context;
    TakeWord take;
    int by;
};

int takeMoved(void *context, int flags, const char *word, int size, int from, int to)
{
    const auto *moved = static_cast<Moved *>(context);
    return moved->take(moved->context, flags, word, size, from + moved->by, to + moved->by);
}

int takeForSplit(void *context, int, const char *word, int size, int from, int to)
{
    const auto &take = *static_cast<const WordSplitter::Take *>(context);
    return take(QByteArrayView(word, size), from, to) ? SQLITE_OK : SQLITE_DONE;
}

/// As FTS5's manual says, "Extending FTS5".
fts5_api *apiOf(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

/// One instance of unicode61, and the characters that are taken out before it sees them.
class WordSplitter::Tokenizer
{
public:
    static std::unique_ptr<Tokenizer> make(fts5_api *api)
    {
        auto made = std::make_unique<Tokenizer>();
        void *context = nullptr;
        const char *words[] = {"remove_diacritics", "2", "tokenchars", "_"};
        if (api->xFindTokenizer(api, "unicode61", &context, &made->m_unicode61) != SQLITE_OK
            || made->m_unicode61.xCreate(context, words, int(std::size(words)), &made->m_instance)
                   != SQLITE_OK)
            return nullptr;
        return made;
    }

    ~Tokenizer()
    {
        if (m_instance)
            m_unicode61.xDelete(m_instance);
    }

    int split(void *context, int flags, QByteArrayView text, TakeWord take) const
    {
        qsizetype begin = 0; // of what goes to unicode61
        for (qsizetype at = 0; at < text.size();) {
            if (text[at] == escape) {
                if (const int code = splitRest(context, flags, text, begin, at, take); code != SQLITE_OK)
                    return code;
                at = behindSequence(text, at);
                begin = at;
                continue;
            }
            if (uchar(text[at]) < spacelessLead) {
                ++at;
                continue;
            }
            qsizetype bytes = 0;
            if (!isSpaceless(longCharacter(text.sliced(at), bytes))) {
                at = std::min(at + bytes, text.size());
                continue;
            }
            if (const int code = splitRest(context, flags, text, begin, at, take); code != SQLITE_OK)
                return code;
            if (const int code = take(context, 0, text.data() + at, int(bytes), int(at), int(at + bytes));
                code != SQLITE_OK)
                return code;
            at += bytes;
            begin = at;
        }
        return splitRest(context, flags, text, begin, text.size(), take);
    }

private:
    int splitRest(void *context, int flags, QByteArrayView text, qsizetype from, qsizetype to,
                  TakeWord take) const
    {
        if (from == to)
            return SQLITE_OK;
        Moved moved{context, take, int(from)};
        return m_unicode61.xTokenize(m_instance, &moved, flags, text.data() + from, int(to - from),
                                     takeMoved);
    }

    fts5_tokenizer m_unicode61 = {};
    Fts5Tokenizer *m_instance = nullptr;
};

WordSplitter::WordSplitter(std::unique_ptr<Tokenizer> tokenizer)
    : m_tokenizer(std::move(tokenizer))
{}

WordSplitter::~WordSplitter() = default;

int WordSplitter::makeForFts5(void *context, const char **, int, Fts5Tokenizer **made)
{
    std::unique_ptr<Tokenizer> tokenizer = Tokenizer::make(static_cast<fts5_api *>(context));
    if (!tokenizer)
        return SQLITE_ERROR;
    *made = reinterpret_cast<Fts5Tokenizer *>(tokenizer.release()); // FTS5 gives it to removeForFts5()
    return SQLITE_OK;
}

void WordSplitter::removeForFts5(Fts5Tokenizer *made)
{
    delete reinterpret_cast<Tokenizer *>(made);
}

int WordSplitter::splitForFts5(Fts5Tokenizer *made, void *context, int flags, const char *text, int size,
                               int (*take)(void *, int, const char *, int, int, int))
{
    return reinterpret_cast<Tokenizer *>(made)->split(context, flags, QByteArrayView(text, size), take);
}

Result<std::unique_ptr<WordSplitter>> WordSplitter::install(SqliteDatabase &database)
{
    fts5_api *api = apiOf(database.handle());
    fts5_tokenizer functions{makeForFts5, removeForFts5, splitForFts5};
    if (!api || api->xCreateTokenizer(api, name, api, &functions, nullptr) != SQLITE_OK)
        return Error{ErrorKind::Io,
                     Words::tr("Sessions cannot be searched: this system's SQLite has no FTS5.")};
    std::unique_ptr<Tokenizer> own = Tokenizer::make(api);
    if (!own)
        return Error{ErrorKind::Io, Words::tr("Sessions cannot be searched: SQLite's unicode61 is missing.")};
    return std::unique_ptr<WordSplitter>(new WordSplitter(std::move(own)));
}

void WordSplitter::split(QByteArrayView utf8, const Take &take) const
{
    m_tokenizer->split(const_cast<Take *>(&take), FTS5_TOKENIZE_AUX, utf8, takeForSplit);
}

} // namespace paddock
