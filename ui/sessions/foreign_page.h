#pragma once

#include "core/protocol/session_summary.h"

#include <QWidget>

namespace paddock {

class Host;
class Theme;
class TranscriptModel;
class TranscriptView;

/// A session that another agent left: what was said in it, to be read, and the way to go on with it here. It is never
/// changed. GUI thread only.
class ForeignPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it. The conversation is asked for at once, and shown when the library has read it.
    ForeignPage(const SessionSummary &session, Host &host, const Theme &theme, QWidget *parent = nullptr);

    TranscriptView &view() { return *m_view; }

signals:
    void forkAsked(const paddock::SessionId &session, qint64 entry); ///< Behind this entry; 0: the last.

private:
    void connectView(Host &host, const Theme &theme);

    const SessionSummary m_session;
    TranscriptModel *m_transcript;
    TranscriptView *m_view;
};

} // namespace paddock
