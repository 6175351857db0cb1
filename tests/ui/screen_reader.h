#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QRect>
#include <QTest>

#include <functional>
#include <optional>

namespace paddock::fakes {

/// A place in the tree that a program shows to screen readers.
struct Accessible {
    QString service;
    QDBusObjectPath path;

    bool operator==(const Accessible &) const = default;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &place)
{
    argument.beginStructure();
    argument << place.service << place.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &place)
{
    argument.beginStructure();
    argument >> place.service >> place.path;
    argument.endStructure();
    return argument;
}

} // namespace paddock::fakes

Q_DECLARE_METATYPE(paddock::fakes::Accessible)

namespace paddock::fakes {

/// What a screen reader knows of one element.
struct Heard {
    Accessible place;
    QString name;
    QString role; ///< As AT-SPI calls it: "button", "text".
    quint64 states = 0; ///< Bits by AtspiStateType.

    enum State { Editable = 7, Enabled = 8, Focusable = 11, Sensitive = 24, Showing = 25, Visible = 30 };
    bool is(State state) const { return states & (quint64(1) << state); }
    bool isShown() const { return is(Showing) && is(Visible); }
    QString said() const { return role + QLatin1String(" \"") + name + u'"'; }
};

/// Goes through other programs' windows as a screen reader does, by AT-SPI over D-Bus, on the real accessibility bus of a
/// private session.
class ScreenReader
{
public:
    static constexpr const char *launcher = "/usr/libexec/at-spi-bus-launcher";

    ~ScreenReader()
    {
        QDBusConnection::disconnectFromBus("a11y");
        QDBusConnection::disconnectFromBus("a11y-session");
        if (m_launcher.state() != QProcess::NotRunning) {
            m_launcher.terminate();
            m_launcher.waitForFinished();
        }
    }

    /// Starts the accessibility bus of the session bus at \a address, and connects to it.
    bool start(const QString &address)
    {
        qDBusRegisterMetaType<Accessible>();
        qDBusRegisterMetaType<QList<Accessible>>();
        m_launcher.start(QLatin1String(launcher), {"--launch-immediately"});
        QDBusConnection session = QDBusConnection::connectToBus(address, "a11y-session");
        QString own;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const QDBusReply<QString> reply = session.call(QDBusMessage::createMethodCall(
                    "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"));
                own = reply.isValid() ? reply.value() : QString();
                return !own.isEmpty();
            },
            30'000);
        if (!isThere)
            return false;
        m_bus.emplace(QDBusConnection::connectToBus(own, "a11y"));
        return m_bus->isConnected();
    }

    /// The programs that can be heard.
    QList<Accessible> programs() const
    {
        return childrenOf({"org.a11y.atspi.Registry", QDBusObjectPath("/org/a11y/atspi/accessible/root")});
    }

    QList<Accessible> childrenOf(const Accessible &place) const
    {
        const QDBusMessage reply = call(place, "org.a11y.atspi.Accessible", "GetChildren");
        return reply.type() == QDBusMessage::ReplyMessage
                   ? qdbus_cast<QList<Accessible>>(reply.arguments().value(0))
                   : QList<Accessible>();
    }

    Heard hear(const Accessible &place) const
    {
        Heard heard{place, property(place, "Name").toString(), {}, 0};
        heard.role = call(place, "org.a11y.atspi.Accessible", "GetRoleName").arguments().value(0).toString();
        const auto states = qdbus_cast<QList<uint>>(
            call(place, "org.a11y.atspi.Accessible", "GetState").arguments().value(0));
        heard.states = quint64(states.value(0)) | quint64(states.value(1)) << 32;
        return heard;
    }

    /// Everything in the windows of all programs, depth first; what is hidden is left out with all that is in it.
    QList<Heard> all() const
    {
        QList<Heard> found;
        for (const Accessible &program : programs()) {
            for (const Accessible &window : childrenOf(program))
                collect(window, found, 0);
        }
        return found;
    }

    /// The first that is shown and fits.
    std::optional<Heard> first(const std::function<bool(const Heard &)> &fits) const
    {
        for (const Accessible &program : programs()) {
            for (const Accessible &window : childrenOf(program)) {
                if (const std::optional<Heard> found = firstBelow(window, fits, 0))
                    return found;
            }
        }
        return {};
    }
    std::optional<Heard> find(const QString &role, const QString &name) const
    {
        return first([&](const Heard &one) { return one.role == role && one.name == name; });
    }

    /// Does its first action of this name, as a person would who cannot see it.
    bool act(const Heard &element, const QString &name = "Press") const
    {
        const int count = property(element.place, "NActions", "org.a11y.atspi.Action").toInt();
        for (int i = 0; i < count; ++i) {
            const QString called =
                call(element.place, "org.a11y.atspi.Action", "GetName", {i}).arguments().value(0).toString();
            if (called == name)
                return call(element.place, "org.a11y.atspi.Action", "DoAction", {i}).type()
                       == QDBusMessage::ReplyMessage;
        }
        return false;
    }

    bool write(const Heard &element, const QString &text) const
    {
        return call(element.place, "org.a11y.atspi.EditableText", "SetTextContents", {text}).type()
               == QDBusMessage::ReplyMessage;
    }

    /// Where it stands on the screen.
    QRect placeOf(const Heard &element) const
    {
        const QDBusMessage reply =
            call(element.place, "org.a11y.atspi.Component", "GetExtents", {QVariant::fromValue(quint32(0))});
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
            return {};
        const auto shape = reply.arguments().constFirst().value<QDBusArgument>();
        int x = 0;
        int y = 0;
        int width = 0;
        int height = 0;
        shape.beginStructure();
        shape >> x >> y >> width >> height;
        shape.endStructure();
        return {x, y, width, height};
    }

    QString descriptionOf(const Heard &element) const
    {
        return property(element.place, "Description").toString();
    }

    QString textOf(const Heard &element) const
    {
        return call(element.place, "org.a11y.atspi.Text", "GetText", {0, -1}).arguments().value(0).toString();
    }

private:
    QDBusMessage call(const Accessible &place, const char *interface, const char *method,
                      const QVariantList &arguments = {}) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            place.service, place.path.path(), QLatin1String(interface), QLatin1String(method));
        message.setArguments(arguments);
        return m_bus->call(message, QDBus::Block, 10'000);
    }

    QVariant property(const Accessible &place, const char *name,
                      const char *interface = "org.a11y.atspi.Accessible") const
    {
        const QDBusReply<QDBusVariant> reply = call(place, "org.freedesktop.DBus.Properties", "Get",
                                                    {QLatin1String(interface), QLatin1String(name)});
        return reply.isValid() ? reply.value().variant() : QVariant();
    }

    std::optional<Heard> firstBelow(const Accessible &place, const std::function<bool(const Heard &)> &fits,
                                    int depth) const
    {
        const Heard heard = hear(place);
        if (depth > 40 || !heard.isShown())
            return {};
        if (fits(heard))
            return heard;
        for (const Accessible &child : childrenOf(place)) {
            if (const std::optional<Heard> found = firstBelow(child, fits, depth + 1))
                return found;
        }
        return {};
    }

    void collect(const Accessible &place, QList<Heard> &found, int depth) const
    {
        if (depth > 40)
            return;
        const Heard heard = hear(place);
        if (!heard.isShown())
            return;
        found.append(heard);
        for (const Accessible &child : childrenOf(place))
            collect(child, found, depth + 1);
    }

    QProcess m_launcher;
    std::optional<QDBusConnection> m_bus;
};

} // namespace paddock::fakes
