#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace paddock {

void installTranslations()
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QLocale(), "paddock", "_", ":/i18n") || translator->load(":/i18n/paddock_en.qm"))
        QCoreApplication::installTranslator(translator);
}

} // namespace paddock
