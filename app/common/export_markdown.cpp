#include "app/common/export_markdown.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace paddock {

namespace {

struct ExportMarkdown {
    Q_DECLARE_TR_FUNCTIONS(paddock::ExportMarkdown)
};

/// The longest run of backticks in \a text.
qsizetype longestTicks(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A fence that nothing in \a text can close.
QString fenced(const QString &text)
{
    const QString shown = exportedText(text);
    const QString fence(std::max<qsizetype>(2, longestTicks(shown)) + 1, u'`');
    return fence + u'\n' + shown + (shown.endsWith(u'\n') ? QString() : QStringLiteral("\n")) + fence + u'\n';
}

/// Code inside a line, for a text without line ends. The blanks belong to the marks.
QString inlineCode(const QString &text)
{
    const QString ticks(longestTicks(text) + 1, u'`');
    return ticks + u' ' + text + u' ' + ticks;
}

/// What a model said, as it said it, but for what would swallow all that follows: a fence that it left open, and lines
/// that begin as HTML does.
QString speech(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})([^`]*)$"));
    static const QRegularExpression html(QStringLiteral("^( {0,3})<(?=[!?/A-Za-z])"));
    QStringList lines = exportedText(text).split(u'\n');
    QString open;
    for (QString &line : lines) {
        const QRegularExpressionMatch match = fence.match(line);
        if (open.isEmpty() && match.hasMatch())
            open = match.captured(1);
        else if (open.isEmpty())
            line.replace(html, QStringLiteral("\\1\\<"));
        else if (match.hasMatch() && match.captured(1).startsWith(open)
                 && match.captured(2).trimmed().isEmpty())
            open.clear();
    }
    if (!open.isEmpty())
        lines.append(open);
    return lines.join(u'\n') + QStringLiteral("\n\n");
}

QString quoted(const QString &text)
{
    return QStringLiteral("> ") + exportedText(text).replace(u'\n', QStringLiteral("\n> ")) + u'\n';
}

/// Words that Markdown shall take for nothing but words, on one line.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : exportedText(text).simplified()) {
        if (QStringView(u"\\`*_{}[]<>#|~").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// The same inside HTML, where Markdown means nothing.
QString plainHtml(const QString &text)
{
    return exportedText(text).simplified().toHtmlEscaped();
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const ExportedSession &session)
        : m_session(session)
    {}

    QString write() &&
    {
        m_text += QStringLiteral("# %1\n\n").arg(plain(exportedTitle(m_session.summary)));
        for (const auto &[name, value] : exportedFacts(m_session)) {
            if (!value.isEmpty())
                m_text += QStringLiteral("- %1: %2\n").arg(plain(name), plain(value));
        }
        qsizetype n = 0;
        for (const OutlinedTurn &turn : m_session.outline.turns) {
            if (turn.prompt.isEmpty()) {
                m_text += QStringLiteral("\n## %1\n").arg(ExportMarkdown::tr("Before the first prompt"));
            } else {
                m_text += QStringLiteral("\n## %1. %2\n\n").arg(++n).arg(plain(turn.prompt.left(80)));
                m_text +=
                    QStringLiteral("%1, %2, %3\n")
                        .arg(exportedTime(turn.began), exportedTokens(turn.usage), exportedCost(turn.cost));
            }
            for (qint64 number = turn.first; number <= turn.last; ++number) {
                if (!m_session.outline.folded.contains(number))
                    writeEntry(m_session.transcript.at(number - 1), number);
            }
        }
        return std::move(m_text);
    }

private:
    void writeEntry(const Entry &entry, qint64 number)
    {
        std::visit(Overloaded{[&](const UserMessage &message) {
                                  head(ExportMarkdown::tr("You"), entry, number);
                                  m_text += quoted(message.text);
                                  writePictures(message.images);
                              },
                              [&](const ModelMessage &message) {
                                  head(ExportMarkdown::tr("Model"), entry, number);
                                  writeAnswer(message, number);
                              },
                              [&](const InstructionsLoaded &loaded) {
                                  for (const InstructionsLoaded::File &file : loaded.files) {
                                      beginDetails(ExportMarkdown::tr("Instructions from %1").arg(file.path));
                                      m_text += fenced(file.text);
                                      endDetails();
                                  }
                              },
                              [&](const Compacted &compacted) {
                                  writeNote(entry.fact, number);
                                  if (compacted.summary.isEmpty())
                                      return;
                                  beginDetails(ExportMarkdown::tr("Summary"));
                                  m_text += fenced(compacted.summary);
                                  endDetails();
                              },
                              [&](const Ran &ran) {
                                  writeNote(entry.fact, number);
                                  if (ran.text.isEmpty())
                                      return;
                                  beginDetails(ExportMarkdown::tr("What the command printed"));
                                  m_text += fenced(ran.text);
                                  endDetails();
                              },
                              [&](const Returned &returned) {
                                  beginDetails(ExportMarkdown::tr("Result of a call that is not in the log"));
                                  m_text += fenced(returned.text);
                                  endDetails();
                              },
                              [&](const auto &) { writeNote(entry.fact, number); }},
                   entry.fact);
    }

    void head(const QString &who, const Entry &entry, qint64 number)
    {
        m_text += QStringLiteral("\n### %1 · %2 · %3\n\n")
                      .arg(who, ExportMarkdown::tr("entry %1").arg(number), exportedTime(entry.at));
    }

    void writeNote(const Fact &fact, qint64 number)
    {
        if (const QString note = exportedNote(fact); !note.isEmpty())
            m_text +=
                QStringLiteral("\n*%1 · %2*\n").arg(ExportMarkdown::tr("entry %1").arg(number), plain(note));
    }

    void writeAnswer(const ModelMessage &message, qint64 number)
    {
        const QList<OutlinedCall> calls = m_session.outline.calls.value(number);
        qsizetype nextCall = 0;
        for (const Block &block : message.blocks) {
            std::visit(Overloaded{[&](const Text &text) { m_text += speech(text.text); },
                                  [&](const Thinking &thinking) {
                                      if (thinking.text.isEmpty())
                                          return; // sealed: there is nothing to read
                                      beginDetails(ExportMarkdown::tr("Thinking"));
                                      m_text += fenced(thinking.text);
                                      endDetails();
                                  },
                                  [&](const ToolCall &) { writeCall(calls.at(nextCall++)); }},
                       block);
        }
    }

    void writeCall(const OutlinedCall &call)
    {
        beginDetails(
            QStringLiteral("%1 %2 (%3)").arg(call.call.tool, subjectOf(call.call), exportedOutcome(call)));
        for (const ExportedField &field : fieldsOf(call.call.input)) {
            if (field.isBlock)
                m_text += QStringLiteral("%1:\n\n").arg(plain(field.name)) + fenced(field.value) + u'\n';
            else
                m_text += QStringLiteral("%1: %2\n\n").arg(plain(field.name), inlineCode(field.value));
        }
        if (!call.call.malformed.isEmpty())
            m_text += ExportMarkdown::tr("Input that is no JSON object:") + QStringLiteral("\n\n")
                      + fenced(call.call.malformed) + u'\n';
        for (const Ruling &ruling : call.rulings)
            m_text += QStringLiteral("- %1\n").arg(plain(exportedRuling(ruling)));
        for (const Reached &reached : call.reached)
            m_text += QStringLiteral("- %1\n").arg(plain(exportedReached(reached)));
        if (!call.rulings.isEmpty() || !call.reached.isEmpty())
            m_text += u'\n';
        if (call.returned) {
            m_text +=
                QStringLiteral("%1\n\n").arg(ExportMarkdown::tr("Result, entry %1:").arg(call.returnedAs));
            m_text += fenced(call.returned->text);
            writePictures(call.returned->images);
        }
        endDetails();
    }

    void writePictures(const QList<Image> &images)
    {
        for (const Image &image : images) {
            m_text += QStringLiteral("\n*%1*\n")
                          .arg(plain(ExportMarkdown::tr(
                                         "A picture (%1, %L2 bytes), which the HTML and JSONL exports hold.")
                                         .arg(image.mediaType)
                                         .arg(image.bytes.size())));
        }
    }

    void beginDetails(const QString &summary)
    {
        m_text += QStringLiteral("<details><summary>%1</summary>\n\n").arg(plainHtml(summary));
    }
    void endDetails() { m_text += QStringLiteral("\n</details>\n\n"); }

    const ExportedSession &m_session;
    QString m_text;
};

} // namespace

QString markdownOf(const ExportedSession &session)
{
    return MarkdownWriter(session).write();
}

} // namespace paddock
