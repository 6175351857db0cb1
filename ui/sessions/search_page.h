#pragma once

#include "core/protocol/search_hit.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace paddock {

class SessionLibrary;
class Theme;

/// Searches the text of all sessions, and lists where the words stand, session by session. GUI thread only.
class SearchPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    SearchPage(SessionLibrary &library, const Theme &theme, QWidget *parent = nullptr);

    void search(const QString &words); ///< Puts them into the field, too.

signals:
    /// A hit was chosen. Source as in SessionSummary.
    void openAsked(const paddock::SessionId &session, const QString &source, qint64 entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(const QList<SearchHit> &hits);

    SessionLibrary &m_library;
    QLineEdit *m_field;
    QLabel *m_count;
    QTreeWidget *m_hits;
    QTimer m_pause; ///< Of typing; runs only after a key.
    quint64 m_ticket = 0;
};

} // namespace paddock
