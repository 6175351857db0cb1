#include "core/checkpoints/ignore_rules.h"

#include "core/base/file_descriptor.h"
#include "core/files/file_content.h"

#include <QByteArrayView>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 largestRules = 1024 * 1024;

/// The character class that begins behind pattern[at - 1] == '['. Gives the position behind it; -1 when it has no end.
qsizetype matchClass(QByteArrayView pattern, qsizetype at, char c, bool *fits)
{
    const bool isNegated = at < pattern.size() && (pattern[at] == '!' || pattern[at] == '^');
    if (isNegated)
        ++at;
    bool found = false;
    for (bool isFirst = true; at < pattern.size(); isFirst = false) {
        if (pattern[at] == ']' && !isFirst) {
            *fits = found != isNegated;
            return at + 1;
        }
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        const auto low = uchar(pattern[at++]);
        uchar high = low;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            ++at;
            if (pattern[at] == '\\' && at + 1 < pattern.size())
                ++at;
            high = uchar(pattern[at++]);
        }
        found = found || (uchar(c) >= low && uchar(c) <= high);
    }
    return -1;
}

/// One name and one part of a pattern. Goes back to the last star only, which is enough and keeps the time bounded.
bool matchPart(QByteArrayView pattern, QByteArrayView name)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype starred = -1;
    qsizetype resumed = 0;
    while (n < name.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            starred = ++p;
            resumed = n;
            continue;
        }
        if (p < pattern.size() && n < name.size()) {
            bool fits = false;
            qsizetype next = p + 1;
            if (pattern[p] == '?') {
                fits = true;
            } else if (pattern[p] == '[') {
                next = matchClass(pattern, p + 1, name[n], &fits);
                if (next < 0)
                    return false;
            } else {
                if (pattern[p] == '\\' && next < pattern.size())
                    ++next;
                fits = pattern[next - 1] == name[n];
            }
            if (fits) {
                p = next;
                ++n;
                continue;
            }
        }
        if (starred < 0 || resumed >= name.size())
            return false;
        p = starred;
        n = ++resumed;
    }
    return true;
}

bool matchParts(const QByteArrayList &parts, const QByteArrayList &names)
{
    qsizetype p = 0;
    qsizetype n = 0;
    qsizetype starred = -1;
    qsizetype resumed = 0;
    while (n < names.size() || p < parts.size()) {
        if (p < parts.size() && parts[p] == "**") {
            // At the end it stands for everything inside, so for one name at least.
            if (p + 1 == parts.size())
                return n < names.size();
            starred = ++p;
            resumed = n;
            continue;
        }
        if (p < parts.size() && n < names.size() && matchPart(parts[p], names[n])) {
            ++p;
            ++n;
            continue;
        }
        if (starred < 0 || resumed >= names.size())
            return false;
        p = starred;
        n = ++resumed;
    }
    return true;
}

/// Without spaces at the end that are not quoted.
QByteArray trimmedEnd(QByteArray line)
{
    while (line.endsWith(' ') && !line.endsWith("\\ "))
        line.chop(1);
    return line;
}

std::optional<IgnoreRules::Pattern> patternOf(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    line = trimmedEnd(line);
    if (line.isEmpty() || line.startsWith('#'))
        return {};
    IgnoreRules::Pattern pattern;
    if (line.startsWith('!')) {
        pattern.isTakingBack = true;
        line.remove(0, 1);
    } else if (line.startsWith("\\!") || line.startsWith("\\#")) {
        line.remove(0, 1);
    }
    if (line.endsWith('/')) {
        pattern.isForFolders = true;
        line.chop(1);
    }
    pattern.isAnchored = line.contains('/');
    if (line.startsWith('/'))
        line.remove(0, 1);
    if (line.isEmpty())
        return {};
    pattern.parts = pattern.isAnchored ? line.split('/') : QByteArrayList{line};
    return pattern;
}

} // namespace

