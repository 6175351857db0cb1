#pragma once

#include "core/protocol/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPoint>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace paddock::fakes {

/// The real paddock-desktop on a real X display with a home of its own, driven by xdotool's keys and clicks. What it
/// did is read from its session's log.
class DesktopProgram
{
public:
    static constexpr int Patience = 30'000; ///< Milliseconds, of a busy machine.

    DesktopProgram()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        set("QT_QPA_PLATFORM", "xcb");
        set("HOME", home());
        set("XDG_STATE_HOME", home() + "/state");
        set("XDG_CONFIG_HOME", home() + "/config");
        set("PADDOCK_DATA_DIR", home() + "/data");
        set("TMPDIR", home());
        QDir().mkdir(home() + "/run", QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        set("XDG_RUNTIME_DIR", home() + "/run");
        m_environment.remove("DBUS_SESSION_BUS_ADDRESS");
    }
    ~DesktopProgram()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    Q_DISABLE_COPY_MOVE(DesktopProgram)

    /// What is missing on this machine; empty: nothing.
    static QString missing()
    {
        if (qEnvironmentVariableIsEmpty("DISPLAY"))
            return QStringLiteral("There is no X display; tests/run.sh gives one.");
        if (QStandardPaths::findExecutable("xdotool").isEmpty())
            return QStringLiteral("xdotool is not installed; it presses the keys.");
        return {};
    }

    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }
    const QProcessEnvironment &environment() const { return m_environment; }
    QString home() const { return m_home.path(); }
    QProcess &process() { return m_process; }

    /// Starts the program and waits for its window, which gets this size.
    bool start(const QStringList &arguments, int width, int height)
    {
        m_process.setProcessEnvironment(m_environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(PADDOCK_BIN_DIR "/paddock-desktop", arguments);
        const auto appeared = [this] {
            m_window = tool({"search", "--onlyvisible", "--name", "Paddock$"}).section('\n', -1);
            return !m_window.isEmpty();
        };
        if (!m_process.waitForStarted(Patience) || !QTest::qWaitFor(appeared, Patience))
            return false;
        // Not with --sync, which waits for ever where there is no window manager.
        const QString size = QStringLiteral("%1x%2").arg(width).arg(height);
        // More than once: a window manager that starts late takes the first wish for none.
        return QTest::qWaitFor(
            [&] {
                if (tool({"getwindowgeometry", m_window}).contains(size))
                    return true;
                tool({"windowactivate", m_window});
                tool({"windowsize", m_window, QString::number(width), QString::number(height)});
                return false;
            },
            Patience);
    }

    void keys(const QStringList &names)
    {
        tool(QStringList{"key", "--clearmodifiers", "--delay", "40"} + names);
    }
    void type(const QString &text) { tool({"type", "--delay", "20", text}); }
    /// A click of the left button, at this place of the screen.
    void click(QPoint place)
    {
        tool({"mousemove", QString::number(place.x()), QString::number(place.y()), "click", "1"});
    }

    /// Ends it as a crash would.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

    /// What the headless program prints in the same home.
    QByteArray paddock(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(PADDOCK_BIN_DIR "/paddock", arguments);
        process.waitForFinished(Patience);
        return process.readAllStandardOutput();
    }

    QStringList files(const QString &name) const
    {
        QStringList found;
        QDirIterator all(home(), {name}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    /// The facts of this kind in all of the program's logs.
    template<typename Kind>
    QList<Kind> facts() const
    {
        QList<Kind> found;
        QDirIterator logs(home() + "/data", QDir::Files, QDirIterator::Subdirectories);
        while (logs.hasNext()) {
            QFile log(logs.next());
            if (!log.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : log.readAll().split('\n')) {
                const Result<Entry> entry = entryFromJson(QJsonDocument::fromJson(line).object());
                if (const Kind *fact = entry ? std::get_if<Kind>(&entry->fact) : nullptr)
                    found.append(*fact);
            }
        }
        return found;
    }

    int questions() const
    {
        const QList<Ruling> rulings = facts<Ruling>();
        return static_cast<int>(std::count_if(rulings.cbegin(), rulings.cend(), [](const Ruling &ruling) {
            return ruling.decision == Decision::Ask;
        }));
    }
    int answers() const
    {
        const QList<Ruling> rulings = facts<Ruling>();
        return static_cast<int>(std::count_if(rulings.cbegin(), rulings.cend(),
                                              [](const Ruling &ruling) { return ruling.by == Judge::User; }));
    }

private:
    static QString tool(const QStringList &arguments)
    {
        QProcess process;
        process.start("xdotool", arguments);
        process.waitForFinished(Patience);
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QString m_window;
};

} // namespace paddock::fakes
