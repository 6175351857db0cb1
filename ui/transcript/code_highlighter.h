#pragma once

#include <QString>

#include <memory>

class QColor;
class QTextDocument;

namespace paddock {

/// Colours code in a document after KSyntaxHighlighting's definitions. They are read when the first code comes,
/// not before. GUI thread only.
class CodeHighlighter
{
public:
    CodeHighlighter();
    ~CodeHighlighter();

    /// \a language is a fence's word ("cpp"), a file name, or nothing; an unknown one leaves the text plain.
    /// Colours too pale for \a ground are made readable.
    void colour(QTextDocument &document, const QString &language, const QColor &ground);

private:
    struct Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace paddock
