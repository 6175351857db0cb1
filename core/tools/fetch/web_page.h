#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace paddock {

/// What can be done with an answer of this type.
enum class PageKind { Html, Text, Unreadable };

/// By the Content-Type header; an absent one counts as text.
PageKind pageKindOf(const QByteArray &contentType);

/// A page's bytes as text for the model: decoded by the charset of the header, a byte-order mark or the page's own
/// declaration, else UTF-8; HTML made readable; controls and text that hides or reorders shown as such. Pure.
QString pageText(PageKind kind, const QByteArray &contentType, const QByteArray &body, const QUrl &url);

} // namespace paddock
