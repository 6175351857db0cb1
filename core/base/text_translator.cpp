#include "core/base/text_translator.h"

namespace paddock {

QString TextTranslator::translate(const char *, const char *text, const char *comment, int number) const
{
    return QTranslator::translate("Paddock", text, comment, number);
}

} // namespace paddock
