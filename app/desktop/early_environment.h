#pragma once

#include "app/desktop/login_environment.h"
#include "ui/ports/state_store.h"

#include <memory>

namespace paddock {

/// Gets the login shell's PATH into this process before the agent's thread begins, and does not keep the window waiting
/// for a slow shell: what the shell said last time serves then, and this time's answer serves the next start.
class EarlyEnvironment : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1String stateKey{"environment"}; ///< Below it, one key for each variable.

    explicit EarlyEnvironment(StateStore &state, QObject *parent = nullptr); ///< \a state outlives it.

    void begin(); ///< Then ready(), soon.

signals:
    void ready(); ///< Once. This process has what is known.

private:
    LoginEnvironment::Variables kept() const;
    void goOn(const LoginEnvironment::Variables &variables);

    StateStore &m_state;
    std::unique_ptr<LoginEnvironment> m_login;
    QTimer m_patience;
    bool m_isReady = false;
};

} // namespace paddock
