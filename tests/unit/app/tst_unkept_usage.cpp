#include "app/common/unkept_usage.h"

#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

const QDateTime begin(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

class ToldEngine : public Engine
{
public:
    void submit(const SessionId &, const Command &) override {}
    void catchUp(const SessionId &, quint64) override {}

    Event fact(const Fact &fact, int second, const QString &session = "s")
    {
        const Event event{
            {session}, ++seqs[session], Appended{{EntryId::fresh(), begin.addSecs(second), fact}}};
        emit happened(event);
        return event;
    }

    QHash<QString, quint64> seqs;
};

ModelMessage answer(qint64 tokens)
{
    ModelMessage message;
    message.usage.input = tokens;
    return message;
}

} // namespace

class TestUnkeptUsage : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryCountAtOnce();
    void leavesOutWhatAForkCopied();
};

void TestUnkeptUsage::keepsEveryCountAtOnce()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    ToldEngine engine;
    UnkeptUsage unkept(engine, file, begin);
    engine.fact(Configured{"/w", "anthropic", "m"}, 1);
    engine.fact(UserMessage{"one"}, 1);
    const Event first = engine.fact(answer(5), 2);
    QCOMPARE(file.read()->size(), 1);
    engine.fact(Spent{Spent::On::Retry, "m2", {7, 0, 0, 1}}, 3);
    engine.fact(answer(9), 4, "another");
    emit engine.happened(first); // somebody caught up

    const QList<UsageRecord> records = *file.read();
    QCOMPARE(records.size(), 3);
    QCOMPARE(records.at(0).session.value, "s");
    QCOMPARE(records.at(0).entry, 3);
    QCOMPARE(records.at(0).turn, 1);
    QCOMPARE(records.at(0).workspace, "/w");
    QCOMPARE(records.at(0).model, "m");
    QCOMPARE(records.at(0).usage, (Usage{5, 0, 0, 0}));
    QCOMPARE(records.at(1).on, UsageRecord::On::Retry);
    QCOMPARE(records.at(1).usage, (Usage{7, 0, 0, 1}));
    QCOMPARE(records.at(2).session.value, "another");
}

void TestUnkeptUsage::leavesOutWhatAForkCopied()
{
    const QTemporaryDir folder;
    const UsageFile file(folder.filePath("usage.jsonl"));
    ToldEngine engine;
    UnkeptUsage unkept(engine, file, begin);
    engine.fact(Configured{"/w", "anthropic", "m"}, -100);
    engine.fact(answer(5), -99);
    engine.fact(Forked{{"origin"}, 2}, 1);
    engine.fact(answer(6), 2);
    const QList<UsageRecord> records = *file.read();
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.at(0).usage.input, 6);
}

QTEST_GUILESS_MAIN(TestUnkeptUsage)
#include "tst_unkept_usage.moc"
