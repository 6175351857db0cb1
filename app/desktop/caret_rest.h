#pragma once

#include <QObject>
#include <QTimer>

namespace paddock {

/// Lets the caret stand still once nobody has typed for a while, as GTK does: a window that is left open all day is not
/// to wake the machine twice a second for it. The next key makes it blink again. Lives on the window's thread.
class CaretRest : public QObject
{
    Q_OBJECT

public:
    /// \a flashTime: the desktop's own, in milliseconds; what does not blink there does not blink here.
    explicit CaretRest(int flashTime, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_flashTime;
    QTimer m_untilRest; ///< Runs only after a key, a click or a change of the focus.
};

} // namespace paddock
