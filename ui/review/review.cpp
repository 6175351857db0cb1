#include "ui/review/review.h"

#include "ui/ports/state_store.h"
#include "ui/session/live_session.h"

#include <algorithm>
#include <chrono>

namespace paddock {
namespace {

// Several files of one call change at the same moment; one question answers for all.
constexpr std::chrono::milliseconds askingDelay{120};

// More marks than anybody makes in a session; the oldest are forgotten.
constexpr qsizetype mostMarks = 20'000;

void mark(QStringList &list, QSet<QString> &set, const QStringList &ids, bool marked)
{
    if (!marked) {
        const QSet<QString> gone(ids.begin(), ids.end());
        list.removeIf([&](const QString &id) { return gone.contains(id); });
        set.subtract(gone);
        return;
    }
    for (const QString &id : ids) {
        if (set.contains(id))
            continue;
        set.insert(id);
        list.append(id);
    }
    while (list.size() > mostMarks)
        set.remove(list.takeFirst());
}

QVariantMap mapOf(const ReviewComment &comment)
{
    return {{"part", comment.part}, {"path", comment.path},     {"line", comment.line},
            {"old", comment.isOld}, {"quoted", comment.quoted}, {"text", comment.text}};
}

ReviewComment commentOf(const QVariantMap &map)
{
    return {map.value("part").toString(), map.value("path").toString(),       map.value("line").toInt(),
            map.value("old").toBool(),    map.value("quoted").toStringList(), map.value("text").toString()};
}

bool isSamePlace(const ReviewComment &one, const ReviewComment &other)
{
    return one.part == other.part && one.line == other.line && one.isOld == other.isOld;
}

} // namespace

Review &Review::of(LiveSession &session, StateStore &state)
{
    if (auto *known = session.findChild<Review *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new Review(session, state);
}

Review::Review(LiveSession &session, StateStore &state)
    : QObject(&session)
    , m_session(session)
    , m_state(state)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(askingDelay);
    connect(&m_asking, &QTimer::timeout, this, [this] {
        if (m_watchers.isEmpty() || !m_stale)
            return;
        m_stale = false;
        m_session.submit(AskChanges{m_scope});
    });
    connect(&session, &LiveSession::happened, this, &Review::take);
    load();
}

void Review::setWatched(QObject *watcher, bool watched)
{
    if (!watched) {
        m_watchers.remove(watcher);
    } else if (!m_watchers.contains(watcher)) {
        m_watchers.insert(watcher);
        connect(watcher, &QObject::destroyed, this, [this, watcher] { m_watchers.remove(watcher); });
        if (m_stale)
            m_asking.start(0);
    }
}

void Review::setScope(const ChangeScope &scope)
{
    if (m_scope == scope)
        return;
    m_scope = scope;
    m_changes = {};
    m_known = false;
    m_stale = true;
    emit changesReplaced();
    m_asking.start(0);
}

void Review::refresh()
{
    m_stale = true;
    if (!m_watchers.isEmpty() && !m_asking.isActive())
        m_asking.start(askingDelay);
}

QString Review::idOf(const ChangedFile &file, qsizetype hunk)
{
    if (hunk >= 0 && hunk < file.hunks.size())
        return file.hunks[hunk].id;
    return QStringLiteral("file %1 %2 %3")
        .arg(file.after.content, QString::number(file.after.mode, 8), file.path);
}

QStringList Review::idsOf(const ChangedFile &file)
{
    if (file.hunks.isEmpty())
        return {idOf(file, -1)};
    QStringList ids;
    for (const DiffHunk &hunk : file.hunks)
        ids.append(hunk.id);
    return ids;
}

QStringList Review::allIds() const
{
    QStringList ids;
    for (const ChangedFile &file : m_changes.files)
        ids += idsOf(file);
    return ids;
}

Review::Stand Review::standOf(const QString &id) const
{
    const auto holds = [&](const Wish &wish) { return wish.ids.contains(id); };
    if (std::any_of(m_sent.begin(), m_sent.end(), holds))
        return Stand::Reverting;
    if (std::any_of(m_queue.begin(), m_queue.end(), holds))
        return Stand::Queued;
    return m_isAccepted.contains(id) ? Stand::Accepted : Stand::Open;
}

bool Review::isReviewed(const QString &id) const
{
    return m_isReviewed.contains(id) || standOf(id) != Stand::Open;
}

qint64 Review::reviewedCount() const
{
    const QStringList ids = allIds();
    return std::count_if(ids.begin(), ids.end(), [this](const QString &id) { return isReviewed(id); });
}

void Review::setAccepted(const QStringList &ids, bool accepted)
{
    if (accepted)
        keepAfterAll(ids);
    mark(m_accepted, m_isAccepted, ids, accepted);
    if (accepted)
        mark(m_reviewed, m_isReviewed, ids, true);
    keepMarks();
    emit marksChanged();
}

void Review::setReviewed(const QStringList &ids, bool reviewed)
{
    mark(m_reviewed, m_isReviewed, ids, reviewed);
    if (!reviewed)
        mark(m_accepted, m_isAccepted, ids, false);
    keepMarks();
    emit marksChanged();
}

void Review::reject(const ChangedFile &file, qsizetype hunk)
{
    if (file.isUnknown)
        emit refused(tr("%1 cannot be taken back: what it was before is not kept.").arg(file.path));
    else if (enqueue(file, hunk))
        settle();
}

void Review::rejectAll()
{
    bool any = false;
    for (const ChangedFile &file : m_changes.files)
        any = (!file.isUnknown && enqueue(file, -1)) || any;
    if (any)
        settle();
}

bool Review::enqueue(const ChangedFile &file, qsizetype hunk)
{
    const QStringList all = idsOf(file);
    Wish wish{m_scope, {file.path, {}}, hunk < 0 ? all : QStringList{idOf(file, hunk)}};
    wish.ids.removeIf([this](const QString &id) {
        const Stand stand = standOf(id);
        return stand == Stand::Queued || stand == Stand::Reverting;
    });
    if (wish.ids.isEmpty())
        return false;
    // Some of them: by their ids. All of them: the file, so that one that is new goes with its last line.
    if (wish.ids.size() < all.size())
        wish.part.hunks = wish.ids;
    mark(m_accepted, m_isAccepted, wish.ids, false);
    m_queue.append(wish);
    return true;
}

void Review::settle()
{
    keepMarks();
    if (!m_session.state().isTurnRunning())
        applyQueue();
    emit marksChanged();
}

void Review::keepAfterAll(const QStringList &ids)
{
    const QSet<QString> kept(ids.begin(), ids.end());
    for (Wish &wish : m_queue) {
        const qsizetype before = wish.ids.size();
        wish.ids.removeIf([&](const QString &id) { return kept.contains(id); });
        if (wish.ids.size() != before)
            wish.part.hunks = wish.ids; // No longer the whole file.
    }
    m_queue.removeIf([](const Wish &wish) { return wish.ids.isEmpty(); });
    emit marksChanged();
}

void Review::applyQueue()
{
    send(std::exchange(m_queue, {}));
}

void Review::send(QList<Wish> wishes)
{
    // One Revert for each scope: it is one change in the log, and one step to undo.
    while (!wishes.isEmpty()) {
        Revert revert{wishes.first().scope, {}};
        QList<Wish> others;
        for (const Wish &wish : wishes) {
            if (wish.scope != revert.scope) {
                others.append(wish);
                continue;
            }
            m_sent.append(wish);
            const auto same =
                std::find_if(revert.parts.begin(), revert.parts.end(),
                             [&](const RevertPart &part) { return part.path == wish.part.path; });
            if (same == revert.parts.end())
                revert.parts.append(wish.part);
            else if (same->hunks.isEmpty() || wish.part.hunks.isEmpty())
                same->hunks.clear(); // The whole file holds every hunk of it.
            else
                same->hunks += wish.part.hunks;
        }
        wishes = others;
        m_session.submit(revert);
    }
}

QList<ReviewComment> Review::commentsOn(const QString &id) const
{
    QList<ReviewComment> found;
    std::copy_if(m_comments.begin(), m_comments.end(), std::back_inserter(found),
                 [&](const ReviewComment &one) { return one.part == id; });
    return found;
}

void Review::comment(const ReviewComment &comment)
{
    const auto same = std::find_if(m_comments.begin(), m_comments.end(),
                                   [&](const ReviewComment &one) { return isSamePlace(one, comment); });
    const bool isEmpty = comment.text.trimmed().isEmpty();
    if (same == m_comments.end()) {
        if (isEmpty)
            return;
        m_comments.append(comment);
    } else if (isEmpty) {
        m_comments.erase(same);
    } else {
        *same = comment;
    }
    keepComments();
    emit marksChanged();
}

void Review::sendComments()
{
    if (m_comments.isEmpty())
        return;
    QList<ReviewComment> inOrder = m_comments;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const ReviewComment &one, const ReviewComment &other) {
                         return std::tie(one.path, one.line) < std::tie(other.path, other.line);
                     });
    m_comments.clear();
    keepComments();
    m_session.submit(Prompt{promptOf(inOrder)});
    emit marksChanged();
}

