#include "app/desktop/deep_link.h"

#include "ui/style/visible_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace paddock {
namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::DeepLink)
};

constexpr qsizetype longestLink = 8192;

Error linkFault(const QString &message)
{
    return {ErrorKind::Invalid, message};
}

} // namespace

bool isDeepLink(const QString &word)
{
    return word.startsWith(QLatin1String("paddock:"), Qt::CaseInsensitive);
}

Result<DeepLink> parseDeepLink(const QString &word)
{
    if (word.size() > longestLink)
        return linkFault(LinkWords::tr("The link is too long to be one of Paddock's."));
    const QUrl url(word, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QLatin1String("paddock"))
        return linkFault(LinkWords::tr("The link %1 cannot be read.").arg(visibleText(word)));
    if (url.host() != QLatin1String("open") || !(url.path().isEmpty() || url.path() == QLatin1String("/"))
        || !url.userInfo().isEmpty() || url.port() != -1 || url.hasFragment())
        return linkFault(LinkWords::tr("Paddock knows only links of the form paddock://open?folder=..."));
    const QList<std::pair<QString, QString>> items =
        QUrlQuery(url.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyDecoded);
    if (items.size() != 1 || items.first().first != QLatin1String("folder"))
        return linkFault(
            LinkWords::tr("A link can name one folder and nothing else; it cannot say what to do."));
    const QString folder = items.first().second;
    if (!QDir::isAbsolutePath(folder))
        return linkFault(
            LinkWords::tr("A link names its folder from the root on, such as /home/me/project."));
    // A name that does not look like what it is cannot be agreed to.
    if (visibleText(folder) != folder || folder.contains(u'\n') || folder.contains(u'\t'))
        return linkFault(LinkWords::tr("The link's folder has characters that cannot be seen: %1")
                             .arg(visibleText(folder)));
    const QFileInfo info(folder);
    if (!info.isDir())
        return Error{ErrorKind::NotFound, LinkWords::tr("The link's folder %1 does not exist.").arg(folder)};
    return DeepLink{info.canonicalFilePath()};
}

} // namespace paddock
