#pragma once

#include <QString>
#include <QUrl>

namespace paddock {

/// What a person would read of a page, as Markdown: headings, paragraphs, lists, tables, code, and links with their
/// whole addresses (relative to \a base). Scripts, styles, forms' values and what the page marks as hidden (`hidden`,
/// aria-hidden, display:none, visibility:hidden written at the element) are left out.
/// Pure; takes time proportional to the size of the page.
QString readableText(const QString &html, const QUrl &base);

} // namespace paddock
