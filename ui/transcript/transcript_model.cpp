#include "ui/transcript/transcript_model.h"

#include "core/base/overloaded.h"
#include "core/protocol/fact_note.h"
#include "ui/transcript/cards/judgement.h"
#include "ui/transcript/row_text.h"

#include <algorithm>

namespace paddock {
namespace {

// A command may print without end; the fact holds what matters, the preview only its end.
constexpr qsizetype liveOutputLimit = 64 * 1024;

CallState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return CallState::Ok;
    case Outcome::Failed:
        return CallState::Failed;
    case Outcome::Denied:
        return CallState::Denied;
    case Outcome::Interrupted:
        return CallState::Interrupted;
    case Outcome::Unknown:
        break;
    }
    return CallState::Unknown;
}

CallState stateOf(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return CallState::Allowed;
    case Decision::Deny:
        return CallState::Denied;
    case Decision::Ask:
        break;
    }
    return CallState::Waiting;
}

void appendLive(QString &output, const QString &chunk)
{
    output += chunk;
    if (output.size() > liveOutputLimit)
        output.remove(0, output.size() - liveOutputLimit / 2);
}

RowContent rowOfBlock(const Block &block)
{
    return std::visit(Overloaded{
                          [](const Text &text) -> RowContent { return AssistantRow{text.text}; },
                          [](const Thinking &thinking) -> RowContent { return ThinkingRow{thinking.text}; },
                          [](const ToolCall &call) -> RowContent { return CallRow{call}; },
                      },
                      block);
}

bool isEmptyText(const Block &block)
{
    const Text *text = std::get_if<Text>(&block);
    return text && text->text.trimmed().isEmpty();
}

} // namespace

struct TranscriptModel::Partial {
    TranscriptModel whole; ///< Grows out of sight.
    EntryId last; ///< With this one the whole is as long as what is shown.
    QString workspace;
};

TranscriptModel::TranscriptModel(QObject *parent)
    : QAbstractListModel(parent)
{}

TranscriptModel::~TranscriptModel() = default;

void TranscriptModel::take(const Happening &happening)
{
    if (m_tail) {
        const auto *appended = std::get_if<Appended>(&happening);
        const bool notice = std::holds_alternative<Notice>(happening);
        if (appended || notice)
            m_tail->whole.take(happening);
        if (appended && appended->entry.id == m_tail->last)
            becomeWhole();
        if (!notice)
            return; // Previews go on when the row that they belong to is here.
    }
    std::visit(
        Overloaded{
            [this](const Appended &appended) { takeFact(appended.entry); },
            [this](const TextDelta &delta) { appendPreview<AssistantRow>(delta.text); },
            [this](const ThinkingDelta &delta) { appendPreview<ThinkingRow>(delta.text); },
            [this](const ToolProgress &progress) {
                if (takeShellOutput(progress))
                    return;
                changeCall(progress.call, [&](CallRow &row) {
                    if (row.state != CallState::Running)
                        return;
                    appendLive(row.output, progress.chunk);
                });
            },
            [this](const Retrying &retrying) {
                dropPreviews();
                insert(int(m_rows.size()),
                       RetryRow{retrying.attempt, retrying.attempts,
                                QDateTime::currentDateTimeUtc().addMSecs(retrying.delay.count()),
                                retrying.error},
                       {});
                ++m_previews;
            },
            [this](const Notice &notice) { append(ErrorRow{notice.error}, QDateTime::currentDateTimeUtc()); },
            [](const Checked &) {}, // the boundary page's
            [](const BoundaryState &) {},
            [](const Compacting &) {},
            [](const ContextState &) {},
            [](const RewindPreview &) {},
            [](const FilesState &) {},
            [](const FileShown &) {},
            [](const ChangesState &) {},
            [](const RepositoryKnown &) {},
            [](const Committed &) {},
            [](const RulesTried &) {},
            [this](const Tail &tail) { showTail(tail); },
            [](const Closed &) {},
        },
        happening);
}

void TranscriptModel::takeAll(const QList<Entry> &entries)
{
    if (m_tail) {
        for (const Entry &entry : entries)
            take(Appended{entry});
        return;
    }
    // A few may meet their previews, which a reader is looking at.
    const bool few = entries.size() < 16;
    if (!few)
        dropPreviews();
    m_quiet = !few;
    for (const Entry &entry : entries)
        takeFact(entry);
    if (!std::exchange(m_quiet, false))
        return;
    const int known = m_told;
    for (const int row : std::exchange(m_touched, {})) {
        if (row < known)
            emit dataChanged(index(row), index(row));
    }
    if (int(m_rows.size()) == known)
        return;
    beginInsertRows({}, known, int(m_rows.size()) - 1);
    m_told = int(m_rows.size());
    endInsertRows();
}

