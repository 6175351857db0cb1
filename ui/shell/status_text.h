#pragma once

#include "ui/transcript/session_state.h"

namespace paddock {

// The words of the status bar.

QString phaseText(SessionState::Phase phase);
QString tokensText(
    const Usage &usage); ///< "12,400 in (9,000 from cache), 800 out"; empty before the first answer.
QString costText(const SessionState &state,
                 bool isScript); ///< Says so when it is not known, or not all of it.

} // namespace paddock
