#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace paddock {

class PromptQueue;

/// The messages that wait for the end of the turn: how many, and on demand each of them, to be changed, moved, sent at
/// once or taken out. Hidden while there are none.
class QueueView : public QWidget
{
    Q_OBJECT

public:
    /// \a queue outlives it.
    explicit QueueView(PromptQueue &queue, QWidget *parent = nullptr);

    void setRunning(bool running); ///< A turn is under way.

signals:
    void editAsked(int place); ///< Its text is wanted in the field.
    void removeAsked(int place);

private:
    void refill();
    void refresh();
    int current() const;

    PromptQueue &m_queue;
    bool m_running = false;
    bool m_open = false;
    QPushButton *m_head;
    QLabel *m_held;
    QPushButton *m_next;
    QWidget *m_body;
    QListWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_send;
    QPushButton *m_remove;
};

} // namespace paddock