void TranscriptModel::showTail(const Tail &tail)
{
    if (!m_rows.empty() || tail.entries.isEmpty())
        return; // The session is here already.
    takeAll(tail.entries);
    m_entries = 0;
    for (Row &row : m_rows)
        row.entry = 0;
    m_tail = std::make_unique<Partial>();
    m_tail->last = tail.entries.last().id;
    m_tail->workspace = tail.workspace;
}

/// What is shown stays: rows that both have keep their identity, and all that is older comes in above them.
void TranscriptModel::becomeWhole()
{
    const std::unique_ptr<Partial> tail = std::move(m_tail);
    TranscriptModel &whole = tail->whole;
    std::vector<Row> rows = std::move(whole.m_rows);
    m_previews = 0;
    size_t same = 0;
    while (same < rows.size() && same < m_rows.size()) {
        const Row &shown = m_rows[m_rows.size() - 1 - same];
        Row &coming = rows[rows.size() - 1 - same];
        if (shown.content.index() != coming.content.index() || shown.at != coming.at)
            break;
        coming.id = shown.id;
        coming.open = shown.open;
        coming.whole = shown.whole;
        coming.revision = shown.revision + (shown.content == coming.content ? 0 : 1);
        ++same;
    }
    const int older = int(rows.size() - same);
    for (int row = 0; row < older; ++row)
        rows[size_t(row)].id = m_nextId++;
    remove(0, int(m_rows.size() - same));
    m_calls = std::move(whole.m_calls);
    m_previews = whole.m_previews;
    m_turnBegan = whole.m_turnBegan;
    m_configured = whole.m_configured;
    m_entries = whole.m_entries;
    m_turnFiles = whole.m_turnFiles;
    m_running = whole.m_running;
    if (older > 0)
        beginInsertRows({}, 0, older - 1);
    m_rows = std::move(rows);
    m_told = int(m_rows.size());
    if (older > 0)
        endInsertRows();
    if (same > 0)
        emit dataChanged(index(older), index(m_told - 1));
}

void TranscriptModel::beginShell(const CallId &call, const QString &command)
{
    RanRow row{command, call};
    row.began = QDateTime::currentDateTimeUtc();
    insert(int(m_rows.size()), std::move(row), {});
    ++m_previews;
}

bool TranscriptModel::takeShellOutput(const ToolProgress &progress)
{
    for (int at = previewStart(); at < int(m_rows.size()); ++at) {
        auto *ran = std::get_if<RanRow>(&m_rows[size_t(at)].content);
        if (!ran || ran->call != progress.call)
            continue;
        appendLive(ran->output, progress.chunk);
        touch(at);
        return true;
    }
    if (rowOf(progress.call) >= 0 || m_turnBegan.isValid())
        return false;
    beginShell(progress.call, {}); // Another seat's: no turn runs, so it is no call of the model.
    return takeShellOutput(progress);
}

void TranscriptModel::takeRan(const Ran &ran, const QDateTime &at)
{
    const RanRow row{ran.command, {}, stateOf(ran.outcome), ran.text, ran.took};
    for (int preview = previewStart(); preview < int(m_rows.size()); ++preview) {
        const auto *running = std::get_if<RanRow>(&m_rows[size_t(preview)].content);
        if (!running || (running->command != ran.command && !running->command.isEmpty()))
            continue;
        // What streams beside it stays behind it.
        if (preview == previewStart()) {
            --m_previews;
            replace(preview, row, at);
            return;
        }
        remove(preview, 1);
        --m_previews;
        break;
    }
    append(row, at);
}

void TranscriptModel::takePinned(const Pinned &pinned)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows[size_t(row)].entry != pinned.entry)
            continue;
        m_rows[size_t(row)].pinned = pinned.pinned;
        touch(row);
    }
}

QString TranscriptModel::workspace() const
{
    return m_tail ? m_tail->workspace : m_configured.workspace;
}

QList<int> TranscriptModel::running() const
{
    QList<int> rows;
    for (const CallId &call : m_running) {
        if (const int row = rowOf(call); row >= 0)
            rows.append(row);
    }
    for (int row = previewStart(); row < int(m_rows.size()); ++row) {
        if (std::holds_alternative<RanRow>(m_rows[size_t(row)].content))
            rows.append(row);
    }
    return rows;
}

