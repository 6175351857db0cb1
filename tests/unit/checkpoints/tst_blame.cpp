#include "core/checkpoints/blame.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace paddock;

/// Which change a line is said to come from. Each test writes the history of one file and asks.
class TestBlame : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_top = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<ContentStore>(m_top->filePath("s"));
        m_sessions = {{SessionId{"one"}, {}}};
        m_clock = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
    }

    void namesTurnCallToolAndRuling()
    {
        change("f", "a\nb\n", "a\nnew\nb\n", "call-1");
        const QList<BlamedLine> lines = blamed("f", "a\nnew\nb\n");
        QCOMPARE(whos(lines), "before call-1 before");
        const LineOrigin &origin = lines.at(1).origin;
        QCOMPARE(origin.session, SessionId{"one"});
        QCOMPARE(origin.turn, 1);
        QCOMPARE(origin.tool, "Edit");
        QCOMPARE(origin.ruling->rule, "Edit(src/**)");
        QCOMPARE(origin.entry, m_sessions.first().transcript.size());
    }

    void keepsOriginsWhereLinesMove()
    {
        change("f", "", "1\n2\n3\n", "A");
        change("f", "1\n2\n3\n", "0\n1\n3\n4\n", "B");
        QCOMPARE(whos(blamed("f", "0\n1\n3\n4\n")), "B A A B");
    }

    void knowsWhatNoAgentWrote()
    {
        change("f", "a\n", "a\nb\n", "A");
        change("f", "a\nb\nmine\n", "a\nb\nmine\nc\n", "B"); // an edit that no session saw
        QCOMPARE(whos(blamed("f", "a\nb\nmine\nc\nlast\n")), "before A others B others");
    }

    void knowsWhatOthersWroteWhenSeen()
    {
        change("f", "a\n", "a\nb\n", {}, ChangeCause::Others);
        QCOMPARE(whos(blamed("f", "a\nb\n")), "before others");
    }

    void goesThroughSessionsInTheOrderOfTime()
    {
        change("f", "", "a\n", "A");
        m_sessions.append({SessionId{"two"}, {}});
        change("f", "a\n", "a\nb\n", "B", ChangeCause::Call, 1);
        change("f", "a\nb\n", "a\nb\nc\n", "C", ChangeCause::Call, 0);
        const QList<BlamedLine> lines = blamed("f", "a\nb\nc\n");
        QCOMPARE(whos(lines), "A B C");
        QCOMPARE(lines.at(1).origin.session, SessionId{"two"});
        QCOMPARE(lines.at(2).origin.turn, 2);
    }

    void followsARename()
    {
        change("old", "", "a\nb\n", "A");
        note(Changed{.cause = ChangeCause::Call,
                     .call = {"mv"},
                     .files = {{"new", {}, state("a\nb\n")}, {"old", state("a\nb\n"), {}}}});
        change("new", "a\nb\n", "a\nb\nc\n", "B");
        QCOMPARE(whos(blamed("new", "a\nb\nc\n")), "A A B");
    }

    void aRewindGivesLinesTheirOriginBack()
    {
        change("f", "", "a\nb\n", "A");
        change("f", "a\nb\n", "c\n", "B");
        change("f", "c\n", "a\nb\n", {}, ChangeCause::Restore);
        QCOMPARE(whos(blamed("f", "a\nb\n")), "A A");
    }

    /// The defect: where a content is missing, some call is blamed for what it did not write.
    void doesNotGuessWhereContentsAreMissing()
    {
        change("f", "a\n", "a\nb\n", "A");
        FileState lost = state("a\nb\nlost\n");
        lost.content.clear();
        note(Changed{.cause = ChangeCause::Call, .call = {"L"}, .files = {{"f", state("a\nb\n"), lost}}});
        note(Changed{
            .cause = ChangeCause::Call, .call = {"B"}, .files = {{"f", lost, state("a\nb\nlost\nc\n")}}});
        QCOMPARE(whos(blamed("f", "a\nb\nlost\nc\n")), "before A unknown unknown");
    }

    void aFileThatNobodyTouchedIsNobodys()
    {
        change("other", "", "x\n", "A");
        QCOMPARE(whos(blamed("f", "a\nb")), "before before");
    }

    void anEmptyFileHasNoLines() { QVERIFY(blamed("f", "").isEmpty()); }

private:
    FileState state(const QByteArray &content)
    {
        const auto kept = m_store->keep(content);
        return {.kind = FileState::Kind::File,
                .content = QString::fromLatin1(kept->hash.toHex()),
                .size = content.size(),
                .mode = 0644};
    }

    void note(const Fact &fact, qsizetype session = 0)
    {
        m_clock = m_clock.addSecs(1);
        m_sessions[session].transcript.append({EntryId::fresh(), m_clock, fact});
    }

    /// A turn with one call that changes \a path; an empty content before means that there was no file.
    void change(const QString &path, const QByteArray &before, const QByteArray &after, const QString &call,
                ChangeCause cause = ChangeCause::Call, qsizetype session = 0)
    {
        if (cause == ChangeCause::Call) {
            note(UserMessage{"do"}, session);
            note(ModelMessage{{ToolCall{{call}, "Edit", {}, {}}}}, session);
            note(Ruling{.call = {call}, .decision = Decision::Allow, .reason = {}, .rule = "Edit(src/**)"},
                 session);
        }
        note(Changed{.cause = cause,
                     .call = {call},
                     .files = {{path, before.isEmpty() ? FileState() : state(before), state(after)}}},
             session);
    }

    QList<BlamedLine> blamed(const QString &path, const QByteArray &content)
    {
        return blame(path, content, m_sessions, *m_store);
    }

    static QString whos(const QList<BlamedLine> &lines)
    {
        QStringList names;
        for (const BlamedLine &line : lines) {
            switch (line.origin.who) {
            case LineOrigin::Who::Before:
                names.append("before");
                break;
            case LineOrigin::Who::Call:
                names.append(line.origin.call.value);
                break;
            case LineOrigin::Who::Others:
                names.append("others");
                break;
            case LineOrigin::Who::Unknown:
                names.append("unknown");
                break;
            }
        }
        return names.join(' ');
    }

    std::unique_ptr<QTemporaryDir> m_top;
    std::unique_ptr<ContentStore> m_store;
    QList<BlamedSession> m_sessions;
    QDateTime m_clock;
};

QTEST_GUILESS_MAIN(TestBlame)

#include "tst_blame.moc"
