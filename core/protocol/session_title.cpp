#include "core/protocol/session_title.h"

namespace paddock {

QString titleOf(const QString &prompt)
{
    constexpr qsizetype most = 80;
    QString title = prompt.left(1000).simplified();
    if (title.size() <= most)
        return title;
    const qsizetype space = title.lastIndexOf(u' ', most - 1);
    // A language without spaces, or one endless word, is cut where it stands.
    qsizetype cut = space > most / 2 ? space : most - 1;
    if (title.at(cut - 1).isHighSurrogate())
        --cut;
    title.truncate(cut);
    return title + u'…';
}

} // namespace paddock
