#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>

#include <optional>

namespace paddock {

enum class ThemeChoice { System, Light, Dark };

/// The look of the application: hands out tokens, fonts and icons, and keeps palette and style sheet of the
/// QApplication in step. Follows the system's light or dark while the choice is System. GUI thread only.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Takes over the look of the running QApplication, which must exist already.
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    const Tokens &tokens() const { return m_tokens; }
    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    QFont monospace() const; ///< The system's fixed font, at the size of the text around it.

    /// A drawing of resources/icons in one colour, sharp at every scale. \a name is its file's, bare.
    static QIcon icon(const QString &name, const QColor &color);

signals:
    void changed(); ///< After palette and style sheet are in place.

private:
    bool systemIsDark() const;
    void apply();

    ThemeChoice m_choice;
    const bool m_startedDark; ///< What the system's own palette said before we set ours.
    Tokens m_tokens;
};

/// "system", "light" or "dark", as --theme takes it.
std::optional<ThemeChoice> themeChoiceFrom(QStringView name);

} // namespace paddock
