#include "core/checkpoints/checkpoint_worker.h"

#include "core/base/log.h"
#include "core/checkpoints/manifest_file.h"
#include "core/checkpoints/rewinding.h"

#include <QFileInfo>
#include <QSaveFile>

namespace paddock {

namespace {

QString countPath(const QString &folder)
{
    return folder + QStringLiteral("/size");
}

/// What the last round of pruning found, and what was kept since; nothing when nobody has counted yet.
std::optional<qint64> countedBytes(const QString &folder)
{
    QFile file(countPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool isNumber = false;
    const qint64 bytes = file.read(32).trimmed().toLongLong(&isNumber);
    return isNumber && bytes >= 0 ? std::optional(bytes) : std::nullopt;
}

} // namespace

CheckpointWorker::CheckpointWorker(std::shared_ptr<const WorkspaceRoot> root, CheckpointLimits limits,
                                   std::stop_token stop, std::shared_ptr<const std::atomic<int>> waiting)
    : m_root(std::move(root))
    , m_limits(std::move(limits))
    , m_stop(std::move(stop))
    , m_waiting(std::move(waiting))
    , m_manifest(manifestPath(m_limits.folder, m_root->path()))
    , m_store(m_limits.folder)
    , m_tree(m_root, m_store, {.mostFileBytes = m_limits.mostFileBytes, .mostBytes = m_limits.mostBytes},
             m_stop)
{}

CheckpointWorker::~CheckpointWorker()
{
    remember();
    countBytes();
}

Checkpointed CheckpointWorker::begin()
{
    m_use.emplace(m_limits.folder, QFileInfo(m_manifest).fileName());
    const std::optional<qint64> counted = countedBytes(m_limits.folder);
    m_isCounted = counted.has_value();
    m_store.setRoom(qMax(qint64(0), m_limits.mostBytes - counted.value_or(0)));
    if (m_isCounted)
        tidy();
    const Manifest remembered = readManifest(m_manifest);
    Checkpointed checkpointed;
    {
        const FileDescriptor hold = m_store.hold();
        checkpointed = m_tree.takeIn(remembered);
    }
    m_isRemembered = false;
    if (!m_stop.stop_requested())
        remember();
    if (m_tree.watchDescriptor() >= 0) {
        m_notices = std::make_unique<QSocketNotifier>(m_tree.watchDescriptor(), QSocketNotifier::Read);
        connect(m_notices.get(), &QSocketNotifier::activated, this, [this] { m_tree.drain(); });
    }
    return checkpointed;
}

Changed CheckpointWorker::capture(const CallId &call)
{
    const FileDescriptor hold = m_store.hold();
    Changed changed = m_tree.capture();
    changed.cause = call.isEmpty() ? ChangeCause::Others : ChangeCause::Call;
    changed.call = call;
    m_isRemembered = m_isRemembered && changed.files.isEmpty();
    return changed;
}

RewindPlan CheckpointWorker::preview(const Transcript &transcript, qint64 to)
{
    return Rewinding(*m_root, m_store, m_tree, m_limits.mostFileBytes, m_stop).plan(transcript, to);
}

Changed CheckpointWorker::restore(const Transcript &transcript, qint64 to,
                                  const std::function<void(const Changed &)> &others)
{
    Transcript whole = transcript;
    const Changed found = capture({});
    if (!found.files.isEmpty()) {
        others(found);
        whole.append(Entry{.id = {}, .at = {}, .fact = found});
    }
    const FileDescriptor hold = m_store.hold();
    m_isRemembered = false;
    return Rewinding(*m_root, m_store, m_tree, m_limits.mostFileBytes, m_stop).restore(whole, to);
}

Changed CheckpointWorker::takeBack(const Since &since, const QList<RevertPart> &parts,
                                   const std::function<void(const Changed &)> &others)
{
    if (const Changed found = capture({}); !found.files.isEmpty())
        others(found);
    const FileDescriptor hold = m_store.hold();
    m_isRemembered = false;
    QStringList remarks;
    Comparison comparison(*m_root, m_store, {.mostFileBytes = m_limits.mostFileBytes}, m_stop);
    const QList<RewindPlan::File> files = comparison.undoing(since, parts, remarks);
    return Rewinding(*m_root, m_store, m_tree, m_limits.mostFileBytes, m_stop).takeBack(files, remarks);
}

void CheckpointWorker::tidy()
{
    const qint64 room = m_store.room();
    // Where the last round could not make room, the next one waits until there is something new.
    const qint64 worthIt = qMin(m_limits.mostBytes / 10, m_roomLeft - m_limits.mostBytes / 20);
    if (m_stop.stop_requested() || room < 0 || (m_isCounted && room > worthIt))
        return;
    const std::optional<PruningResult> pruned = pruneContents(
        m_limits.folder, m_limits.mostBytes, [this] { return *m_waiting > 0 || m_stop.stop_requested(); });
    if (!pruned)
        return;
    if (pruned->removed > 0)
        qCInfo(lcFiles) << "earlier contents pruned:" << pruned->removed << "bytes left:" << pruned->bytes;
    m_isCounted = true;
    m_roomLeft = qMax(qint64(0), m_limits.mostBytes - pruned->bytes);
    m_store.setRoom(m_roomLeft);
    countBytes();
}

void CheckpointWorker::remember()
{
    if (m_isRemembered)
        return;
    const Result<void> written = writeManifest(m_manifest, m_tree.manifest());
    if (!written)
        qCWarning(lcFiles) << written.error().message;
    m_isRemembered = written.has_value();
}

void CheckpointWorker::countBytes()
{
    if (m_store.room() < 0)
        return; // begin() was never asked for
    // Others may count at the same moment; the next round of pruning counts what is there.
    QSaveFile file(countPath(m_limits.folder));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QByteArray::number(m_limits.mostBytes - m_store.room())) < 0 || !file.commit())
        qCWarning(lcFiles) << "the size of the store of earlier contents is not noted:" << file.errorString();
}

} // namespace paddock
