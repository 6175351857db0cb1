#pragma once

#include <QString>

namespace paddock {

/// One line of what `paddock doctor` found.
struct DoctorFinding {
    enum class Verdict { Fine, Note, Fault };

    QString what; ///< Short, and the same in every run: programs look for it.
    Verdict verdict = Verdict::Fine;
    QString message = {}; ///< One or two sentences for people.
    QString kind = {}; ///< For programs: layer, fallback, attempt; empty for all else.
    QString state = {}; ///< For programs, of those kinds: enforced, used, contained, ...
    QString title = {}; ///< For people, in place of \a what; may be empty.
};

} // namespace paddock
