#include "app/desktop/early_environment.h"

namespace paddock {
namespace {

using namespace std::chrono_literals;

constexpr auto patienceWithKept = 400ms; ///< Twice what an ordinary person's shell takes.
constexpr auto patienceWithout = 1500ms;
constexpr auto patienceAtAll = 10s; ///< The answer still serves the next start.

} // namespace

EarlyEnvironment::EarlyEnvironment(StateStore &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { goOn(kept()); });
}

void EarlyEnvironment::begin()
{
    if (!LoginEnvironment::isNeeded()) {
        goOn({});
        return;
    }
    m_patience.start(kept().empty() ? patienceWithout : patienceWithKept);
    m_login = std::make_unique<LoginEnvironment>(LoginEnvironment::shell(), patienceAtAll);
    connect(m_login.get(), &LoginEnvironment::finished, this,
            [this](const LoginEnvironment::Variables &variables) {
                m_login.release()->deleteLater();
                if (!variables.empty()) {
                    m_state.forget(stateKey);
                    for (const auto &[name, value] : variables)
                        m_state.keep(stateKey + u'/' + QString::fromLatin1(name), QString::fromUtf8(value));
                }
                goOn(variables.empty() ? kept() : variables);
            });
}

LoginEnvironment::Variables EarlyEnvironment::kept() const
{
    QByteArray known("\x01paddock-environment\x01");
    for (const QString &key : m_state.keysBelow(stateKey))
        known += key.section(u'/', -1).toLatin1() + '=' + m_state.value(key).toString().toUtf8() + '\0';
    return LoginEnvironment::read(known);
}

void EarlyEnvironment::goOn(const LoginEnvironment::Variables &variables)
{
    m_patience.stop();
    if (std::exchange(m_isReady, true))
        return; // too late for this start: the agent's thread reads the environment by now
    LoginEnvironment::apply(variables);
    emit ready();
}

} // namespace paddock