IgnoreRules IgnoreRules::parse(const QByteArray &text)
{
    IgnoreRules rules;
    const QByteArray bom = "\xEF\xBB\xBF";
    for (const QByteArray &line : (text.startsWith(bom) ? text.sliced(bom.size()) : text).split('\n')) {
        if (std::optional<Pattern> pattern = patternOf(line))
            rules.m_patterns.append(*std::move(pattern));
    }
    return rules;
}

std::optional<bool> IgnoreRules::decide(const QByteArray &path, bool isFolder) const
{
    const QByteArrayView name = QByteArrayView(path).sliced(path.lastIndexOf('/') + 1);
    QByteArrayList names;
    for (auto pattern = m_patterns.crbegin(); pattern != m_patterns.crend(); ++pattern) {
        if (pattern->isForFolders && !isFolder)
            continue;
        if (pattern->isAnchored && names.isEmpty())
            names = path.split('/');
        if (pattern->isAnchored ? matchParts(pattern->parts, names)
                                : matchPart(pattern->parts.constFirst(), name))
            return !pattern->isTakingBack;
    }
    return {};
}

void IgnoreTree::set(const QByteArray &folder, const IgnoreRules &rules)
{
    if (rules.isEmpty())
        m_rules.remove(folder);
    else
        m_rules.insert(folder, rules);
}

bool IgnoreTree::ignores(const QByteArray &path, bool isFolder) const
{
    QByteArray folder = path;
    while (!folder.isEmpty()) {
        folder.truncate(qMax(qsizetype(0), folder.lastIndexOf('/')));
        const auto rules = m_rules.constFind(folder);
        if (rules == m_rules.constEnd())
            continue;
        const QByteArray inside = folder.isEmpty() ? path : path.sliced(folder.size() + 1);
        if (const std::optional<bool> decided = rules->decide(inside, isFolder))
            return *decided;
    }
    for (auto outer = m_outer.crbegin(); outer != m_outer.crend(); ++outer) {
        const QByteArray whole = outer->way.isEmpty() ? path : outer->way + '/' + path;
        if (const std::optional<bool> decided = outer->rules.decide(whole, isFolder))
            return *decided;
    }
    return false;
}

bool IgnoreTree::ignoresBranch(const QByteArray &path, bool isFolder) const
{
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        if (ignores(path.first(slash), true))
            return true;
    }
    return ignores(path, isFolder);
}

QByteArray ignoreText(int folder, const char *name)
{
    struct stat status = {};
    const FileDescriptor file(
        ::openat(folder, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        return {};
    const Result<QByteArray> text = readSome(file.get(), largestRules);
    return text ? *text : QByteArray();
}

QList<IgnoreTree::Outer> outerIgnoreRules(const QByteArray &workspace)
{
    QList<IgnoreTree::Outer> above; // the innermost first
    QByteArray folder = workspace;
    QByteArray way;
    for (;;) {
        const FileDescriptor here(::open(folder.isEmpty() ? "/" : folder.constData(),
                                         O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (here && !way.isEmpty())
            above.append({way, IgnoreRules::parse(ignoreText(here.get(), ".gitignore"))});
        struct stat status = {};
        if (here && ::fstatat(here.get(), ".git", &status, AT_SYMLINK_NOFOLLOW) == 0) {
            if (S_ISDIR(status.st_mode))
                above.append({way, IgnoreRules::parse(ignoreText(here.get(), ".git/info/exclude"))});
            break;
        }
        if (folder.isEmpty() || folder == "/") {
            above.clear(); // no repository: folders above have no say
            break;
        }
        const qsizetype slash = folder.lastIndexOf('/');
        way = folder.sliced(slash + 1) + (way.isEmpty() ? QByteArray() : '/' + way);
        folder.truncate(slash);
    }
    above.append({{}, IgnoreRules::parse("node_modules/\n__pycache__/\n.venv/\n")});
    std::reverse(above.begin(), above.end());
    return above;
}

} // namespace paddock
