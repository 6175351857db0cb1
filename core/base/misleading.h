#pragma once

namespace paddock {

/// Whether a character can make text look like another text than it is: controls, marks without width, what turns the
/// direction of writing (Trojan Source, CVE-2021-42574), tags. Line feeds and tabs do not.
bool isMisleading(char32_t character);

} // namespace paddock
