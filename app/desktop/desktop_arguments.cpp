#include "app/desktop/desktop_arguments.h"

#include "app/desktop/deep_link.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace paddock {
namespace {

struct DesktopWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopWords)
};

Error wordFault(const QString &message)
{
    return {ErrorKind::Invalid, message};
}

/// Reads word after word.
class DesktopArgumentReader
{
public:
    DesktopArgumentReader(const QStringList &words, const QString &folder)
        : m_words(words)
        , m_base(folder.isEmpty() ? QDir::currentPath() : folder)
    {}

    Result<DesktopArguments> read()
    {
        bool optionsEnded = false;
        while (m_next < m_words.size() && m_read.verb == DesktopArguments::Verb::Show) {
            const QString word = m_words[m_next++];
            if (word == QLatin1String("--") && !optionsEnded) {
                optionsEnded = true;
                continue;
            }
            const bool isOption = !optionsEnded && word.size() > 1 && word.startsWith(u'-');
            if (const Result<void> taken = isOption ? takeOption(word) : takePlace(word); !taken)
                return taken.error();
        }
        if (m_read.resumeNewest && !m_read.resume.isEmpty())
            return wordFault(DesktopWords::tr("--continue and --resume exclude each other."));
        return m_read;
    }

private:
    Result<void> takeOption(const QString &word)
    {
        const QString name = word.section(u'=', 0, 0);
        const auto is = [&](const char *longer, const char *shorter = "") {
            return word == QLatin1String(longer) || word == QLatin1String(shorter);
        };
        if (is("--help", "-h")) {
            m_read.verb = DesktopArguments::Verb::Help;
        } else if (is("--version", "-v")) {
            m_read.verb = DesktopArguments::Verb::Version;
        } else if (is("--new-window", "-n")) {
            m_read.newWindow = true;
        } else if (is("--wait", "-w")) {
            m_read.waits = true;
        } else if (is("--safe-mode")) {
            m_read.safeMode = true;
        } else if (is("--continue", "-c")) {
            m_read.resumeNewest = true;
        } else if (name == QLatin1String("--resume") || name == QLatin1String("-r")) {
            m_read.resume = valueOf(word);
            if (m_read.resume.isEmpty() || m_read.resume.startsWith(u'-'))
                return wordFault(DesktopWords::tr("--resume takes the id of a session. "
                                                  "\"paddock sessions list\" names them."));
        } else if (name == QLatin1String("--theme")) {
            const QString theme = valueOf(word);
            m_read.theme = themeChoiceFrom(theme);
            if (!m_read.theme)
                return wordFault(DesktopWords::tr("--theme takes system, light, dark, high-contrast-light or "
                                                  "high-contrast-dark, not \"%1\".")
                                     .arg(theme));
        } else {
            return wordFault(DesktopWords::tr("There is no option %1. See --help.").arg(word));
        }
        return {};
    }

    QString valueOf(const QString &word)
    {
        return word.contains(u'=') ? word.section(u'=', 1) : m_words.value(m_next++);
    }

    Result<void> takePlace(const QString &word)
    {
        if (!m_read.folder.isEmpty() || !m_read.linkedFolder.isEmpty())
            return wordFault(DesktopWords::tr("Only one folder can be named. See --help."));
        if (isDeepLink(word)) {
            Result<DeepLink> link = parseDeepLink(word);
            if (!link)
                return link.error();
            m_read.linkedFolder = link->folder;
            return {};
        }
        // Desktops hand folders over as file: addresses.
        const QUrl url(word);
        const QString path = url.isLocalFile() ? url.toLocalFile() : word;
        const QFileInfo folder(QDir(m_base), path);
        if (!folder.exists())
            return Error{ErrorKind::NotFound, DesktopWords::tr("The folder %1 does not exist.").arg(path)};
        if (!folder.isDir())
            return wordFault(DesktopWords::tr("%1 is no folder.").arg(path));
        m_read.folder = folder.canonicalFilePath();
        return {};
    }

    const QStringList m_words;
    const QString m_base;
    qsizetype m_next = 0;
    DesktopArguments m_read;
};

} // namespace

Result<DesktopArguments> parseDesktopArguments(const QStringList &words, const QString &folder)
{
    return DesktopArgumentReader(words, folder).read();
}

QString desktopHelp()
{
    return DesktopWords::tr(
        "Usage: paddock-desktop [FOLDER | paddock://open?folder=...] [options]\n\n"
        "Opens the window of Paddock, a coding agent that works inside one folder. A Paddock that already\n"
        "runs opens it, and this program ends.\n\n"
        "  FOLDER           begin in this folder, with the model that was chosen last\n"
        "  -r, --resume ID  go on with this session\n"
        "  -c, --continue   go on with the newest session of the folder, or of all\n"
        "  -n, --new-window open it in a window of its own\n"
        "  -w, --wait       end only when that session ends\n"
        "  --safe-mode      start on its own, without windows as they were left and settings of folders;\n"
        "                   PADDOCK_SAFE_MODE=1 does the same\n"
        "  --theme NAME     light, dark, high-contrast-light or high-contrast-dark; system follows the "
        "desktop\n"
        "  -v, --version    print the version\n"
        "  -h, --help       print this\n\n"
        "It ends with 0; with 1 for words it does not understand.\n");
}

} // namespace paddock
