#include "core/net/egress_http.h"

#include <QList>

#include <algorithm>
#include <cstring>

namespace paddock {

namespace {

constexpr qsizetype chunkLineAtMost = 1024;

struct HeadLine {
    QByteArray name; ///< In lower case.
    QByteArray value;
    QByteArray line; ///< As it came.
};

Error malformed(const QString &sentence)
{
    return {ErrorKind::Protocol, sentence, {}};
}

bool isTokenLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
           || (c != 0 && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenLetter);
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isHeaderText(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return code == '\t' || (code >= 0x20 && code != 0x7f);
    });
}

/// The headers between one hop and the next, by their own rule or because Connection names them.
QList<QByteArray> hopHeaders(const QList<HeadLine> &lines)
{
    QList<QByteArray> names{"connection", "proxy-connection",  "keep-alive", "upgrade", "proxy-authorization",
                            "te",         "proxy-authenticate"};
    for (const HeadLine &line : lines) {
        if (line.name != "connection" && line.name != "proxy-connection")
            continue;
        for (const QByteArray &name : line.value.toLower().split(','))
            names.append(name.trimmed());
    }
    // What frames the body must stay whatever Connection says.
    names.removeAll("transfer-encoding");
    names.removeAll("content-length");
    return names;
}

Result<QList<HeadLine>> readHeaders(const QList<QByteArray> &lines)
{
    QList<HeadLine> found;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || !isToken(QByteArrayView(line).first(colon)) || !isHeaderText(line))
            return malformed(QStringLiteral("A header of the request cannot be read."));
        found.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed(), line});
    }
    return found;
}

Result<BodyMeter> bodyOf(const QList<HeadLine> &headers)
{
    std::optional<BodyMeter> meter;
    for (const HeadLine &header : headers) {
        if (header.name != "content-length" && header.name != "transfer-encoding")
            continue;
        if (meter)
            return malformed(QStringLiteral("The request gives the length of its body twice."));
        if (header.name == "transfer-encoding") {
            if (header.value.toLower() != "chunked")
                return malformed(QStringLiteral("The request's transfer encoding is not known here."));
            meter = BodyMeter::ofChunks();
            continue;
        }
        const bool isNumber = !header.value.isEmpty() && header.value.size() <= 18
                              && std::all_of(header.value.begin(), header.value.end(),
                                             [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber)
            return malformed(QStringLiteral("The length of the request's body is no number."));
        meter = BodyMeter::ofLength(header.value.toLongLong());
    }
    return meter.value_or(BodyMeter());
}

struct Authority {
    QString host;
    int port = -1;
};

/// "host:port" as written. An IPv6 address keeps its brackets. \a usualPort: where none is given; -1: it has to be.
Authority authorityIn(QByteArrayView text, int usualPort)
{
    const QByteArray bytes = text.toByteArray();
    const qsizetype colon = bytes.lastIndexOf(':');
    if (colon < 0 || colon < bytes.lastIndexOf(']'))
        return {QString::fromUtf8(bytes), usualPort};
    const QByteArray digits = bytes.sliced(colon + 1);
    const bool isNumber =
        !digits.isEmpty() && digits.size() <= 5
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return {QString::fromUtf8(bytes.first(colon)), isNumber ? digits.toInt() : -1};
}

} // namespace

BodyMeter BodyMeter::ofLength(qint64 length)
{
    BodyMeter meter;
    meter.m_left = length;
    meter.m_part = length > 0 ? Part::Length : Part::Done;
    return meter;
}

BodyMeter BodyMeter::ofChunks()
{
    BodyMeter meter;
    meter.m_part = Part::ChunkSize;
    return meter;
}

qsizetype BodyMeter::take(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size() && !isDone() && !isBroken()) {
        if (m_part == Part::Length || m_part == Part::ChunkData) {
            const qsizetype count = std::min<qint64>(m_left, bytes.size() - at);
            at += count;
            m_left -= count;
            if (m_left == 0)
                m_part = m_part == Part::Length ? Part::Done : Part::ChunkEnd;
            continue;
        }
        const char c = bytes[at++];
        m_line.append(c);
        if (m_line.size() > chunkLineAtMost) {
            m_part = Part::Broken;
        } else if (c == '\n') {
            const bool isWhole = m_line.endsWith("\r\n");
            m_line.chop(isWhole ? 2 : 1);
            if (isWhole && isHeaderText(m_line))
                takeLine(std::exchange(m_line, {}));
            else
                m_part = Part::Broken;
        }
    }
    return at;
}

