#include "core/policy/path_boundary.h"

#include "core/files/sensitive_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <unistd.h>

#include <limits.h>

#include <algorithm>

namespace paddock {

namespace {

/// Spellings that other programs would expand or decode. We never do, so they can only be mistakes or tricks.
bool isOddForm(const QString &path)
{
    static const QRegularExpression odd(
        QStringLiteral("^~[A-Za-z0-9_.-]*(/|$)|^\\$(HOME|\\{|\\(|[A-Z_]+/)|^%[A-Za-z]+%"
                       "|^[A-Za-z][A-Za-z0-9+.-]+://|^file:|^[A-Za-z]:[\\\\/]|^\\\\\\\\"));
    return odd.match(path).hasMatch();
}

/// What is written, below the workspace, with dots taken out by text: for names only, never for containment.
QString belowRoot(const WorkspaceRoot &root, const QString &path)
{
    const QString absolute = QDir::cleanPath(path.startsWith(u'/') ? path : root.path() + u'/' + path);
    return absolute.startsWith(root.path() + u'/') ? absolute.mid(root.path().size() + 1) : QString();
}

/// Whether a file of this name turns its folder into a bare repository, or is one's settings.
bool isPartOfBareRepository(const QString &path)
{
    static const QRegularExpression part(QStringLiteral("^(.*)/(HEAD|config|config\\.worktree|hooks/[^/]+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = part.match(path);
    return match.hasMatch() && QFileInfo(match.captured(1) + QLatin1String("/objects")).isDir()
           && QFileInfo(match.captured(1) + QLatin1String("/refs")).isDir();
}

/// What the braces of a pattern stand for; a pattern with too many of them stays as it is.
QStringList withoutBraces(const QString &pattern)
{
    static const QRegularExpression innermost(QStringLiteral("\\{([^{}]*)\\}"));
    constexpr qsizetype most = 512;
    QStringList open{pattern};
    QStringList done;
    while (!open.isEmpty()) {
        const QString text = open.takeLast();
        const QRegularExpressionMatch match = innermost.match(text);
        if (!match.hasMatch()) {
            done.append(text);
            continue;
        }
        const QStringList choices = match.captured(1).split(u',');
        if (open.size() + done.size() + choices.size() > most)
            return {pattern};
        for (const QString &choice : choices)
            open.append(text.left(match.capturedStart()) + choice + text.mid(match.capturedEnd()));
    }
    return done;
}

QString shown(const QString &path)
{
    QString text;
    for (const QChar letter : path.left(200))
        text += letter.isPrint() ? letter : QChar(0xfffd);
    return path.size() > 200 ? text + QChar(0x2026) : text;
}

} // namespace

PathBoundary::PathBoundary(std::shared_ptr<const WorkspaceRoot> root)
    : m_root(std::move(root))
{}

Objection PathBoundary::outside(const QString &path, const QString &why) const
{
    return {Objection::Weight::Deny, QStringLiteral("path-boundary"),
            tr("\"%1\" is refused: %2 Work stays inside %3.").arg(shown(path), why, m_root->path())};
}

PathBoundary::Finding PathBoundary::locate(const QString &path, std::optional<Place> &place) const
{
    Finding finding{{}, path, false};
    const auto refuse = [&](const QString &why) {
        finding.objections.append(outside(path, why));
        return finding;
    };
    if (path.isEmpty())
        return refuse(tr("it names no file."));
    if (path.contains(QChar(0)))
        return refuse(tr("it holds a NUL character."));
    if (path.toUtf8().size() >= PATH_MAX)
        return refuse(tr("it is too long."));
    if (isOddForm(path))
        return refuse(
            tr("paths are taken as written, without \"~\", variables or addresses; give it relative to the "
               "workspace or from the root."));

    Result<Place> found = m_root->find(path);
    if (!found && found.error().kind == ErrorKind::NotFound)
        found = m_root->findForCreation(path);
    if (!found)
        return refuse(found.error().message);
    finding.inside = true;
    finding.path = found->path;
    place = std::move(*found);
    return finding;
}

void PathBoundary::addProtection(Finding &finding, const QString &given) const
{
    using Protection = SensitiveFiles::Protection;
    const Protection written = SensitiveFiles::protection(belowRoot(*m_root, given));
    const Protection resolved = SensitiveFiles::protection(m_root->relative(finding.path));
    if (written == Protection::GitInternals || resolved == Protection::GitInternals) {
        finding.objections.append(
            {Objection::Weight::Deny, QStringLiteral("git-internals"),
             tr("\"%1\" is refused: what is in .git runs as the user; use git commands instead.")
                 .arg(shown(given))});
    } else if (written == Protection::AutoRun || resolved == Protection::AutoRun
               || isPartOfBareRepository(finding.path)) {
        finding.objections.append(
            {Objection::Weight::Ask, QStringLiteral("protected-names"),
             tr("\"%1\" is configuration that other programs obey unasked.").arg(shown(given))});
    }
}

PathBoundary::Finding PathBoundary::searching(const QString &path) const
{
    std::optional<Place> place;
    return locate(path, place);
}

PathBoundary::Finding PathBoundary::reading(const QString &path) const
{
    std::optional<Place> place;
    Finding finding = locate(path, place);
    if (!place)
        return finding;
    if (place->exists && !S_ISREG(place->status.st_mode) && !S_ISDIR(place->status.st_mode)) {
        finding.objections.append(outside(path, tr("it is a pipe, a socket or a device, not a file.")));
        return finding;
    }
    bool secret = SensitiveFiles::isSecretName(belowRoot(*m_root, path))
                  || SensitiveFiles::isSecretName(m_root->relative(finding.path))
                  || m_root->relative(finding.path) == QLatin1String(".git/config");
    if (place->exists && S_ISDIR(place->status.st_mode))
        secret = false;
    if (!secret && place->exists && S_ISREG(place->status.st_mode)) {
        if (const Result<FileDescriptor> file = m_root->openForReading(*place)) {
            QByteArray beginning(SensitiveFiles::sniffedBytes, Qt::Uninitialized);
            const ssize_t count = ::pread(file->get(), beginning.data(), size_t(beginning.size()), 0);
            beginning.truncate(qMax<ssize_t>(0, count));
            secret = SensitiveFiles::looksSecret(beginning);
        }
        // A file that cannot be opened is the tool's to report: nothing of it can leak.
    }
    if (secret) {
        finding.objections.append(
            {Objection::Weight::Ask, QStringLiteral("sensitive-files"),
             tr("\"%1\" looks like a secret; the model's provider would see what it holds.")
                 .arg(shown(path))});
    }
    return finding;
}

PathBoundary::Finding PathBoundary::writing(const QString &path) const
{
    std::optional<Place> place;
    Finding finding = locate(path, place);
    if (!place)
        return finding;
    addProtection(finding, path);
    if (!place->exists)
        return finding;
    if (S_ISREG(place->status.st_mode) && place->status.st_nlink > 1) {
        finding.objections.append({Objection::Weight::Ask, QStringLiteral("hard-links"),
                                   tr("\"%1\" has %2 names; another one may be outside the workspace.")
                                       .arg(shown(path))
                                       .arg(place->status.st_nlink)});
    } else if (!S_ISREG(place->status.st_mode) && !S_ISDIR(place->status.st_mode)) {
        finding.objections.append(outside(path, tr("it is a pipe, a socket or a device, not a file.")));
    }
    return finding;
}

Objections PathBoundary::pattern(const QString &pattern) const
{
    static const QRegularExpression parent(QStringLiteral("(^|[/{,(|])\\.\\.([/},)|]|$)"));
    // ".\." and "[.]." are the same step for a matcher that takes the pattern apart.
    static const QRegularExpression disguised(QStringLiteral("(\\\\\\.|\\[\\.\\])"));
    QString plain = pattern;
    plain.replace(disguised, QStringLiteral("."));
    static const QRegularExpression absolute(QStringLiteral("^!?[{(]?/|[{,(|]/"));
    const bool insideRoot = plain.startsWith(m_root->path() + u'/');
    const QStringList written = withoutBraces(plain);
    const bool climbs = parent.match(plain).hasMatch()
                        || std::any_of(written.begin(), written.end(),
                                       [](const QString &one) { return parent.match(one).hasMatch(); });
    if (plain.contains(QChar(0)) || climbs || isOddForm(plain)
        || (absolute.match(plain).hasMatch() && !insideRoot))
        return {outside(pattern, tr("a pattern stays below the folder that is searched."))};
    return {};
}

} // namespace paddock
