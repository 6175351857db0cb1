#include "app/desktop/desktop_arguments.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace paddock {
namespace {

struct DesktopWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::DesktopWords)
};

} // namespace

Result<DesktopArguments> parseDesktopArguments(const QStringList &words)
{
    DesktopArguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.verb = DesktopArguments::Verb::Help;
            return arguments;
        }
        if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
            arguments.verb = DesktopArguments::Verb::Version;
            return arguments;
        }
        if (word == QLatin1String("--theme") || word.startsWith(QLatin1String("--theme="))) {
            const QString name = word.contains(u'=') ? word.section(u'=', 1) : words.value(++i);
            const std::optional<ThemeChoice> theme = themeChoiceFrom(name);
            if (!theme)
                return Error{ErrorKind::Invalid,
                             DesktopWords::tr("--theme takes system, light or dark, not \"%1\".").arg(name)};
            arguments.theme = *theme;
            continue;
        }
        if (word.startsWith(u'-') && word.size() > 1)
            return Error{ErrorKind::Invalid,
                         DesktopWords::tr("There is no option %1. See --help.").arg(word)};
        if (!arguments.folder.isEmpty())
            return Error{ErrorKind::Invalid, DesktopWords::tr("Only one folder can be named. See --help.")};
        const QFileInfo folder(word);
        if (!folder.isDir())
            return Error{ErrorKind::NotFound, DesktopWords::tr("The folder %1 does not exist.").arg(word)};
        arguments.folder = folder.canonicalFilePath();
    }
    return arguments;
}

QString desktopHelp()
{
    return DesktopWords::tr("Usage: paddock-desktop [FOLDER] [--theme system|light|dark]\n\n"
                            "Opens the window of Paddock, a coding agent that works inside one folder.\n\n"
                            "  FOLDER           begin in this folder, with the model that was chosen last\n"
                            "  --theme NAME     light or dark; system follows the desktop\n"
                            "  --version        print the version\n"
                            "  --help           print this\n");
}

} // namespace paddock
