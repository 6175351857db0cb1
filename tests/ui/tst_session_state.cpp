#include "ui/transcript/session_state.h"

#include <QTest>

using namespace paddock;

namespace {

/// Feeds facts and previews in order, as an engine would.
class Feed
{
public:
    explicit Feed(SessionState &state)
        : m_state(state)
    {}
    void fact(const Fact &fact)
    {
        ++m_seq;
        m_state.take(
            {{"s"}, m_seq, Appended{{{QString::number(m_seq)}, QDateTime::currentDateTimeUtc(), fact}}});
    }
    void preview(const Happening &what) { m_state.take({{"s"}, m_seq, what}); }

private:
    SessionState &m_state;
    quint64 m_seq = 0;
};

SessionState counting()
{
    return SessionState([](const Configured &, const ModelMessage &message) {
        return message.model == "priced" ? std::optional(double(message.usage.output)) : std::nullopt;
    });
}

ModelMessage answer(qint64 output, const QString &model = "priced")
{
    ModelMessage message{{Text{"Hi"}}};
    message.usage.output = output;
    message.model = model;
    return message;
}

} // namespace

/// What the window knows of a session from its events.
class TestSessionState : public QObject
{
    Q_OBJECT

private slots:
    void countsSummariesAndLostTries()
    {
        SessionState state = counting();
        Feed feed(state);
        feed.fact(Configured{"/w", "p", "m"});
        feed.fact(UserMessage{"go"});
        feed.fact(Spent{Spent::On::Retry, "priced", {0, 0, 0, 5}});
        feed.fact(answer(10));
        QCOMPARE(state.knownCost(), 15.0);
        QCOMPARE(state.usage().output, 15);
        QVERIFY(state.isCostKnown());
        feed.fact(Spent{Spent::On::Compaction, "nobody-knows", {0, 0, 0, 1}});
        QVERIFY(!state.isCostKnown());
    }

    void countsOnlyWhatAForkSpentItself()
    {
        SessionState state = counting();
        Feed feed(state);
        feed.fact(Configured{"/w", "p", "m"});
        feed.fact(UserMessage{"go"});
        feed.fact(answer(10, "nobody-knows"));
        feed.fact(TurnEnded{});
        feed.fact(Forked{{"older"}, 4});
        QCOMPARE(state.usage().output, 0);
        QVERIFY(state.isCostKnown());
        feed.fact(answer(3));
        QCOMPARE(state.knownCost(), 3.0);
    }

    void saysThatItShortensUntilItHas()
    {
        SessionState state = counting();
        Feed feed(state);
        feed.fact(Configured{"/w", "p", "m"});
        feed.fact(UserMessage{"go"});
        feed.fact(TurnEnded{});
        feed.preview(Compacting{CompactionCause::Asked});
        QCOMPARE(state.phase(), SessionState::Phase::Shortening);
        feed.fact(Spent{Spent::On::Compaction, "priced", {1, 0, 0, 1}});
        QCOMPARE(state.phase(), SessionState::Phase::Shortening);
        feed.fact(Compacted{CompactionCause::Asked, 2, "What was said."});
        QCOMPARE(state.phase(), SessionState::Phase::Idle);

        feed.preview(Compacting{CompactionCause::Asked});
        feed.preview(Notice{{ErrorKind::Network, "No network."}});
        QCOMPARE(state.phase(), SessionState::Phase::Idle);
    }

    void isCalledWhatAPersonCallsIt()
    {
        SessionState state = counting();
        Feed feed(state);
        feed.fact(Configured{"/w", "p", "m"});
        feed.fact(UserMessage{"the first prompt"});
        QCOMPARE(state.title(), "the first prompt");
        feed.fact(Described{"Herons"});
        QCOMPARE(state.title(), "Herons");
        feed.fact(Described{QString()});
        QCOMPARE(state.title(), "the first prompt");
    }
};

QTEST_GUILESS_MAIN(TestSessionState)
#include "tst_session_state.moc"
