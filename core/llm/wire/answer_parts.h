#pragma once

#include "core/protocol/entry.h"

#include <QSet>

namespace paddock {

/// Text as it arrives in pieces. Servers that count in UTF-16 cut surrogate pairs between pieces; what is passed on
/// never ends in half a pair.
class IncomingText
{
public:
    /// Takes a piece and gives what of the text may be shown now.
    QString append(const QString &piece);
    /// Everything so far, with halves that never found their other half replaced.
    QString whole() const;
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    qsizetype m_passed = 0;
};

/// \a text with lone surrogates replaced, so that it survives the way to disk and back.
QString mended(QString text);

/// A call from what a provider sent. \a id is replaced when it is empty or in \a usedIds, where the call's id is then
/// added; empty \a json stands for no arguments.
ToolCall toolCallFrom(const QString &id, const QString &tool, const QString &json, QSet<QString> &usedIds);

} // namespace paddock
