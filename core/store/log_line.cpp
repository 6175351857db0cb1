#include "core/store/log_line.h"

#include "core/protocol/codec.h"
#include "core/store/log_chain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace paddock {

namespace {

struct LogLine {
    Q_DECLARE_TR_FUNCTIONS(paddock::LogLine)
};

QByteArray bytesOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

/// Removes \a text from the front of \a rest.
bool eat(QByteArrayView &rest, QByteArrayView text)
{
    if (!rest.startsWith(text))
        return false;
    rest = rest.sliced(text.size());
    return true;
}

/// What stands before the next \a end, which is removed too.
std::optional<QByteArray> eatUntil(QByteArrayView &rest, char end)
{
    const qsizetype at = rest.indexOf(end);
    if (at < 0)
        return {};
    const QByteArray text = rest.first(at).toByteArray();
    rest = rest.sliced(at + 1);
    return text;
}

} // namespace

QByteArray sessionHeader()
{
    return R"({"paddock":"session","version":)" + QByteArray::number(sessionFileVersion) + "}\n";
}

int versionOfHeader(const QByteArray &line)
{
    const QJsonObject header = QJsonDocument::fromJson(line).object();
    return header.value(u"paddock").toString() == u"session" ? header.value(u"version").toInt() : 0;
}

QByteArray lineOf(const Entry &entry, qint64 seq)
{
    QJsonObject object = toJson(entry);
    object.remove(u"seq");
    const QJsonValue at = object.take(u"at");
    const QJsonValue kind = object.take(u"kind");
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    line.replace(0, 1,
                 R"({"seq":)" + QByteArray::number(seq) + R"(,"at":)" + bytesOf(at) + R"(,"kind":)"
                     + bytesOf(kind) + ',');
    line.append('\n');
    return line;
}

Result<Entry> entryOfLine(const QByteArray &line, qint64 seq)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(LogChain::bare(line), &problem);
    if (!document.isObject())
        return Error{ErrorKind::Protocol, LogLine::tr("The line is not a JSON object."),
                     problem.errorString()};
    QJsonObject object = document.object();
    const qint64 found = object.take(u"seq").toInteger(-1);
    if (found != seq)
        return Error{
            ErrorKind::Protocol,
            LogLine::tr("The line says that it is entry %1 where entry %2 must stand.").arg(found).arg(seq)};
    return entryFromJson(object);
}

QByteArrayView kindOfLine(QByteArrayView line)
{
    if (!eat(line, R"({"seq":)"))
        return {};
    const qsizetype number = line.indexOf(',');
    if (number <= 0 || !eat(line = line.sliced(number), R"(,"at":")"))
        return {};
    const qsizetype at = line.indexOf('"');
    if (at < 0 || !eat(line = line.sliced(at), R"(","kind":")"))
        return {};
    const qsizetype kind = line.indexOf('"');
    return kind < 0 ? QByteArrayView() : line.first(kind);
}

std::optional<LineStart> startOfLine(QByteArrayView line)
{
    LineStart start;
    if (!eat(line, R"({"seq":)"))
        return {};
    bool isNumber = false;
    start.seq = eatUntil(line, ',').value_or(QByteArray()).toLongLong(&isNumber);
    if (!isNumber || !eat(line, R"("at":")"))
        return {};
    start.at = QDateTime::fromString(QString::fromLatin1(eatUntil(line, '"').value_or(QByteArray())),
                                     Qt::ISODateWithMs)
                   .toUTC();
    if (!start.at.isValid() || !eat(line, R"(,"kind":")"))
        return {};
    const std::optional<QByteArray> kind = eatUntil(line, '"');
    if (!kind)
        return {};
    start.kind = *kind;
    return start;
}

} // namespace paddock
