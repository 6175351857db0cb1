#include "core/files/glob_pattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype mostAlternatives = 256;

struct GlobPatternText {
    Q_DECLARE_TR_FUNCTIONS(paddock::GlobPattern)
};

/// The end of the brace group that begins at \a open, and the commas in it; -1 when it is not closed.
qsizetype closingBrace(const QString &pattern, qsizetype open, QList<qsizetype> &commas)
{
    int depth = 0;
    for (qsizetype i = open; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\')
            ++i;
        else if (pattern[i] == u'{')
            ++depth;
        else if (pattern[i] == u'}' && --depth == 0)
            return i;
        else if (pattern[i] == u',' && depth == 1)
            commas.append(i);
    }
    return -1;
}

qsizetype openingBrace(const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\')
            ++i;
        else if (pattern[i] == u'{')
            return i;
    }
    return -1;
}

/// Every pattern without braces that \a pattern stands for; false when there are too many.
bool expand(const QString &pattern, QStringList &expanded)
{
    QStringList waiting{pattern};
    while (!waiting.isEmpty()) {
        const QString next = waiting.takeLast();
        QList<qsizetype> commas;
        const qsizetype open = openingBrace(next);
        const qsizetype close = open < 0 ? -1 : closingBrace(next, open, commas);
        if (close < 0) {
            expanded.append(next);
        } else {
            qsizetype from = open + 1;
            commas.append(close);
            for (const qsizetype comma : commas) {
                waiting.append(next.first(open) + next.sliced(from, comma - from) + next.sliced(close + 1));
                from = comma + 1;
            }
        }
        if (expanded.size() + waiting.size() > mostAlternatives)
            return false;
    }
    return true;
}

/// Matches `[...]` at \a at, which stands behind the bracket, and moves behind the class. Nothing when the class is
/// not closed: the bracket then means itself.
std::optional<bool> matchesClass(QStringView pattern, qsizetype &at, QChar character)
{
    qsizetype i = at;
    const bool isNegated = i < pattern.size() && (pattern[i] == u'!' || pattern[i] == u'^');
    i += isNegated;
    bool matches = false;
    for (bool isFirst = true; i < pattern.size(); isFirst = false) {
        if (pattern[i] == u']' && !isFirst) {
            at = i + 1;
            return matches != isNegated;
        }
        const QChar low = pattern[i];
        if (i + 2 < pattern.size() && pattern[i + 1] == u'-' && pattern[i + 2] != u']') {
            matches = matches || (low <= character && character <= pattern[i + 2]);
            i += 3;
        } else {
            matches = matches || low == character;
            ++i;
        }
    }
    return {};
}

/// Matches one character of the name against the pattern at \a at, which is no star, and moves behind it.
bool matchesOne(QStringView pattern, qsizetype &at, QChar character)
{
    if (pattern[at] == u'?') {
        ++at;
        return true;
    }
    if (pattern[at] == u'[') {
        qsizetype behind = at + 1;
        if (const std::optional<bool> matches = matchesClass(pattern, behind, character)) {
            at = behind;
            return *matches;
        }
    }
    if (pattern[at] == u'\\' && at + 1 < pattern.size())
        ++at;
    return pattern[at++] == character;
}

} // namespace

bool matchesName(QStringView pattern, QStringView name)
{
    // On a mismatch only the last star needs to take one character more: earlier ones could not do better.
    qsizetype at = 0;
    qsizetype i = 0;
    qsizetype behindStar = -1;
    qsizetype starTook = 0;
    while (i < name.size()) {
        if (at < pattern.size() && pattern[at] == u'*') {
            behindStar = ++at;
            starTook = i;
            continue;
        }
        if (at < pattern.size() && matchesOne(pattern, at, name[i])) {
            ++i;
            continue;
        }
        if (behindStar < 0)
            return false;
        at = behindStar;
        i = ++starTook;
    }
    while (at < pattern.size() && pattern[at] == u'*')
        ++at;
    return at == pattern.size();
}

Result<GlobPattern> GlobPattern::parse(const QString &pattern)
{
    QStringList expanded;
    if (!expand(pattern, expanded))
        return Error{ErrorKind::Invalid,
                     GlobPatternText::tr("The pattern has too many alternatives in braces.")};
    GlobPattern glob;
    for (const QString &one : expanded) {
        if (one.startsWith(u'/'))
            return Error{ErrorKind::Invalid, GlobPatternText::tr("The pattern must not begin with a slash.")};
        QStringList parts = one.split(u'/', Qt::SkipEmptyParts);
        parts.removeAll(QStringLiteral("."));
        if (parts.contains(QStringLiteral("..")))
            return Error{ErrorKind::Invalid,
                         GlobPatternText::tr("The pattern must not contain “..”; name a folder in `path`.")};
        if (parts.isEmpty())
            return Error{ErrorKind::Invalid,
                         GlobPatternText::tr("The pattern is empty. “**/*” finds every file.")};
        glob.m_alternatives.append(parts);
    }
    return glob;
}

void GlobPattern::add(State &state, int alternative, int position) const
{
    const QStringList &parts = m_alternatives[alternative];
    for (;; ++position) {
        const std::pair<int, int> at(alternative, position);
        if (std::find(state.begin(), state.end(), at) == state.end())
            state.push_back(at);
        if (position >= parts.size() || parts[position] != QLatin1String("**"))
            return;
    }
}

GlobPattern::State GlobPattern::begin() const
{
    State state;
    for (int i = 0; i < int(m_alternatives.size()); ++i)
        add(state, i, 0);
    return state;
}

GlobPattern::State GlobPattern::after(const State &state, const QString &name) const
{
    State next;
    for (const auto &[alternative, position] : state) {
        const QStringList &parts = m_alternatives[alternative];
        if (position >= parts.size())
            continue;
        if (parts[position] == QLatin1String("**"))
            add(next, alternative, position);
        else if (matchesName(parts[position], name))
            add(next, alternative, position + 1);
    }
    return next;
}

bool GlobPattern::isMatch(const State &state) const
{
    return std::any_of(state.begin(), state.end(),
                       [this](const auto &at) { return at.second == m_alternatives[at.first].size(); });
}

bool GlobPattern::canGoOn(const State &state) const
{
    return std::any_of(state.begin(), state.end(),
                       [this](const auto &at) { return at.second < m_alternatives[at.first].size(); });
}

} // namespace paddock
