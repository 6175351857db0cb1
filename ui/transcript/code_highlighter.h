#pragma once

#include <QColor>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace paddock {

/// The colours of one text, line after line, in the text's order. Remembers what the lines before it mean for the
/// next, so a text that grows is coloured for the price of what is new.
class CodeColours
{
public:
    CodeColours(); ///< Of a text in no known language: every line stays plain.
    ~CodeColours();
    CodeColours(CodeColours &&) noexcept;
    CodeColours &operator=(CodeColours &&) noexcept;

    bool isPlain() const { return !m_painter; }
    /// \a sign as in a diff: '-' goes on from the old text, '+' from the new one, ' ' stands in both. Colours too
    /// pale for \a ground are made readable.
    QList<QTextLayout::FormatRange> next(const QString &line, const QColor &ground, QChar sign = u' ');
    /// As next(), of a line that may still grow: what follows does not build on it.
    QList<QTextLayout::FormatRange> peek(const QString &line, const QColor &ground);
    void startOver(); ///< Lines are left out: what came before says nothing of the next.

private:
    friend class CodeHighlighter;
    struct Painter;
    std::unique_ptr<Painter> m_painter;
};

/// Knows KSyntaxHighlighting's definitions. They are read when the first code comes, not before. GUI thread only;
/// outlives the colours that it gives.
class CodeHighlighter
{
public:
    CodeHighlighter();
    ~CodeHighlighter();

    /// \a language is a fence's word ("cpp"), a file name, or nothing.
    CodeColours coloursOf(const QString &language, bool dark);

private:
    struct Definitions;
    std::unique_ptr<Definitions> m_definitions;
};

} // namespace paddock
