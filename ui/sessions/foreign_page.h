#pragma once

#include "core/protocol/session_summary.h"

#include <QWidget>

namespace paddock {

class Theme;

/// A session that another agent left: what is known of it, and the way to go on with it here. It is never changed.
class ForeignPage : public QWidget
{
    Q_OBJECT

public:
    /// \a theme outlives it.
    ForeignPage(const SessionSummary &session, const Theme &theme, QWidget *parent = nullptr);

signals:
    void forkAsked(const paddock::SessionId &session);
};

} // namespace paddock
