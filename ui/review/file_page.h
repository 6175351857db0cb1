#pragma once

#include "core/protocol/event.h"
#include "ui/transcript/code_highlighter.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace paddock {

class Host;
class LiveSession;
class Theme;

/// A file of the workspace, to be read: coloured, never edited. Reads again when the file changed. For a tab.
class FilePage : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it, or the session ends first. \a path is relative to the workspace.
    FilePage(LiveSession &session, Host &host, const Theme &theme, const QString &path,
             QWidget *parent = nullptr);

    const QString &path() const { return m_path; }

signals:
    void mentionAsked(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void take(const Happening &happening);
    void fill(const FileText &file);
    void colour();

    QPointer<LiveSession> m_session;
    const Theme &m_theme;
    const QString m_path;
    CodeHighlighter m_highlighter;
    bool m_stale = true;
    QLabel *m_name;
    QLabel *m_remark;
    QPlainTextEdit *m_text;
};

} // namespace paddock
