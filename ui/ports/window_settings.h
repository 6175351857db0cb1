#pragma once

#include "ui/ports/state_store.h"

#include <QObject>
#include <QTime>

namespace paddock {

/// What a person set for windows alone; no engine asks for it. Kept in the StateStore under the keys below, and told to
/// whoever listens as soon as it changes, so that it holds at once in every window. What is kept and does not fit
/// reads as the default. GUI thread only.
class WindowSettings : public QObject
{
    Q_OBJECT

public:
    // Keys of the StateStore, with their type and default.
    static constexpr const char *themeKey =
        "window/theme"; ///< Name of a theme, as --theme takes it: "system".
    static constexpr const char *zoomKey =
        "window/zoom"; ///< Factor of the conversation's text, 0.6 to 2.5: 1.
    static constexpr const char *sendKeyKey = "composer/sendKey"; ///< "enter" or "ctrlEnter".
    static constexpr const char *notifyKey = "notifications/on"; ///< true.
    static constexpr const char *notifyFinishedKey =
        "notifications/finished"; ///< Also when a turn ends: true.
    static constexpr const char *quietFromKey =
        "notifications/quietFrom"; ///< "22:00"; empty: no quiet hours.
    static constexpr const char *quietUntilKey = "notifications/quietUntil"; ///< "07:00".
    static constexpr const char *stayAwakeKey = "window/stayAwake"; ///< No sleep while a turn runs: true.
    static constexpr const char *trayKey =
        "window/tray"; ///< An icon where the desktop has a place for it: true.
    static constexpr const char *editorKey =
        "outside/editor"; ///< A command with {file} and {line}; empty: the one that is found.

    enum class SendKey { Enter, CtrlEnter };

    explicit WindowSettings(StateStore &state, QObject *parent = nullptr); ///< \a state outlives it.

    QString theme() const;
    double zoom() const;
    SendKey sendKey() const;
    bool notifies() const;
    bool notifiesFinished() const;
    /// Whether \a now lies in the quiet hours, which may go over midnight.
    bool isQuietAt(const QTime &now) const;
    bool staysAwake() const;
    bool showsTray() const;
    QString editor() const;

    QVariant value(const QString &key) const; ///< As kept, or the default. Not valid for other keys.
    /// False, and nothing is kept, for what does not fit the key. An invalid \a value brings the default back.
    bool set(const QString &key, const QVariant &value);
    bool isSet(const QString &key) const; ///< Whether a person chose something, rather than the default.
    static QStringList keys();

signals:
    void changed(const QString &key);

private:
    StateStore &m_state;
};

} // namespace paddock
