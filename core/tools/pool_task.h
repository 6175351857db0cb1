#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace paddock {

/// One piece of work on the thread pool whose value comes back to the thread that asked. Destroying it asks the
/// work to stop and drops its value; the work itself must own all that it uses. Used once.
template<typename T>
class PoolTask
{
public:
    ~PoolTask() { stop(); }
    PoolTask() = default;
    PoolTask(const PoolTask &) = delete;
    PoolTask &operator=(const PoolTask &) = delete;

    /// \a done is called later, from the event loop of this thread.
    void run(std::function<T(std::stop_token)> work, std::function<void(const T &)> done)
    {
        // Shared, because QThreadPool wants a copyable function and QPromise cannot be copied.
        const auto promise = std::make_shared<QPromise<T>>();
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher,
                         [this, done = std::move(done)] { done(m_watcher.result()); });
        m_watcher.setFuture(promise->future());
        promise->start();
        QThreadPool::globalInstance()->start([promise, work = std::move(work), stop = m_stop.get_token()] {
            promise->addResult(work(stop));
            promise->finish();
        });
    }

    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    QFutureWatcher<T> m_watcher;
};

} // namespace paddock
