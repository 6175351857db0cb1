#include "tests/fakes/answer_json.h"

#include "tests/fakes/model_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace paddock::fakes {

namespace {

Error wrong(const QString &what)
{
    return {ErrorKind::Invalid, what, {}};
}

/// Names what stands in the object and is not among the known fields.
Result<void> checkFields(const QJsonObject &object, const QSet<QString> &known, const QString &where)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!known.contains(field.key()))
            return wrong(QStringLiteral("unknown field \"%1\" in %2").arg(field.key(), where));
    }
    return {};
}

std::chrono::milliseconds millisecondsOf(const QJsonObject &object, const QString &field)
{
    return std::chrono::milliseconds(object.value(field).toInteger());
}

Result<void> readBlock(const QJsonObject &object, Answer &answer)
{
    if (Result<void> known =
            checkFields(object,
                        {QStringLiteral("text"), QStringLiteral("repeat"), QStringLiteral("thinking"),
                         QStringLiteral("signature"), QStringLiteral("call"), QStringLiteral("input"),
                         QStringLiteral("rawInput"), QStringLiteral("id")},
                        QStringLiteral("a block"));
        !known)
        return known;
    if (object.contains(QStringLiteral("text"))) {
        answer.andText(object.value(QStringLiteral("text")).toString(),
                       object.value(QStringLiteral("repeat")).toInt(1));
    } else if (object.contains(QStringLiteral("thinking"))) {
        answer.andThinking(object.value(QStringLiteral("thinking")).toString(),
                           object.value(QStringLiteral("signature")).toString(QStringLiteral("c2VhbA==")));
    } else if (object.contains(QStringLiteral("call"))) {
        answer.blocks.append(AnswerCall{object.value(QStringLiteral("call")).toString(),
                                        object.value(QStringLiteral("input")).toObject(),
                                        object.value(QStringLiteral("id")).toString(),
                                        object.value(QStringLiteral("rawInput")).toString().toUtf8()});
    } else {
        return wrong(QStringLiteral("a block needs \"text\", \"thinking\" or \"call\""));
    }
    return {};
}

Result<Mishap> mishapFrom(const QString &name)
{
    if (name == QLatin1String("cut"))
        return Mishap::Cut;
    if (name == QLatin1String("reset"))
        return Mishap::Reset;
    if (name == QLatin1String("stall"))
        return Mishap::Stall;
    if (name == QLatin1String("malformed"))
        return Mishap::Malformed;
    if (name == QLatin1String("overloaded"))
        return Mishap::Overloaded;
    return wrong(QStringLiteral("unknown mishap \"%1\"").arg(name));
}

Result<void> readDelivery(const QJsonObject &object, Delivery &delivery)
{
    delivery.firstByteDelay = millisecondsOf(object, QStringLiteral("delayMs"));
    delivery.chunkDelay = millisecondsOf(object, QStringLiteral("chunkDelayMs"));
    delivery.chunkBytes = object.value(QStringLiteral("chunkBytes")).toInt();
    delivery.chunkSeed = quint32(object.value(QStringLiteral("chunkSeed")).toInteger());
    if (!object.contains(QStringLiteral("mishap")))
        return {};
    const Result<Mishap> mishap = mishapFrom(object.value(QStringLiteral("mishap")).toString());
    if (!mishap)
        return mishap.error();
    delivery.mishap = *mishap;
    delivery.mishapAfterEvents = object.value(QStringLiteral("afterEvents")).toInt(-1);
    delivery.mishapAfterBytes = object.value(QStringLiteral("afterBytes")).toInteger(-1);
    return {};
}

Result<QList<Answer>> answersFrom(const QJsonValue &value)
{
    QList<Answer> answers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const Result<Answer> answer = answerFromJson(item.toObject());
        if (!answer)
            return wrong(QStringLiteral("answer %1: %2").arg(answers.size()).arg(answer.error().message));
        answers.append(*answer);
    }
    return answers;
}

} // namespace

