#include "tests/corpus/corpus_case.h"

#include <QFile>
#include <QJsonDocument>

namespace paddock::corpus {

QString filled(QString text, const Marks &marks)
{
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        text.replace(mark.key(), mark.value());
    return text;
}

QJsonValue filled(const QJsonValue &value, const Marks &marks)
{
    if (value.isString())
        return filled(value.toString(), marks);
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue &item : value.toArray())
            result.append(filled(item, marks));
        return result;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            result.insert(it.key(), filled(it.value(), marks));
        return result;
    }
    return value;
}

QList<Case> readCases(const QString &name)
{
    QFile file(QStringLiteral(PADDOCK_SOURCE_DIR "/tests/corpus/cases/%1.jsonl").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    QList<Case> cases;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        Case item;
        item.id = object["id"].toString();
        item.kind = object["class"].toString();
        item.tool = object["tool"].toString(QStringLiteral("Bash"));
        item.input = object.contains("command") ? QJsonObject{{"command", object["command"]}}
                                                : object["input"].toObject();
        item.setup = object["setup"].toArray();
        item.checks = object["check"].toArray();
        for (const QJsonValue &program : object["needs"].toArray())
            item.needs.append(program.toString());
        if (item.id.isEmpty() || item.kind.isEmpty() || item.input.isEmpty() || item.checks.isEmpty())
            qFatal("%s: no case: %s", qPrintable(file.fileName()), line.constData());
        cases.append(item);
    }
    return cases;
}

bool mentions(const Case &item, const QString &mark)
{
    const QByteArray text = QJsonDocument(QJsonArray{item.input, item.setup, item.checks}).toJson();
    return QString::fromUtf8(text).contains(mark);
}

} // namespace paddock::corpus