int TranscriptModel::rowOfEntry(qint64 number) const
{
    const auto facts = m_rows.begin() + previewStart();
    // A call's row counts by its result, which comes after rows behind it: near enough to search, then look around.
    auto found = std::lower_bound(m_rows.begin(), facts, number,
                                  [](const Row &row, qint64 wanted) { return row.entry < wanted; });
    while (found != m_rows.begin() && std::prev(found)->entry >= number)
        --found;
    if (found == facts)
        return m_told - 1;
    return int(found - m_rows.begin());
}

int TranscriptModel::rowOfId(quint64 id) const
{
    for (int row = m_told - 1; row >= 0; --row) {
        if (m_rows[size_t(row)].id == id)
            return row;
    }
    return -1;
}

int TranscriptModel::rowOf(const CallId &call) const
{
    return m_calls.value(call, -1);
}

void TranscriptModel::setOpen(int index, bool open)
{
    m_rows[size_t(index)].open = open;
    touch(index);
}

void TranscriptModel::showWhole(int index)
{
    m_rows[size_t(index)].whole = true;
    touch(index);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_told;
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return plainTextOf(row(index.row()));
    if (role == MarkdownRole)
        return markdownOf(row(index.row()));
    return {};
}

void TranscriptModel::takeFact(const Entry &entry)
{
    ++m_entries;
    dropRetry();
    const QDateTime &at = entry.at;
    std::visit(Overloaded{
                   [&](const Configured &configured) { takeConfigured(configured, at); },
                   [&](const InstructionsLoaded &loaded) {
                       QStringList paths;
                       for (const auto &file : loaded.files)
                           paths.append(file.path);
                       if (!paths.isEmpty())
                           append(InstructionsRow{paths}, at);
                   },
                   [&](const UserMessage &message) {
                       if (!m_turnBegan.isValid()) {
                           m_turnBegan = at;
                           m_turnFiles.clear();
                       }
                       append(UserRow{message.text, message.images}, at);
                   },
                   [&](const ModelMessage &message) { takeMessage(message, at); },
                   [&](const Ruling &ruling) {
                       changeCall(ruling.call, [&](CallRow &row) {
                           row.ruling = ruling;
                           row.state = stateOf(ruling.decision);
                       });
                   },
                   [&](const Granted &granted) { append(NoteRow{grantText(granted)}, at); },
                   [&](const Reached &reached) {
                       changeCall(reached.call, [&](CallRow &row) { row.reached.append(reached); });
                   },
                   [&](const Started &started) {
                       m_running.insert(started.call);
                       changeCall(started.call, [&](CallRow &row) {
                           row.state = CallState::Running;
                           row.began = at;
                       });
                   },
                   [&](const Returned &returned) {
                       m_running.remove(returned.call);
                       if (const int row = rowOf(returned.call); row >= 0)
                           m_rows[size_t(row)].entry = m_entries;
                       changeCall(returned.call, [&](CallRow &row) {
                           row.state = stateOf(returned.outcome);
                           row.output = returned.text;
                           row.images = returned.images;
                           row.details = returned.details;
                           row.took = returned.took;
                       });
                   },
                   [](const StopAsked &) {},
                   [&](const TurnEnded &end) { takeEnd(end, at); },
                   [](const Spent &) {},
                   [&](const Ran &ran) { takeRan(ran, at); },
                   [&](const Pinned &pinned) { takePinned(pinned); },
                   [&](const Changed &changed) {
                       if (changed.cause == ChangeCause::Call) {
                           for (const FileChange &file : changed.files)
                               m_turnFiles.insert(file.path);
                       }
                       if (!noteOf(entry.fact).isEmpty())
                           append(FactRow{changed}, at);
                   },
                   [&](const Checkpointed &taken) {
                       if (taken.files > 0 || !noteOf(entry.fact).isEmpty())
                           append(FactRow{taken}, at);
                   },
                   [&](const Described &) {
                       if (const QString note = noteOf(entry.fact); !note.isEmpty())
                           append(NoteRow{note}, at);
                   },
                   [&](const UnknownFact &) {
                       append(NoteRow{tr("An entry that only a newer Paddock can show.")}, at);
                   },
                   // Compacted, Rewound, BudgetReached, Forked, Repaired
                   [&](const auto &fact) { append(FactRow{fact}, at); },
               },
               entry.fact);
}

