#include "core/store/log_line.h"
#include "tests/unit/store/session_home.h"

#include <QTest>

using namespace paddock;

class TestLogTail : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(SessionHome::On::Memory); }
    void cleanup() { m_home.reset(); }

    void givesTheLastEntriesInOrder_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("most");
        for (const int length : {1, 2, 3, 200, 201, 5000}) {
            for (const int most : {1, 2, 200})
                QTest::addRow("%d of %d", most, length) << length << most;
        }
    }

    void givesTheLastEntriesInOrder()
    {
        QFETCH(const int, length);
        QFETCH(const int, most);
        const Transcript all = written(length);
        const SessionStore::Newest newest = m_home->store().newest({"one"}, most);
        QCOMPARE(newest.entries.size(), std::min(length, most));
        QVERIFY(newest.entries == all.mid(all.size() - newest.entries.size()));
        QCOMPARE(newest.seq, quint64(length));
        QCOMPARE(newest.workspace, "/w");
    }

    void leavesATornLastLineOut()
    {
        const Transcript all = written(10);
        QFile file(m_home->store().pathOf({"one"}));
        QVERIFY(file.resize(file.size() - 7));
        const SessionStore::Newest newest = m_home->store().newest({"one"}, 3);
        QVERIFY(newest.entries == all.mid(6, 3));
        QCOMPARE(newest.seq, quint64(9));
    }

    void readsLinesLongerThanAPiece()
    {
        Transcript all = written(3);
        const Entry longOne{EntryId::fresh(), all.constLast().at, UserMessage{QString(300'000, u'x')}};
        m_home->write("one", {longOne});
        all.append(longOne);
        QVERIFY(m_home->store().newest({"one"}, 2).entries == all.mid(2));
    }

    void givesNothingForWhatIsNoSession()
    {
        QVERIFY(m_home->store().newest({"none"}, 5).entries.isEmpty());
        QVERIFY(m_home->store().newest({"../one"}, 5).entries.isEmpty());
        written(1);
        QFile file(m_home->store().pathOf({"one"}));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no\nsession\nat all\n");
        file.close();
        QVERIFY(m_home->store().newest({"one"}, 5).entries.isEmpty());
    }

    void opensLongLogsOnAnotherThreadOnly()
    {
        written(3);
        QVERIFY(!m_home->store().longOpening({"one"}));
        QVERIFY(!m_home->store().longOpening({"none"}));
        m_home->write("one", {{EntryId::fresh(), QDateTime::currentDateTimeUtc(),
                               UserMessage{QString(600'000, u'x')}}});
        const SessionStore::Opening opening = FileSessionStore(m_home->sessions()).longOpening({"one"});
        QVERIFY(opening);
        const auto opened = opening();
        QVERIFY(opened);
        QCOMPARE(opened->transcript.size(), 4);
    }

private:
    Transcript written(int length)
    {
        const QDateTime at(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        Transcript all{{EntryId::fresh(), at, Configured{"/w", "anthropic", "a-model"}}};
        while (all.size() < length)
            all.append({EntryId::fresh(), at,
                        ModelMessage{{Text{QStringLiteral("entry %1, größer").arg(all.size() + 1)}}}});
        m_home->write("one", all);
        return all;
    }

    std::optional<SessionHome> m_home;
};

QTEST_GUILESS_MAIN(TestLogTail)
#include "tst_log_tail.moc"
