#include "app/desktop/core_thread.h"

#include "app/desktop/key_errands.h"
#include "app/desktop/scout_errands.h"

namespace paddock {

CoreThread::CoreThread(Settings settings, std::shared_ptr<const EnvironmentKeys> keys)
    : m_settings(std::move(settings))
    , m_environment(std::move(keys))
{
    m_thread.setObjectName("agent");
    m_place.moveToThread(&m_thread);
}

CoreThread::~CoreThread()
{
    m_relay.reset();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(&m_place, [this] {
            m_scout.reset();
            m_keys.reset();
            m_parts.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
}

void CoreThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(&m_place, [this] {
        Result<std::unique_ptr<CoreParts>> parts = CoreParts::make(std::move(m_settings), m_environment);
        if (!parts) {
            QMetaObject::invokeMethod(this, [this, error = parts.error()] { emit failed(error); });
            return;
        }
        m_parts = *std::move(parts);
        m_parts->readLongLogsBeside();
        m_keys = std::make_unique<KeyErrands>(m_parts->keys(), m_parts->keychain());
        m_scout = std::make_unique<ScoutErrands>(m_parts->keys(), m_parts->catalogue(), m_parts->settings());
        QMetaObject::invokeMethod(this, [this] {
            m_relay = std::make_unique<EngineRelay>(m_parts->engine());
            emit ready();
        });
    });
}

void CoreThread::apply(const Settings &settings)
{
    QMetaObject::invokeMethod(&m_place, [this, settings] {
        const Result<void> result = m_parts->apply(settings);
        if (result)
            m_scout->take(settings);
        QMetaObject::invokeMethod(this, [this, result] { emit applied(result); });
    });
}

} // namespace paddock
