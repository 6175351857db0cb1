#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

#include <optional>

namespace paddock {

enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

/// What the desktop says of how it looks, as far as it says it.
struct SystemLook {
    std::optional<bool> isDark; ///< Nothing: ask Qt, and the palette it began with.
    bool wantsHighContrast = false;
    QColor accent; ///< Not valid: the desktop has none.

    bool operator==(const SystemLook &) const = default;
};

/// The look of the application: hands out tokens, fonts and icons, and keeps palette and style sheet of the
/// QApplication in step. While the choice is System it follows the desktop's light, dark and contrast as they change.
/// GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Takes over the look of the running QApplication, which must exist already.
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    const Tokens &tokens() const { return m_tokens; }
    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// What the desktop says now; app/desktop listens to it. Holds from the next event on.
    void setSystemLook(const SystemLook &look);

    QFont monospace() const; ///< The system's fixed font, at the size of the text around it.

    /// A drawing of resources/icons in one colour, sharp at every scale. \a name is its file's, bare.
    static QIcon icon(const QString &name, const QColor &color);

signals:
    void changed(); ///< After palette and style sheet are in place.

private:
    bool systemIsDark() const;
    Tokens chosenTokens() const;
    void apply();

    ThemeChoice m_choice;
    const bool m_startedDark; ///< What the system's own palette said before we set ours.
    SystemLook m_system;
    Tokens m_tokens;
};

QString themeName(ThemeChoice choice); ///< "high-contrast-dark": for settings and --theme; not for people.

/// The reverse; nothing when there is no such theme.
std::optional<ThemeChoice> themeChoiceFrom(QStringView name);

} // namespace paddock