QStringList Review::acceptedPaths() const
{
    QStringList paths;
    for (const ChangedFile &file : m_changes.files) {
        const QStringList ids = idsOf(file);
        if (std::any_of(ids.begin(), ids.end(),
                        [this](const QString &id) { return standOf(id) == Stand::Accepted; }))
            paths.append(file.path);
    }
    return paths;
}

void Review::undoRevert()
{
    if (m_revertEntry == 0 || m_session.state().isTurnRunning())
        return;
    m_session.submit(Rewind{m_revertEntry - 1, true, false});
}

void Review::take(const Happening &happening)
{
    if (const auto *appended = std::get_if<Appended>(&happening)) {
        takeFact(appended->entry.fact);
    } else if (const auto *state = std::get_if<ChangesState>(&happening)) {
        if (state->changes.scope != m_scope)
            return;
        if (std::exchange(m_known, true) && m_changes == state->changes)
            return;
        m_changes = state->changes;
        emit changesReplaced();
    } else if (const auto *notice = std::get_if<Notice>(&happening); notice && !m_sent.isEmpty()) {
        const QList<Wish> sent = std::exchange(m_sent, {});
        // Another message was quicker, and its turn runs: this one waits for its end again.
        if (m_session.state().isTurnRunning())
            m_queue = sent + m_queue;
        emit refused(notice->error.message);
        emit marksChanged();
        refresh();
    }
}

