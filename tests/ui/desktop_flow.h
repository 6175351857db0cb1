#pragma once

#include "tests/fakes/model_server.h"
#include "tests/ui/seen_desktop.h"

namespace paddock::fakes {

/// One person at one window on one project, in front of a scripted model on loopback: what each flow begins with. Steps
/// answer whether they could be taken; what they led to is read from the session's log and from the disk.
class DesktopFlow
{
public:
    static constexpr int Patience = DesktopProgram::Patience;

    explicit DesktopFlow(const SeenDesktop &desktop)
        : m_desktop(desktop)
        , m_program(desktop.program())
    {
        m_program->set("ANTHROPIC_API_KEY", "test-key");
        m_program->set("ANTHROPIC_BASE_URL", m_server.url().toString());
        for (const char *who : {"AUTHOR", "COMMITTER"}) {
            m_program->set(QStringLiteral("GIT_%1_NAME").arg(QLatin1String(who)), "A Person");
            m_program->set(QStringLiteral("GIT_%1_EMAIL").arg(QLatin1String(who)), "person@localhost");
        }
        QDir().mkpath(project());
    }

    ModelServer &server() { return m_server; }
    DesktopProgram &program() { return *m_program; }
    const SeenDesktop &desktop() const { return m_desktop; }

    QString project() const { return m_program->home() + "/project"; }
    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
               && file.write(text) == text.size();
    }
    bool put(const QString &name, const QByteArray &text) const
    {
        return write(project() + '/' + name, text);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(project() + '/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The user's own settings.
    bool settings(const QByteArray &json) const
    {
        return write(m_program->home() + "/config/paddock/settings.json", json);
    }

    bool start(const QStringList &more = {})
    {
        return m_program->start(QStringList{"--theme", "light"} + more, 1280, 860);
    }
    bool startOnProject()
    {
        return start({project()}) && until([this] { return count<Configured>() > 0; });
    }

    bool click(const QString &name) { return m_desktop.click(*m_program, name); }
    template<typename Condition>
    bool clickUntil(const QString &name, Condition &&hasWorked)
    {
        return m_desktop.clickUntil(*m_program, name, hasWorked);
    }
    bool sees(const QString &name) const
    {
        return until([&] { return m_desktop.isShown(name); });
    }
    bool hears(const QString &words) const
    {
        return until([&] { return m_desktop.hears(words); });
    }
    void keys(const QStringList &names) { m_program->keys(names); }
    void type(const QString &text) { m_program->type(text); }

    /// Writes a message and sends it by Enter.
    bool send(const QString &text)
    {
        const qsizetype before = count<UserMessage>();
        if (!click("Message"))
            return false;
        type(text);
        keys({"Return"});
        return until([&] { return count<UserMessage>() > before; });
    }
    bool turnsEnded(qsizetype turns) const
    {
        return until([&] { return count<TurnEnded>() >= turns; });
    }
    bool asked(int questions) const
    {
        return until([&] { return m_program->questions() >= questions; });
    }
    bool answer(const QString &button, int nth)
    {
        return asked(nth) && clickUntil(button, [&] { return m_program->answers() >= nth; });
    }

    template<typename Fact>
    qsizetype count() const
    {
        return m_program->facts<Fact>().size();
    }
    template<typename Fact>
    Fact last() const
    {
        const QList<Fact> all = m_program->facts<Fact>();
        return all.isEmpty() ? Fact() : all.last();
    }

    template<typename Condition>
    static bool until(Condition &&holds)
    {
        return QTest::qWaitFor(holds, Patience);
    }

private:
    const SeenDesktop &m_desktop;
    ModelServer m_server; // ends after the program
    std::unique_ptr<DesktopProgram> m_program;
};

} // namespace paddock::fakes
