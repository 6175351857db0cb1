#include "core/llm/wire/answer_parts.h"

#include <QJsonDocument>

namespace paddock {

QString IncomingText::append(const QString &piece)
{
    const bool isFresh = m_passed == m_text.size();
    m_text += piece;
    const bool endsInHalf = !m_text.isEmpty() && m_text.back().isHighSurrogate();
    if (isFresh && !endsInHalf) {
        m_passed = m_text.size();
        return piece;
    }
    const qsizetype end = m_text.size() - (endsInHalf ? 1 : 0);
    const qsizetype from = std::exchange(m_passed, end);
    return m_text.sliced(from, end - from);
}

QString IncomingText::whole() const
{
    return mended(m_text);
}

QString mended(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

ToolCall toolCallFrom(const QString &id, const QString &tool, const QString &json, QSet<QString> &usedIds)
{
    ToolCall call;
    call.id = {id};
    if (id.isEmpty() || usedIds.contains(id))
        call.id = {QStringLiteral("call_") + QUuid::createUuid().toString(QUuid::Id128)};
    usedIds.insert(call.id.value);
    call.tool = mended(tool);
    const QString trimmed = json.trimmed();
    if (trimmed.isEmpty())
        return call;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        call.input = document.object();
    else
        call.malformed = mended(json);
    return call;
}

} // namespace paddock
