#include "core/checkpoints/comparison.h"
#include "core/git/text_hunks.h"

#include <algorithm>

// What taking parts of a change back comes to. The comparing is in comparison.cpp.

namespace paddock {

QList<RewindPlan::File> Comparison::undoing(const Since &since, const QList<RevertPart> &parts,
                                            QStringList &remarks)
{
    QList<RevertPart> wanted;
    for (const RevertPart &part : parts) {
        const auto same = std::find_if(wanted.begin(), wanted.end(),
                                       [&](const RevertPart &other) { return other.path == part.path; });
        if (same == wanted.end())
            wanted.append(part);
        else
            same->hunks =
                same->hunks.isEmpty() || part.hunks.isEmpty() ? QStringList() : same->hunks + part.hunks;
    }
    std::optional<Repository> repository;
    QMap<QByteArray, HeadFile> head;
    if (std::holds_alternative<SinceHead>(since.scope)) {
        Result<Repository> found = Repository::around(m_root.path());
        Result<QMap<QByteArray, HeadFile>> files =
            found ? found->headFiles(m_stop) : Result<QMap<QByteArray, HeadFile>>(found.error());
        if (!files) {
            remarks.append(files.error().message);
            return {};
        }
        repository = *std::move(found);
        head = *std::move(files);
    }
    QList<RewindPlan::File> files;
    for (const RevertPart &part : std::as_const(wanted)) {
        const Version after = now(part.path);
        const QByteArray path = part.path.toUtf8();
        const auto history = since.histories.constFind(part.path);
        const auto held = head.constFind(path);
        const bool isKnown = repository ? held == head.constEnd() || held->kind != HeadFile::Kind::Submodule
                                        : history != since.histories.constEnd();
        if (!isKnown) {
            remarks.append(tr("“%1” has no change that could be taken back.").arg(part.path));
            continue;
        }
        const Version before = !repository               ? then(history->then)
                               : held == head.constEnd() ? Version()
                                                         : then(*repository, path, *held, after.state);
        if (std::optional<RewindPlan::File> file = undo(part, before, after, remarks))
            files.append(*std::move(file));
    }
    return files;
}

std::optional<RewindPlan::File> Comparison::undo(const RevertPart &part, const Version &before,
                                                 const Version &after, QStringList &remarks)
{
    for (const Version *version : {&before, &after}) {
        if (!version->objection.isEmpty()) {
            remarks.append(tr("“%1” was left as it is: %2").arg(part.path, version->objection));
            return {};
        }
    }
    if (isSameState(before.state, after.state)) {
        remarks.append(tr("“%1” has no change that could be taken back.").arg(part.path));
        return {};
    }
    Version wanted = before;
    if (!part.hunks.isEmpty()) {
        const bool isLink =
            before.state.kind == FileState::Kind::Link || after.state.kind == FileState::Kind::Link;
        if (isLink || !TextHunks::objectionTo(before.bytes).isEmpty()
            || !TextHunks::objectionTo(after.bytes).isEmpty()) {
            remarks.append(tr("“%1” can only be taken back as a whole.").arg(part.path));
            return {};
        }
        const Result<QByteArray> bytes = TextHunks(part.path, before.bytes, after.bytes).without(part.hunks);
        if (!bytes) {
            remarks.append(bytes.error().message);
            return {};
        }
        const bool isGone = before.state.kind == FileState::Kind::Absent && bytes->isEmpty();
        if (!isGone) {
            wanted.bytes = *bytes;
            wanted.state.kind = FileState::Kind::File;
            if (after.state.kind == FileState::Kind::File)
                wanted.state.mode = after.state.mode; // lines were taken back, nothing else
        }
    }
    if (wanted.state.kind != FileState::Kind::Absent) {
        const Result<ContentStore::Kept> kept = m_store.keep(wanted.bytes);
        if (!kept) {
            remarks.append(tr("“%1” was left as it is: %2").arg(part.path, kept.error().message));
            return {};
        }
        wanted.state.content = QString::fromLatin1(kept->hash.toHex());
        wanted.state.size = kept->size;
    }
    return RewindPlan::File{.path = part.path,
                            .act = wanted.state.kind == FileState::Kind::Absent  ? RewindPlan::Act::Remove
                                   : after.state.kind == FileState::Kind::Absent ? RewindPlan::Act::Recreate
                                                                                 : RewindPlan::Act::Modify,
                            .now = after.state,
                            .then = wanted.state};
}

} // namespace paddock
