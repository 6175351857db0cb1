#pragma once

#include <QTranslator>

namespace paddock {

/// Looks texts up by what they say and tr()'s comment, not by the class that says them: the catalogues in translations/
/// have one context. Loaded and installed like any QTranslator.
class TextTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *text, const char *comment = nullptr,
                      int number = -1) const override;
};

} // namespace paddock
