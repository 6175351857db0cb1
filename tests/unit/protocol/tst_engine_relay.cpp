#include "core/protocol/engine_relay.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>

using namespace paddock;

namespace {

class RecordingEngine : public Engine
{
public:
    void submit(const SessionId &session, const Command &command) override
    {
        QCOMPARE(QThread::currentThread(), thread());
        heard.append(session.value + ": " + std::get<Prompt>(command).text);
    }
    void catchUp(const SessionId &session, quint64 seq) override
    {
        heard.append(QStringLiteral("%1: from %2").arg(session.value).arg(seq));
    }

    QStringList heard;
};

Event eventOf(const Happening &what, const char *session = "s")
{
    return {{QString::fromLatin1(session)}, 1, what};
}

const Event Durable = eventOf(Appended{{{"e"}, {}, StopAsked{}}});

} // namespace

class TestEngineRelay : public QObject
{
    Q_OBJECT

private slots:
    void carriesCommandsToTheOtherThread()
    {
        RecordingEngine engine;
        QThread core;
        core.start();
        engine.moveToThread(&core);
        {
            EngineRelay relay(engine);
            relay.submit({"s"}, Prompt{"go"});
            relay.catchUp({"s"}, 3);
            // Behind what was queued before it, on the engine's thread.
            QMetaObject::invokeMethod(
                &engine, [&] { engine.moveToThread(thread()); }, Qt::BlockingQueuedConnection);
        }
        core.quit();
        core.wait();
        QCOMPARE(engine.heard, (QStringList{"s: go", "s: from 3"}));
    }

    void carriesMoreThanALotInOrderAndFromTheEnginesThread()
    {
        RecordingEngine engine;
        QThread core;
        core.start();
        engine.moveToThread(&core);
        {
            EngineRelay relay(engine);
            QList<quint64> seqs;
            connect(&relay, &Engine::happened, this, [&](const Event &event) {
                QCOMPARE(QThread::currentThread(), thread());
                seqs.append(event.seq);
            });
            QMetaObject::invokeMethod(&engine, [&engine] {
                for (quint64 seq = 1; seq <= 4500; ++seq)
                    emit engine.happened({{"s"}, seq, Appended{{{"e"}, {}, StopAsked{}}}});
            });
            QTRY_COMPARE(seqs.size(), 4500);
            QVERIFY(std::is_sorted(seqs.cbegin(), seqs.cend()));
            QMetaObject::invokeMethod(
                &engine, [&] { engine.moveToThread(thread()); }, Qt::BlockingQueuedConnection);
        }
        core.quit();
        core.wait();
    }

    void mayBeEndedByWhoeverHearsOfAnEvent()
    {
        RecordingEngine engine;
        auto relay = std::make_unique<EngineRelay>(engine);
        int heard = 0;
        connect(relay.get(), &Engine::happened, this, [&] {
            ++heard;
            relay.reset();
        });
        emit engine.happened(Durable);
        emit engine.happened(Durable);
        QTRY_COMPARE(heard, 1);
        QCoreApplication::processEvents();
        QCOMPARE(heard, 1);
    }

    void mergesPreviewsOfOneSessionAndKeepsTheOrder()
    {
        const QList<Event> heard = relayed(
            {eventOf(TextDelta{"a"}), eventOf(TextDelta{"b"}), eventOf(ThinkingDelta{"c"}),
             eventOf(TextDelta{"d"}), eventOf(TextDelta{"x"}, "other"), eventOf(ToolProgress{{"1"}, "e"}),
             eventOf(ToolProgress{{"1"}, "f"}), eventOf(ToolProgress{{"2"}, "g"}), Durable});
        QCOMPARE(heard,
                 (QList<Event>{eventOf(TextDelta{"ab"}), eventOf(ThinkingDelta{"c"}), eventOf(TextDelta{"d"}),
                               eventOf(TextDelta{"x"}, "other"), eventOf(ToolProgress{{"1"}, "ef"}),
                               eventOf(ToolProgress{{"2"}, "g"}), Durable}));
    }

    void deliversDurableEventsBehindThePreviewsBeforeThem()
    {
        const QList<Event> heard =
            relayed({eventOf(TextDelta{"a"}), Durable, eventOf(TextDelta{"b"}), Durable});
        QCOMPARE(heard, (QList<Event>{eventOf(TextDelta{"a"}), Durable, eventOf(TextDelta{"b"}), Durable}));
    }

    void deliversPreviewsThatNothingFollows()
    {
        RecordingEngine engine;
        EngineRelay relay(engine);
        QList<Event> heard;
        connect(&relay, &Engine::happened, this, [&](const Event &what) { heard.append(what); });
        emit engine.happened(eventOf(TextDelta{"a"}));
        QTRY_COMPARE(heard, QList<Event>{eventOf(TextDelta{"a"})});
    }

private:
    QList<Event> relayed(const QList<Event> &events)
    {
        RecordingEngine engine;
        EngineRelay relay(engine);
        QList<Event> heard;
        connect(&relay, &Engine::happened, this, [&](const Event &what) { heard.append(what); });
        for (const Event &what : events)
            emit engine.happened(what);
        [&] { QTRY_COMPARE(heard.count(Durable), events.count(Durable)); }();
        return heard;
    }
};

QTEST_GUILESS_MAIN(TestEngineRelay)
#include "tst_engine_relay.moc"
