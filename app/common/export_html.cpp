#include "app/common/export_html.h"

#include "app/common/export_html_style.h"
#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QLocale>

namespace paddock {

namespace {

struct ExportHtml {
    Q_DECLARE_TR_FUNCTIONS(paddock::ExportHtml)
};

QString escaped(const QString &text)
{
    return exportedText(text).toHtmlEscaped();
}

QString preformatted(const QString &text)
{
    return QStringLiteral("<pre dir=\"auto\">") + escaped(text) + QStringLiteral("</pre>\n");
}

/// The media types that browsers show; anything else would be an attribute that somebody else chose.
bool isShown(const QString &mediaType)
{
    return mediaType == u"image/png" || mediaType == u"image/jpeg" || mediaType == u"image/gif"
           || mediaType == u"image/webp";
}

class HtmlWriter
{
public:
    explicit HtmlWriter(const ExportedSession &session)
        : m_session(session)
    {}

    QString write() &&
    {
        const QString title = exportedTitle(m_session.summary).toHtmlEscaped();
        m_html += QStringLiteral(
            "<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
            "style-src 'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        m_html += title + QStringLiteral("</title>\n<style>") + exportStyle()
                  + QStringLiteral("</style>\n</head>\n<body>\n");
        m_html += QStringLiteral("<h1 dir=\"auto\">") + title + QStringLiteral("</h1>\n<dl>\n");
        for (const auto &[name, value] : exportedFacts(m_session)) {
            if (!value.isEmpty())
                m_html += QStringLiteral("<dt>") + name.toHtmlEscaped() + QStringLiteral("</dt><dd>")
                          + value.toHtmlEscaped() + QStringLiteral("</dd>\n");
        }
        m_html += QStringLiteral("</dl>\n");
        writeTable();
        qsizetype n = 0;
        for (const OutlinedTurn &turn : m_session.outline.turns)
            writeTurn(turn, turn.prompt.isEmpty() ? 0 : ++n);
        m_html += QStringLiteral("</body>\n</html>\n");
        return std::move(m_html);
    }

private:
    static QString firstWords(const OutlinedTurn &turn)
    {
        QString words = exportedText(turn.prompt.left(400)).simplified();
        if (words.size() > 100) {
            words.truncate(words.at(99).isHighSurrogate() ? 99 : 100);
            words += u'…';
        }
        return words.toHtmlEscaped();
    }

    void cell(const QString &html, bool isNumber = true)
    {
        m_html += (isNumber ? QStringLiteral("<td class=\"n\">") : QStringLiteral("<td>")) + html
                  + QStringLiteral("</td>");
    }

    void writeTable()
    {
        m_html += QStringLiteral("<table>\n<thead><tr><th>#</th><th>%1</th><th>%2</th><th class=\"n\">%3</th>"
                                 "<th class=\"n\">%4</th><th class=\"n\">%5</th></tr></thead>\n<tbody>\n")
                      .arg(ExportHtml::tr("Prompt"), ExportHtml::tr("Began"), ExportHtml::tr("Calls"),
                           ExportHtml::tr("Tokens"), ExportHtml::tr("Cost"));
        const QLocale locale;
        qsizetype n = 0;
        for (const OutlinedTurn &turn : m_session.outline.turns) {
            if (turn.prompt.isEmpty())
                continue;
            ++n;
            const Usage &usage = turn.usage;
            m_html += QStringLiteral("<tr>");
            cell(QString::number(n));
            cell(QStringLiteral("<a href=\"#turn-%1\" dir=\"auto\">").arg(n) + firstWords(turn)
                     + QStringLiteral("</a>"),
                 false);
            cell(exportedTime(turn.began), false);
            cell(locale.toString(turn.calls));
            cell(locale.toString(usage.input + usage.cacheRead + usage.cacheWrite + usage.output));
            cell(exportedCost(turn.cost).toHtmlEscaped());
            m_html += QStringLiteral("</tr>\n");
        }
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    void writeTurn(const OutlinedTurn &turn, qsizetype n)
    {
        if (n > 0) {
            m_html +=
                QStringLiteral("<h2 id=\"turn-%1\" dir=\"auto\">%1. ").arg(n) + firstWords(turn)
                + QStringLiteral("</h2>\n<div class=\"turn\">")
                + QStringList{exportedTime(turn.began), exportedTokens(turn.usage), exportedCost(turn.cost)}
                      .join(QStringLiteral(" · "))
                      .toHtmlEscaped()
                + QStringLiteral("</div>\n");
        }
        for (qint64 number = turn.first; number <= turn.last; ++number) {
            if (!m_session.outline.folded.contains(number))
                writeEntry(m_session.transcript.at(number - 1), number);
        }
    }

    void writeEntry(const Entry &entry, qint64 number)
    {
        std::visit(Overloaded{[&](const UserMessage &message) {
                                  beginEntry(QStringLiteral("user"), ExportHtml::tr("You"), entry, number);
                                  m_html += QStringLiteral("<div class=\"said\" dir=\"auto\">")
                                            + escaped(message.text) + QStringLiteral("</div>\n");
                                  writePictures(message.images);
                                  m_html += QStringLiteral("</div>\n");
                              },
                              [&](const ModelMessage &message) {
                                  beginEntry(QStringLiteral("model"), ExportHtml::tr("Model"), entry, number);
                                  writeAnswer(message, number);
                                  m_html += QStringLiteral("</div>\n");
                              },
                              [&](const InstructionsLoaded &loaded) {
                                  for (const InstructionsLoaded::File &file : loaded.files) {
                                      beginDetails(ExportHtml::tr("Instructions"), file.path);
                                      m_html += preformatted(file.text);
                                      endDetails();
                                  }
                              },
                              [&](const Compacted &compacted) {
                                  writeNote(entry.fact, number);
                                  if (compacted.summary.isEmpty())
                                      return;
                                  beginDetails(ExportHtml::tr("Summary"), {});
                                  m_html += preformatted(compacted.summary);
                                  endDetails();
                              },
                              [&](const Ran &ran) {
                                  writeNote(entry.fact, number);
                                  if (ran.text.isEmpty())
                                      return;
                                  beginDetails(ExportHtml::tr("What the command printed"), {});
                                  m_html += preformatted(ran.text);
                                  endDetails();
                              },
                              [&](const Returned &returned) {
                                  beginDetails(ExportHtml::tr("Result of a call that is not in the log"), {});
                                  m_html += preformatted(returned.text);
                                  endDetails();
                              },
                              [&](const auto &) { writeNote(entry.fact, number); }},
                   entry.fact);
    }

    void beginEntry(const QString &kind, const QString &who, const Entry &entry, qint64 number)
    {
        m_html +=
            QStringLiteral("<div class=\"entry %1\" id=\"entry-%2\">\n<div class=\"who\"><b>%3</b> · "
                           "<a href=\"#entry-%2\">%4</a> · %5</div>\n")
                .arg(kind)
                .arg(number)
                .arg(who.toHtmlEscaped(), ExportHtml::tr("entry %1").arg(number), exportedTime(entry.at));
    }

    void writeNote(const Fact &fact, qint64 number)
    {
        if (const QString note = exportedNote(fact); !note.isEmpty())
            m_html += QStringLiteral("<div class=\"note\" id=\"entry-%1\" dir=\"auto\">").arg(number)
                      + ExportHtml::tr("entry %1").arg(number).toHtmlEscaped() + QStringLiteral(" · ")
                      + note.toHtmlEscaped() + QStringLiteral("</div>\n");
    }

    void writeAnswer(const ModelMessage &message, qint64 number)
    {
        const QList<OutlinedCall> calls = m_session.outline.calls.value(number);
        qsizetype nextCall = 0;
        for (const Block &block : message.blocks) {
            std::visit(Overloaded{[&](const Text &text) { m_html += speechHtml(text.text); },
                                  [&](const Thinking &thinking) {
                                      if (thinking.text.isEmpty())
                                          return; // sealed: there is nothing to read
                                      beginDetails(ExportHtml::tr("Thinking"), {});
                                      m_html += preformatted(thinking.text);
                                      endDetails();
                                  },
                                  [&](const ToolCall &) { writeCall(calls.at(nextCall++)); }},
                       block);
        }
    }

    void writeCall(const OutlinedCall &call)
    {
        const bool isBad = !call.returned || call.returned->outcome != Outcome::Ok;
        beginDetails(call.call.tool, subjectOf(call.call), exportedOutcome(call), isBad);
        for (const ExportedField &field : fieldsOf(call.call.input)) {
            label(field.name);
            m_html += preformatted(field.value);
        }
        if (!call.call.malformed.isEmpty()) {
            label(ExportHtml::tr("Input that is no JSON object"));
            m_html += preformatted(call.call.malformed);
        }
        if (!call.rulings.isEmpty() || !call.reached.isEmpty()) {
            m_html += QStringLiteral("<ul>\n");
            for (const Ruling &ruling : call.rulings)
                item(exportedRuling(ruling));
            for (const Reached &reached : call.reached)
                item(exportedReached(reached));
            m_html += QStringLiteral("</ul>\n");
        }
        if (call.returned) {
            label(ExportHtml::tr("Result, entry %1").arg(call.returnedAs));
            m_html += preformatted(call.returned->text);
            writePictures(call.returned->images);
        }
        endDetails();
    }

    void item(const QString &text)
    {
        m_html += QStringLiteral("<li dir=\"auto\">") + text.toHtmlEscaped() + QStringLiteral("</li>\n");
    }
    void label(const QString &text)
    {
        m_html += QStringLiteral("<div class=\"label\">") + escaped(text) + QStringLiteral("</div>\n");
    }

    void writePictures(const QList<Image> &images)
    {
        for (const Image &image : images) {
            if (isShown(image.mediaType)) {
                m_html += QStringLiteral("<p><img alt=\"%1\" src=\"data:")
                              .arg(ExportHtml::tr("Picture").toHtmlEscaped())
                          + image.mediaType + QStringLiteral(";base64,")
                          + QString::fromLatin1(image.bytes.toBase64()) + QStringLiteral("\"></p>\n");
            } else {
                label(ExportHtml::tr("A picture of the kind %1, which browsers do not show")
                          .arg(image.mediaType));
            }
        }
    }

    void beginDetails(const QString &what, const QString &about, const QString &how = {}, bool isBad = false)
    {
        m_html +=
            isBad ? QStringLiteral("<details class=\"bad\"><summary>") : QStringLiteral("<details><summary>");
        m_html += QStringLiteral("<b>") + escaped(what) + QStringLiteral("</b>");
        if (!about.isEmpty())
            m_html += QStringLiteral(" <code dir=\"auto\">") + escaped(about) + QStringLiteral("</code>");
        if (!how.isEmpty())
            m_html += QStringLiteral(" <span class=\"how\">") + escaped(how) + QStringLiteral("</span>");
        m_html += QStringLiteral("</summary>\n");
    }
    void endDetails() { m_html += QStringLiteral("</details>\n"); }

    const ExportedSession &m_session;
    QString m_html;
};

} // namespace

QString htmlOf(const ExportedSession &session)
{
    return HtmlWriter(session).write();
}

} // namespace paddock
