#include "core/agent/memory_text.h"

#include "core/files/glob_pattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace paddock {

namespace {

/// The line without what stands between back quotes; a span ends with as many of them as it began with.
QString withoutCodeSpans(const QString &line)
{
    QString kept;
    for (qsizetype i = 0; i < line.size();) {
        if (line[i] != u'`') {
            kept += line[i++];
            continue;
        }
        qsizetype quotes = i;
        while (quotes < line.size() && line[quotes] == u'`')
            ++quotes;
        const QString mark = line.mid(i, quotes - i);
        const qsizetype end = line.indexOf(mark, quotes);
        kept += u' ';
        i = end < 0 ? quotes : end + mark.size();
    }
    return kept;
}

/// The mark that opens or closes a fenced block, as ``` or ~~~~; empty: none.
QString fenceIn(const QString &line)
{
    static const QRegularExpression fence(QStringLiteral("^ {0,3}(`{3,}|~{3,})"));
    return fence.match(line).captured(1);
}

QString unquoted(QString text)
{
    text = text.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            return text.mid(1, text.size() - 2);
    }
    return text;
}

/// "a, {b,c}/d" has two items: commas between braces belong to a pattern.
QStringList itemsIn(QString list)
{
    list = list.trimmed();
    if (list.startsWith(u'[') && list.endsWith(u']'))
        list = list.mid(1, list.size() - 2);
    QStringList items{QString()};
    int depth = 0;
    for (const QChar c : std::as_const(list)) {
        depth += c == u'{';
        depth -= c == u'}';
        if (c == u',' && depth <= 0)
            items.append(QString());
        else
            items.last() += c;
    }
    for (QString &item : items)
        item = unquoted(item);
    items.removeAll(QString());
    return items;
}

} // namespace

QStringList importsIn(const QString &text)
{
    static const QRegularExpression import(QStringLiteral("(?:^|\\s)@((?:\\\\ |[^\\s\\\\@])+)"));
    static const QRegularExpression punctuation(QStringLiteral("[.,;:!?)\\]}>'\"*]+$"));
    QStringList found;
    QString fence;
    for (const QString &line : text.split(u'\n')) {
        const QString mark = fenceIn(line);
        if (!fence.isEmpty()) {
            if (mark.startsWith(fence))
                fence.clear();
            continue;
        }
        if (!mark.isEmpty()) {
            fence = mark;
            continue;
        }
        const QString plain = withoutCodeSpans(line);
        for (auto match = import.globalMatch(plain); match.hasNext();) {
            QString path = match.next().captured(1).replace(QLatin1String("\\ "), QLatin1String(" "));
            path.remove(punctuation);
            if (!path.isEmpty() && !found.contains(path))
                found.append(path);
        }
    }
    return found;
}

MemoryRule memoryRule(const QString &text)
{
    static const QRegularExpression front(
        QStringLiteral("\\A---[ \\t]*\\r?\\n(.*?)^---[ \\t]*(?:\\r?\\n|\\z)"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = front.match(text);
    if (!match.hasMatch())
        return {text.trimmed(), {}};
    MemoryRule rule{text.mid(match.capturedEnd()).trimmed(), {}};
    bool inPaths = false;
    bool hasPaths = false;
    for (const QString &line : match.captured(1).split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (inPaths && trimmed.startsWith(u'-')) {
            rule.paths += itemsIn(trimmed.mid(1));
            continue;
        }
        inPaths = inPaths && trimmed.isEmpty();
        if (line.startsWith(QLatin1String("paths:"))) {
            rule.paths += itemsIn(line.mid(6));
            inPaths = hasPaths = true;
        }
    }
    if (hasPaths && rule.paths.isEmpty())
        rule.paths.append(QString()); // what says "for some files" and not which must not hold for all
    return rule;
}

bool MemoryRule::matches(const QString &path) const
{
    return std::any_of(paths.begin(), paths.end(), [&path](QString text) {
        if (text.startsWith(QLatin1String("./")))
            text.remove(0, 2);
        const Result<GlobPattern> pattern = GlobPattern::parse(text);
        if (!pattern)
            return false;
        GlobPattern::State state = pattern->begin();
        for (const QString &name : path.split(u'/'))
            state = pattern->after(state, name);
        return pattern->isMatch(state);
    });
}

} // namespace paddock
