#include "core/tools/fetch/web_page.h"

#include "core/tools/bash/terminal_text.h"
#include "core/tools/fetch/html_text.h"

#include <QStringDecoder>

namespace paddock {

namespace {

QByteArray mediaTypeOf(const QByteArray &contentType)
{
    return contentType.split(';').first().trimmed().toLower();
}

QByteArray charsetOf(const QByteArray &contentType)
{
    for (const QByteArray &parameter : contentType.split(';').mid(1)) {
        const qsizetype equals = parameter.indexOf('=');
        if (parameter.first(std::max<qsizetype>(equals, 0)).trimmed().toLower() == "charset")
            return parameter.sliced(equals + 1).trimmed().replace('"', "");
    }
    return {};
}

QString decoded(PageKind kind, const QByteArray &contentType, const QByteArray &body)
{
    if (const auto marked = QStringConverter::encodingForData(body))
        return QStringDecoder(*marked)(body);
    if (QStringDecoder named(charsetOf(contentType).constData()); named.isValid())
        return named(body);
    if (kind == PageKind::Html)
        return QStringDecoder::decoderForHtml(body)(body);
    return QString::fromUtf8(body);
}

} // namespace

PageKind pageKindOf(const QByteArray &contentType)
{
    const QByteArray type = mediaTypeOf(contentType);
    if (type == "text/html" || type == "application/xhtml+xml")
        return PageKind::Html;
    static const QByteArrayList texts{"",
                                      "application/json",
                                      "application/xml",
                                      "application/javascript",
                                      "application/x-javascript",
                                      "application/yaml",
                                      "application/x-yaml",
                                      "application/toml",
                                      "application/x-sh",
                                      "application/sql"};
    if (type.startsWith("text/") || texts.contains(type) || type.endsWith("+json") || type.endsWith("+xml"))
        return type == "image/svg+xml" ? PageKind::Unreadable : PageKind::Text;
    return PageKind::Unreadable;
}

QString pageText(PageKind kind, const QByteArray &contentType, const QByteArray &body, const QUrl &url)
{
    const QString text = decoded(kind, contentType, body);
    return plainText((kind == PageKind::Html ? readableText(text, url) : text).toUtf8());
}

} // namespace paddock
