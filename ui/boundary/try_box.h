#pragma once

#include "core/protocol/command.h"
#include "core/protocol/event.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class MarkSheet;
class RulingView;
class Theme;

/// How would this call be judged? Asks the engine, which judges it as it would judge the model's, and runs nothing.
class TryBox : public QWidget
{
    Q_OBJECT

public:
    explicit TryBox(const Theme &theme, QWidget *parent = nullptr);

    void take(const Checked &answer,
              const QString &workspace); ///< Answers to older questions are passed over.
    void refuse(const QString &why); ///< The question that waits will get no answer.

signals:
    void asked(const paddock::CheckCall &question);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void refresh();

    int m_count = 0;
    QString m_waitingFor; ///< The id of the question that waits; empty: none.
    QComboBox *m_tool;
    QPlainTextEdit *m_text;
    QPushButton *m_ask;
    QLabel *m_state;
    MarkSheet *m_verdict;
    RulingView *m_ruling;
};

} // namespace paddock
