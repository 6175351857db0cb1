#include "core/exec/seatbelt_profile.h"

#include <QFile>
#include <QRegularExpression>

namespace paddock {

namespace {

/// A string of the profile language.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = QFile::encodeName(text);
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

QByteArray subpath(const QString &path)
{
    return "(subpath " + quoted(path) + ")";
}

/// Names are compared without case, as APFS does unless it was told otherwise; a pattern also covers a missing name.
QByteArray protectedPattern(const QString &workspace, const FencedName &name)
{
    QString pattern;
    for (const QChar letter : name.path) {
        if (letter.isLetter())
            pattern += u'[' + letter.toLower() + letter.toUpper() + u']';
        else
            pattern += QRegularExpression::escape(QString(letter));
    }
    const QString whole =
        u'^' + QRegularExpression::escape(workspace) + u'/' + pattern + QLatin1String("(/|$)");
    QByteArray bytes = QFile::encodeName(whole);
    bytes.replace('"', "\\\"");
    return "(regex #\"" + bytes + "\")";
}

} // namespace

QByteArray seatbeltProfile(const FenceSpec &spec, const QString &temporary, quint16 gatePort)
{
    QByteArray profile = "(version 1)\n"
                         "(deny default)\n"
                         "(allow process-exec process-fork)\n"
                         "(allow signal (target same-sandbox))\n"
                         "(allow process-info* (target same-sandbox))\n"
                         "(allow sysctl-read)\n"
                         "(allow pseudo-tty)\n"
                         "(allow file-read-metadata)\n"
                         "(allow file-read* (literal \"/\") (literal \"/dev/null\") (literal \"/dev/zero\") "
                         "(literal \"/dev/random\") (literal \"/dev/urandom\"))\n"
                         "(allow file-write-data (literal \"/dev/null\") (literal \"/dev/zero\"))\n"
                         "(allow mach-lookup (global-name \"com.apple.system.opendirectoryd.libinfo\"))\n";
    for (const char *folder : {"/usr", "/bin", "/sbin", "/System", "/Library/Developer", "/Library/Apple",
                               "/private/etc/ssl", "/private/var/db/timezone", "/private/var/select", "/opt"})
        profile += "(allow file-read* " + subpath(QLatin1String(folder)) + ")\n";
    for (const QString &path : spec.readable)
        profile += "(allow file-read* " + subpath(path) + ")\n";
    profile += "(allow file-read* file-write* " + subpath(temporary) + ")\n";
    if (spec.workspace != FenceSpec::Workspace::Absent)
        profile += "(allow file-read* " + subpath(spec.workspacePath) + ")\n";
    if (spec.workspace == FenceSpec::Workspace::Writable) {
        profile += "(allow file-write* " + subpath(spec.workspacePath) + ")\n";
        profile += "(deny file-write-setugid)\n";
        // Later rules win, so the protected names come last.
        for (const FencedName &name : spec.fencedNames)
            profile += "(deny file-write* " + protectedPattern(spec.workspacePath, name) + ")\n";
        for (const QString &folder : spec.pinned)
            profile +=
                "(deny file-write-unlink (literal " + quoted(spec.workspacePath + u'/' + folder) + "))\n";
    }
    profile += "(allow network* (local ip \"localhost:*\"))\n";
    profile += "(deny network-outbound (remote ip \"localhost:*\"))\n";
    if (gatePort != 0) {
        profile +=
            "(allow network-outbound (remote ip \"localhost:" + QByteArray::number(gatePort) + "\"))\n";
    }
    return profile;
}

} // namespace paddock