void Review::takeFact(const Fact &fact)
{
    if (const auto *changed = std::get_if<Changed>(&fact)) {
        // One that was not asked for here is history that is being read, or another window's to undo.
        const bool isOurs = changed->cause == ChangeCause::Review && !m_sent.isEmpty();
        const bool couldUndo = m_revertEntry > 0;
        m_revertEntry = isOurs ? qint64(m_session.state().seq()) : 0;
        if (isOurs) {
            QStringList paths;
            for (const FileChange &file : changed->files)
                paths.append(file.path);
            // Each Revert is answered by one Changed; what it could not do comes as a Notice of its own.
            m_sent.removeIf([&](const Wish &wish) { return paths.contains(wish.part.path); });
            emit reverted(paths);
            emit marksChanged();
        } else if (couldUndo) {
            emit undoGone();
        }
        refresh();
    } else if (std::holds_alternative<TurnEnded>(fact)) {
        if (!m_queue.isEmpty()) {
            applyQueue();
            emit marksChanged();
        }
        refresh();
    } else if (std::holds_alternative<UserMessage>(fact)) {
        if (std::holds_alternative<SinceTurn>(m_scope))
            refresh();
    }
}

QString Review::key(const char *name) const
{
    return QStringLiteral("session/%1/review/%2").arg(m_session.id().value, QLatin1String(name));
}

void Review::keepMarks()
{
    m_state.keep(key("accepted"), m_accepted.isEmpty() ? QVariant() : QVariant(m_accepted));
    m_state.keep(key("reviewed"), m_reviewed.isEmpty() ? QVariant() : QVariant(m_reviewed));
}

void Review::keepComments()
{
    QVariantList list;
    for (const ReviewComment &comment : m_comments)
        list.append(mapOf(comment));
    m_state.keep(key("comments"), list.isEmpty() ? QVariant() : QVariant(list));
}

void Review::load()
{
    m_accepted = m_state.value(key("accepted")).toStringList();
    m_reviewed = m_state.value(key("reviewed")).toStringList();
    m_isAccepted = QSet<QString>(m_accepted.begin(), m_accepted.end());
    m_isReviewed = QSet<QString>(m_reviewed.begin(), m_reviewed.end());
    for (const QVariant &one : m_state.value(key("comments")).toList())
        m_comments.append(commentOf(one.toMap()));
}

} // namespace paddock
