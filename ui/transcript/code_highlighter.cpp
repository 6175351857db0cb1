#include "ui/transcript/code_highlighter.h"

#include "ui/style/tokens.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QHash>

namespace paddock {
namespace {

// A line without end, such as a minified file's, would be looked at for seconds.
constexpr qsizetype longestColoured = 2000;

} // namespace

struct CodeColours::Painter : KSyntaxHighlighting::AbstractHighlighter {
    KSyntaxHighlighting::State oldState;
    KSyntaxHighlighting::State newState;
    QColor ground;
    QHash<QRgb, QColor> readable; ///< On this ground: the search for it costs more than the line.
    QList<QTextLayout::FormatRange> ranges;

    QList<QTextLayout::FormatRange> paint(const QString &line, const QColor &on,
                                          KSyntaxHighlighting::State &state)
    {
        if (on != ground) {
            ground = on;
            readable.clear();
        }
        ranges.clear();
        if (line.size() <= longestColoured)
            state = highlightLine(line, state);
        return std::exchange(ranges, {});
    }

    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat text;
        if (format.hasTextColor(theme())) {
            const QColor ink = format.textColor(theme());
            auto known = readable.constFind(ink.rgba());
            if (known == readable.constEnd())
                known = readable.insert(ink.rgba(), readableOn(ink, ground));
            text.setForeground(*known);
        }
        if (format.isBold(theme()))
            text.setFontWeight(QFont::DemiBold);
        if (format.isItalic(theme()))
            text.setFontItalic(true);
        ranges.append({offset, length, text});
    }
};

CodeColours::CodeColours() = default;
CodeColours::~CodeColours() = default;
CodeColours::CodeColours(CodeColours &&) noexcept = default;
CodeColours &CodeColours::operator=(CodeColours &&) noexcept = default;

QList<QTextLayout::FormatRange> CodeColours::next(const QString &line, const QColor &ground, QChar sign)
{
    if (!m_painter)
        return {};
    if (sign == u'-')
        return m_painter->paint(line, ground, m_painter->oldState);
    const auto ranges = m_painter->paint(line, ground, m_painter->newState);
    if (sign == u' ')
        m_painter->oldState = m_painter->newState;
    return ranges;
}

QList<QTextLayout::FormatRange> CodeColours::peek(const QString &line, const QColor &ground)
{
    if (!m_painter)
        return {};
    KSyntaxHighlighting::State state = m_painter->newState;
    return m_painter->paint(line, ground, state);
}

void CodeColours::startOver()
{
    if (m_painter)
        m_painter->oldState = m_painter->newState = {};
}

struct CodeHighlighter::Definitions {
    KSyntaxHighlighting::Repository repository;

    KSyntaxHighlighting::Definition find(const QString &language) const
    {
        if (const auto byName = repository.definitionForName(language); byName.isValid())
            return byName;
        const auto byFile =
            repository.definitionForFileName(language.contains(u'.') ? language : u'x' + ('.' + language));
        if (byFile.isValid())
            return byFile;
        for (const auto &definition : repository.definitions()) {
            if (definition.name().compare(language, Qt::CaseInsensitive) == 0)
                return definition;
        }
        return {};
    }
};

CodeHighlighter::CodeHighlighter() = default;
CodeHighlighter::~CodeHighlighter() = default;

CodeColours CodeHighlighter::coloursOf(const QString &language, bool dark)
{
    CodeColours colours;
    if (language.isEmpty())
        return colours;
    if (!m_definitions)
        m_definitions = std::make_unique<Definitions>();
    const KSyntaxHighlighting::Definition definition = m_definitions->find(language.section(u'/', -1));
    if (!definition.isValid())
        return colours;
    const auto kind =
        dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    colours.m_painter = std::make_unique<CodeColours::Painter>();
    colours.m_painter->setDefinition(definition);
    colours.m_painter->setTheme(m_definitions->repository.defaultTheme(kind));
    return colours;
}

} // namespace paddock
