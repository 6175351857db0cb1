#include "ui/panels/row_list.h"

#include <algorithm>

namespace paddock {

RowList::RowList(Wanted wanted, QObject *parent)
    : QObject(parent)
    , m_wanted(std::move(wanted))
{}

void RowList::follow(TranscriptModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_rows.clear();
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, this,
                [this](const QModelIndex &, int first) { readFrom(first); });
        connect(model, &QAbstractItemModel::rowsRemoved, this,
                [this](const QModelIndex &, int first) { readFrom(first); });
        connect(model, &QObject::destroyed, this, [this] { readFrom(0); });
        connect(model, &QAbstractItemModel::modelReset, this, [this] { readFrom(0); });
        connect(
            model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) { rowsChanged(from.row(), to.row()); });
    }
    readFrom(0);
}

int RowList::findId(quint64 rowId) const
{
    for (int place = size() - 1; place >= 0; --place) {
        if (at(place).id == rowId)
            return place;
    }
    return -1;
}

void RowList::readFrom(int row)
{
    const int before = size();
    const auto from = std::lower_bound(m_rows.begin(), m_rows.end(), row);
    const int place = int(from - m_rows.begin());
    m_rows.erase(from, m_rows.end());
    const int count = m_model ? m_model->rowCount() : 0;
    for (int i = row; i < count; ++i) {
        if (m_wanted(m_model->row(i)))
            m_rows.append(i);
    }
    if (place < before || place < size() || row == 0)
        emit replacedFrom(place);
}

void RowList::rowsChanged(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), row);
        const bool listed = found != m_rows.end() && *found == row;
        if (listed != m_wanted(m_model->row(row))) {
            readFrom(row);
            return;
        }
        if (listed)
            emit changed(int(found - m_rows.begin()));
    }
}

} // namespace paddock
