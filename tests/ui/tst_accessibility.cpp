// A whole task by somebody who cannot see the window: the real program, on a real display, heard and driven by nothing
// but AT-SPI. What was done is read from the session's log.

#include "tests/ui/desktop_program.h"
#include "tests/ui/screen_reader.h"
#include "tests/unit/store/private_keyring.h"

#include <QTest>

using namespace paddock;
using namespace paddock::fakes;

class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = DesktopProgram::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        if (!QFile::exists(QLatin1String(ScreenReader::launcher)))
            QSKIP("at-spi2-core is not installed; it carries what screen readers hear.");
        m_session = std::make_unique<PrivateKeyring>();
        QVERIFY(m_session->startBus());
        m_program = std::make_unique<DesktopProgram>();
        m_reader = std::make_unique<ScreenReader>();
        QVERIFY(m_reader->start(QString::fromUtf8(m_session->address())));
        m_program->set("DBUS_SESSION_BUS_ADDRESS", QString::fromUtf8(m_session->address()));
        m_program->set("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
        m_program->set("PADDOCK_PROVIDER", "practice");
        QVERIFY(m_program->start({"--theme", "light"}, 1100, 800));
        QTRY_VERIFY_WITH_TIMEOUT(!m_reader->all().isEmpty(), Patience);
    }

    void theStartPageHasANameForEverything() { QCOMPARE(unnamed().join(QLatin1String("; ")), QString()); }

    void aFolderIsOpenedAndAMessageSent()
    {
        QVERIFY(press("Make a practice folder and begin"));
        QVERIFY(send("Show me"));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->questions() > 0, Patience);
    }

    void theQuestionIsHeardAndStopped()
    {
        QTRY_VERIFY_WITH_TIMEOUT(button("Allow once").has_value(), Patience);
        QCOMPARE(unnamed().join(QLatin1String("; ")), QString());
        QVERIFY(press("Stop"));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->facts<TurnEnded>().size(), 1, Patience);
        QVERIFY(m_program->facts<TurnEnded>().first().how != TurnEnd::Completed);
    }

    void theQuestionsOfANewSessionAreAllowedToTheEnd()
    {
        QVERIFY(choose("New Session"));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->facts<Configured>().size() >= 2, Patience);
        QVERIFY(send("Show me"));
        QVERIFY(QTest::qWaitFor([this] { return allowedToTheEnd(); }, 3 * Patience));
        // Logs come in no order; the session before was stopped.
        QVERIFY(m_program->facts<TurnEnded>().contains(TurnEnded{TurnEnd::Completed}));
        QVERIFY(m_program->answers() >= 1);
        QCOMPARE(unnamed().join(QLatin1String("; ")), QString());
    }

    void whatWasSaidAndDoneCanBeHeard()
    {
        const QList<Heard> all = m_reader->all();
        const auto isHeard = [&](const QString &words) {
            return std::any_of(all.begin(), all.end(), [&](const Heard &one) {
                return one.name.contains(words) || m_reader->textOf(one).contains(words);
            });
        };
        QVERIFY(isHeard("Show me"));
    }

    void whatChangedCanBeReviewed()
    {
        m_program->keys({"F7"});
        QTRY_VERIFY_WITH_TIMEOUT(dock("Changes").has_value(), Patience);
        QTest::qWait(300);
        QCOMPARE(unnamed().join(QLatin1String("; ")), QString());
        const auto isTold = [this] {
            return m_reader
                ->first([this](const Heard &one) {
                    return one.name == QLatin1String("Changes")
                           && m_reader->descriptionOf(one).contains("thermometer.cpp");
                })
                .has_value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), Patience);
    }

    void thePaletteIsHeardToo()
    {
        m_program->keys({"ctrl+shift+p"});
        QTRY_VERIFY_WITH_TIMEOUT(m_reader->find("text", "Command palette").has_value(), Patience);
        QCOMPARE(unnamed().join(QLatin1String("; ")), QString());
        m_program->keys({"Escape"});
    }

    void closesWhenAsked()
    {
        m_program->keys({"ctrl+q"});
        QTRY_COMPARE_WITH_TIMEOUT(m_program->process().state(), QProcess::NotRunning, Patience);
        QCOMPARE(m_program->process().exitCode(), 0);
    }

