#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QStringList>

#include <tuple>

namespace paddock {

/// A text of the program, as it stands in the source. What is said apart by a comment is translated apart.
struct SourceText {
    QString text;
    QString comment; ///< The second argument of tr(); may be empty.

    bool operator==(const SourceText &) const = default;
    bool operator<(const SourceText &other) const
    {
        return std::tie(text, comment) < std::tie(other.text, other.comment);
    }
};

/// What a catalogue says of one text.
struct Translation {
    bool isPlural = false;
    QStringList
        forms; ///< One, or as many as the language has plurals; empty or with an empty one: unfinished.
    QString hint; ///< Where the text comes from; for whoever translates.

    bool operator==(const Translation &) const = default;
};

/// The texts of Paddock in one language: a Qt Linguist file (DTD "TS" 2.1) with a single context. One text has one
/// translation, wherever it stands; tr()'s comment tells homonyms apart. That frees the catalogues of class names,
/// which lupdate cannot always tell.
class TextCatalogue
{
public:
    /// Merges all contexts. Errors: Io, Invalid with the place in the file.
    static Result<TextCatalogue> read(const QString &file);
    Result<void> write(const QString &file) const;

    const QString &language() const { return m_language; } ///< As in the file: "zh_CN".
    const QMap<SourceText, Translation> &texts() const { return m_texts; }

    /// Of the texts in \a source, those of this catalogue's translations that still fit; all others are unfinished.
    /// With \a pluralsOnly what needs no plural is left out.
    TextCatalogue renewedBy(const TextCatalogue &source, bool pluralsOnly) const;

    /// What is missing, unfinished, left over or does not fit its source (other %1, a lost mnemonic), in sentences.
    QStringList troubles(const TextCatalogue &source, bool pluralsOnly) const;

private:
    QString m_language;
    QMap<SourceText, Translation> m_texts;
};

/// How many plural forms a language has in Qt's rules: de 2, fr 2, es 2, ja 1, zh 1, en 2.
int pluralFormsOf(const QString &language);

/// All texts in the source of \a folders, read by Qt's lupdate, which \a lupdate names. Blocks for seconds.
Result<TextCatalogue> readSources(const QString &lupdate, const QStringList &folders);

} // namespace paddock
