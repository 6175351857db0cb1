#include "ui/sessions/sessions_model.h"
#include "ui/sessions/when_text.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace paddock;

namespace {

SessionSummary summary(const QString &id, const QString &folder, const QString &title)
{
    SessionSummary session;
    session.id = {id};
    session.workspace = folder;
    session.title = title;
    session.model = "model-a";
    session.changed = QDateTime(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
    return session;
}

SessionLine open(const SessionSummary &of, Standing standing, const QString &line)
{
    SessionLine open;
    open.summary = of;
    open.standing = standing;
    open.title = of.title;
    open.line = line;
    open.isOpen = true;
    return open;
}

/// The tree as text: "Group: title, title".
QStringList shown(const SessionsModel &model)
{
    QStringList groups;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex group = model.index(i, 0);
        QStringList rows;
        for (int row = 0; row < model.rowCount(group); ++row)
            rows.append(model.index(row, 0, group).data().toString());
        groups.append(group.data().toString() + ": " + rows.join(", "));
    }
    return groups;
}

} // namespace

class TestSessionsModel : public QObject
{
    Q_OBJECT

private slots:
    void sessionsStandByFolderAndWhatIsPutAwayBelow()
    {
        SessionsModel model;
        QAbstractItemModelTester tester(&model);
        SessionSummary old = summary("c", "/work/api", "Old");
        old.isArchived = true;
        SessionSummary other = summary("d", "/work/api", "Elsewhere");
        other.source = "claude-code";
        model.setStored({summary("a", "/work/paddock", "Fix parser"), summary("b", "/work/api", "Auth"), old,
                         other, summary("e", "/work/paddock", "Docs")});
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "paddock: Fix parser, Docs", "api: Auth",
                                            "Archive: Old", "Other agents: Elsewhere"}));
    }

    void foldersOfOneNameAreToldApart()
    {
        SessionsModel model;
        model.setStored({summary("a", "/work/one/api", "A"), summary("b", "/work/two/api", "B")});
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "api in /work/one: A", "api in /work/two: B"}));
    }

    void whatNeedsAPersonStandsOnTopInTheGivenOrder()
    {
        SessionsModel model;
        QAbstractItemModelTester tester(&model);
        const SessionSummary a = summary("a", "/w", "A");
        const SessionSummary b = summary("b", "/w", "B");
        model.setStored({a, b});
        model.setOpen(open(a, Standing::NeedsApproval, "Run: make"));
        model.setOpen(open(b, Standing::NeedsAnswer, "A question"));
        model.setNeedsYou({{"b"}, {"a"}});
        QCOMPARE(shown(model), (QStringList{"Needs you: B, A", "w: A, B"}));
        model.setNeedsYou({{"a"}});
        QCOMPARE(shown(model), (QStringList{"Needs you: A", "w: A, B"}));
        model.setNeedsYou({});
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "w: A, B"}));
    }

    void aSessionThatTheLibraryDoesNotKnowYetIsThere()
    {
        SessionsModel model;
        QAbstractItemModelTester tester(&model);
        model.setStored({summary("a", "/w", "A")});
        model.setOpen(open(summary("new", "/w", "New"), Standing::Running, "At work"));
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "w: New, A"}));
        model.setClosed({"new"});
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "w: A"}));
    }

    void aSessionWhoseFolderIsGoneSaysSoUntilItIsBack()
    {
        SessionsModel model;
        model.setStored({summary("a", "/gone", "A"), summary("b", "/there", "B")});
        model.setMissing({"/gone"});
        QCOMPARE(model.line(SessionId{"a"})->standing, Standing::FolderMissing);
        QCOMPARE(model.line(SessionId{"b"})->standing, Standing::Idle);
        QCOMPARE(model.inFolders({"/gone"}), QList<SessionId>{{"a"}});
        model.setMissing({});
        QCOMPARE(model.line(SessionId{"a"})->standing, Standing::Idle);
    }

    void theFilterTakesAllWordsFromTitleFolderTagsAndStanding()
    {
        SessionsModel model;
        QAbstractItemModelTester tester(&model);
        SessionSummary tagged = summary("a", "/work/api", "Auth");
        tagged.tags = {"urgent"};
        model.setStored({tagged, summary("b", "/work/api", "Docs")});
        model.setFilter("API urg");
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "api: Auth"}));
        model.setFilter("nothing like it");
        QCOMPARE(shown(model), QStringList{"Needs you: "});
        model.setFilter({});
        QCOMPARE(shown(model), (QStringList{"Needs you: ", "api: Auth, Docs"}));
    }

    void hostileTitlesAreShownAsTheyAre()
    {
        SessionsModel model;
        model.setStored({summary("a", "/w", QString("safe") + QChar(0x202e) + "txt.exe")});
        QVERIFY(!model.line(SessionId{"a"})->title.contains(QChar(0x202e)));
    }

    void aChangeOfOneOfThousandsCostsOneRow()
    {
        SessionsModel model;
        QList<SessionSummary> sessions;
        for (int i = 0; i < 5000; ++i)
            sessions.append(
                summary(QString::number(i), "/work/" + QString::number(i % 50), "S" + QString::number(i)));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setStored(sessions);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 0);
        model.setStored(sessions); // the same once more: nothing moves
        QCOMPARE(resets.size(), 1);
        QVERIFY(changes.size() <= 51);
        changes.clear();
        for (int i = 0; i < 100; ++i)
            model.setOpen(open(sessions[42], Standing::Running, "step " + QString::number(i)));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(changes.size(), 100);
        for (const QList<QVariant> &change : changes)
            QCOMPARE(change[0].toModelIndex(), change[1].toModelIndex());
        model.setOpen(open(sessions[42], Standing::Running, "step 99"));
        QCOMPARE(changes.size(), 100); // it says what it said
    }

    void howLongAgoIsSaidShortly_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("seconds") << qint64(20) << "now";
        QTest::newRow("minutes") << qint64(720) << "12 min";
        QTest::newRow("yesterday") << qint64(86'400) << "yesterday";
    }
    void howLongAgoIsSaidShortly()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, words);
        const QDateTime now(QDate(2026, 3, 2), QTime(15, 0), Qt::LocalTime);
        QCOMPARE(whenText(now.addSecs(-seconds), now), words);
        QCOMPARE(whenText({}, now), QString());
    }
};

QTEST_GUILESS_MAIN(TestSessionsModel)
#include "tst_sessions_model.moc"
