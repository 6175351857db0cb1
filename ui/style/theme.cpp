#include "ui/style/theme.h"

#include "core/base/log.h"
#include "ui/style/style_sheet.h"
#include "ui/style/tinted_icon.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

namespace paddock {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_startedDark(isDark(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no icon is named" << name;
        return {};
    }
    return QIcon(new TintedIcon(file.readAll(), color));
}

void Theme::setSystemLook(const SystemLook &look)
{
    if (m_system == look)
        return;
    m_system = look;
    apply();
}

bool Theme::systemIsDark() const
{
    if (m_system.isDark)
        return *m_system.isDark;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_startedDark;
}

Tokens Theme::chosenTokens() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return withAccent(lightTokens(), m_system.accent);
    case ThemeChoice::Dark:
        return withAccent(darkTokens(), m_system.accent);
    case ThemeChoice::HighContrastLight:
        return highContrastLightTokens();
    case ThemeChoice::HighContrastDark:
        return highContrastDarkTokens();
    case ThemeChoice::System:
        break;
    }
    if (m_system.wantsHighContrast)
        return systemIsDark() ? highContrastDarkTokens() : highContrastLightTokens();
    return withAccent(systemIsDark() ? darkTokens() : lightTokens(), m_system.accent);
}

void Theme::apply()
{
    const Tokens tokens = chosenTokens();
    if (tokens == m_tokens)
        return; // a style sheet anew costs every widget a polish
    m_tokens = tokens;
    QApplication::setPalette(paletteOf(m_tokens));
    qApp->setStyleSheet(styleSheetOf(m_tokens));
    emit changed();
}

QString themeName(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrastLight:
        return QStringLiteral("high-contrast-light");
    case ThemeChoice::HighContrastDark:
        return QStringLiteral("high-contrast-dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

std::optional<ThemeChoice> themeChoiceFrom(QStringView name)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark,
                                     ThemeChoice::HighContrastLight, ThemeChoice::HighContrastDark}) {
        if (name == themeName(choice))
            return choice;
    }
    return {};
}

} // namespace paddock
