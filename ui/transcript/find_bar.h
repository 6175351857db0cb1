#pragma once

#include "ui/transcript/transcript_search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace paddock {

class Theme;
class TranscriptView;

/// Finds words in the conversation of one view: marks them, goes from one to the next, says how many there are. Hidden
/// until it is opened; Escape closes it and gives the focus back to the conversation. Place it above the view.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    FindBar(TranscriptView &view, const Theme &theme, QWidget *parent = nullptr);

    void open(); ///< Shows it and takes the focus; what was looked for is selected, to be replaced.
    void goNext();
    void goPrevious();
    void close();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look();
    void go(const TranscriptSearch::Hit &hit);
    void tell();

    TranscriptView &m_view;
    const Theme &m_theme;
    TranscriptSearch m_search;
    TranscriptSearch::Hit m_hit;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_cases;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace paddock
