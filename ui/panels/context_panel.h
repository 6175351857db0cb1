#pragma once

#include "ui/panels/watching_panel.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace paddock {

class ContextBars;
class Theme;

/// What fills the model's context, what stays in it, and how to shorten it: what a compaction would keep and drop is
/// said before it is asked for.
class ContextPanel : public WatchingPanel
{
    Q_OBJECT

public:
    explicit ContextPanel(const Theme &theme, QWidget *parent = nullptr);

protected:
    void watch(LiveSession *session) override;

private:
    void build();
    void refresh();
    void refreshCompaction(const ContextReport &report);
    void unpin();
    void compact();

    LiveSession *m_live = nullptr; ///< The one that is watched; null: none.
    std::optional<std::pair<std::optional<ContextReport>, bool>>
        m_shown; ///< And whether it is being compacted.
    QLabel *m_head;
    ContextBars *m_bars;
    QLabel *m_memoryHead;
    QListWidget *m_memory;
    QLabel *m_pinsHead;
    QListWidget *m_pins;
    QPushButton *m_unpin;
    QLabel *m_compactHead;
    QLabel *m_preview;
    QLineEdit *m_instructions;
    QPushButton *m_compact;
    QLabel *m_threshold;
};

} // namespace paddock
