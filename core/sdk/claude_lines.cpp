#include "core/sdk/claude_lines.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace paddock {

namespace {

constexpr qint64 pieceSize = 1024 * 1024;

ClaudeLine::Kind kindOf(const QString &type, const QJsonObject &line)
{
    if (type == u"assistant")
        return ClaudeLine::Kind::Answer;
    if (type != u"user")
        return ClaudeLine::Kind::Other;
    const QJsonArray blocks = line.value("message").toObject().value("content").toArray();
    const bool holdsResult = std::any_of(blocks.begin(), blocks.end(), [](const QJsonValue &block) {
        return block.toObject().value("type").toString() == u"tool_result";
    });
    return holdsResult ? ClaudeLine::Kind::Result : ClaudeLine::Kind::Prompt;
}

/// One request gives one message. Some servers name all their messages alike, so the request counts too.
QString messageOf(const QJsonObject &line)
{
    const QString id = line.value("message").toObject().value("id").toString();
    if (id.isEmpty())
        return {};
    const QString request = line.value("requestRef").toString(line.value("requestId").toString());
    return id + u' ' + request;
}

void takeLine(const QByteArray &bytes, qint64 offset, ClaudeScan &scan)
{
    // Most bytes of such files are snapshots of requests, which nobody needs decoded.
    const bool isChained = bytes.contains("\"uuid\"");
    if (!isChained && !bytes.contains("\"custom-title\""))
        return;
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QString type = object.value("type").toString();
    if (type == u"custom-title") {
        scan.title = object.value("customTitle").toString();
        return;
    }
    ClaudeLine line;
    line.uuid = object.value("uuid").toString();
    if (line.uuid.isEmpty() || type.isEmpty())
        return;
    line.parent = object.value("parentUuid").toString();
    if (line.parent.isEmpty())
        line.parent = object.value("logicalParentUuid").toString();
    line.source = object.value("sourceToolAssistantUUID").toString();
    line.kind = kindOf(type, object);
    if (line.kind == ClaudeLine::Kind::Answer)
        line.message = messageOf(object);
    line.isSidechain = object.value("isSidechain").toBool();
    line.offset = offset;
    line.length = bytes.size();
    scan.lines.append(std::move(line));
}

/// Where each line leads back to, and the lines that lie beside the way.
class ClaudeChain
{
public:
    explicit ClaudeChain(const QList<ClaudeLine> &lines)
        : m_lines(lines)
        , m_taken(lines.size())
        , m_beside(lines.size())
    {
        qsizetype previous = -1;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (!m_byUuid.contains(lines.at(i).uuid)) // a copy further down is no other line
                m_byUuid.insert(lines.at(i).uuid, i);
            m_previous.append(previous);
            if (!lines.at(i).isSidechain)
                previous = i;
        }
    }

    QList<qsizetype> take() &&
    {
        QList<qsizetype> way;
        for (qsizetype at = newest(); at >= 0 && !m_taken.at(at); at = before(at)) {
            m_taken[at] = true;
            way.append(at);
        }
        std::reverse(way.begin(), way.end());
        findBeside();
        QList<qsizetype> conversation;
        for (const qsizetype at : way) {
            // What lies beside a line may itself have something beside it.
            QList<qsizetype> group{at};
            for (qsizetype i = 0; i < group.size(); ++i)
                group += m_beside.at(group.at(i));
            conversation += group;
        }
        return conversation;
    }

private:
    qsizetype newest() const
    {
        qsizetype at = m_lines.size() - 1;
        while (at >= 0 && m_lines.at(at).isSidechain)
            --at;
        return at < 0 ? at : m_byUuid.value(m_lines.at(at).uuid, at);
    }

    qsizetype before(qsizetype at) const
    {
        const QString &parent = m_lines.at(at).parent;
        if (parent.isEmpty())
            return -1;
        if (const auto found = m_byUuid.constFind(parent); found != m_byUuid.cend())
            return *found;
        return m_previous.at(at);
    }

    void findBeside()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const ClaudeLine &line = m_lines.at(i);
            if (m_taken.at(i) || line.isSidechain || m_byUuid.value(line.uuid) != i)
                continue;
            qsizetype next = m_byUuid.value(line.parent, -1);
            if (line.kind == ClaudeLine::Kind::Result && !line.source.isEmpty())
                next = m_byUuid.value(line.source, next);
            if (next < 0 || !m_taken.at(next) || m_lines.at(next).kind != ClaudeLine::Kind::Answer)
                continue;
            const bool isSameMessage = line.kind == ClaudeLine::Kind::Answer && !line.message.isEmpty()
                                       && line.message == m_lines.at(next).message;
            if (isSameMessage || line.kind == ClaudeLine::Kind::Result) {
                m_taken[i] = true;
                m_beside[next].append(i);
            }
        }
    }

    const QList<ClaudeLine> &m_lines;
    QHash<QString, qsizetype> m_byUuid;
    QList<qsizetype> m_previous; // in the file, subagents left out
    QList<bool> m_taken;
    QList<QList<qsizetype>> m_beside;
};

} // namespace

ClaudeScan scanClaudeLines(QIODevice &file)
{
    ClaudeScan scan;
    QByteArray line; // without the pieces of it that are still to be read
    qint64 begin = 0; // of the line
    bool isTooLong = false;
    for (;;) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        qsizetype from = 0;
        while (from < piece.size()) {
            const qsizetype end = piece.indexOf('\n', from);
            const qsizetype to = end < 0 ? piece.size() : end;
            isTooLong = isTooLong || line.size() + to - from > claudeLineMost;
            if (isTooLong)
                line.clear();
            else
                line.append(piece.constData() + from, to - from);
            from = to + 1;
            if (end < 0)
                break;
            if (!isTooLong)
                takeLine(line, begin, scan);
            begin = file.pos() - piece.size() + from;
            line.clear();
            isTooLong = false;
        }
    }
    takeLine(line, begin, scan); // whole but for its end; or torn, and then no JSON
    return scan;
}

QList<qsizetype> conversationOf(const QList<ClaudeLine> &lines)
{
    return ClaudeChain(lines).take();
}

} // namespace paddock
