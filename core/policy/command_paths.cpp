#include "core/policy/command_walk.h"

#include "core/policy/outward_links.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <glob.h>
#include <sys/stat.h>

#include <cerrno>

// Paths that commands touch, judged by the path boundary where they lead inside, here where they do not.

namespace paddock {

namespace {

constexpr size_t mostMatches = 400;

QStringList namesMatching(const QString &pattern)
{
    glob_t found = {};
    QStringList names;
    if (::glob(QFile::encodeName(pattern).constData(), GLOB_NOSORT | GLOB_PERIOD, nullptr, &found) == 0) {
        for (size_t i = 0; i < qMin(found.gl_pathc, mostMatches); ++i)
            names.append(QFile::decodeName(found.gl_pathv[i]));
    }
    ::globfree(&found);
    return names;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder + u'/');
}

/// Places of the system that tell nothing of the user.
bool isSystemReading(const QString &path)
{
    static const QStringList folders{"/usr",
                                     "/bin",
                                     "/sbin",
                                     "/lib",
                                     "/lib32",
                                     "/lib64",
                                     "/libx32",
                                     "/opt",
                                     "/nix/store",
                                     "/etc/os-release",
                                     "/etc/debian_version",
                                     "/etc/lsb-release",
                                     "/etc/issue",
                                     "/etc/timezone",
                                     "/etc/localtime",
                                     "/etc/ssl/certs",
                                     "/etc/alternatives",
                                     "/etc/mime.types",
                                     "/etc/services",
                                     "/etc/protocols",
                                     "/etc/shells",
                                     "/etc/fonts",
                                     "/proc/cpuinfo",
                                     "/proc/meminfo",
                                     "/proc/version",
                                     "/proc/loadavg",
                                     "/proc/uptime",
                                     "/proc/filesystems",
                                     "/sys/devices/system/cpu",
                                     "/sys/fs/cgroup"};
    if (path == QLatin1String("/usr/local/etc"))
        return false;
    return std::any_of(folders.begin(), folders.end(),
                       [&path](const QString &folder) { return isBelow(path, folder); });
}

} // namespace

std::optional<QString> CommandWalk::absolute(const QString &path) const
{
    if (path.startsWith(u'/'))
        return path;
    const std::optional<QString> base = directory();
    if (!base)
        return {};
    return path.isEmpty() ? *base : *base + u'/' + path;
}

bool CommandWalk::touchSpecial(const QString &given, Use use)
{
    const QString path = QDir::cleanPath(given);
    if (!path.startsWith(QLatin1String("/dev/")))
        return false;
    static const QRegularExpression harmless(
        QStringLiteral("^/dev/(null|zero|full|random|urandom|tty|stdin|stdout|stderr|fd/[0-9]+)$"));
    if (harmless.match(path).hasMatch())
        return use != Use::Delete;
    if (path.startsWith(QLatin1String("/dev/tcp/")) || path.startsWith(QLatin1String("/dev/udp/"))) {
        object(Objection::Weight::Ask, "command-network",
               tr("It opens a network connection through %1.").arg(path));
        return true;
    }
    object(Objection::Weight::Deny, "command-system", tr("It reaches for the device %1.").arg(path));
    return true;
}

void CommandWalk::touchInside(const QString &path, Use use)
{
    PathBoundary::Finding finding;
    if (use == Use::Read || use == Use::Run) {
        finding = m_boundary.reading(path);
        if (use == Use::Run) {
            finding.objections.removeIf(
                [](const Objection &objection) { return objection.weight != Objection::Weight::Deny; });
        }
    } else if (use == Use::Search) {
        finding = m_boundary.searching(path);
    } else {
        struct stat status;
        if (use == Use::Delete && !path.endsWith(u'/')
            && ::lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISLNK(status.st_mode)) {
            // A link is taken away, not what it leads to.
            finding = m_boundary.searching(path.section(u'/', 0, -2));
        } else {
            finding = m_boundary.writing(path);
        }
    }
    // Taking away a second name of a file leaves the file; changing its content does not.
    if (use == Use::Delete)
        finding.objections.removeIf(
            [](const Objection &one) { return one.rule == QLatin1String("hard-links"); });
    m_findings.objections += finding.objections;
    if (!finding.inside)
        return;
    const bool changes = use == Use::Write || use == Use::Delete;
    if (use == Use::Delete && finding.path == m_boundary.root().path()
        && QDir::cleanPath(path) == finding.path)
        object(Objection::Weight::Insist, "command-destroy", tr("It deletes the whole workspace."));
    (changes ? m_findings.writes : m_findings.reads).append(finding.path);
}

namespace {

/// The path without a folder that is not there yet and the step back out of it: what is not there is no link.
QString withoutMissingFolder(const QString &path)
{
    const qsizetype step = path.indexOf(QLatin1String("/.."));
    struct stat status;
    if (step <= 0 || ::lstat(QFile::encodeName(path.left(step)).constData(), &status) == 0 || errno != ENOENT)
        return path;
    const QString parent = path.left(step).section(u'/', 0, -2);
    return QFileInfo(parent).canonicalFilePath() == parent ? QDir::cleanPath(path) : path;
}

} // namespace

