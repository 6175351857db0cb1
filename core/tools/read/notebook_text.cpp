#include "core/tools/read/notebook_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace paddock {

namespace {

constexpr qsizetype longestOutput = 10'000; // Characters of one output.
constexpr qsizetype mostImages = 10;

/// nbformat writes texts as one string or as a list of lines.
QString joined(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    QString text;
    for (const QJsonValue &line : value.toArray())
        text += line.toString();
    return text;
}

QString shortened(const QString &text)
{
    if (text.size() <= longestOutput)
        return text;
    return text.first(longestOutput) + QStringLiteral("… [output cut]");
}

void addBundle(const QJsonObject &bundle, NotebookText &notebook)
{
    for (const char *type : {"image/png", "image/jpeg"}) {
        const QString encoded = joined(bundle.value(QLatin1String(type)));
        if (encoded.isEmpty())
            continue;
        if (notebook.images.size() >= mostImages) {
            notebook.text += QStringLiteral("[one more picture, left out]\n");
            return;
        }
        notebook.images.append({QString::fromLatin1(type), QByteArray::fromBase64(encoded.toLatin1())});
        notebook.text += QStringLiteral("[picture %1]\n").arg(notebook.images.size());
        return;
    }
    const QString text = joined(bundle.value("text/plain"));
    if (!text.isEmpty())
        notebook.text += shortened(text) + u'\n';
}

void addOutput(const QJsonObject &output, NotebookText &notebook)
{
    const QString type = output.value("output_type").toString();
    if (type == QLatin1String("stream")) {
        notebook.text += shortened(joined(output.value("text"))) + u'\n';
        return;
    }
    if (type == QLatin1String("error")) {
        // Tracebacks are coloured for terminals.
        static const QRegularExpression colour(QStringLiteral("\x1b\\[[0-9;]*m"));
        QStringList lines;
        for (const QJsonValue &line : output.value("traceback").toArray())
            lines.append(line.toString().remove(colour));
        notebook.text += shortened(QStringLiteral("%1: %2\n%3")
                                       .arg(output.value("ename").toString(),
                                            output.value("evalue").toString(), lines.join(u'\n')))
                         + u'\n';
        return;
    }
    addBundle(output.value("data").toObject(), notebook);
}

} // namespace

Result<NotebookText> readNotebook(const QByteArray &bytes)
{
    QJsonParseError parsing;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError || !root.value("cells").isArray()) {
        return Error{
            ErrorKind::Invalid,
            QStringLiteral("The file is no Jupyter notebook of format 4 (%1). Read it with another tool, "
                           "such as Grep, to see its raw text.")
                .arg(parsing.error == QJsonParseError::NoError ? QStringLiteral("no cells")
                                                               : parsing.errorString())};
    }
    NotebookText notebook;
    for (const QJsonValue &value : root.value("cells").toArray()) {
        const QJsonObject cell = value.toObject();
        const QString id = cell.value("id").toString(QStringLiteral("cell-%1").arg(notebook.cells));
        ++notebook.cells;
        notebook.text += QStringLiteral("<cell id=\"%1\" type=\"%2\">\n%3\n</cell>\n")
                             .arg(id, cell.value("cell_type").toString(), joined(cell.value("source")));
        const QJsonArray outputs = cell.value("outputs").toArray();
        if (outputs.isEmpty())
            continue;
        notebook.text += QStringLiteral("<outputs of=\"%1\">\n").arg(id);
        for (const QJsonValue &output : outputs)
            addOutput(output.toObject(), notebook);
        notebook.text += QStringLiteral("</outputs>\n");
    }
    return notebook;
}

} // namespace paddock
