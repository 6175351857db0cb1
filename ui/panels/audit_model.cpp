#include "ui/panels/audit_model.h"

#include "core/base/csv.h"
#include "ui/approvals/ruling_text.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/cards/judgement.h"

#include <QLocale>

namespace paddock {

AuditModel::AuditModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_calls([](const Row &row) { return std::holds_alternative<CallRow>(row.content); })
{
    connect(&m_calls, &RowList::replacedFrom, this, &AuditModel::readFrom);
    connect(&m_calls, &RowList::changed, this, &AuditModel::readOne);
}

void AuditModel::follow(TranscriptModel *model)
{
    m_model = model;
    m_calls.follow(model);
}

QList<AuditModel::Line> AuditModel::linesOf(int place) const
{
    const Row &row = m_calls.at(place);
    const auto &call = std::get<CallRow>(row.content);
    const Card card = cardOf(call, m_model->workspace());
    const QString what =
        card.target.isEmpty() ? card.verb : tr("%1 %2", "Run make").arg(card.verb, card.target);
    QList<Line> lines;
    if (!call.ruling.call.isEmpty()) {
        lines.append({row.at, what, call.ruling.decision, judgeOf(call.ruling), visibleText(call.ruling.rule),
                      visibleText(call.ruling.reason)});
    }
    for (const Reached &reached : call.reached) {
        lines.append({row.at,
                      tr("%1 reaches %2:%3", "Run make, host, port")
                          .arg(what, visibleText(reached.host))
                          .arg(reached.port),
                      reached.decision, tr("the network's rules"), visibleText(reached.rule),
                      visibleText(reached.reason)});
    }
    return lines;
}

void AuditModel::readFrom(int place)
{
    const int keep = place < m_starts.size() ? m_starts[place] : int(m_lines.size());
    if (keep < m_lines.size()) {
        beginRemoveRows({}, keep, int(m_lines.size()) - 1);
        m_lines.resize(keep);
        endRemoveRows();
    }
    m_starts.resize(qMin(place, int(m_starts.size())));
    QList<Line> fresh;
    for (int i = int(m_starts.size()); i < m_calls.size(); ++i) {
        m_starts.append(keep + int(fresh.size()));
        fresh += linesOf(i);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, keep, keep + int(fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

void AuditModel::readOne(int place)
{
    const int from = m_starts[place];
    const int to = place + 1 < m_starts.size() ? m_starts[place + 1] : int(m_lines.size());
    const QList<Line> fresh = linesOf(place);
    if (fresh.size() != to - from) {
        readFrom(place); // the newest calls change, so little stands behind it
        return;
    }
    for (int i = 0; i < fresh.size(); ++i)
        m_lines[from + i] = fresh[i];
    if (!fresh.isEmpty())
        emit dataChanged(index(from, 0), index(to - 1, ColumnCount - 1));
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AuditModel::text(const Line &line, int column) const
{
    switch (column) {
    case Time:
        return QLocale().toString(line.at.toLocalTime(), QLocale::ShortFormat);
    case Call:
        return line.call;
    case Verdict:
        return wordOf(line.decision);
    case By:
        return line.by;
    case Rule:
        return line.rule;
    case Reason:
        return line.reason;
    default:
        return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ToolTipRole)
        return text(line, index.column()).toHtmlEscaped();
    if (role == SearchRole)
        return QStringList{line.call, wordOf(line.decision), line.by, line.rule, line.reason}.join(u'\n');
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Call:
        return tr("Call");
    case Verdict:
        return tr("Ruling");
    case By:
        return tr("By");
    case Rule:
        return tr("Rule");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

QByteArray AuditModel::asCsv() const
{
    QByteArray csv;
    const auto addLine = [&csv](const QStringList &cells) {
        QByteArrayList written;
        for (const QString &cell : cells)
            written.append(csvCell(cell));
        csv += written.join(',') + "\r\n";
    };
    QStringList heading;
    for (int column = 0; column < ColumnCount; ++column)
        heading.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    addLine(heading);
    for (const Line &line : m_lines) {
        QStringList cells{line.at.toUTC().toString(Qt::ISODateWithMs)};
        for (int column = Call; column < ColumnCount; ++column)
            cells.append(text(line, column));
        addLine(cells);
    }
    return csv;
}

} // namespace paddock
