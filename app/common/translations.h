#pragma once

namespace paddock {

/// Gives texts the language of the person, and their plurals in any case. Call once, as soon as there is a
/// QCoreApplication.
void installTranslations();

} // namespace paddock
