#include "core/checkpoints/blame.h"

#include <QHash>

#include <algorithm>
#include <cstdio>
#include <dtl/dtl.hpp>
#include <vector>

namespace paddock {

namespace {

constexpr qsizetype mostComparedLines = 8000; // The search is quadratic when nothing is equal.

/// One change of the file, under the name it had.
struct BlameStep {
    FileState before;
    FileState after;
    ChangeCause cause = ChangeCause::Call;
    LineOrigin origin;
};

/// A Changed fact and where it stands.
struct PlacedChange {
    const BlamedSession *session = nullptr;
    qsizetype index = 0;
    const Entry &entry() const { return session->transcript[index]; }
    const Changed &changed() const { return std::get<Changed>(entry().fact); }
};

QByteArrayList blameLines(const QByteArray &content)
{
    QByteArrayList lines = content.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QList<PlacedChange> changesInTime(const QList<BlamedSession> &sessions)
{
    QList<PlacedChange> changes;
    for (const BlamedSession &session : sessions) {
        for (qsizetype i = 0; i < session.transcript.size(); ++i) {
            if (std::holds_alternative<Changed>(session.transcript[i].fact))
                changes.append({&session, i});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const PlacedChange &a, const PlacedChange &b) {
        return a.entry().at < b.entry().at;
    });
    return changes;
}

LineOrigin originOf(const PlacedChange &change)
{
    const Changed &changed = change.changed();
    LineOrigin origin{.who = changed.cause == ChangeCause::Call ? LineOrigin::Who::Call
                                                                : LineOrigin::Who::Others,
                      .session = change.session->id,
                      .entry = change.index + 1,
                      .turn = 0,
                      .at = change.entry().at,
                      .call = changed.call};
    for (qsizetype i = 0; i < change.index; ++i) {
        const Fact &fact = change.session->transcript[i].fact;
        if (std::holds_alternative<UserMessage>(fact)) {
            ++origin.turn;
        } else if (const auto *ruling = std::get_if<Ruling>(&fact); ruling && ruling->call == changed.call) {
            origin.ruling = *ruling;
        } else if (const auto *message = std::get_if<ModelMessage>(&fact)) {
            for (const Block &block : message->blocks) {
                if (const auto *call = std::get_if<ToolCall>(&block); call && call->id == changed.call)
                    origin.tool = call->tool;
            }
        }
    }
    if (changed.cause != ChangeCause::Call)
        origin.ruling.reset();
    return origin;
}

/// The name that the file \a change made at \a path had before it; empty when there was none.
QString nameBefore(const Changed &changed, const FileChange &made)
{
    for (const FileChange &gone : changed.files) {
        if (gone.after.kind == FileState::Kind::Absent && !gone.before.content.isEmpty()
            && gone.before.kind == made.after.kind && gone.before.content == made.after.content)
            return gone.path;
    }
    return {};
}

/// What happened to the file, the oldest first, from now back to where it came from.
QList<BlameStep> stepsOf(const QString &path, const QList<PlacedChange> &changes)
{
    QList<BlameStep> steps;
    QString name = path;
    for (auto change = changes.crbegin(); change != changes.crend() && !name.isEmpty(); ++change) {
        const Changed &changed = change->changed();
        const auto file = std::find_if(changed.files.begin(), changed.files.end(),
                                       [&](const FileChange &each) { return each.path == name; });
        if (file == changed.files.end())
            continue;
        BlameStep step{file->before, file->after, changed.cause, originOf(*change)};
        if (file->before.kind == FileState::Kind::Absent && changed.cause != ChangeCause::Restore) {
            const QString former = nameBefore(changed, *file);
            if (!former.isEmpty()) {
                name = former;
                step.before = file->after; // the same content under another name
            }
        }
        steps.prepend(step);
    }
    return steps;
}

/// Lines with their origins, moved from one content to the next.
class BlameWalk
{
public:
    explicit BlameWalk(const ContentStore &store)
        : m_store(store)
    {}

    void step(const BlameStep &step)
    {
        if (!m_hasBegun)
            begin(step.before);
        else if (step.before != m_state)
            moveTo(step.before, {.who = m_isLost ? LineOrigin::Who::Unknown : LineOrigin::Who::Others});
        const auto known = m_seen.constFind(step.after.content);
        // What was there before comes back with its origins, whether a rewind did it or git.
        if (step.cause != ChangeCause::Call && !step.after.content.isEmpty() && known != m_seen.constEnd()) {
            m_lines = *known;
            m_state = step.after;
            m_isLost = false;
        } else {
            moveTo(step.after, m_isLost ? LineOrigin{.who = LineOrigin::Who::Unknown} : step.origin);
        }
    }

    QList<BlamedLine> finish(const QByteArray &content)
    {
        if (!m_hasBegun)
            m_lines = fresh(content, {});
        else
            take(content, {.who = m_isLost ? LineOrigin::Who::Unknown : LineOrigin::Who::Others});
        return m_lines;
    }

private:
    static QList<BlamedLine> fresh(const QByteArray &content, const LineOrigin &origin)
    {
        QList<BlamedLine> lines;
        for (const QByteArray &line : blameLines(content))
            lines.append({line, origin});
        return lines;
    }

    void begin(const FileState &state)
    {
        m_hasBegun = true;
        moveTo(state, {});
    }

    void moveTo(const FileState &state, const LineOrigin &origin)
    {
        m_state = state;
        if (state.kind == FileState::Kind::Absent) {
            m_lines.clear();
            m_isLost = false;
            return;
        }
        const Result<QByteArray> content = m_store.read(state.content);
        if (!content) {
            m_isLost = true;
            return;
        }
        take(*content, origin);
        m_isLost = false;
        m_seen.insert(state.content, m_lines);
    }

    void take(const QByteArray &content, const LineOrigin &origin)
    {
        const QList<BlamedLine> before = m_lines;
        QList<BlamedLine> after = fresh(content, origin);
        const qsizetype shorter = qMin(before.size(), after.size());
        qsizetype head = 0;
        for (; head < shorter && before[head].text == after[head].text; ++head)
            after[head].origin = before[head].origin;
        qsizetype tail = 0;
        for (; tail < shorter - head; ++tail) {
            const BlamedLine &from = before[before.size() - 1 - tail];
            BlamedLine &to = after[after.size() - 1 - tail];
            if (from.text != to.text)
                break;
            to.origin = from.origin;
        }
        carry(before, head, before.size() - head - tail, after, head, after.size() - head - tail);
        m_lines = after;
    }

    /// Finds the lines in the middle that both have.
    static void carry(const QList<BlamedLine> &before, qsizetype from, qsizetype fromCount,
                      QList<BlamedLine> &after, qsizetype to, qsizetype toCount)
    {
        if (fromCount == 0 || toCount == 0 || fromCount + toCount > mostComparedLines)
            return;
        QHash<QByteArray, int> numbers;
        const auto numbered = [&numbers](const QList<BlamedLine> &lines, qsizetype first, qsizetype count) {
            std::vector<int> result;
            for (const BlamedLine &line : lines.sliced(first, count)) {
                const auto known = numbers.constFind(line.text);
                result.push_back(
                    known != numbers.constEnd() ? *known : *numbers.insert(line.text, int(numbers.size())));
            }
            return result;
        };
        const std::vector<int> old = numbered(before, from, fromCount);
        const std::vector<int> now = numbered(after, to, toCount);
        dtl::Diff<int, std::vector<int>> diff(old, now);
        diff.compose();
        for (const auto &element : diff.getSes().getSequence()) {
            if (element.second.type == dtl::SES_COMMON)
                after[to].origin = before[from].origin;
            from += element.second.type != dtl::SES_ADD;
            to += element.second.type != dtl::SES_DELETE;
        }
    }

    const ContentStore &m_store;
    bool m_hasBegun = false;
    bool m_isLost = false; ///< The content of m_state is not kept; m_lines are those of an earlier one.
    FileState m_state;
    QList<BlamedLine> m_lines;
    QHash<QString, QList<BlamedLine>> m_seen; ///< By content.
};

} // namespace

QList<BlamedLine> blame(const QString &path, const QByteArray &content, const QList<BlamedSession> &sessions,
                        const ContentStore &store)
{
    BlameWalk walk(store);
    for (const BlameStep &step : stepsOf(path, changesInTime(sessions)))
        walk.step(step);
    return walk.finish(content);
}

} // namespace paddock
