#include "ui/transcript/part_document.h"

#include "core/base/overloaded.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/code_highlighter.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

namespace paddock {
namespace {

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::PartWords)
};

void breakAnywhere(QTextDocument &document)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

/// A picture in Markdown may name any host. Its words stay, the picture does not come.
void nameImages(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QTextImageFormat image = fragment.charFormat().toImageFormat();
            const QString words = image.property(QTextFormat::ImageAltText).toString();
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat plain;
            plain.setFontItalic(true);
            cursor.insertText(words.isEmpty()
                                  ? PartWords::tr("[picture: %1]").arg(visibleText(image.name()))
                                  : PartWords::tr("[picture: %1, %2]").arg(words, visibleText(image.name())),
                              plain);
            it = block.begin();
        }
    }
}

void styleProse(QTextDocument &document, const PartStyle &style)
{
    const qreal size = style.text.pointSizeF();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        const int heading = format.headingLevel();
        const bool first = block == document.begin();
        format.setTopMargin(first ? 0 : heading > 0 ? 10 : block.textList() ? 2 : 6);
        format.setBottomMargin(2);
        cursor.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat change;
            if (heading > 0) {
                change.setProperty(QTextFormat::FontSizeAdjustment, 0);
                change.setFontPointSize(size * (heading == 1 ? 1.35 : heading == 2 ? 1.2 : 1.08));
                change.setFontWeight(QFont::DemiBold);
            }
            if (fragment.charFormat().isAnchor()) {
                change.setForeground(style.tokens.accent);
                change.setFontUnderline(true);
            } else if (fragment.charFormat().fontFixedPitch()) {
                change.setFontFamilies(style.mono.families());
                change.setFontPointSize(style.mono.pointSizeF());
                change.setBackground(style.tokens.code);
            }
            if (change.isEmpty())
                continue;
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(change);
        }
    }
}

std::unique_ptr<QTextDocument> proseDocument(const Prose &prose, const PartStyle &style)
{
    auto document = std::make_unique<OfflineDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(style.text);
    document->setIndentWidth(24);
    document->setDocumentMargin(0);
    breakAnywhere(*document);
    document->setMarkdown(visibleText(prose.markdown),
                          QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                              | QTextDocument::MarkdownNoHTML);
    nameImages(*document);
    styleProse(*document, style);
    return document;
}

std::unique_ptr<QTextDocument> plainDocument(const QString &text, const QFont &font)
{
    auto document = std::make_unique<OfflineDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    breakAnywhere(*document);
    document->setPlainText(text.endsWith(u'\n') ? text.chopped(1) : text);
    return document;
}

std::unique_ptr<QTextDocument> diffDocument(const Diff &diff, const PartStyle &style)
{
    auto document = plainDocument({}, style.mono);
    int widest = 1;
    for (const DiffLine &line : diff.lines)
        widest = qMax(widest, qMax(line.oldNumber, line.newNumber));
    const int digits = int(QString::number(widest).size());
    const auto number = [digits](int n) {
        return n > 0 ? QStringLiteral("%1").arg(n, digits) : QString(digits, u' ');
    };

    QTextCursor cursor(document.get());
    cursor.beginEditBlock();
    bool first = true;
    for (const DiffLine &line : diff.lines) {
        QTextBlockFormat block;
        QTextCharFormat text;
        QTextCharFormat gutter;
        gutter.setForeground(style.tokens.muted);
        if (line.sign == u'+') {
            block.setBackground(style.tokens.addedBack);
            text.setForeground(style.tokens.addedText);
            gutter.setForeground(style.tokens.addedText);
        } else if (line.sign == u'-') {
            block.setBackground(style.tokens.removedBack);
            text.setForeground(style.tokens.removedText);
            gutter.setForeground(style.tokens.removedText);
        } else if (line.sign == u'@') {
            text.setForeground(style.tokens.muted);
        }
        if (first)
            cursor.setBlockFormat(block);
        else
            cursor.insertBlock(block);
        first = false;
        const QString numbers = number(line.oldNumber) + u' ' + number(line.newNumber);
        const QChar sign = line.sign == u'-' ? QChar(u'−') : line.sign == u'@' ? QChar(u' ') : line.sign;
        cursor.insertText(u' ' + numbers + u' ' + sign + u' ', gutter);
        cursor.insertText(line.text, text);
    }
    cursor.endEditBlock();
    return document;
}

} // namespace

std::unique_ptr<QTextDocument> documentOf(const Part &part, const PartStyle &style)
{
    return std::visit(Overloaded{
                          [&](const Prose &prose) { return proseDocument(prose, style); },
                          [&](const Code &code) {
                              auto document = plainDocument(visibleText(code.text), style.mono);
                              style.highlighter.colour(*document, code.language, style.tokens.code);
                              return document;
                          },
                          [&](const Diff &diff) { return diffDocument(diff, style); },
                          [&](const Output &output) { return plainDocument(output.text, style.mono); },
                          [&](const Plain &plain) { return plainDocument(plain.text, style.text); },
                          [](const Pictures &) { return std::unique_ptr<QTextDocument>(); },
                          [&](const More &more) {
                              return plainDocument(PartWords::tr("Show %n more line(s)", nullptr, more.lines),
                                                   style.text);
                          },
                      },
                      part);
}

QColor inkOf(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Normal:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Waiting:
        return tokens.waiting;
    case Tone::Bad:
        break;
    }
    return tokens.bad;
}

QColor inkOf(const Part &part, const Tokens &tokens)
{
    if (const auto *plain = std::get_if<Plain>(&part))
        return inkOf(plain->tone, tokens);
    if (std::holds_alternative<More>(part))
        return tokens.accent;
    return tokens.text;
}

} // namespace paddock
