#pragma once

#include "ui/transcript/code_highlighter.h"
#include "ui/transcript/height_index.h"
#include "ui/transcript/markdown_segments.h"
#include "ui/transcript/row_layout.h"
#include "ui/transcript/workspace_pictures.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>

#include <unordered_map>

class QMenu;
class QPushButton;

namespace paddock {

class Theme;
class TranscriptModel;

/// The conversation. Lays out and paints only the rows in sight; all others have a height that is estimated until
/// they come into sight, and corrected without moving what is being read. Follows the end while it stands at the
/// end, and only then. Repaints at most once a frame, and never when nothing changed.
class TranscriptView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    TranscriptView(TranscriptModel &model, const Theme &theme, QWidget *parent = nullptr);
    ~TranscriptView() override;

    bool isFollowing() const { return m_following; }
    void scrollToEnd();
    void scrollToRow(int row); ///< Brings the row's beginning to the top.
    void scrollToEntry(qint64 entry); ///< By its number; makes its row the current one.
    int currentRow() const { return m_current; } ///< -1: none.
    void setCurrentRow(int row); ///< As a key would: brings it into sight and shows its frame.

    QString selectedText() const; ///< As Markdown where whole rows are selected; empty without a selection.
    void setEmptyText(const QString &text); ///< Shown while there are no rows.
    void setZoom(double factor); ///< Of the text; 1 is the application's font.
    double zoom() const { return m_zoom; }
    void setSideBySide(bool on); ///< Of diffs, where there is room for two sides.
    bool isSideBySide() const { return m_sideBySide; }
    void setWrapsCode(bool on);
    bool wrapsCode() const { return m_wrap; }

    /// Marks what is looked for in the rows in sight, and \a current among the hits of \a row. An empty needle marks
    /// nothing. A row that is named is opened, and scrolled to.
    void showHit(const Needle &needle, int row = -1, int current = -1);
    const TranscriptModel &model() const { return m_model; }
    TranscriptModel &model() { return m_model; }

    int layoutsMade() const
    {
        return m_layoutsMade;
    } ///< How many rows were laid out so far: the cost of a view.
    QRect rowRect(int row) const; ///< In the viewport; the height of a row out of sight is an estimate.

signals:
    void openFileAsked(const QString &path,
                       int line); ///< Relative to the workspace, or absolute; line from 1, 0: none.
    void openTextAsked(const QString &text,
                       const QString &language); ///< Code that is no file's, to be looked at.
    void openLinkAsked(const QUrl &url); ///< Of http or https.
    void stopCallAsked(const paddock::CallId &call);
    void pinAsked(qint64 entry, bool pinned);
    void rewindAsked(qint64 entry); ///< To what was after it.
    void forkAsked(qint64 entry);
    void explainAsked(const paddock::CallRow &call); ///< Why was it allowed or denied?
    void currentChanged(int row);
    void lookChanged(); ///< zoom(), isSideBySide() or wrapsCode().

public slots:
    void copy(); ///< The selection, else the current row.
    void selectAll();

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
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Place {
        int row = 0;
        TextPlace text = {};

        auto operator<=>(const Place &) const = default;
    };
    struct Spot {
        int row = -1;
        RowHit hit = {};
    };
    struct Laid {
        quint32 revision = 0;
        int width = 0;
        std::unique_ptr<RowLayout> layout;
        GrowingMarkdown words; ///< Of a row of the model's words.
    };

    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void reset();
    void restyle();
    void schedule(); ///< One arrangement, at the next frame.
    void arrange(); ///< Lays out what is in sight, corrects heights, sets the scroll bar.
    void moveBy(qint64 delta);
    void holdTop(); ///< Stops following; what is at the top stays at the top.
    void forgetFarLayouts(int first, int last);
    void placePill();

    RowLayout &layout(int row);
    int layOut(int row); ///< The row's true height.
    int estimate(int row) const;
    qint64 position() const; ///< Of the viewport's top edge in the whole.
    qint64 contentHeight() const;
    int columnLeft() const;
    int columnWidth() const;
    int firstInSight() const;

    Spot spotAt(QPoint point);
    Place placeAt(QPoint point);
    std::pair<Place, Place> selection() const;
    void toggle(int row);
    void setCurrent(int row);
    void openLink(const QString &link);
    void useTool(int row, const RowTool &tool);
    void stepTool(int by);
    void addRowActions(QMenu &menu, int row, const RowHit &hit);
    void addEntryActions(QMenu &menu, int row);
    void countSeconds(int first, int last);
    void announceChange(int row);
    RowMarks marksOf(int row, const std::pair<Place, Place> &selection);
    void setHover(int row, int part);
    QString rowMarkdown(int row) const;

    static constexpr int topEdge = 14; ///< Above the first and below the last row.

    TranscriptModel &m_model;
    const Theme &m_theme;
    CodeHighlighter m_highlighter;
    HeightIndex m_heights;
    std::unordered_map<quint64, Laid> m_laid; ///< By row id.
    int m_layoutsMade = 0;
    WorkspacePictures m_pictures;
    double m_zoom = 1;
    bool m_wrap = true;
    bool m_sideBySide = false;

    bool m_following = true;
    int m_topRow = 0; ///< While not following: the row at the top edge, and how far it is scrolled out.
    int m_topOffset = 0;
    int m_shown = 0; ///< The scroll bar's value that is on the screen.
    bool m_arranging = false;

    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
    QTimer m_second; ///< Runs while a wait or a running call in sight counts its seconds, and only then.

    std::optional<Place> m_from; ///< Where the selection began, and where it is now.
    Place m_to;
    Spot m_pressed;
    bool m_dragged = false;
    int m_current = -1;
    bool m_byKeyboard = false; ///< The current row was reached by keys, so its frame shows.
    int m_tool = -1; ///< Of the current row, reached by keys.
    int m_hoverRow = -1;
    int m_hoverPart = -1;
    Needle m_needle;
    quint64 m_hitRow = 0; ///< Id of the row with the hit that is looked at.
    int m_hit = -1;
    QHash<quint64, CallState> m_told; ///< States that were announced, of calls that may still change.
    int m_changesSinceFrame = 0;
    QString m_emptyText;

    QPushButton *m_pill;
    int m_newBelow = 0;
};

} // namespace paddock
