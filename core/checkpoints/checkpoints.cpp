#include "core/checkpoints/checkpoints.h"

#include "core/checkpoints/checkpoint_worker.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <stop_token>

namespace paddock {

class Checkpoints::Private
{
public:
    std::stop_source stop;
    std::shared_ptr<std::atomic<int>> waiting = std::make_shared<std::atomic<int>>(0); ///< Not begun yet.
    int unanswered = 0;
    QThread thread;
    CheckpointWorker *worker = nullptr; ///< Lives on the thread, ends with it.

    /// Lets the worker do something, and takes what comes of it back to \a owner's thread.
    void ask(Checkpoints *owner, std::function<std::function<void()>(CheckpointWorker &)> work)
    {
        ++unanswered;
        ++*waiting;
        QMetaObject::invokeMethod(worker, [this, owner, work = std::move(work)] {
            --*waiting;
            std::function<void()> told = work(*worker);
            tell(owner, [this, owner = QPointer(owner), told = std::move(told)] {
                --unanswered;
                told();
                // Whoever heard of it may have asked for more, or ended this.
                if (owner && unanswered == 0)
                    emit owner->idle();
            });
            worker->tidy();
        });
    }

    static void tell(Checkpoints *owner, std::function<void()> what)
    {
        QMetaObject::invokeMethod(owner, std::move(what), Qt::QueuedConnection);
    }
};

Checkpoints::Checkpoints(std::shared_ptr<const WorkspaceRoot> root, CheckpointLimits limits, QObject *parent)
    : QObject(parent)
    , d(new Private)
{
    d->worker = new CheckpointWorker(std::move(root), std::move(limits), d->stop.get_token(), d->waiting);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("checkpoints"));
    d->thread.start(QThread::LowPriority);
}

Checkpoints::~Checkpoints()
{
    d->stop.request_stop();
    d->thread.quit();
    d->thread.wait();
}

void Checkpoints::begin()
{
    d->ask(this, [this](CheckpointWorker &worker) {
        const Checkpointed checkpointed = worker.begin();
        return [this, checkpointed] { emit covered(checkpointed); };
    });
}

bool Checkpoints::isBusy() const
{
    return d->unanswered > 0;
}

void Checkpoints::capture(const CallId &call)
{
    d->ask(this, [this, call](CheckpointWorker &worker) -> std::function<void()> {
        const Changed changed = worker.capture(call);
        if (changed.files.isEmpty() && changed.isWhole)
            return [] {};
        return [this, changed] { emit captured(changed); };
    });
}

void Checkpoints::preview(const Transcript &transcript, qint64 to)
{
    d->ask(this, [this, transcript, to](CheckpointWorker &worker) {
        const RewindPlan plan = worker.preview(transcript, to);
        return [this, plan] { emit previewed(plan); };
    });
}

void Checkpoints::restore(const Transcript &transcript, qint64 to)
{
    d->ask(this, [this, transcript, to](CheckpointWorker &worker) {
        const Changed changed = worker.restore(transcript, to, [this](const Changed &others) {
            Private::tell(this, [this, others] { emit captured(others); });
        });
        return [this, changed] { emit restored(changed); };
    });
}

void Checkpoints::takeBack(const Since &since, const QList<RevertPart> &parts)
{
    d->ask(this, [this, since, parts](CheckpointWorker &worker) {
        const Changed changed = worker.takeBack(since, parts, [this](const Changed &others) {
            Private::tell(this, [this, others] { emit captured(others); });
        });
        return [this, changed] { emit takenBack(changed); };
    });
}

} // namespace paddock
