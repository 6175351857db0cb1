#include "app/cli/context_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace paddock {

namespace {

struct ContextText {
    Q_DECLARE_TR_FUNCTIONS(paddock::ContextText)
};

struct PartName {
    QString word; ///< For programs.
    QString title;
};

PartName nameOfPart(ContextReport::Part part)
{
    switch (part) {
    case ContextReport::Part::System:
        return {QStringLiteral("system"), ContextText::tr("System prompt")};
    case ContextReport::Part::Tools:
        return {QStringLiteral("tools"), ContextText::tr("Tools")};
    case ContextReport::Part::Memory:
        return {QStringLiteral("memory"), ContextText::tr("Memory files")};
    case ContextReport::Part::Files:
        return {QStringLiteral("files"), ContextText::tr("Results of tools")};
    case ContextReport::Part::Turns:
        return {QStringLiteral("turns"), ContextText::tr("Conversation")};
    }
    return {};
}

QString row(const QString &title, qint64 tokens, const QString &more = {})
{
    return QStringLiteral("  %1 %2%3\n")
        .arg(title.leftJustified(28))
        .arg(QLocale().toString(tokens), 12)
        .arg(more.isEmpty() ? more : "  " + more);
}

} // namespace

QString contextText(const ContextReport &report)
{
    QString text = report.isCounted
                       ? ContextText::tr("Tokens of the next request, after the model's own count:\n")
                       : ContextText::tr("Tokens of the next request, estimated:\n");
    for (const ContextReport::Share &share : report.shares)
        text += row(nameOfPart(share.part).title, share.tokens);
    QString filled = ContextText::tr("the model's context is not known");
    if (report.window > 0) {
        filled = ContextText::tr("%1 % of %2")
                     .arg(double(report.tokens) * 100 / double(report.window), 0, 'f', 1)
                     .arg(QLocale().toString(report.window));
    }
    text += row(ContextText::tr("Together"), report.tokens, filled);
    for (const ContextReport::MemoryFile &file : report.memory)
        text += row(QStringLiteral("  ") + file.origin, file.tokens, file.path);
    if (report.threshold > 0)
        text += ContextText::tr("Shortened by itself from %1 tokens on.\n")
                    .arg(QLocale().toString(report.threshold));
    if (report.next.through > 0)
        text += ContextText::tr("Shortening now (/compact) would replace %Ln entries by a summary.\n",
                                nullptr, int(report.next.dropped));
    return text;
}

QString reviewText(const CompactionReview &review)
{
    constexpr qsizetype most = 40;
    QString text;
    const auto list = [&](const QString &title, const QList<CompactionReview::Line> &lines) {
        for (const CompactionReview::Line &line : lines.mid(0, most))
            text += QStringLiteral("  %1 %2  %3\n")
                        .arg(title.leftJustified(10))
                        .arg(line.number > 0 ? QString::number(line.number) : QString(), 6)
                        .arg(line.text);
        if (lines.size() > most)
            text += QStringLiteral("  %1 %2\n")
                        .arg(title.leftJustified(10),
                             ContextText::tr("and %Ln more", nullptr, int(lines.size() - most)));
    };
    list(ContextText::tr("kept"), review.kept);
    list(ContextText::tr("cut"), review.shortened);
    list(ContextText::tr("left out"), review.dropped);
    return text;
}

QJsonObject toJson(const ContextReport &report)
{
    QJsonObject parts;
    for (const ContextReport::Share &share : report.shares)
        parts.insert(nameOfPart(share.part).word, QJsonValue(share.tokens));
    QJsonArray memory;
    for (const ContextReport::MemoryFile &file : report.memory)
        memory.append(
            QJsonObject{{"path", file.path}, {"origin", file.origin}, {"tokens", QJsonValue(file.tokens)}});
    QJsonArray pinned;
    for (const qint64 entry : report.pinned)
        pinned.append(QJsonValue(entry));
    QJsonObject object{{"parts", parts},
                       {"tokens", QJsonValue(report.tokens)},
                       {"isEstimate", !report.isCounted},
                       {"memory", memory},
                       {"pinned", pinned}};
    object.insert("window", report.window > 0 ? QJsonValue(report.window) : QJsonValue());
    object.insert("compactsAt", report.threshold > 0 ? QJsonValue(report.threshold) : QJsonValue());
    return object;
}

} // namespace paddock