void TranscriptModel::takeMessage(const ModelMessage &message, const QDateTime &at)
{
    int next = previewStart();
    for (const Block &block : message.blocks) {
        if (isEmptyText(block))
            continue;
        RowContent content = rowOfBlock(block);
        int match = next;
        while (match < int(m_rows.size()) && m_rows[size_t(match)].content.index() != content.index())
            ++match;
        if (match == int(m_rows.size())) {
            insert(next, std::move(content), at);
        } else {
            remove(next, match - next);
            m_previews -= match - next + 1;
            replace(next, std::move(content), at);
        }
        if (const auto *call = std::get_if<CallRow>(&m_rows[size_t(next)].content))
            m_calls.insert(call->call.id, next);
        ++next;
    }
    dropPreviews();
}

void TranscriptModel::takeConfigured(const Configured &configured, const QDateTime &at)
{
    const bool first = m_configured.workspace.isEmpty();
    const Configured before = std::exchange(m_configured, configured);
    if (first)
        return;
    if (before.model != configured.model || before.provider != configured.provider)
        append(NoteRow{tr("From here on the model is %1.").arg(configured.model)}, at);
    if (before.mode != configured.mode)
        append(NoteRow{tr("From here on the mode is: %1.").arg(labelOf(configured.mode))}, at);
}

void TranscriptModel::takeEnd(const TurnEnded &end, const QDateTime &at)
{
    dropPreviews();
    const qint64 seconds = m_turnBegan.isValid() ? m_turnBegan.msecsTo(at) / 1000 : 0;
    m_turnBegan = {};
    m_running.clear();
    switch (end.how) {
    case TurnEnd::Completed: {
        const QString done =
            seconds > 0 ? tr("Done in %1").arg(durationText(std::chrono::seconds(seconds))) : tr("Done");
        const int files = int(m_turnFiles.size());
        append(NoteRow{files > 0 ? tr("%1. %Ln file(s) changed.", "Done in 3 s", files).arg(done) : done},
               at);
        return;
    }
    case TurnEnd::MaxTurns:
        append(NoteRow{tr("Stopped at the limit of answers for one prompt. Send a message to go on."), true},
               at);
        return;
    case TurnEnd::Stopped:
        append(NoteRow{tr("Stopped by you. Send a message to go on."), true}, at);
        return;
    case TurnEnd::Budget:
        append(NoteRow{tr("Stopped: the budget is used up."), true}, at);
        return;
    case TurnEnd::Failed:
        append(ErrorRow{end.error.value_or(
                   Error{ErrorKind::Internal, tr("The turn ended without saying why.")})},
               at);
        return;
    }
}

void TranscriptModel::append(RowContent content, const QDateTime &at)
{
    insert(previewStart(), std::move(content), at);
}

void TranscriptModel::insert(int at, RowContent content, const QDateTime &when)
{
    if (!m_quiet)
        beginInsertRows({}, at, at);
    // A preview has no time, and no number.
    m_rows.insert(m_rows.begin() + at,
                  Row{m_nextId++, 0, when, {}, false, std::move(content), when.isValid() ? m_entries : 0});
    if (m_quiet)
        return;
    ++m_told;
    endInsertRows();
}

void TranscriptModel::remove(int from, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, from, from + count - 1);
    m_rows.erase(m_rows.begin() + from, m_rows.begin() + from + count);
    m_told -= count;
    endRemoveRows();
}

void TranscriptModel::replace(int at, RowContent content, const QDateTime &when)
{
    m_rows[size_t(at)].content = std::move(content);
    m_rows[size_t(at)].at = when;
    m_rows[size_t(at)].entry = m_entries;
    touch(at);
}

void TranscriptModel::touch(int at)
{
    ++m_rows[size_t(at)].revision;
    if (m_quiet) {
        m_touched.insert(at);
        return;
    }
    emit dataChanged(index(at), index(at));
}

void TranscriptModel::dropPreviews()
{
    const int start = previewStart();
    remove(start, std::exchange(m_previews, 0));
}

void TranscriptModel::dropRetry()
{
    if (m_previews > 0 && std::holds_alternative<RetryRow>(m_rows.back().content))
        dropPreviews();
}

template<typename Preview>
void TranscriptModel::appendPreview(const QString &text)
{
    dropRetry();
    Preview *last = m_previews > 0 ? std::get_if<Preview>(&m_rows.back().content) : nullptr;
    if (last) {
        last->text += text;
        touch(int(m_rows.size()) - 1);
        return;
    }
    insert(int(m_rows.size()), Preview{text, true}, {});
    ++m_previews;
}

template<typename Change>
void TranscriptModel::changeCall(const CallId &id, Change change)
{
    const int at = rowOf(id);
    if (at < 0)
        return; // A call of a message that this seat has not seen: the next catching up brings both.
    change(std::get<CallRow>(m_rows[size_t(at)].content));
    touch(at);
}

} // namespace paddock
