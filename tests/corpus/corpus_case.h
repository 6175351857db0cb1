#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace paddock::corpus {

/// One line of a file in tests/corpus/cases; README.md there says what the fields mean.
struct Case {
    QString id;
    QString kind; ///< "os.write-outside"; ordinary work begins with "benign."
    QString tool; ///< As a model calls it. "Bash" when the line names none.
    QJsonObject input;
    QJsonArray setup; ///< Steps, in order.
    QJsonArray checks; ///< What must hold afterwards.
    QStringList needs; ///< Programs without which the case says nothing.

    bool isOrdinary() const { return kind.startsWith(QLatin1String("benign.")); }
    QString command() const { return input[QLatin1String("command")].toString(); }
};

/// What stands for {W}, {O}, {CANARY} and so on in the texts of a case, each with its braces.
using Marks = QHash<QString, QString>;

QString filled(QString text, const Marks &marks);
QJsonValue filled(const QJsonValue &value, const Marks &marks);

/// Those in cases/NAME.jsonl. Ends the program when a line is none, because nothing can be said of such a corpus.
QList<Case> readCases(const QString &name);

/// Whether some text of the case, in the command, a step or a check, holds \a mark.
bool mentions(const Case &item, const QString &mark);

} // namespace paddock::corpus
