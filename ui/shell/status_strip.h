#pragma once

#include <QStatusBar>

class QPushButton;

namespace paddock {

class Attention;
class ContextMeter;
class LiveSession;
class Spending;
class Theme;

/// The lower edge of a window: who works and what at, how strong the walls are, how full the context is, what it costs,
/// and how many sessions should be looked at. Every part can be pressed. GUI thread only.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    /// All outlive it.
    StatusStrip(const Attention &attention, const Spending &spending, const Theme &theme,
                QWidget *parent = nullptr);

    void show(const LiveSession *session); ///< Null: there is no session in view.

signals:
    void phaseAsked();
    void boundaryAsked();
    void contextAsked();
    void costAsked();
    void attentionAsked(); ///< The bell.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *part(const QString &name);
    void showCost(const LiveSession &session);
    void showBell();
    void makeRoom();

    const Attention &m_attention;
    const Spending &m_spending;
    const Theme &m_theme;
    QPushButton *m_phase;
    QPushButton *m_boundary;
    ContextMeter *m_context;
    QPushButton *m_cost;
    QPushButton *m_bell;
    QString m_costWhole; ///< With the session's own budget; left out where the window is narrow.
    QString m_costShort;
    bool m_hasSession = false;
};

} // namespace paddock
