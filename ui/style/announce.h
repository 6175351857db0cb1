#pragma once

#include <QString>

class QWidget;

namespace paddock {

enum class Urgency {
    Polite, ///< After what is being read out.
    Assertive, ///< At once: somebody has to answer, or something failed.
};

/// Has assistive technology read out \a text, which \a from is about, wherever the focus is. Costs nothing while none
/// listens. GUI thread only.
void announce(QWidget &from, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace paddock