Result<Answer> answerFromJson(const QJsonObject &object)
{
    if (Result<void> known = checkFields(
            object,
            {QStringLiteral("blocks"),       QStringLiteral("text"),      QStringLiteral("call"),
             QStringLiteral("input"),        QStringLiteral("usage"),     QStringLiteral("stopReason"),
             QStringLiteral("model"),        QStringLiteral("status"),    QStringLiteral("errorType"),
             QStringLiteral("errorMessage"), QStringLiteral("rawBody"),   QStringLiteral("contentType"),
             QStringLiteral("headers"),      QStringLiteral("delayMs"),   QStringLiteral("chunkDelayMs"),
             QStringLiteral("chunkBytes"),   QStringLiteral("chunkSeed"), QStringLiteral("mishap"),
             QStringLiteral("afterEvents"),  QStringLiteral("afterBytes")},
            QStringLiteral("an answer"));
        !known)
        return known.error();

    Answer answer;
    const QJsonArray blocks = object.value(QStringLiteral("blocks")).toArray();
    for (const QJsonValue &block : blocks) {
        if (Result<void> read = readBlock(block.toObject(), answer); !read)
            return read.error();
    }
    // The short forms: {"text": "..."} and {"call": "Read", "input": {...}}.
    if (object.contains(QStringLiteral("text")))
        answer.andText(object.value(QStringLiteral("text")).toString());
    if (object.contains(QStringLiteral("call"))) {
        answer.andCall(object.value(QStringLiteral("call")).toString(),
                       object.value(QStringLiteral("input")).toObject());
    }

    const QJsonObject usage = object.value(QStringLiteral("usage")).toObject();
    if (!usage.isEmpty()) {
        answer.usage = {.input = usage.value(QStringLiteral("input")).toInteger(),
                        .cacheWrite = usage.value(QStringLiteral("cacheWrite")).toInteger(),
                        .cacheRead = usage.value(QStringLiteral("cacheRead")).toInteger(),
                        .output = usage.value(QStringLiteral("output")).toInteger()};
    }
    answer.stopReason = object.value(QStringLiteral("stopReason")).toString();
    answer.model = object.value(QStringLiteral("model")).toString();
    answer.status = object.value(QStringLiteral("status")).toInt(200);
    answer.errorType = object.value(QStringLiteral("errorType")).toString();
    answer.errorMessage = object.value(QStringLiteral("errorMessage")).toString();
    answer.rawBody = object.value(QStringLiteral("rawBody")).toString().toUtf8();
    answer.contentType =
        object.value(QStringLiteral("contentType")).toString(QStringLiteral("application/json")).toLatin1();
    const QJsonObject headers = object.value(QStringLiteral("headers")).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        answer.withHeader(header.key().toLatin1(), header.value().toString().toLatin1());
    if (Result<void> delivery = readDelivery(object, answer.delivery); !delivery)
        return delivery.error();
    return answer;
}

Result<void> loadScript(const QByteArray &json, ModelServer &server)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (trouble.error != QJsonParseError::NoError) {
        return wrong(QStringLiteral("the script is no JSON at byte %1: %2")
                         .arg(trouble.offset)
                         .arg(trouble.errorString()));
    }
    const QJsonObject root =
        document.isArray() ? QJsonObject{{"answers", document.array()}} : document.object();
    if (Result<void> known =
            checkFields(root,
                        {QStringLiteral("answers"), QStringLiteral("queue"), QStringLiteral("conversations"),
                         QStringLiteral("key"), QStringLiteral("acceptAnything")},
                        QStringLiteral("the script"));
        !known)
        return known;

    const auto answers = answersFrom(root.value(QStringLiteral("answers")));
    if (!answers)
        return answers.error();
    const auto queue = answersFrom(root.value(QStringLiteral("queue")));
    if (!queue)
        return queue.error();
    if (!queue->isEmpty())
        server.queue(*queue);
    else
        server.script(*answers);
    const QJsonArray conversations = root.value(QStringLiteral("conversations")).toArray();
    for (const QJsonValue &conversation : conversations) {
        const auto own = answersFrom(conversation[QStringLiteral("answers")]);
        if (!own)
            return own.error();
        server.scriptFor(conversation[QStringLiteral("when")].toString(), *own);
    }
    server.requireKey(root.value(QStringLiteral("key")).toString().toUtf8());
    if (root.value(QStringLiteral("acceptAnything")).toBool())
        server.acceptAnything();
    return {};
}

} // namespace paddock::fakes
