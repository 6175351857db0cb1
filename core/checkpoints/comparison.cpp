#include "core/checkpoints/comparison.h"

#include "core/base/overloaded.h"
#include "core/checkpoints/workspace_listing.h"
#include "core/files/file_content.h"
#include "core/files/file_name.h"
#include "core/files/sensitive_files.h"
#include "core/git/text_hunks.h"

#include <QFile>
#include <QLocale>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

namespace paddock {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(paddock::Comparison)
};

/// The components of a path below the workspace; nothing for what is none.
std::optional<QByteArrayList> namesBelow(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(QChar::Null) || !path.isValidUtf16())
        return {};
    QByteArrayList names = PathResolver::split(path.toUtf8());
    if (names.isEmpty() || names.contains(".."))
        return {};
    return names;
}

/// Index of the message that began the newest turn; nothing before the first.
std::optional<qint64> newestTurn(const Transcript &transcript)
{
    std::optional<qint64> begin;
    bool isRunning = false;
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        if (std::holds_alternative<TurnEnded>(transcript[i].fact)) {
            isRunning = false;
        } else if (!isRunning && std::holds_alternative<UserMessage>(transcript[i].fact)) {
            isRunning = true;
            begin = i;
        }
    }
    return begin;
}

bool isBelowAny(const QByteArray &path, const QByteArrayList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QByteArray &folder) {
        return path.size() > folder.size() && path.startsWith(folder) && path.at(folder.size()) == '/';
    });
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

Since sinceOf(const Transcript &transcript, const ChangeScope &scope)
{
    Since since{.scope = scope};
    qint64 from = 0;
    const bool isOfSession =
        std::visit(Overloaded{
                       [&](const SinceTurn &) {
                           const std::optional<qint64> turn = newestTurn(transcript);
                           from = turn.value_or(transcript.size());
                           if (!turn)
                               since.remark = ComparisonText::tr("Nothing was asked in this session yet.");
                           return true;
                       },
                       [](const SinceSession &) { return true; },
                       [&](const SinceEntry &entry) {
                           from = qBound(qint64(0), entry.entry, transcript.size());
                           return true;
                       },
                       [](const SinceHead &) { return false; },
                   },
                   scope);
    if (!isOfSession)
        return since;
    since.histories = historyBehind(transcript, from);
    const bool isPartial = std::any_of(transcript.begin() + from, transcript.end(), [](const Entry &entry) {
        const auto *changed = std::get_if<Changed>(&entry.fact);
        return changed && !changed->isWhole;
    });
    if (isPartial)
        since.remark = ComparisonText::tr(
            "Not every change since then could be seen, so there may be more than is listed.");
    return since;
}

Comparison::Comparison(const WorkspaceRoot &root, ContentStore &store, Limits limits, std::stop_token stop)
    : m_root(root)
    , m_store(store)
    , m_limits(limits)
    , m_stop(std::move(stop))
    , m_resolver(root.descriptor(), {}, PathResolver::bestFor(root.descriptor()))
{}

ChangeSet Comparison::changes(const Since &since)
{
    ChangeSet set{.scope = since.scope, .files = {}, .remark = since.remark};
    if (std::holds_alternative<SinceHead>(since.scope))
        sinceHead(set);
    else
        sinceFacts(since, set);
    std::sort(set.files.begin(), set.files.end(),
              [](const ChangedFile &a, const ChangedFile &b) { return a.path < b.path; });
    QStringList remarks{set.remark};
    if (m_stop.stop_requested())
        remarks.append(tr("It was stopped before all files were compared."));
    else if (set.files.size() >= m_limits.mostFiles)
        remarks.append(tr("More than %Ln files are different; the others are not listed.", nullptr,
                          int(m_limits.mostFiles)));
    if (m_isTooMuch)
        remarks.append(tr("So much is different that not all of it was compared."));
    if (m_unread > 0)
        remarks.append(tr("%Ln large file(s) of unchanged size were not compared.", nullptr, int(m_unread)));
    remarks.removeAll(QString());
    set.remark = remarks.join(u' ');
    return set;
}

