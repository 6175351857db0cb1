#pragma once

#include "ui/transcript/row.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace paddock {

/// Folds the events of one session into the rows that a person reads. The same facts give the same rows, however
/// they were cut into events and whatever previews came between. GUI thread only.
///
/// Previews stand at the end, behind all facts. The next ModelMessage takes their places row by row, so that a
/// text which streamed and then became a fact neither flickers nor appears twice.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { MarkdownRole = Qt::UserRole };

    explicit TranscriptModel(QObject *parent = nullptr);
    ~TranscriptModel() override;

    /// Events of other sessions and entries that came before are the caller's to keep away: see SessionState.
    void take(const Happening &happening);
    /// Facts that come together, such as those of a session that is opened: one insertion for all of them.
    void takeAll(const QList<Entry> &entries);
    /// The person's own command begins: its output comes as ToolProgress of \a call, its end as Ran.
    void beginShell(const CallId &call, const QString &command);

    /// Whether only the newest rows are here yet; see Tail. Then entries are not numbered.
    bool isPartial() const { return m_tail != nullptr; }
    qint64 entryCount() const { return m_entries; }
    const Row &row(int index) const { return m_rows[size_t(index)]; }
    int rowOf(const CallId &call) const; ///< -1 when there is no such call.
    int rowOfEntry(qint64 number) const; ///< The first row that shows it, or what came next; -1 without rows.
    int rowOfId(quint64 id) const; ///< -1 when it is gone.
    void setOpen(int index, bool open);
    void showWhole(int index);

    QString workspace() const; ///< Empty until the session is open.
    /// Calls and commands that run now, by row. Empty most of the time; for what counts their seconds.
    QList<int> running() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: plain text for assistive technology. MarkdownRole: the row as Markdown, for copying.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void takeFact(const Entry &entry);
    void takeMessage(const ModelMessage &message, const QDateTime &at);
    void takeConfigured(const Configured &configured, const QDateTime &at);
    void takeEnd(const TurnEnded &end, const QDateTime &at);

    void append(RowContent content, const QDateTime &at); ///< Behind the facts, before the previews.
    void insert(int at, RowContent content, const QDateTime &when);
    void remove(int from, int count);
    void replace(int at, RowContent content, const QDateTime &when);
    void touch(int at);
    void dropPreviews();
    void dropRetry();
    template<typename Preview>
    void appendPreview(const QString &text);
    template<typename Change>
    void changeCall(const CallId &id, Change change);

    void takePinned(const Pinned &pinned);
    void showTail(const Tail &tail);
    void becomeWhole();
    void takeRan(const Ran &ran, const QDateTime &at);
    bool takeShellOutput(const ToolProgress &progress);
    int previewStart() const { return int(m_rows.size()) - m_previews; }

    /// The end of a session whose whole is still coming in.
    struct Partial;

    std::vector<Row> m_rows;
    int m_told = 0; ///< Rows that views know of; fewer than there are only while takeAll() works.
    bool m_quiet = false;
    QSet<int> m_touched; ///< While quiet: rows from before that changed.
    qint64 m_entries = 0;
    QSet<QString> m_turnFiles; ///< Changed by calls since the turn began.
    QSet<CallId> m_running;
    std::unique_ptr<Partial> m_tail;
    int m_previews = 0; ///< So many rows at the end are not facts.
    quint64 m_nextId = 1;
    QHash<CallId, int> m_calls; ///< Rows of facts never move: what is inserted comes behind them.
    QDateTime m_turnBegan;
    Configured m_configured;
};

} // namespace paddock
