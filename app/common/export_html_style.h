#pragma once

#include <QString>

namespace paddock {

/// The style sheet of an exported session: light or dark as the reader's system is, and for paper.
QString exportStyle();

/// What a model says, as HTML: fenced code, headings, `code` and **strong** of Markdown; all else is text. Lines stay
/// lines. \a text may hold anything.
QString speechHtml(const QString &text);

} // namespace paddock
