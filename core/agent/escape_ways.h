#pragma once

#include <QList>
#include <QString>

namespace paddock {

/// A way out of the fence that the self-test tries.
struct EscapeWay {
    QString id; ///< As `paddock-escape` names it.
    QString title; ///< For people.
};

/// All of them, in the order in which people read them. Translated anew at each call.
QList<EscapeWay> escapeWays();

} // namespace paddock
