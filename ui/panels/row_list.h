#pragma once

#include "ui/transcript/transcript_model.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace paddock {

/// Some rows of a conversation, in their order: the calls, the commands. Follows the model at a cost that depends on
/// what is new, not on how long the conversation is.
class RowList : public QObject
{
    Q_OBJECT

public:
    using Wanted = std::function<bool(const Row &)>;

    explicit RowList(Wanted wanted, QObject *parent = nullptr);

    void follow(TranscriptModel *model); ///< Null: no rows.

    int size() const { return int(m_rows.size()); }
    const Row &at(int place) const { return m_model->row(m_rows[place]); }
    int findId(quint64 rowId) const; ///< The place of the row with this Row::id; -1: there is none.

signals:
    void replacedFrom(int place); ///< This place and all behind it are others, or are gone.
    void changed(int place); ///< The row at this place says something new.

private:
    void readFrom(int row);
    void rowsChanged(int first, int last);

    Wanted m_wanted;
    QPointer<TranscriptModel> m_model;
    QList<int> m_rows; ///< Ascending.
};

} // namespace paddock
