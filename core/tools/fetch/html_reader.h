#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace paddock {

/// Takes HTML apart into text and tags, as far as reading needs it: like a browser it accepts anything, and unlike one
/// it builds no tree, so that no page can make it recurse or grow. Comments, declarations and processing instructions
/// are left out; what stands in script, style and other raw elements comes as no text at all.
class HtmlReader
{
public:
    struct Piece {
        enum class Kind { Text, Open, Close };
        Kind kind = Kind::Text;
        QString text; ///< Decoded text, or a tag's name in lower case.
        QHash<QString, QString> attributes; ///< Of an open tag: names in lower case, values decoded.
    };

    explicit HtmlReader(QString html);

    /// The next piece; nothing at the end.
    std::optional<Piece> next();

private:
    std::optional<Piece> readMarkup();
    Piece readOpen();
    void readAttribute(Piece &piece);
    void skipTo(QStringView end);
    void skipRaw(const QString &name);
    bool atEnd() const { return m_at >= m_html.size(); }
    QChar at(qsizetype ahead = 0) const;
    void skipSpace();

    const QString m_html;
    qsizetype m_at = 0;
};

/// Text with its character references decoded; what is none stays as it is.
QString decodedReferences(QStringView text);

} // namespace paddock
