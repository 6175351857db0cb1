#pragma once

#include "ui/transcript/row.h"

#include <QAbstractListModel>
#include <QHash>

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

    using QAbstractListModel::QAbstractListModel;

    /// Events of other sessions and entries that came before are the caller's to keep away: see SessionState.
    void take(const Happening &happening);

    const Row &row(int index) const { return m_rows[size_t(index)]; }
    int rowOf(const CallId &call) const; ///< -1 when there is no such call.
    void setOpen(int index, bool open);
    void showWhole(int index);

    QString workspace() const { return m_configured.workspace; } ///< Empty until the session is open.

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

    int previewStart() const { return int(m_rows.size()) - m_previews; }

    std::vector<Row> m_rows;
    int m_previews = 0; ///< So many rows at the end are not facts.
    quint64 m_nextId = 1;
    QHash<CallId, int> m_calls; ///< Rows of facts never move: what is inserted comes behind them.
    QDateTime m_turnBegan;
    Configured m_configured;
};

} // namespace paddock
