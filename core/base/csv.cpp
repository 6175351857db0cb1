#include "core/base/csv.h"

#include <algorithm>

namespace paddock {

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    static const QString special = QStringLiteral("\",\r\n");
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    if (quoted)
        text = u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    return text.toUtf8();
}

} // namespace paddock
