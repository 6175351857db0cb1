#include "ui/transcript/part_document.h"

#include "core/base/overloaded.h"
#include "ui/style/terminal_colors.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/workspace_pictures.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace paddock {
namespace {

// Colouring is linear, but a window must not wait for it; what is longer is read in an editor anyway.
constexpr int mostColouredLines = 2000;

// Fits into the column of text in a small window too.
constexpr int widestPicture = 560;

struct PartWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::PartWords)
};

void breakAnywhere(QTextDocument &document)
{
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
}

/// A picture in Markdown may name any host. Its words stay, the picture does not come, unless it is the workspace's.
void nameImages(QTextDocument &document, WorkspacePictures *pictures)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isImageFormat())
                continue;
            const QTextImageFormat image = fragment.charFormat().toImageFormat();
            const QImage picture = pictures ? pictures->picture(image.name()) : QImage();
            if (!picture.isNull() && image.width() > 0)
                continue; // It stands already.
            if (!picture.isNull()) {
                document.addResource(QTextDocument::ImageResource, QUrl(image.name()), picture);
                QTextImageFormat shown = image;
                const qreal fit = qMin(1.0, qreal(widestPicture) / picture.width());
                shown.setWidth(picture.width() * fit);
                shown.setHeight(picture.height() * fit);
                QTextCursor cursor(&document);
                cursor.setPosition(fragment.position());
                cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
                cursor.setCharFormat(shown);
                it = block.begin();
                continue;
            }
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

void styleTables(QTextFrame &frame, const Tokens &tokens)
{
    for (QTextFrame *child : frame.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(tokens.line);
            format.setCellPadding(5);
            format.setCellSpacing(0);
            format.setTopMargin(6);
            format.setBottomMargin(6);
            table->setFormat(format);
        }
        styleTables(*child, tokens);
    }
}

/// The format of a piece of prose in our sizes and colours; empty when it can stay as it is.
QTextCharFormat styledFormat(QTextCharFormat format, const QTextBlockFormat &block, const PartStyle &style)
{
    const int heading = block.headingLevel();
    const bool quote = block.hasProperty(QTextFormat::BlockQuoteLevel);
    if (heading > 0) {
        // The reader's relative size would win over ours.
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(style.text.pointSizeF() * (heading == 1 ? 1.35 : heading == 2 ? 1.18 : 1.05));
        format.setFontWeight(QFont::DemiBold);
    }
    if (format.isAnchor()) {
        format.setForeground(style.tokens.accent);
        format.setFontUnderline(true);
    } else if (quote) {
        format.setForeground(style.tokens.muted);
    }
    if (format.fontFixedPitch()) {
        format.setFontFamilies({style.mono.family()});
        format.setFontPointSize(style.mono.pointSizeF());
        format.setBackground(style.tokens.code);
    }
    return format;
}

void styleProse(QTextDocument &document, const PartStyle &style)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(128, QTextBlockFormat::ProportionalHeight);
        const bool first = block == document.begin();
        const bool cell = cursor.currentTable() != nullptr;
        format.setTopMargin(first || cell ? 0 : format.headingLevel() > 0 ? 12 : block.textList() ? 3 : 8);
        format.setBottomMargin(cell ? 0 : 2);
        if (format.hasProperty(QTextFormat::BlockQuoteLevel))
            format.setLeftMargin(18 * format.intProperty(QTextFormat::BlockQuoteLevel));
        cursor.setBlockFormat(format);

        struct Change {
            int from;
            int length;
            QTextCharFormat format;
        };
        QList<Change> changes; // collected first: changing a block moves the fragments under the iterator
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            changes.append({fragment.position(), fragment.length(),
                            styledFormat(fragment.charFormat(), block.blockFormat(), style)});
        }
        for (const Change &change : changes) {
            cursor.setPosition(change.from);
            cursor.setPosition(change.from + change.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(change.format);
        }
    }
    styleTables(*document.rootFrame(), style.tokens);
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
    nameImages(*document, style.pictures);
    styleProse(*document, style);
    return document;
}

std::unique_ptr<QTextDocument> plainDocument(const QString &text, const QFont &font, bool wrap = true)
{
    auto document = std::make_unique<OfflineDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    if (wrap) {
        breakAnywhere(*document);
    } else {
        QTextOption option = document->defaultTextOption();
        option.setWrapMode(QTextOption::NoWrap);
        document->setDefaultTextOption(option);
    }
    document->setPlainText(text.endsWith(u'\n') ? text.chopped(1) : text);
    return document;
}

void colourOutput(QTextDocument &document, const Output &output, const PartStyle &style)
{
    if (output.spans.isEmpty())
        return;
    qsizetype next = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QList<QTextLayout::FormatRange> ranges;
        const int begin = block.position();
        const int end = begin + block.length() - 1;
        while (next < output.spans.size() && output.spans[next].from < end) {
            const OutputSpan &span = output.spans[next];
            const int from = qMax(span.from, begin);
            const int to = qMin(span.from + span.length, end);
            if (from < to)
                ranges.append(
                    {from - begin, to - from, formatOf(span.style, style.tokens, style.tokens.code)});
            if (span.from + span.length > end)
                break; // It goes on in the next line.
            ++next;
        }
        block.layout()->setFormats(ranges);
    }
    document.markContentsDirty(0, document.characterCount());
}

void colourCode(QTextDocument &document, const QString &language, const PartStyle &style)
{
    if (language.isEmpty() || document.blockCount() > mostColouredLines)
        return;
    CodeColours colours = style.highlighter.coloursOf(language, style.tokens.dark);
    if (colours.isPlain())
        return;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        block.layout()->setFormats(colours.next(block.text(), style.tokens.code));
    document.markContentsDirty(0, document.characterCount());
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
                              auto document = plainDocument(visibleText(code.text), style.mono, style.wrap);
                              colourCode(*document, code.language, style);
                              return document;
                          },
                          [&](const Diff &diff) { return diffDocument(diff, style); },
                          [&](const Output &output) {
                              auto document = plainDocument(output.text, style.mono, style.wrap);
                              colourOutput(*document, output, style);
                              return document;
                          },
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
