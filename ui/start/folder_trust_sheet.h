#pragma once

#include "ui/ports/host.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace paddock {

class Theme;

/// Stands between choosing a folder and opening it: looks at what the folder's own settings would allow and run, and asks
/// when they are not trusted, or not any more. A page of the window, not a dialog; sessions go on beside it. What is
/// trusted is what was shown.
///
/// A folder that has nothing to be trusted, is trusted, or was opened without its settings before with the same content,
/// passes without a question.
class FolderTrustSheet : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    FolderTrustSheet(Host &host, const Theme &theme, QWidget *parent = nullptr);

    /// Looks at \a folder. Ends with passed(), or with asking() and then one of the other two.
    void begin(const QString &folder);
    QString folder() const { return m_folder; } ///< That was begun last.

signals:
    void asking(); ///< There is something to show: bring this page to the front.
    void passed(const QString &folder); ///< It may be opened; what is trusted counts by now.
    void declined(const QString &folder); ///< It shall not be opened.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const TrustSight &sight);
    void present(const TrustSight &sight);
    QWidget *itemPart(const TrustSight::Item &item);
    QString seenKey() const; ///< In the StateStore: with which content it was opened without.
    static QString seenValue(const TrustSight &sight);

    Host &m_host;
    const Theme &m_theme;
    QString m_folder; ///< As begun; the sight's is canonical.
    TrustSight m_sight;
    bool m_isLooking = false;
    bool m_isTrusting = false;
    QLabel *m_title;
    QLabel *m_path;
    QLabel *m_why;
    QLabel *m_care;
    QWidget *m_items;
    QVBoxLayout *m_itemLines;
    QLabel *m_fault;
    QPushButton *m_without;
    QPushButton *m_trust;
    QPushButton *m_leave;
};

} // namespace paddock
