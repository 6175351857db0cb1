#pragma once

#include "ui/panels/row_list.h"

#include <QAbstractTableModel>

namespace paddock {

/// Who allowed and refused what in a session: a line for each ruling and for each host that a command tried, oldest
/// first.
class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Call, Verdict, By, Rule, Reason, ColumnCount };
    enum Roles { SearchRole = Qt::UserRole }; ///< All of a line, for filtering.

    explicit AuditModel(QObject *parent = nullptr);

    void follow(TranscriptModel *model); ///< Null: empty.

    /// All lines as comma-separated values, with a heading.
    QByteArray asCsv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A line is made when somebody looks at it: a long session has many, and few are in sight.
    struct Line {
        int place = 0; ///< Of the call, in m_calls.
        int reached = -1; ///< Which host of the call it is about; -1: its ruling.
    };

    QList<Line> linesOf(int place) const;
    void readFrom(int place);
    void readOne(int place);
    QString text(const Line &line, int column) const;

    RowList m_calls;
    QPointer<TranscriptModel> m_model;
    QList<Line> m_lines;
    QList<int> m_starts; ///< Where the lines of a call begin, by its place in m_calls.
};

} // namespace paddock
