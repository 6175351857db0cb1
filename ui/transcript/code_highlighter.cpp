#include "ui/transcript/code_highlighter.h"

#include "ui/style/tokens.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace paddock {
namespace {

// Colouring is linear, but a window must not wait for it; what is longer is read in an editor anyway.
constexpr int mostColouredLines = 2000;

class Painter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Painter(const KSyntaxHighlighting::Definition &definition, const KSyntaxHighlighting::Theme &theme,
            const QColor &ground)
        : m_ground(ground)
    {
        setDefinition(definition);
        setTheme(theme);
    }

    void paint(QTextDocument &document)
    {
        KSyntaxHighlighting::State state;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            m_ranges.clear();
            state = highlightLine(block.text(), state);
            block.layout()->setFormats(m_ranges);
        }
        document.markContentsDirty(0, document.characterCount());
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat text;
        if (format.hasTextColor(theme()))
            text.setForeground(readableOn(format.textColor(theme()), m_ground));
        if (format.isBold(theme()))
            text.setFontWeight(QFont::DemiBold);
        if (format.isItalic(theme()))
            text.setFontItalic(true);
        m_ranges.append({offset, length, text});
    }

private:
    const QColor m_ground;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace

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

void CodeHighlighter::colour(QTextDocument &document, const QString &language, const QColor &ground)
{
    if (language.isEmpty() || document.blockCount() > mostColouredLines)
        return;
    if (!m_definitions)
        m_definitions = std::make_unique<Definitions>();
    const KSyntaxHighlighting::Definition definition = m_definitions->find(language.section(u'/', -1));
    if (!definition.isValid())
        return;
    const bool dark = ground.lightness() < 128;
    const auto kind =
        dark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme;
    Painter(definition, m_definitions->repository.defaultTheme(kind), ground).paint(document);
}

} // namespace paddock
