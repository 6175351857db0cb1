#pragma once

#include "ui/transcript/part.h"

namespace paddock {

/// Cuts Markdown into pieces that can be laid out one by one: fenced code becomes Code, the rest Prose, cut at
/// blank lines between which nothing hangs together (no list, quote or table goes on). While a text grows, all
/// pieces but the last stay equal, so only the last has to be laid out anew. An open fence at the end is Code.
/// What has no place to be cut for long is cut all the same, so that no piece is without bounds.
QList<Part> markdownSegments(const QString &markdown);

/// The pieces of a text that grows, for the price of its last piece.
class GrowingMarkdown
{
public:
    /// Of \a text, which begins with the text of the last call as a rule.
    const QList<Part> &segments(const QString &text);

private:
    friend QList<Part> markdownSegments(const QString &markdown);

    struct Start {
        qsizetype at = 0;
        QString fence; ///< Not empty: inside of code that this run of characters closes.
        QString language;
    };
    void scan(Start start);
    void addProse(qsizetype from, qsizetype to);
    qsizetype scanCode(const Start &start, const Start &begin);

    QString m_text;
    QList<Part> m_parts;
    QList<Start> m_starts; ///< Of each part.
};

} // namespace paddock
