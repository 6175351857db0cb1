#pragma once

#include "ui/approvals/tall_text.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace paddock {

struct Tokens;
class Theme;

/// What a glance has to tell. Each has a drawing and comes with a word; colour only repeats them.
enum class Mark { None, Good, Waiting, Bad, Unknown };

QString iconOf(Mark mark); ///< A drawing of resources/icons; empty for None.
QColor inkOf(Mark mark, const Tokens &tokens);

/// One line of a MarkSheet and what stands below it.
struct MarkRow {
    Mark mark = Mark::None;
    QString word = {}; ///< Beside the mark: "asks", "enforced".
    QString text = {}; ///< Already made safe to look at.
    bool isCode = false;
    bool isQuiet = false; ///< Needs nobody's attention.
    QStringList details = {}; ///< Smaller matters, a line each.

    bool operator==(const MarkRow &) const = default;
};

/// A list to be read: marks with their words on the left, what they are about on the right.
class MarkSheet : public TallText
{
    Q_OBJECT

public:
    explicit MarkSheet(const Theme &theme, QWidget *parent = nullptr);

    void setRows(const QList<MarkRow> &rows);
    const QList<MarkRow> &rows() const { return m_rows; }

private:
    void rebuild();

    const Theme &m_theme;
    QList<MarkRow> m_rows;
};

/// Paints what visibleText() and visibleCommand() put in for what cannot be seen, so that it stands out.
void paintStandIns(QTextDocument &document, const Tokens &tokens);

} // namespace paddock
