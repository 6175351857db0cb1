#include "app/cli/sessions_text.h"

#include "core/policy/shell_quotes.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace paddock {

namespace {

struct SessionsTable {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionsTable)
};

constexpr qsizetype shortestId = 8;

/// Columns that a character takes, near enough for lists. Source: Unicode, East Asian Width, the ranges W and F.
int columnsOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    const bool isWide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                        || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
                        || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
                        || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1f64f)
                        || (c >= 0x1f900 && c <= 0x1f9ff) || (c >= 0x20000 && c <= 0x3fffd);
    return isWide ? 2 : 1;
}

qsizetype columnsOf(const QString &text)
{
    qsizetype columns = 0;
    const QList<uint> characters = text.toUcs4();
    for (const uint c : characters)
        columns += columnsOf(char32_t(c));
    return columns;
}

QString dateText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString alignedColumns(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), columnsOf(row.at(i)));
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i) + QString(widths.at(i) - columnsOf(row.at(i)) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString onOneLine(const QString &text, qsizetype columns)
{
    const QString visible = madeVisible(text.simplified());
    if (columns <= 0 || columnsOf(visible) <= columns)
        return visible;
    QString cut;
    qsizetype taken = 1; // for the dots
    const QList<uint> characters = visible.toUcs4();
    for (const uint c : characters) {
        taken += columnsOf(char32_t(c));
        if (taken > columns)
            break;
        const char32_t whole = c;
        cut += QString::fromUcs4(&whole, 1);
    }
    return cut + u'…';
}

QString howLongAgo(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return QStringLiteral("-");
    const qint64 seconds = at.secsTo(now);
    const QDate day = at.toLocalTime().date();
    const qint64 days = day.daysTo(now.toLocalTime().date());
    if (seconds < 0 || days > 6)
        return day.toString(Qt::ISODate);
    if (seconds < 60)
        return SessionsTable::tr("just now");
    if (seconds < 60 * 60)
        return SessionsTable::tr("%1 min ago").arg(seconds / 60);
    if (days == 0)
        return SessionsTable::tr("%1 h ago").arg(seconds / (60 * 60));
    return days == 1 ? SessionsTable::tr("yesterday") : SessionsTable::tr("%n days ago", nullptr, int(days));
}

QString shortFolder(const QString &folder)
{
    const QString home = QDir::homePath();
    if (folder == home)
        return QStringLiteral("~");
    return onOneLine(home.size() > 1 && folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                                       : folder);
}

qsizetype tellingLength(QList<SessionId> ids)
{
    std::sort(ids.begin(), ids.end());
    qsizetype length = shortestId;
    for (qsizetype i = 1; i < ids.size(); ++i) {
        const QString &one = ids.at(i - 1).value;
        const QString &other = ids.at(i).value;
        const auto differ = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
        length = std::max(length, qsizetype(differ.first - one.begin()) + 1);
    }
    return length;
}

QJsonObject toJson(const SessionSummary &session)
{
    QJsonObject object{{"id", session.id.value},
                       {"workspace", session.workspace},
                       {"title", session.title},
                       {"model", session.model},
                       {"started", dateText(session.started)},
                       {"changed", dateText(session.changed)},
                       {"entries", QJsonValue(qint64(session.entries))},
                       {"pinned", session.isPinned},
                       {"archived", session.isArchived},
                       {"tags", QJsonArray::fromStringList(session.tags)}};
    if (!session.forkedFrom.isEmpty())
        object.insert("forkedFrom", session.forkedFrom.value);
    if (!session.source.isEmpty())
        object.insert("source", session.source);
    return object;
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonArray marks;
    for (const SearchHit::Mark &mark : hit.marks)
        marks.append(QJsonObject{{"from", QJsonValue(qint64(mark.from))},
                                 {"length", QJsonValue(qint64(mark.length))}});
    return {{"session", hit.session.id.value},
            {"title", hit.session.title},
            {"workspace", hit.session.workspace},
            {"source", hit.session.source},
            {"entry", QJsonValue(hit.entry)},
            {"at", dateText(hit.at)},
            {"kind", hit.kind},
            {"excerpt", hit.excerpt},
            {"marks", marks}};
}

} // namespace paddock
