#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <utility>

namespace paddock {

/// Takes credentials out of text before it is shown to a model: what has the shape of a well-known kind of token or
/// private key, and the user's own keys, which are recognised by hash and never kept. What is found becomes
/// "[masked: GitHub token]", the same words each time.
///
/// Best effort, and to be told as such. Shapes: only what is certain by its prefix, its length or the name it is
/// assigned to; a password in a sentence is not found, and neither is a token that was cut, encrypted or spelled
/// backwards. Own keys: as they are, backwards, in hexadecimal, percent-encoded and in base64 at any place of a longer
/// text; not in other encodings, nor with anything between their characters. Hashes, UUIDs, placeholders of
/// documentation and references to variables are left as they are.
///
/// Linear in the text. A value: copies are cheap, const functions may be used from any thread.
class SecretMask
{
public:
    SecretMask();

    /// Also masks \a key from now on, as "[masked: NAME]". False, and nothing changes, when it is shorter than
    /// shortestKey: so short a text turns up by chance, and "ollama" is no secret.
    bool add(const Secret &key, const QString &name = QStringLiteral("API key"));

    QString mask(const QString &text) const;

    /// Whether text already carries the mark of mask(): such text must not be written over the file it came from.
    static bool isMarked(QStringView text);

    static constexpr qsizetype shortestKey = 12;

private:
    friend class SecretMaskStream;

    /// A key in one of its spellings, as far as it is needed to know it again.
    struct Spelling {
        qsizetype length = 0; ///< In characters.
        quint64 tail = 0; ///< Rolling hash of the last tailLength characters.
        QByteArray digest; ///< Salted SHA-256 of all of them.
        QString name;
    };
    struct Span {
        qsizetype from = 0; ///< Where it is known by, such as the name in front of a value.
        qsizetype begin = 0;
        qsizetype end = 0;
        QString name;
    };

    static constexpr int tailLength = shortestKey;

    void addSpelling(const QByteArray &spelling, const QString &name);
    QByteArray digest(QStringView text) const;
    static quint64 bucket(quint64 hash) { return hash >> 52; }

    void findOwnKeys(QStringView text, QList<Span> &found) const;
    /// \a before is the character before the text. Gives where the text becomes undecided: from there on, more text
    /// could make a difference. Its size when nothing is, and when it is the whole text.
    qsizetype findShapes(QStringView text, QChar before, bool isWhole, QList<Span> &found) const;
    /// Both, in order and without overlaps.
    QList<Span> find(QStringView text, QChar before, bool isWhole, qsizetype &undecided) const;
    static QString replaced(QStringView text, const QList<Span> &spans);

    QByteArray m_salt;
    quint64 m_factor; ///< Of the rolling hash.
    quint64 m_outgoing; ///< m_factor to the power of tailLength.
    std::array<quint64, 4096 / 64> m_filter = {}; ///< Which buckets of hashes are taken.
    QList<Spelling> m_spellings;
    qsizetype m_longest = 0;
};

/// The same for text that comes in pieces, such as the progress of a command. Holds back only what may be the
/// beginning of a credential: from a whole line of ordinary output, nothing. At most mostHeld characters wait; a
/// credential longer than that may show its end.
class SecretMaskStream
{
public:
    explicit SecretMaskStream(SecretMask mask)
        : m_mask(std::move(mask))
    {}

    /// What can be shown by now.
    QString feed(const QString &piece);
    /// The rest. Then it is as new.
    QString finish();

    static constexpr qsizetype mostHeld = 16 * 1024;

private:
    SecretMask m_mask;
    QString m_held;
    QChar m_before; ///< The last character that is no longer held.
};

} // namespace paddock
