#include "tests/corpus/case_run.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <unistd.h>

#include <array>
#include <deque>
#include <iostream>
#include <map>

using namespace paddock;
using namespace paddock::corpus;

namespace {

constexpr std::size_t atATime = 10;

using Score = Outcome::Score;

/// Runs cases side by side, each in a field of its own.
class SideBySide
{
public:
    SideBySide(Ground &ground, QString program)
        : m_ground(ground)
        , m_program(std::move(program))
    {}

    /// In the order of \a cases.
    QList<Outcome> run(const QList<Case> &cases, const CaseRun::Manner &manner)
    {
        QList<Outcome> outcomes(cases.size());
        std::map<qsizetype, std::unique_ptr<CaseRun>> running;
        std::vector<qsizetype> ended;
        for (qsizetype next = 0; next < cases.size() || !running.empty();) {
            while (running.size() < atATime && next < cases.size()) {
                auto run = std::make_unique<CaseRun>(m_ground, cases[next], m_program, manner);
                QObject::connect(run.get(), &CaseRun::finished, run.get(),
                                 [&, index = next](const Outcome &outcome) {
                                     outcomes[index] = outcome;
                                     ended.push_back(index);
                                 });
                run->start();
                running.emplace(next++, std::move(run));
            }
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            for (const qsizetype index : ended)
                running.erase(index);
            ended.clear();
        }
        return outcomes;
    }

private:
    Ground &m_ground;
    const QString m_program;
};

QByteArray nameOf(uid_t user)
{
    return user == 0 ? QByteArray("me") : "user " + QByteArray::number(user);
}

} // namespace

Q_DECLARE_METATYPE(paddock::corpus::Outcome)

/// Every case of the corpus that is run, through the real program and the real fence.
class CorpusFenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program = QStringLiteral(PADDOCK_BIN_DIR "/paddock");
        if (const QString why = whyNoFence(); !why.isEmpty())
            QSKIP(qPrintable(why));
        if (!m_bare)
            m_users.append(0);
        else if (::geteuid() != 0)
            QSKIP("what is bare runs as somebody who has nothing to lose, and only root can become that");
        if (::geteuid() == 0)
            m_users.append(ordinaryUser);
        makeReachable();
        // One or a few of them, while one is looked into.
        const QRegularExpression only(qEnvironmentVariable("PADDOCK_CORPUS_ONLY"));
        for (const char *name : {"escapes", "more_escapes", "ordinary_work", "more_ordinary_work"}) {
            for (const Case &item : readCases(QLatin1String(name))) {
                if ((item.id + u' ' + item.kind).contains(only))
                    m_cases.append(item);
            }
        }
    }

    void holdsEveryCaseAndStopsNoOrdinaryWork_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Outcome>("outcome");
        SideBySide runs(m_ground, m_program);
        for (const uid_t user : m_users) {
            const QList<Outcome> outcomes = runs.run(m_cases, {user, !m_bare});
            for (qsizetype i = 0; i < outcomes.size(); ++i) {
                const QByteArray name =
                    m_cases[i].id.toUtf8() + ' ' + m_cases[i].kind.toUtf8() + " as " + nameOf(user);
                QTest::newRow(name.constData()) << m_cases[i].id << outcomes[i];
                ++m_scores[m_cases[i].kind][std::size_t(outcomes[i].score)];
            }
        }
    }
    void holdsEveryCaseAndStopsNoOrdinaryWork()
    {
        QFETCH(Outcome, outcome);
        if (outcome.score == Score::Skipped)
            QSKIP(qPrintable(outcome.why));
        const QByteArray told = outcome.why.toUtf8() + "\noutput: " + outcome.output;
        QVERIFY2(outcome.score != Score::NotRun, ("it never began\n" + told).constData());
        QVERIFY2(outcome.score == Score::Held, ("does not hold: " + told).constData());
    }

    /// Without a fence, the harness must see each kind of harm, or its word about the fence is worth nothing.
    void seesHarmWhereNoFenceStands_data()
    {
        QTest::addColumn<Outcome>("outcome");
        const QList<Case> controls = readCases("controls");
        const QList<Outcome> outcomes = SideBySide(m_ground, m_program).run(controls, {0, false});
        for (qsizetype i = 0; i < outcomes.size(); ++i)
            QTest::newRow(qPrintable(controls[i].id)) << outcomes[i];
    }
    void seesHarmWhereNoFenceStands()
    {
        QFETCH(Outcome, outcome);
        if (outcome.score == Score::Skipped)
            QSKIP(qPrintable(outcome.why));
        QVERIFY2(outcome.score == Score::Broken, ("harm went unseen\n" + outcome.output).constData());
    }

    void cleanupTestCase()
    {
        std::cout << "class                         held broken not-run skipped\n";
        std::array<int, 4> sum{};
        const auto print = [](const QString &name, const std::array<int, 4> &score) {
            std::cout << qPrintable(QStringLiteral("%1 %2 %3 %4 %5")
                                        .arg(name, -28)
                                        .arg(score[0], 5)
                                        .arg(score[1], 6)
                                        .arg(score[2], 7)
                                        .arg(score[3], 7))
                      << '\n';
        };
        for (const auto &[kind, score] : m_scores) {
            print(kind, score);
            for (std::size_t i = 0; i < score.size(); ++i)
                sum[i] += score[i];
        }
        print(QStringLiteral("all"), sum);
        std::cout.flush();
    }

private:
    /// Empty when a fence stands here.
    QString whyNoFence() const
    {
        QProcess process;
        process.start(m_program, {"sandbox", "--workspace", m_ground.pattern(), "--", "true"});
        if (!process.waitForFinished() || process.exitCode() == 125)
            return QString::fromUtf8(process.readAllStandardError());
        return {};
    }

    /// The folders above the build may be closed to others; then the programs are copied to where they are not.
    void makeReachable()
    {
        if (!m_users.contains(ordinaryUser))
            return;
        QProcess process;
        process.setChildProcessModifier([] { becomeOrExit(ordinaryUser); });
        process.start(m_program, {"--version"});
        if (process.waitForFinished() && process.exitCode() == 0)
            return;
        const QString folder = m_ground.next();
        for (const QString &name : QStringList{"paddock", "paddock-fence"})
            QVERIFY(QFile::copy(QStringLiteral(PADDOCK_BIN_DIR "/") + name, folder + u'/' + name));
        m_program = folder + "/paddock";
    }

    /// Without a fence, to see which new escapes do harm at all; those that are told to hold do none.
    const bool m_bare = qEnvironmentVariableIsSet("PADDOCK_CORPUS_BARE");
    QString m_program;
    Ground m_ground;
    QList<uid_t> m_users;
    QList<Case> m_cases;
    std::map<QString, std::array<int, 4>> m_scores;
};

QTEST_GUILESS_MAIN(CorpusFenceTest)
#include "tst_corpus_fence.moc"
