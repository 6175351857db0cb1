#include "core/llm/wire/base_url.h"

#include "core/llm/wire_format.h"

namespace paddock {

namespace {

bool isVersion(const QString &segment)
{
    return segment.size() >= 2 && segment.front() == u'v' && segment.at(1).isDigit();
}

} // namespace

QUrl underVersion(const QUrl &baseUrl, const QString &path)
{
    QString base = baseUrl.path();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (!isVersion(base.section(u'/', -1)))
        base += QStringLiteral("/v1");
    QUrl url = baseUrl;
    url.setPath(base + u'/' + path);
    return url;
}

QString Endpoint::displayName() const
{
    if (!title.isEmpty())
        return title;
    const QString host = baseUrl.host();
    if (provider == QLatin1String("anthropic") && host == QLatin1String("api.anthropic.com"))
        return QStringLiteral("Anthropic");
    if (provider == QLatin1String("openai") && host == QLatin1String("api.openai.com"))
        return QStringLiteral("OpenAI");
    const QString where = baseUrl.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(baseUrl.port());
    return QStringLiteral("%1 (%2)").arg(provider, where);
}

} // namespace paddock
