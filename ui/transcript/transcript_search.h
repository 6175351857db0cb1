#pragma once

#include "ui/transcript/row_layout.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace paddock {

class TranscriptModel;

/// Finds words in all rows of a conversation, folded ones too, the newest first. Works in slices between which the
/// window goes on, keeps step with rows that come and change, and does nothing while there is nothing to look for.
class TranscriptSearch : public QObject
{
    Q_OBJECT

public:
    /// Which hit is looked at: the row, and the how manieth of it.
    struct Hit {
        int row = -1;
        int index = -1;

        bool operator==(const Hit &) const = default;
    };

    /// \a model must outlive the search.
    explicit TranscriptSearch(TranscriptModel &model, QObject *parent = nullptr);

    void look(const Needle &needle); ///< Empty: ends.
    const Needle &needle() const { return m_needle; }
    int count() const { return m_count; } ///< So far; all of them once it isComplete().
    bool isComplete() const { return m_next < 0 && m_changed.isEmpty(); }

    /// The next hit behind \a from, going on from the other end; its row is -1 when there is none.
    Hit next(Hit from) const;
    Hit previous(Hit from) const;
    int rank(Hit hit) const; ///< From 1, counted from the oldest hit.

signals:
    void changed(); ///< count() or isComplete(). Once for each slice.

private:
    void work();
    void count(int row);
    void schedule();

    TranscriptModel &m_model;
    Needle m_needle;
    std::vector<int> m_hits; ///< Of each row.
    int m_count = 0;
    int m_next = -1; ///< The row to be looked at next; those above it follow.
    QSet<int> m_changed;
    QTimer m_slice;
};

/// All that can be found in a row, part by part; the header's target is the first.
QStringList searchableTexts(const Row &row, const QString &workspace);

} // namespace paddock
