#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace paddock {

// The chain through a session file. Every line that holds an entry ends with two fields:
//
//   {"seq":2, ...,"prev":"<64 hex digits>","hash":"<64 hex digits>"}
//
//   hash  SHA-256 of the bytes of this line, as they stand in the file, up to and not including  ,"hash":
//   prev  the hash of the line before. Before the first entry: SHA-256 of the header line without its end, a line
//         feed, and the session's id. Behind a line without a hash, as older versions wrote them: SHA-256 of that
//         whole line without its end.
//
// Bytes are hashed and not JSON, so that no formatter has a say. Whoever changes, removes, swaps or inserts lines
// leaves a line that does not fit. What a chain cannot tell: that lines are missing at the end, and that somebody
// with the owner's rights computed it all anew. It is no signature.

/// The first entry of a session file that is not as it was written.
struct ChainBreak {
    enum class How {
        Altered, ///< Its bytes do not have its hash.
        OutOfPlace, ///< It does not follow on the line before it.
        Unlinked, ///< It has no hash although lines before it have.
    };
    qint64 entry = 0; ///< Counted from 1.
    How how = How::Altered;

    QString text() const; ///< A sentence for people.
    bool operator==(const ChainBreak &) const = default;
};

/// Follows the lines of one session file, or makes the next. A value: the copy before a write that failed is the
/// chain as it was.
class LogChain
{
public:
    explicit LogChain(const SessionId &session);

    /// The next line that stands in the file, without its end.
    void follow(QByteArrayView line);

    /// \a line, a JSON object without its end, with its two fields; it is the last of the chain from then on.
    QByteArray extend(const QByteArray &line);

    /// \a line without its two fields; as it is when it has none.
    static QByteArray bare(const QByteArray &line);

    qint64 linkedFrom() const { return m_linkedFrom; } ///< The first entry with a hash; 0: there is none.
    const std::optional<ChainBreak> &firstBreak() const { return m_break; }

private:
    void fail(ChainBreak::How how);

    QByteArray m_last; // the hash that the next line's prev must be
    qint64 m_entries = 0;
    qint64 m_linkedFrom = 0;
    std::optional<ChainBreak> m_break;
};

} // namespace paddock
