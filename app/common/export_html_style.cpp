#include "app/common/export_html_style.h"

#include "app/common/export_text.h"

#include <QRegularExpression>

namespace paddock {

namespace {

/// Marks inside one line or paragraph. \a escaped is HTML already; code first, for nothing in it is a mark.
QString inlineHtml(const QString &escaped)
{
    static const QRegularExpression strong(QStringLiteral(R"(\*\*(?=\S)([^*\n]+?)(?<=\S)\*\*)"));
    QString html;
    qsizetype at = 0;
    while (at < escaped.size()) {
        const qsizetype begin = escaped.indexOf(u'`', at);
        const qsizetype end = begin < 0 ? -1 : escaped.indexOf(u'`', begin + 1);
        const bool isCode = end > begin + 1 && !QStringView(escaped).mid(begin, end - begin).contains(u'\n');
        const qsizetype stop = begin < 0 ? escaped.size() : begin;
        html += escaped.mid(at, stop - at).replace(strong, QStringLiteral("<strong>\\1</strong>"));
        if (begin < 0)
            break;
        if (!isCode) {
            html += u'`';
            at = begin + 1;
            continue;
        }
        html +=
            QStringLiteral("<code>") + escaped.mid(begin + 1, end - begin - 1) + QStringLiteral("</code>");
        at = end + 1;
    }
    return html;
}

} // namespace

QString exportStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --ink: #1c1e21; --soft: #5c636b; --paper: #ffffff; --shade: #f4f5f7;
  --line: #d9dce1; --accent: #1f5fae; --bad: #a1261b; --user: #eaf1fb; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e6ea; --soft: #a2a9b3; --paper: #17191c; --shade: #212429;
  --line: #373c43; --accent: #8ab4f0; --bad: #ff9c8f; --user: #1d2938; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 58rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .25rem; padding-top: .75rem; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; }
a { color: var(--accent); text-decoration: none; } a:hover { text-decoration: underline; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0 0 1.5rem; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 600; } .n { text-align: right; white-space: nowrap; }
.entry { margin: 1rem 0; } .who { color: var(--soft); font-size: .85rem; margin-bottom: .25rem; }
.who b { color: var(--ink); }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.user .said { background: var(--user); border-radius: .5rem; padding: .6rem .8rem; }
.said .h { display: block; font-weight: 700; }
.note, .turn { color: var(--soft); font-size: .85rem; margin: .5rem 0; overflow-wrap: anywhere; }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .35rem .7rem; }
summary { cursor: pointer; overflow-wrap: anywhere; } summary b { font-weight: 600; }
summary .how { color: var(--soft); } .bad > summary .how { color: var(--bad); font-weight: 600; }
.label { color: var(--soft); font-size: .85rem; margin: .6rem 0 .15rem; }
pre, code { font: .87rem/1.45 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
pre { background: var(--shade); border-radius: .4rem; padding: .6rem .8rem; margin: .25rem 0; white-space: pre-wrap;
  overflow-wrap: anywhere; tab-size: 4; }
code { background: var(--shade); border-radius: .25rem; padding: 0 .2em; } pre code { padding: 0; }
img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: .4rem; }
ul { margin: .4rem 0; padding-left: 1.2rem; font-size: .9rem; }
@media print { :root { --ink: #000; --soft: #444; --paper: #fff; --shade: #f2f2f2; --line: #bbb; --accent: #000;
  --bad: #000; --user: #f2f2f2; } body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, .who, summary { break-after: avoid; } details::details-content { content-visibility: visible; }
  details > * { display: block; } tr, img { break-inside: avoid; } }
)");
}

QString speechHtml(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})[^`]*$"));
    static const QRegularExpression heading(QStringLiteral("^#{1,6} +(.+)$"));
    QString html;
    QString code; // of the open fence
    QString closing; // what ends it; empty: none is open
    QString prose;
    const auto endProse = [&] {
        if (!prose.trimmed().isEmpty())
            html += QStringLiteral("<div class=\"said\" dir=\"auto\">") + prose.trimmed()
                    + QStringLiteral("</div>\n");
        prose.clear();
    };
    const auto endCode = [&] {
        html += QStringLiteral("<pre><code>") + code.toHtmlEscaped() + QStringLiteral("</code></pre>\n");
        code.clear();
        closing.clear();
    };
    const QStringList lines = exportedText(text).split(u'\n');
    for (const QString &line : lines) {
        if (!closing.isEmpty()) {
            const QString trimmed = line.trimmed();
            if (trimmed.startsWith(closing) && trimmed.count(closing.at(0)) == trimmed.size())
                endCode();
            else
                code += line + u'\n';
        } else if (const auto match = fence.match(line); match.hasMatch()) {
            endProse();
            closing = match.captured(1);
        } else if (const auto match = heading.match(line); match.hasMatch()) {
            prose += QStringLiteral("<span class=\"h\">") + inlineHtml(match.captured(1).toHtmlEscaped())
                     + QStringLiteral("</span>");
        } else {
            prose += inlineHtml(line.toHtmlEscaped()) + u'\n';
        }
    }
    if (!closing.isEmpty())
        endCode(); // the model was cut, or forgot
    endProse();
    return html;
}

} // namespace paddock