void BodyMeter::takeLine(QByteArrayView line)
{
    if (m_part == Part::ChunkEnd) {
        m_part = line.isEmpty() ? Part::ChunkSize : Part::Broken;
    } else if (m_part == Part::Trailer) {
        if (line.isEmpty())
            m_part = Part::Done;
    } else {
        const qsizetype end = line.indexOf(';');
        const QByteArrayView digits = end < 0 ? line : line.first(end);
        bool isNumber =
            !digits.isEmpty() && digits.size() <= 15 && std::all_of(digits.begin(), digits.end(), [](char c) {
                return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
            });
        m_left = isNumber ? digits.toByteArray().toLongLong(&isNumber, 16) : 0;
        if (!isNumber)
            m_part = Part::Broken;
        else
            m_part = m_left > 0 ? Part::ChunkData : Part::Trailer;
    }
}

Result<ProxyRequest> readProxyRequest(QByteArrayView head)
{
    if (!head.endsWith("\r\n\r\n"))
        return malformed(QStringLiteral("The request does not end as HTTP requests do."));
    QList<QByteArray> lines = head.chopped(4).toByteArray().split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        // A line feed alone ends a line for some readers and not for others.
        if (i + 1 < lines.size() && !lines[i].endsWith('\r'))
            return malformed(QStringLiteral("A line of the request does not end with CR LF."));
        if (i + 1 < lines.size())
            lines[i].chop(1);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !isVisible(words[1])
        || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0"))
        return malformed(QStringLiteral("The request line cannot be read."));
    const Result<QList<HeadLine>> headers = readHeaders(lines);
    if (!headers)
        return headers.error();
    const Result<BodyMeter> body = bodyOf(*headers);
    if (!body)
        return body.error();

    ProxyRequest request;
    const QByteArray &target = words[1];
    if (words[0] == "CONNECT") {
        const Authority authority = authorityIn(target, -1);
        request.isTunnel = true;
        request.host = authority.host;
        request.port = authority.port;
        return request;
    }
    const QByteArray scheme("http://");
    if (target.first(std::min(scheme.size(), target.size())).toLower() != scheme)
        return malformed(QStringLiteral(
            "This is a proxy: ask with CONNECT, or with an address that begins with http://."));
    const auto end = std::find_if(target.begin() + scheme.size(), target.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '#'; });
    const qsizetype pathAt = end - target.begin();
    const QByteArray written = target.sliced(scheme.size(), pathAt - scheme.size());
    QByteArray path = target.sliced(pathAt);
    if (path.contains('#') || target.contains('\\'))
        return malformed(QStringLiteral("The address of the request could be read in two ways."));
    if (!path.startsWith('/'))
        path.prepend('/');
    const Authority authority = authorityIn(written, 80);
    request.host = authority.host;
    request.port = authority.port;
    request.body = *body;
    request.head = words[0] + ' ' + path + ' ' + words[2] + "\r\nHost: " + written + "\r\n";
    const QList<QByteArray> dropped = hopHeaders(*headers);
    for (const HeadLine &header : *headers) {
        if (header.name != "host" && !dropped.contains(header.name))
            request.head += header.line + "\r\n";
    }
    request.head += "Connection: close\r\n\r\n";
    return request;
}

Result<AnswerHead> readAnswerHead(QByteArrayView head)
{
    AnswerHead answer;
    QList<QByteArray> lines = head.toByteArray().split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    const QByteArray status = lines.takeFirst();
    answer.status = status.startsWith("HTTP/1.") ? status.mid(9, 3).toInt() : 0;
    if (answer.status < 100 || answer.status > 599)
        return malformed(QStringLiteral("The host did not answer in HTTP."));
    QList<HeadLine> headers;
    for (const QByteArray &line : lines) {
        if (!line.isEmpty())
            headers.append(
                {line.left(line.indexOf(':')).toLower(), line.sliced(line.indexOf(':') + 1).trimmed(), line});
    }
    const QList<QByteArray> dropped = hopHeaders(headers);
    answer.bytes = status + "\r\n";
    for (const HeadLine &header : headers) {
        if (!dropped.contains(header.name))
            answer.bytes += header.line + "\r\n";
    }
    answer.bytes += answer.status < 200 ? "\r\n" : "Connection: close\r\n\r\n";
    return answer;
}

std::optional<qsizetype> endOfHead(QByteArrayView bytes)
{
    const qsizetype strict = bytes.indexOf("\r\n\r\n");
    const qsizetype loose = bytes.indexOf("\n\n");
    if (strict < 0 && loose < 0)
        return {};
    return loose < 0 || (strict >= 0 && strict < loose) ? strict + 4 : loose + 2;
}

QByteArray ownAnswer(QByteArrayView status, const QString &sentence)
{
    const QByteArray text = sentence.toUtf8() + '\n';
    return "HTTP/1.1 " + status.toByteArray()
           + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
           + QByteArray::number(text.size()) + "\r\nConnection: close\r\n\r\n" + text;
}

} // namespace paddock
