#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QAction;

namespace paddock {

/// The icon beside the clock, where the desktop has a place for one and the person wants it. Says by a drawing and by
/// words what the sessions do. Everything works without it. GUI thread only.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(QObject *parent = nullptr);
    ~TrayIcon() override;

    void setWanted(bool isWanted);
    bool isShown() const;
    void setState(int waiting, bool isAtWork);

    /// What it says of this state: "2 sessions need you".
    static QString words(int waiting, bool isAtWork);

signals:
    void showAsked();
    void newSessionAsked();
    void quitAsked();

private:
    void refresh();
    void paint();

    bool m_isWanted = false;
    int m_waiting = 0;
    bool m_isAtWork = false;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_state = nullptr; ///< The menu's first line, which says what words() says.
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace paddock
