#include "ui/transcript/transcript_model.h"

#include "core/base/overloaded.h"
#include "core/protocol/fact_note.h"
#include "ui/transcript/cards/judgement.h"
#include "ui/transcript/row_text.h"

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

void TranscriptModel::take(const Happening &happening)
{
    std::visit(
        Overloaded{
            [this](const Appended &appended) { takeFact(appended.entry); },
            [this](const TextDelta &delta) { appendPreview<AssistantRow>(delta.text); },
            [this](const ThinkingDelta &delta) { appendPreview<ThinkingRow>(delta.text); },
            [this](const ToolProgress &progress) {
                changeCall(progress.call, [&](CallRow &row) {
                    if (row.state != CallState::Running)
                        return;
                    row.output += progress.chunk;
                    if (row.output.size() > liveOutputLimit)
                        row.output.remove(0, row.output.size() - liveOutputLimit / 2);
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
            [](const Tail &) {},
            [](const Closed &) {},
        },
        happening);
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
    return parent.isValid() ? 0 : int(m_rows.size());
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
                       if (!m_turnBegan.isValid())
                           m_turnBegan = at;
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
                       changeCall(started.call, [](CallRow &row) { row.state = CallState::Running; });
                   },
                   [&](const Returned &returned) {
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
                   [](const Ran &) {},
                   [&](const UnknownFact &) {
                       append(NoteRow{tr("An entry that only a newer Paddock can show.")}, at);
                   },
                   [&](const auto &) {
                       if (const QString note = noteOf(entry.fact); !note.isEmpty())
                           append(NoteRow{note, needsCare(entry.fact)}, at);
                   },
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
    switch (end.how) {
    case TurnEnd::Completed:
        append(NoteRow{seconds > 0 ? tr("Done in %1").arg(durationText(std::chrono::seconds(seconds)))
                                   : tr("Done")},
               at);
        return;
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
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, Row{m_nextId++, 0, when, {}, false, std::move(content)});
    endInsertRows();
}

void TranscriptModel::remove(int from, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, from, from + count - 1);
    m_rows.erase(m_rows.begin() + from, m_rows.begin() + from + count);
    endRemoveRows();
}

void TranscriptModel::replace(int at, RowContent content, const QDateTime &when)
{
    m_rows[size_t(at)].content = std::move(content);
    m_rows[size_t(at)].at = when;
    touch(at);
}

void TranscriptModel::touch(int at)
{
    ++m_rows[size_t(at)].revision;
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
