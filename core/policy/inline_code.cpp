#include "core/policy/inline_code.h"

#include <QRegularExpression>
#include <QStringList>

namespace paddock {

namespace {

/// Texts in quotes, escapes left as they are.
QStringList stringsOf(const QString &code)
{
    static const QRegularExpression quoted(
        QStringLiteral("'((?:[^'\\\\\\n]|\\\\.)*)'|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|`([^`]*)`"));
    QStringList strings;
    for (auto it = quoted.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        strings.append(match.captured(1) + match.captured(2) + match.captured(3));
    }
    return strings;
}

} // namespace

QList<InlineCode::Finding> InlineCode::examine(const QString &code)
{
    QList<Finding> findings;
    static const QRegularExpression path(QStringLiteral("^(~(/|$)|/[A-Za-z]|/$|\\.\\.(/|$))|/\\.\\.(/|$)"));
    static const QRegularExpression embedded(QStringLiteral(
        "(?<![\\w./:-])(/(?:etc|home|root|var|tmp|proc|sys|boot|mnt|srv|run)/[^\\s'\"`;,)]*)"));
    static const QRegularExpression runs(
        QStringLiteral("\\b(system|popen|spawn|spawnSync|exec|execSync|execFile|execFileSync|execv[pe]*|"
                       "execl[pe]*|shell_exec|passthru|"
                       "proc_open|child_process|subprocess|qx|Popen|check_output|check_call|Command|os\\."
                       "execute|backticks)\\b"));
    static const QRegularExpression shell(
        QStringLiteral("\\b(system|exec|popen|qx)\\b\\s*\\(?\\s*[$@]|\\bqx\\b|%x\\W|^[^(]*`[^`]+`|shell\\s*="
                       "\\s*True|(^|[;{}\\s])(exec|system)\\s+[\"'\\w]"));
    static const QRegularExpression network(
        QStringLiteral("https?://"
                       "|\\b(urllib|requests|httpx|aiohttp|http\\.client|urlopen|ftplib|smtplib|paramiko|LWP|"
                       "Net::HTTP|open-uri|"
                       "fetch\\s*\\(|XMLHttpRequest|net\\.connect|create_connection|file_get_contents\\s*\\("
                       "\\s*['\"]http|telnetlib|"
                       "IO::Socket|TCPSocket|fsockopen|gethostbyname|getaddrinfo|dns\\.)"));
    static const QRegularExpression hidden(
        QStringLiteral("\\b(exec|eval|compile|Function)\\b.*(\\bunpack\\b|\\bpack\\b|b64decode|base64|"
                       "fromCharCode|unhexlify|decode|"
                       "atob|fromhex|chr\\s*\\(|rot13|zlib)"
                       "|__import__\\s*\\(\\s*[^'\"]|getattr\\s*\\(\\s*__builtins__|expanduser|Path\\.home|"
                       "os\\.homedir|environ|getenv|process\\.env|ENV\\[|%ENV"),
        QRegularExpression::DotMatchesEverythingOption);
    const bool runsPrograms = runs.match(code).hasMatch();
    for (const QString &text : stringsOf(code)) {
        if (path.match(text).hasMatch() && !text.contains(u' '))
            findings.append({Sort::Path, text});
        else if (!text.isEmpty() && text.size() < 256 && !text.contains(u' '))
            findings.append({Sort::Name, text});
        if (runsPrograms && !text.isEmpty())
            findings.append({Sort::Command, text});
        else if (runsPrograms && path.match(text).hasMatch())
            findings.append({Sort::Path, text.section(u' ', 0, 0)});
    }
    if (runsPrograms) {
        for (auto it = embedded.globalMatch(code); it.hasNext();)
            findings.append({Sort::Path, it.next().captured(1)});
    }
    if (shell.match(code).hasMatch())
        findings.append({Sort::Shell, {}});
    if (network.match(code).hasMatch())
        findings.append({Sort::Network, {}});
    if (hidden.match(code).hasMatch())
        findings.append({Sort::Hidden, {}});
    return findings;
}

} // namespace paddock
