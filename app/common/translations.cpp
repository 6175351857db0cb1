#include "app/common/translations.h"

#include "core/base/text_translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace paddock {
void installTranslations()
{
    QCoreApplication *app = QCoreApplication::instance();
    const QLocale locale;
    // What Qt itself says: buttons of its dialogs, menus of its text fields.
    auto *qt = new QTranslator(app);
    if (qt->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new TextTranslator(app);
    if (own->load(locale, "paddock", "_", ":/i18n") || own->load(":/i18n/paddock_en.qm"))
        QCoreApplication::installTranslator(own);
}

} // namespace paddock
