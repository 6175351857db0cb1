#include "core/index/search_query.h"

namespace paddock {

QString SearchQuery::expression() const
{
    QStringList parts;
    for (const Phrase &phrase : phrases) {
        // Words hold letters, digits and '_' only: nothing in them could end the quotes.
        QString part = u'"' + QString::fromUtf8(phrase.words.join(' ')) + u'"';
        if (phrase.isBegun)
            part += QStringLiteral(" *");
        parts.append(part);
    }
    return parts.join(QStringLiteral(" AND "));
}

SearchQuery parseQuery(const QString &typed, const WordSplitter &splitter)
{
    SearchQuery query;
    QString piece;
    bool isQuoted = false;
    const auto add = [&](bool isBegun) {
        SearchQuery::Phrase phrase;
        splitter.split(std::exchange(piece, {}).toUtf8(), [&](QByteArrayView word, qsizetype, qsizetype) {
            phrase.words.append(word.toByteArray());
            return true;
        });
        phrase.isBegun = isBegun;
        if (!phrase.words.isEmpty() && !query.phrases.contains(phrase))
            query.phrases.append(phrase);
    };
    for (const QChar c : typed.normalized(QString::NormalizationForm_C).trimmed()) {
        if (c == u'"') {
            add(false);
            isQuoted = !isQuoted;
        } else if (c.isSpace() && !isQuoted) {
            add(false);
        } else {
            piece += c;
        }
    }
    add(true); // no more than what was typed last
    return query;
}

} // namespace paddock
