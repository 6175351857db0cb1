#include "ui/approvals/mark_sheet.h"

#include "ui/style/theme.h"
#include "ui/transcript/part_document.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace paddock {
namespace {

constexpr int markSize = 15;
constexpr int gapBehindMark = 14;

QString resourceOf(Mark mark)
{
    return QStringLiteral("mark:%1").arg(int(mark));
}

/// The word behind its mark, in one line.
QString shownWord(const MarkRow &row)
{
    constexpr QChar noBreak(0x00a0);
    return noBreak + QString(row.word).replace(u' ', noBreak);
}

void insertMark(QTextCursor &cursor, const MarkRow &row, const Tokens &tokens)
{
    if (row.mark == Mark::None)
        return;
    QTextImageFormat image;
    image.setName(resourceOf(row.mark));
    image.setWidth(markSize);
    image.setHeight(markSize);
    image.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    cursor.insertImage(image);
    QTextCharFormat format;
    format.setForeground(inkOf(row.mark, tokens));
    if (!row.isQuiet)
        format.setFontWeight(QFont::DemiBold);
    cursor.insertText(shownWord(row), format);
}

void insertText(QTextCursor &cursor, const MarkRow &row, const Tokens &tokens, const QFont &mono)
{
    QTextCharFormat format;
    format.setForeground(row.isQuiet ? tokens.muted : tokens.text);
    if (row.isCode) {
        format.setFontFamilies(mono.families());
        format.setFontPointSize(mono.pointSizeF());
    }
    cursor.insertText(row.text, format);
    QTextCharFormat muted;
    muted.setForeground(tokens.muted);
    if (row.isQuiet && row.mark != Mark::None) {
        cursor.insertText(QString(3, u' ') + row.details.join(QStringLiteral("   ")), muted);
        return;
    }
    for (const QString &detail : row.details) {
        cursor.insertBlock();
        cursor.insertText(detail, muted);
    }
}

} // namespace

QString iconOf(Mark mark)
{
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Good:
        return QStringLiteral("check");
    case Mark::Waiting:
        return QStringLiteral("question");
    case Mark::Bad:
        return QStringLiteral("cross");
    case Mark::Unknown:
        return QStringLiteral("clock");
    }
    return {};
}

QColor inkOf(Mark mark, const Tokens &tokens)
{
    switch (mark) {
    case Mark::Good:
        return tokens.ok;
    case Mark::Waiting:
        return tokens.waiting;
    case Mark::Bad:
        return tokens.bad;
    case Mark::None:
    case Mark::Unknown:
        break;
    }
    return tokens.muted;
}

MarkSheet::MarkSheet(const Theme &theme, QWidget *parent)
    : TallText(parent)
    , m_theme(theme)
{
    setProperty("bare", true);
    connect(&theme, &Theme::changed, this, &MarkSheet::rebuild);
}

void MarkSheet::setRows(const QList<MarkRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

void MarkSheet::rebuild()
{
    const Tokens &tokens = m_theme.tokens();
    auto document = std::make_unique<OfflineDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(font());
    document->setDocumentMargin(0);
    for (const Mark mark : {Mark::Good, Mark::Waiting, Mark::Bad, Mark::Unknown})
        document->addResource(QTextDocument::ImageResource, QUrl(resourceOf(mark)),
                              Theme::icon(iconOf(mark), inkOf(mark, tokens))
                                  .pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    int widest = 0;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const MarkRow &row : m_rows) {
        if (row.mark != Mark::None)
            widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(shownWord(row)));
    }
    QTextCursor cursor(document.get());
    if (!m_rows.isEmpty()) {
        const int columns = widest > 0 ? 2 : 1;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths{QTextLength(QTextLength::PercentageLength, 100)};
        if (columns == 2)
            widths.prepend(QTextLength(QTextLength::FixedLength, markSize + widest + gapBehindMark));
        format.setColumnWidthConstraints(widths);
        QTextTable *table = cursor.insertTable(int(m_rows.size()), columns, format);
        QTextTableCellFormat cell;
        cell.setTopPadding(3);
        cell.setBottomPadding(3);
        for (int i = 0; i < m_rows.size(); ++i) {
            for (int column = 0; column < columns; ++column)
                table->cellAt(i, column).setFormat(cell);
            if (columns == 2) {
                cursor = table->cellAt(i, 0).firstCursorPosition();
                insertMark(cursor, m_rows[i], tokens);
            }
            cursor = table->cellAt(i, columns - 1).firstCursorPosition();
            insertText(cursor, m_rows[i], tokens, m_theme.monospace());
        }
    }
    paintStandIns(*document, tokens);
    setContent(std::move(document));
}

void paintStandIns(QTextDocument &document, const Tokens &tokens)
{
    static const QRegularExpression standIn(QStringLiteral("<(U\\+[0-9A-F]{4,6}|\\d+ [^<>\\d]{1,40})>"));
    QTextCharFormat format;
    format.setForeground(tokens.bad);
    format.setBackground(tokens.badBack);
    format.setFontWeight(QFont::DemiBold);
    for (QTextCursor found = document.find(standIn); !found.isNull(); found = document.find(standIn, found)) {
        found.mergeCharFormat(format);
        // The colours of code lie above those of the text.
        const QTextBlock block = document.findBlock(found.selectionStart());
        QList<QTextLayout::FormatRange> above = block.layout()->formats();
        if (above.isEmpty())
            continue;
        const int length = found.selectionEnd() - found.selectionStart();
        above.append({found.selectionStart() - block.position(), length, format});
        block.layout()->setFormats(above);
        document.markContentsDirty(block.position(), block.length());
    }
}

} // namespace paddock
