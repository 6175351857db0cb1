#pragma once

#include "ui/review/hunk_layout.h"
#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/height_index.h"

#include <QAbstractScrollArea>
#include <QPointer>

#include <memory>
#include <unordered_map>

class QMimeData;

namespace paddock {

class CommentBox;
class Theme;

/// The changes of a review, file after file and hunk after hunk. Lays out and paints only what is in sight; what is not
/// has a height that is estimated, and corrected without moving what is being read. There is no widget for a hunk.
/// Repaints only when something changed. GUI thread only.
class ChangesView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ChangesView(const Theme &theme, QWidget *parent = nullptr); ///< \a theme outlives the view.
    ~ChangesView() override;

    void setReview(Review *review); ///< Null: there is nothing to show.
    Review *review() const { return m_review; }
    void setOptions(const DiffOptions &options);
    const DiffOptions &options() const { return m_options; }
    void setEmptyText(const QString &text); ///< Shown while there are no changes.

    bool goToChange(bool forward); ///< The next one or the one before; false: there is none.
    void goToFile(const QString &path);
    QString currentPath() const; ///< Empty: no change is current.
    qsizetype currentHunk() const; ///< -1: the file's head, or a file that shows no hunks.

    /// What a key or a menu asks for, about the current hunk or file. Nothing happens without one.
    void act(HunkVerb verb);
    void setFolded(const QString &path, bool folded);

    int layoutsMade() const { return m_layoutsMade; } ///< So far: the cost of a view.
    QRect blockRect(const QString &path, qsizetype hunk) const; ///< In the viewport; of -1 the file's head.
    static QMimeData *mimeOf(const QString &absolutePath); ///< What is dragged out. The caller owns it.

signals:
    void openAsked(const QString &path, int line); ///< In the person's editor; relative to the workspace.
    void revealAsked(const QString &path);
    void largeAsked(const QString &path); ///< This view in a page of its own.
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// The head of a file, one of its hunks, or what stands in place of them.
    struct Block {
        int file = 0;
        int hunk = -1;
        bool isHead = true;

        bool operator==(const Block &) const = default;
    };
    struct Spot {
        int block = -1;
        QPoint inside;
        bool isStuck = false; ///< On the head that stays at the top while its file scrolls by.
    };

    const ChangedFile &fileOf(const Block &block) const;
    QString keyOf(const Block &block) const; ///< Found again in another set of changes.
    int findBlock(const QString &path, qsizetype hunk, bool isHead) const;
    void rebuild(); ///< The blocks, keeping the place.
    void restyle();
    void remark();
    void arrange(); ///< Lays out what is in sight, corrects heights, sets the scroll bars.
    int layOut(int block);
    HunkLayout &layoutOf(int block);
    HunkLayout::Marks marksOf(const Block &block) const;
    int estimate(const Block &block) const;
    int headHeight() const;
    void forgetFar(int first, int last);

    Spot spotAt(QPoint point) const;
    void setCurrent(int block, int line = -1);
    void reach(int block, int line = -1); ///< Scrolls until it can be seen.
    void moveLine(int step, bool extends);
    void toggleFold(int file);
    QStringList idsOf(const Block &block) const;
    void describe();
    void paintHead(QPainter &painter, const Block &block, const QRect &rect) const;
    int stuckHead(int *top) const; ///< The block of the head at the top edge; -1: none.

    void beginComment(const ReviewComment &comment);
    void endComment(bool keep);
    void placeBox();
    ReviewComment commentHere() const;
    int blockOfComment() const;

    const Theme &m_theme;
    QPointer<Review> m_review;
    DiffOptions m_options;
    CodeHighlighter m_highlighter;
    QList<Block> m_blocks;
    HeightIndex m_heights;
    std::unordered_map<int, std::unique_ptr<HunkLayout>> m_laid; ///< By block.
    int m_layoutsMade = 0;
    QSet<QString> m_folded; ///< Paths.
    QString m_emptyText;
    bool m_arranging = false;
    int m_widest = 0;
    QString m_topKey; ///< Of the block at the top edge, and how far it is scrolled out.
    int m_topOffset = 0;
    QString m_currentKey;

    int m_current = -1;
    int m_line = -1; ///< Of the current hunk, where the keyboard stands; -1: on the whole.
    int m_lineFrom = -1; ///< The other end of what is chosen.
    int m_hoverBlock = -1;
    std::optional<HunkVerb> m_hoverVerb;
    Spot m_pressed;
    QPoint m_pressedAt;
    bool m_dragged = false;
    bool m_twice = false;

    CommentBox *m_box;
    std::optional<ReviewComment> m_commenting;
};

} // namespace paddock