void CommandWalk::touchPath(const QString &given, Use use)
{
    const std::optional<QString> path = absolute(given);
    if (!path) {
        static const QRegularExpression climbing(QStringLiteral("(^|/)\\.\\.(/|$)"));
        if ((use != Use::Search && use != Use::Read) || climbing.match(given).hasMatch())
            object(Objection::Weight::Insist, "command-computed",
                   tr("\"%1\" is relative to a folder that only running would tell.").arg(given.left(200)));
        notOnlyLooking();
        return;
    }
    if (touchSpecial(*path, use))
        return;
    if (use == Use::Write || use == Use::Delete)
        notOnlyLooking();
    if (given.contains(QChar(0)))
        return object(Objection::Weight::Deny, "path-boundary", tr("A path holds a NUL character."));
    const QString clean = QDir::cleanPath(*path);
    const QString root = m_boundary.root().path();
    // Text may only say that the kernel should be asked: what looks outside may be a link back inside.
    const bool looksInside = isBelow(clean, root);
    if (!looksInside) {
        notOnlyLooking();
        const QString canonical = QFileInfo(clean).canonicalFilePath();
        const QString place = canonical.isEmpty() ? clean : canonical;
        const bool reads = use == Use::Read || use == Use::Search || use == Use::Run;
        if (use != Use::Run && !canonical.startsWith(root + u'/'))
            (reads ? m_findings.reads : m_findings.writes).append(place);
        if (reads && isSystemReading(clean) && isSystemReading(place))
            return;
        if (reads && isBelow(clean, QStringLiteral("/etc"))
            && !QFileInfo(clean).fileName().contains(QLatin1String("shadow"))) {
            return object(Objection::Weight::Ask, "path-boundary",
                          tr("It reads %1, which is outside the workspace.").arg(clean.left(200)));
        }
        const bool scratch = QFileInfo(clean).path() == QLatin1String("/tmp") && !QFileInfo(clean).isDir();
        if (scratch) {
            return object(Objection::Weight::Ask, "path-boundary",
                          tr("It uses %1, which is outside the workspace.").arg(clean.left(200)));
        }
    }
    touchInside(withoutMissingFolder(*path), use);
}

void CommandWalk::touch(const Argument &argument, Use use)
{
    const WordValue &value = argument.value;
    switch (value.kind) {
    case WordValue::Kind::Known:
    case WordValue::Kind::Number:
        for (const QString &text : value.texts)
            touchPath(text, use);
        return;
    case WordValue::Kind::Pattern:
        for (const QString &text : value.texts) {
            static const QRegularExpression sign(QStringLiteral("[*?\\[]"));
            const qsizetype first = text.indexOf(sign);
            if (first < 0) {
                touchPath(text, use);
                continue;
            }
            touchPath(text.left(first).contains(u'/') ? text.left(text.lastIndexOf(u'/', first) + 1)
                                                      : QStringLiteral("."),
                      Use::Search);
            const std::optional<QString> pattern = absolute(text);
            if (!pattern)
                continue;
            for (const QString &name : namesMatching(*pattern)) {
                const QString last = name.section(u'/', -1, -1, QString::SectionSkipEmpty);
                if (last != QLatin1String(".") && last != QLatin1String(".."))
                    touchPath(name, use);
            }
        }
        if (use == Use::Write || use == Use::Delete)
            notOnlyLooking();
        return;
    case WordValue::Kind::Names:
        if (use == Use::Write || use == Use::Delete || use == Use::Run)
            notOnlyLooking();
        if (use == Use::Read || use == Use::Write)
            objectToOutwardLinks(tr("Among the names that are listed"));
        return;
    case WordValue::Kind::Scratch:
        return notOnlyLooking();
    case WordValue::Kind::Unknown: {
        notOnlyLooking();
        // What is known of the beginning may already lead outside.
        const QString start = value.texts.value(0);
        if (start.contains(u'/'))
            touchPath(start.left(start.lastIndexOf(u'/') + 1), Use::Search);
        const QString what = use == Use::Read || use == Use::Search ? tr("reads") : tr("changes or runs");
        return object(
            Objection::Weight::Insist, "command-computed",
            tr("What it %1 at \"%2\" only running would tell.").arg(what, argument.word.source.left(200)));
    }
    }
}

/// Programs that go through folders and follow the links in them, when they are told to or always.
void CommandWalk::judgeFollowing(const QString &program, const Arguments &words)
{
    struct Following {
        const char *programs; ///< Blank between.
        const char *options; ///< One of them is enough.
    };
    static constexpr Following following[] = {
        {"ls dir vdir cp du chmod chown chgrp rg fd fdfind ack", "^-[A-Za-z0-9]*L|^--(dereference|follow)$"},
        {"grep egrep fgrep zgrep", "^-[A-Za-z0-9]*R|^--dereference"},
        {"find", "^-L$|^-follow$"},
        {"ag", "^-[A-Za-z0-9]*f|^--follow$"},
        {"tree", "^-[A-Za-z]*l"},
        {"tar bsdtar gtar", "^-?[A-Za-z]*[hL]|^--dereference$"},
        {"rsync", "^-[A-Za-z]*[Lk]|^--copy-"},
        {"zip", "^-[A-Za-z]*r|^--recurse"},
        {"diff colordiff", "^-[A-Za-z]*r|^--recursive$"},
    };
    for (const Following &one : following) {
        if (!QString::fromLatin1(one.programs).split(u' ').contains(program))
            continue;
        const QRegularExpression option(QString::fromLatin1(one.options));
        if (std::any_of(words.begin() + 1, words.end(),
                        [&option](const Argument &word) { return option.match(word.text()).hasMatch(); }))
            objectToOutwardLinks(tr("%1 follows links, and").arg(program));
    }
}

void CommandWalk::objectToOutwardLinks(const QString &who)
{
    if (!m_outward)
        m_outward = outwardLink(m_boundary.root());
    if (*m_outward)
        object(Objection::Weight::Ask, "path-boundary",
               tr("%1 \"%2\" leads outside the workspace, or may.").arg(who, (*m_outward)->left(200)));
}

} // namespace paddock
