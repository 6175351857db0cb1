#pragma once

#include "tests/ui/desktop_program.h"
#include "tests/ui/screen_reader.h"
#include "tests/unit/store/private_keyring.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace paddock::fakes {

/// The bus on which the window tells what it shows and where, so that a test finds what it clicks by name, as a person
/// does, and not by a place that another layout moves. One for all programs of a test.
class SeenDesktop
{
public:
    static constexpr int Patience = DesktopProgram::Patience;

    /// What is missing on this machine; empty: nothing.
    static QString missing()
    {
        if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
            return missing;
        if (!QFile::exists(QLatin1String(ScreenReader::launcher)))
            return QStringLiteral("at-spi2-core is not installed; it tells where things stand.");
        return {};
    }

    bool begin() { return m_session.startBus() && m_reader.start(QString::fromUtf8(m_session.address())); }
    /// The keychain of this bus, unlocked.
    bool beginKeyring() { return m_session.startDaemon(PrivateKeyring::Begin::Unlocked); }
    const ScreenReader &reader() const { return m_reader; }

    /// A program that is not started yet, with a home of its own on this bus.
    std::unique_ptr<DesktopProgram> program() const
    {
        auto made = std::make_unique<DesktopProgram>();
        made->set("DBUS_SESSION_BUS_ADDRESS", QString::fromUtf8(m_session.address()));
        made->set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        return made;
    }

    /// What is shown under this name and can be clicked.
    std::optional<Heard> control(const QString &name) const
    {
        static const QStringList roles{"button",    "push button", "toggle button", "radio button",
                                       "check box", "text",        "entry",         "password text",
                                       "combo box", "list item",   "tree item",     "table cell",
                                       "page tab",  "list",        "tree",          "push button menu"};
        return m_reader.first([&](const Heard &one) {
            return one.is(Heard::Sensitive) && roles.contains(one.role) && one.name == name;
        });
    }
    bool isShown(const QString &name) const { return control(name).has_value(); }

    /// Clicks in the middle of it, once it is there and can be clicked.
    bool click(DesktopProgram &program, const QString &name) const
    {
        QRect place;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const std::optional<Heard> found = control(name);
                const QRect now = found ? m_reader.placeOf(*found) : QRect();
                // Twice at the same place: not while the window is being laid out.
                return std::exchange(place, now) == now && now.width() > 1 && now.height() > 1;
            },
            Patience);
        if (!isThere) {
            qWarning().noquote() << "not shown:" << name << "but:" << said();
            return false;
        }
        program.click(place.center());
        return true;
    }

    /// Clicks until it has worked: for its first moments a question takes no clicks.
    template<typename Condition>
    bool clickUntil(DesktopProgram &program, const QString &name, Condition &&hasWorked) const
    {
        const bool worked = QTest::qWaitFor(
            [&] {
                if (hasWorked())
                    return true;
                if (const std::optional<Heard> found = control(name))
                    program.click(m_reader.placeOf(*found).center());
                return QTest::qWaitFor(hasWorked, 1'000);
            },
            Patience);
        if (!worked)
            qWarning().noquote() << "without effect:" << name << "shown:" << said();
        return worked;
    }

    /// Whether something shown says these words.
    bool hears(const QString &words) const
    {
        return m_reader
            .first([&](const Heard &one) {
                return one.name.contains(words)
                       || (one.role != u"text" ? false : m_reader.textOf(one).contains(words));
            })
            .has_value();
    }

    /// Everything that is shown, for the message of a test that failed.
    QString said() const
    {
        QStringList all;
        for (const Heard &one : m_reader.all())
            all.append(one.said());
        all.removeDuplicates();
        return all.join(QStringLiteral("; "));
    }

private:
    PrivateKeyring m_session;
    ScreenReader m_reader;
};

} // namespace paddock::fakes
