#pragma once

#include <QByteArrayView>

namespace paddock {

/// The character of a named reference, "eacute" for é; 0 for an unknown name. All of HTML 4 and the common ones of
/// HTML 5 (https://html.spec.whatwg.org/multipage/named-characters.html).
char16_t characterOf(QByteArrayView name);

} // namespace paddock