Comparison::Version Comparison::now(const QString &path)
{
    Version version;
    const std::optional<QByteArrayList> names = namesBelow(path);
    if (!names) {
        version.objection = tr("This is no path in the workspace.");
        return version;
    }
    const FileDescriptor folder = m_resolver.openFolder(names->first(names->size() - 1));
    if (!folder)
        return version;
    const QByteArray &name = names->last();
    const SeenFile seen = statFile(folder.get(), name);
    version.state = seen.state();
    if (seen.what == SeenFile::What::Unknown) {
        version.objection = seen.whyNotKept;
    } else if (seen.what == SeenFile::What::Link) {
        QByteArray target(PATH_MAX, Qt::Uninitialized);
        const ssize_t length =
            ::readlinkat(folder.get(), name.constData(), target.data(), size_t(target.size()));
        version.bytes = target.first(qMax(ssize_t(0), length));
    } else if (seen.what == SeenFile::What::File) {
        if (seen.stamp.size > m_limits.mostFileBytes || m_bytes > m_limits.mostBytes) {
            m_isTooMuch = m_isTooMuch || m_bytes > m_limits.mostBytes;
            version.objection = seen.stamp.size > m_limits.mostFileBytes
                                    ? tr("It is larger than %1.").arg(sizeText(m_limits.mostFileBytes))
                                    : tr("Too much is different to read it, too.");
            return version;
        }
        const FileDescriptor file(::openat(folder.get(), name.constData(),
                                           O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        struct stat status = {};
        const bool isFile = file && ::fstat(file.get(), &status) == 0 && S_ISREG(status.st_mode);
        const Result<QByteArray> bytes =
            isFile ? readSome(file.get(), m_limits.mostFileBytes + 1)
                   : Result<QByteArray>(Error{ErrorKind::Io, tr("It cannot be read."), {}});
        if (!bytes || bytes->size() > m_limits.mostFileBytes) {
            version.objection = bytes ? tr("It is larger than %1.").arg(sizeText(m_limits.mostFileBytes))
                                      : bytes.error().message;
            return version;
        }
        version.bytes = *bytes;
        version.state.size = bytes->size();
        version.state.mode = status.st_mode & 0777;
        m_bytes += bytes->size();
    } else {
        return version;
    }
    version.state.content = QString::fromLatin1(ContentStore::hashOf(version.bytes).toHex());
    return version;
}

Comparison::Version Comparison::then(const FileState &state)
{
    Version version{.state = state, .bytes = {}, .objection = {}};
    if (state.kind == FileState::Kind::Absent)
        return version;
    if (state.content.isEmpty()) {
        version.objection = tr("What it was before was not kept.");
        return version;
    }
    const Result<QByteArray> bytes = m_store.read(state.content);
    if (bytes) {
        version.bytes = *bytes;
        m_bytes += bytes->size();
    } else {
        version.objection = bytes.error().kind == ErrorKind::NotFound
                                ? tr("What it was before is not kept any more.")
                                : bytes.error().message;
    }
    return version;
}

Comparison::Version Comparison::then(const Repository &repository, const QByteArray &path,
                                     const HeadFile &file, const FileState &now)
{
    Version version;
    version.state.kind = file.kind == HeadFile::Kind::Link ? FileState::Kind::Link : FileState::Kind::File;
    version.state.size = repository.sizeOf(file);
    if (file.kind == HeadFile::Kind::File) {
        // A commit knows of the permissions only whether a file is a program.
        const int mode = now.kind == FileState::Kind::File ? now.mode : 0644;
        const bool isProgram = mode & 0100;
        version.state.mode = isProgram == file.isExecutable ? mode
                             : file.isExecutable            ? mode | ((mode & 0444) >> 2)
                                                            : mode & ~0111;
    }
    if (version.state.size > m_limits.mostFileBytes) {
        version.objection = tr("It is larger than %1.").arg(sizeText(m_limits.mostFileBytes));
        return version;
    }
    if (file.kind == HeadFile::Kind::File && repository.isFiltered(path)) {
        version.objection = tr("git passes it through a program, so it is not compared here.");
        return version;
    }
    const Result<QByteArray> bytes = repository.contentOf(file, path);
    if (!bytes) {
        version.objection = bytes.error().message;
        return version;
    }
    m_bytes += bytes->size();
    version.bytes = *bytes;
    version.state.size = bytes->size();
    version.state.content = QString::fromLatin1(ContentStore::hashOf(*bytes).toHex());
    return version;
}

std::optional<ChangedFile> Comparison::compare(const QString &path, const Version &before,
                                               const Version &after)
{
    const bool isKnown = before.objection.isEmpty() && after.objection.isEmpty();
    if (isKnown && isSameState(before.state, after.state))
        return {};
    ChangedFile file{.path = path, .before = before.state, .after = after.state};
    file.isUnknown = !before.objection.isEmpty();
    if (!isKnown) {
        file.isText = false;
        file.remark = before.objection.isEmpty() ? after.objection : before.objection;
        return file;
    }
    const auto isLink = [](const Version &version) { return version.state.kind == FileState::Kind::Link; };
    if (isLink(before) || isLink(after)) {
        file.isText = false;
        file.remark = isLink(after) ? tr("It is a link to “%1” now.").arg(shownName(after.bytes))
                                    : tr("It was a link to “%1” before.").arg(shownName(before.bytes));
        return file;
    }
    compareText(file, before, after);
    return file;
}

void Comparison::compareText(ChangedFile &file, const Version &before, const Version &after)
{
    for (const Version *version : {&before, &after}) {
        if (const QString objection = TextHunks::objectionTo(version->bytes); !objection.isEmpty()) {
            file.isText = false;
            file.remark = objection;
            return;
        }
    }
    m_textBytes += before.bytes.size() + after.bytes.size();
    if (m_textBytes > m_limits.mostTextBytes) {
        m_isTooMuch = true;
        file.isText = false;
        file.remark = tr("Too much is different to compare its lines, too.");
        return;
    }
    const TextHunks hunks(file.path, before.bytes, after.bytes);
    file.hunks = hunks.shown();
    QStringList remarks{hunks.remark()};
    if (before.state.kind == after.state.kind && before.state.mode != after.state.mode)
        remarks.append(tr("Its permissions changed from %1 to %2.")
                           .arg(before.state.mode, 3, 8, QLatin1Char('0'))
                           .arg(after.state.mode, 3, 8, QLatin1Char('0')));
    remarks.removeAll(QString());
    file.remark = remarks.join(u' ');
}

bool Comparison::add(ChangeSet &set, std::optional<ChangedFile> file)
{
    if (file)
        set.files.append(*std::move(file));
    return !m_stop.stop_requested() && set.files.size() < m_limits.mostFiles;
}

void Comparison::sinceFacts(const Since &since, ChangeSet &set)
{
    for (auto history = since.histories.begin(); history != since.histories.end(); ++history) {
        if (!history->isOurs)
            continue;
        const Version after = now(history.key());
        std::optional<ChangedFile> file = compare(history.key(), then(history->then), after);
        if (file) {
            const bool isSince = !history->last.content.isEmpty() && !after.state.content.isEmpty()
                                 && !isSameState(history->last, after.state);
            file->isByOthers = history->isOthers || isSince || history->last.kind != after.state.kind;
        }
        if (!add(set, std::move(file)))
            return;
    }
}

void Comparison::sinceHead(ChangeSet &set)
{
    const Result<Repository> repository = Repository::around(m_root.path());
    if (!repository) {
        set.remark = repository.error().message;
        return;
    }
    const Result<QMap<QByteArray, HeadFile>> head = repository->headFiles(m_stop);
    if (!head) {
        set.remark = head.error().message;
        return;
    }
    if (repository->head().isEmpty())
        set.remark = tr("There is no commit yet, so every file counts as new.");
    compareWithHead(*repository, *head, set);
}

void Comparison::compareWithHead(const Repository &repository, const QMap<QByteArray, HeadFile> &head,
                                 ChangeSet &set)
{
    QByteArrayList others; // working copies of other repositories
    QByteArray folderPath;
    FileDescriptor folder = m_resolver.openFolder({});
    for (auto file = head.begin(); file != head.end(); ++file) {
        const QByteArray &path = file.key();
        if (file->kind == HeadFile::Kind::Submodule) {
            others.append(path);
            continue;
        }
        const QString shown = QString::fromUtf8(path);
        if (shown.toUtf8() != path
            || SensitiveFiles::protection(shown) == SensitiveFiles::Protection::GitInternals)
            continue;
        const qsizetype slash = qMax(qsizetype(0), path.lastIndexOf('/'));
        if (path.first(slash) != folderPath) {
            folderPath = path.first(slash);
            folder = m_resolver.openFolder(PathResolver::split(folderPath));
        }
        struct stat status = {};
        const QByteArray name = path.sliced(slash > 0 ? slash + 1 : 0);
        const bool isThere =
            folder && ::fstatat(folder.get(), name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0;
        if (isThere && repository.isSurelyUnchanged(path, *file, status))
            continue;
        if (isThere && S_ISREG(status.st_mode) && status.st_size > m_limits.mostFileBytes
            && repository.sizeOf(*file) == status.st_size) {
            ++m_unread;
            continue;
        }
        const Version after = now(shown);
        if (!add(set, compare(shown, then(repository, path, *file, after.state), after)))
            return;
    }
    const WorkspaceListing listing = listWorkspace(m_root, 500'000, m_stop);
    others += listing.repositories;
    for (const QByteArray &path : listing.files) {
        if (head.contains(path) || isBelowAny(path, others))
            continue;
        const QString shown = QString::fromUtf8(path);
        if (!add(set, compare(shown, {}, now(shown))))
            return;
    }
    m_isTooMuch = m_isTooMuch || !listing.isWhole;
}

Result<qint64> Comparison::uncommitted(qint64 most)
{
    Comparison bounded(m_root, m_store,
                       {.mostFileBytes = m_limits.mostFileBytes,
                        .mostTextBytes = 0,
                        .mostBytes = m_limits.mostBytes,
                        .mostFiles = qsizetype(most)},
                       m_stop);
    const Result<Repository> repository = Repository::around(m_root.path());
    if (!repository)
        return repository.error();
    const Result<QMap<QByteArray, HeadFile>> head = repository->headFiles(m_stop);
    if (!head)
        return head.error();
    ChangeSet set{.scope = SinceHead{}};
    bounded.compareWithHead(*repository, *head, set);
    if (m_stop.stop_requested())
        return Error{ErrorKind::Cancelled, tr("It was stopped before all files were compared."), {}};
    return set.files.size();
}

} // namespace paddock
