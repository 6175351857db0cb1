#include "tests/fakes/rendering_parts.h"

#include <QJsonDocument>

#include <algorithm>

namespace paddock::fakes {

QList<QString> piecesOf(const QString &text)
{
    constexpr qsizetype pieceLength = 16;
    QList<QString> pieces;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + pieceLength, text.size());
        if (to < text.size() && text.at(to).isLowSurrogate())
            ++to;
        pieces.append(text.mid(from, to - from));
        from = to;
    }
    return pieces;
}

QList<QByteArray> piecesOf(const QByteArray &arguments)
{
    constexpr qsizetype pieceLength = 12;
    QList<QByteArray> pieces;
    for (qsizetype from = 0; from < arguments.size();) {
        qsizetype to = std::min(from + pieceLength, arguments.size());
        while (to < arguments.size() && (quint8(arguments.at(to)) & 0xC0) == 0x80)
            ++to;
        pieces.append(arguments.mid(from, to - from));
        from = to;
    }
    return pieces;
}

QByteArray argumentsOf(const AnswerCall &call)
{
    return call.rawInput.isEmpty() ? QJsonDocument(call.input).toJson(QJsonDocument::Compact) : call.rawInput;
}

QString stopReasonOf(const Answer &answer)
{
    if (!answer.stopReason.isEmpty())
        return answer.stopReason;
    const bool calls = std::any_of(answer.blocks.begin(), answer.blocks.end(), [](const AnswerBlock &block) {
        return std::holds_alternative<AnswerCall>(block);
    });
    return calls ? QStringLiteral("tool_use") : QStringLiteral("end_turn");
}

} // namespace paddock::fakes
