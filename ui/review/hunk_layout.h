#pragma once

#include "ui/review/review.h"
#include "ui/transcript/diff_layout.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace paddock {

enum class HunkVerb { Accept, Reject, Comment, Reviewed };

/// How changes are shown; the same for all of a view.
struct DiffOptions {
    DiffLayout::Shape shape = DiffLayout::Shape::Unified;
    bool wraps = true;
    bool showsBlanks = false; ///< Blanks at the edges of a line and tabs get a sign.

    bool operator==(const DiffOptions &) const = default;
};

/// One hunk, measured: its head, its lines, the comments on it, its buttons. Of a file that shows no hunks: why, and
/// the buttons. Coordinates are relative to the top left corner. GUI thread only.
class HunkLayout
{
    Q_DECLARE_TR_FUNCTIONS(HunkLayout)

public:
    /// What a person made of it.
    struct Marks {
        Review::Stand stand = Review::Stand::Open;
        bool reviewed = false;
        QList<ReviewComment> comments = {};

        bool operator==(const Marks &) const = default;
    };
    /// What passes: where pointer and keyboard are.
    struct Touch {
        bool isCurrent = false;
        bool hasFocus = false;
        int firstLine = -1; ///< The lines that are chosen; the keyboard stands on one of them.
        int lastLine = -1;
        std::optional<HunkVerb> hovered = {};
    };

    /// \a hunk is an index, or -1 for a file that shows none. \a room is the space that is in sight; without wrapping
    /// the layout may be wider.
    HunkLayout(const ChangedFile &file, qsizetype hunk, const DiffOptions &options, const PartStyle &style,
               int room);

    void setMarks(const Marks &marks);
    const Marks &marks() const { return m_marks; }
    void setEditorHeight(int height); ///< Of the box that stands over it while a comment is written.

    int height() const { return m_height; }
    int width() const { return m_width; }
    int lineCount() const { return m_lineCount; }
    QRect lineRect(int line) const;
    QRect editorRect() const;

    /// \a shift is how far the lines are scrolled to the side; head and buttons stay.
    void paint(QPainter &painter, const QRect &clip, int shift, Qt::LayoutDirection direction,
               const Touch &touch);

    std::optional<HunkVerb> verbAt(QPoint point, Qt::LayoutDirection direction) const;
    int lineAt(QPoint point) const; ///< -1: none.
    int commentAt(QPoint point) const; ///< Index into marks().comments; -1: none.

    QString verbText(HunkVerb verb) const;
    static QString standText(Review::Stand stand, bool reviewed); ///< Empty for one that nothing was said of.
    static Diff diffOf(const ChangedFile &file, const DiffHunk &hunk, bool showsBlanks);

private:
    struct Button {
        HunkVerb verb;
        QRect rect;
    };

    void arrange();
    QString headText() const;
    QString commentText(const ReviewComment &comment) const;
    void paintButton(QPainter &painter, const Button &button, const QRect &rect, bool hovered) const;

    const Tokens &m_tokens;
    const QFont m_font;
    const int m_room;
    QString m_head;
    QString m_reason; ///< Why no lines are shown.
    bool m_canRevert = true;
    int m_lineCount = 0;
    std::unique_ptr<DiffLayout> m_diff; ///< Null when no lines are shown.
    Marks m_marks;
    int m_editorHeight = 0;
    int m_width = 0;
    int m_height = 0;
    int m_diffTop = 0;
    QRect m_reasonRect;
    QList<QRect> m_commentRects;
    int m_editorTop = 0;
    QList<Button> m_buttons; ///< As in a window from left to right.
};

} // namespace paddock