private:
    static constexpr int Patience = DesktopProgram::Patience;

    std::optional<Heard> button(const QString &name) const
    {
        for (const char *role : {"button", "push button"}) {
            if (const std::optional<Heard> found = m_reader->find(QLatin1String(role), name))
                return found;
        }
        return {};
    }

    std::optional<Heard> dock(const QString &name) const
    {
        for (const Heard &one : m_reader->all()) {
            if (one.name == name
                && (one.role == QLatin1String("page tab") || one.role == QLatin1String("panel")
                    || one.role == QLatin1String("window") || one.role == QLatin1String("frame")))
                return one;
        }
        return {};
    }

    /// Presses a button once it can be pressed.
    bool press(const QString &name) const
    {
        std::optional<Heard> found;
        return QTest::qWaitFor(
                   [&] {
                       found = button(name);
                       return found && found->is(Heard::Sensitive);
                   },
                   Patience)
               && m_reader->act(*found);
    }

    /// An entry of the menus, which a screen reader hears without opening them.
    bool choose(const QString &name) const
    {
        for (const Accessible &program : m_reader->programs()) {
            for (const Accessible &window : m_reader->childrenOf(program)) {
                if (const std::optional<Heard> entry = entryBelow(window, name, 0))
                    return m_reader->act(*entry);
            }
        }
        return false;
    }

    std::optional<Heard> entryBelow(const Accessible &place, const QString &name, int depth) const
    {
        if (depth > 6)
            return {};
        for (const Accessible &child : m_reader->childrenOf(place)) {
            const Heard heard = m_reader->hear(child);
            if (heard.role.contains("menu item") && heard.name == name)
                return heard;
            if (heard.role.contains("menu")) {
                if (const std::optional<Heard> below = entryBelow(child, name, depth + 1))
                    return below;
            }
        }
        return {};
    }

    bool send(const QString &text) const
    {
        std::optional<Heard> field;
        const auto isThere = [&] {
            for (const Heard &one : m_reader->all()) {
                if (one.is(Heard::Editable) && one.name == QLatin1String("Message"))
                    field = one;
            }
            return field.has_value();
        };
        return QTest::qWaitFor(isThere, Patience) && m_reader->write(*field, text) && press("Send");
    }

    /// Whether the newest turn has ended; else allows what waits. The bar takes no answer in its first moments.
    bool allowedToTheEnd() const
    {
        if (m_program->facts<TurnEnded>().size() >= 2)
            return true;
        if (const std::optional<Heard> allow = button("Allow once"); allow && allow->is(Heard::Sensitive))
            m_reader->act(*allow);
        QTest::qWait(300);
        return false;
    }

    /// What can be reached and says nothing of itself.
    QStringList unnamed() const
    {
        static const QStringList speakThemselves{"list item",     "tree item",  "table cell",
                                                 "page tab list", "scroll bar", "table column header",
                                                 "column header"};
        QStringList silent;
        for (const Heard &one : m_reader->all()) {
            // A part of the window that hands its focus on to what is in it.
            const bool isContainer =
                (one.role == QLatin1String("filler") || one.role == QLatin1String("panel"))
                && !m_reader->childrenOf(one.place).isEmpty();
            const bool isControl = one.is(Heard::Focusable) && one.is(Heard::Sensitive) && !isContainer
                                   && !speakThemselves.contains(one.role);
            if (one.role.isEmpty() || one.role == QLatin1String("unknown")
                || one.role == QLatin1String("invalid") || (isControl && one.name.trimmed().isEmpty()))
                silent.append(one.said() + u' ' + one.place.path.path());
        }
        return silent;
    }

    std::unique_ptr<PrivateKeyring> m_session;
    std::unique_ptr<DesktopProgram> m_program; // ends before its session
    std::unique_ptr<ScreenReader> m_reader;
};

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
