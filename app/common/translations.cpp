#include "app/common/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace paddock {
namespace {

/// Looks texts up by what they say, not by the class that says it: see translations/catalogue.h.
class TextTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *, const char *text, const char *comment, int number) const override
    {
        return QTranslator::translate("Paddock", text, comment, number);
    }
};

} // namespace

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
