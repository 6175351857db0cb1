#include "ui/panels/audit_model.h"

#include "core/base/csv.h"
#include "ui/approvals/ruling_text.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/cards/judgement.h"

#include <QLocale>

namespace paddock {
namespace {

/// What a call is about, from its input alone: its card would be dearer than a line of a table.
QString targetOf(const CallRow &call, const QString &workspace)
{
    const QJsonObject &input = inputOf(call);
    for (const char *key : {"command", "file_path", "path", "url", "pattern"}) {
        const QString value = input[QLatin1String(key)].toString();
        if (!value.isEmpty())
            return shownPath(value.left(400), workspace).simplified();
    }
    return {};
}

} // namespace

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
    const auto &call = std::get<CallRow>(m_calls.at(place).content);
    QList<Line> lines;
    if (!call.ruling.call.isEmpty())
        lines.append({place, -1});
    for (int i = 0; i < call.reached.size(); ++i)
        lines.append({place, i});
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
    // A view may look while lines are being taken away.
    if (!m_model || line.place >= m_calls.size())
        return {};
    const Row &row = m_calls.at(line.place);
    const auto &call = std::get<CallRow>(row.content);
    if (line.reached >= call.reached.size())
        return {};
    const Reached *reached = line.reached < 0 ? nullptr : &call.reached[line.reached];
    switch (column) {
    case Time:
        return QLocale().toString(row.at.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Call: {
        if (reached)
            return tr("%1 reaches %2:%3", "Bash, host, port")
                .arg(visibleText(call.call.tool), visibleText(reached->host))
                .arg(reached->port);
        const QString target = targetOf(call, m_model->workspace());
        const QString tool = visibleText(call.call.tool);
        return target.isEmpty() ? tool : tr("%1: %2", "Bash: make").arg(tool, target);
    }
    case Verdict:
        return wordOf(reached ? reached->decision : call.ruling.decision);
    case By:
        return reached ? tr("the network's rules") : judgeOf(call.ruling);
    case Rule:
        return visibleText(reached ? reached->rule : call.ruling.rule);
    case Reason:
        return visibleText(reached ? reached->reason : call.ruling.reason);
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
    if (role == Qt::ToolTipRole && index.column() == Time && line.place < m_calls.size())
        return QLocale().toString(m_calls.at(line.place).at.toLocalTime(), QLocale::LongFormat);
    if (role == Qt::ToolTipRole)
        return text(line, index.column()).toHtmlEscaped();
    if (role == SearchRole)
        return QStringList{text(line, Call), text(line, Verdict), text(line, By), text(line, Rule),
                           text(line, Reason)}
            .join(u'\n');
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
        QStringList cells{m_calls.at(line.place).at.toUTC().toString(Qt::ISODateWithMs)};
        for (int column = Call; column < ColumnCount; ++column)
            cells.append(text(line, column));
        addLine(cells);
    }
    return csv;
}

} // namespace paddock
