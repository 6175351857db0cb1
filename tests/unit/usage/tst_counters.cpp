#include "core/usage/counters.h"

#include <QRegularExpression>
#include <QTest>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

const QDateTime begin(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

/// Says what happens, as an engine does.
struct Engine {
    Event event(const Happening &what, const QString &session = "s")
    {
        if (std::holds_alternative<Appended>(what))
            ++seqs[session];
        return {{session}, seqs.value(session), what};
    }
    Event fact(const Fact &fact, const QDateTime &at = begin.addSecs(1), const QString &session = "s")
    {
        return event(Appended{{EntryId::fresh(), at, fact}}, session);
    }
    void happen(const Fact &what) { counters.take(fact(what)); }

    QHash<QString, quint64> seqs;
    Counters counters{begin};
};

/// The keys of samples read better without backslashes.
QString quoted(QString key)
{
    return key.replace(u'\'', u'"');
}

ModelMessage answer(const QString &model, std::chrono::milliseconds took, const QList<Block> &blocks = {})
{
    ModelMessage message;
    message.blocks = blocks;
    message.usage = {1, 2, 3, 4};
    message.model = model;
    message.took = took;
    return message;
}

Block call(const QString &id, const QString &tool)
{
    return ToolCall{{id}, tool, {}, {}};
}

/// A strict reader of the exposition format: names, HELP and TYPE once and before the samples of their family, samples
/// of a family together, labels escaped, none twice, histograms cumulative with +Inf equal to the count.
class Exposition
{
public:
    explicit Exposition(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            fault = "no line feed at the end";
        for (const QByteArray &line : text.chopped(1).split('\n'))
            read(QString::fromUtf8(line));
        checkHistograms();
    }

    QMap<QString, double> samples; ///< By name and labels as written.
    QString fault;

private:
    void read(const QString &line)
    {
        static const QRegularExpression head("^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$");
        static const QRegularExpression sample(
            "^([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{((?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\\n]|\\\\[\\\\\"n])*\"(?:"
            ",(?=[a-z])|(?=\\})))+)\\})? "
            "(-?[0-9]+(?:\\.[0-9]+)?|\\+Inf|NaN)$");
        if (const auto match = head.match(line); match.hasMatch()) {
            const QString name = match.captured(2);
            if (match.captured(1) == "HELP") {
                if (families.contains(name))
                    fault = "a second HELP: " + line;
                families.append(name);
            } else {
                if (families.isEmpty() || families.last() != name || types.contains(name))
                    fault = "a TYPE out of place: " + line;
                types.insert(name, match.captured(3));
                if (!QStringList{"counter", "histogram"}.contains(match.captured(3)))
                    fault = "an unknown type: " + line;
            }
            return;
        }
        const auto match = sample.match(line);
        if (!match.hasMatch()) {
            fault = "no sample: " + line;
            return;
        }
        QString name = match.captured(1);
        const QString key = name + match.captured(2);
        if (types.value(families.value(families.size() - 1)) == "histogram")
            name.remove(QRegularExpression("_(bucket|sum|count)$"));
        else if (!name.endsWith("_total"))
            fault = "a counter that is not named so: " + line;
        if (families.isEmpty() || families.last() != name || !types.contains(name))
            fault = "a sample out of its family: " + line;
        if (samples.contains(key))
            fault = "the same sample twice: " + line;
        samples.insert(key, match.captured(4).toDouble());
        order.append(key);
    }

    void checkHistograms()
    {
        static const QRegularExpression bucket("^(.*)_bucket\\{(.*),le=\"([^\"]*)\"\\}$");
        double last = 0;
        for (const QString &key : std::as_const(order)) {
            const auto match = bucket.match(key);
            if (!match.hasMatch()) {
                last = 0;
                continue;
            }
            if (samples.value(key) < last)
                fault = "not cumulative: " + key;
            last = samples.value(key);
            if (match.captured(3) == "+Inf"
                && last != samples.value(match.captured(1) + "_count{" + match.captured(2) + "}", -1))
                fault = "+Inf is not the count: " + key;
        }
    }

    QStringList families;
    QMap<QString, QString> types;
    QStringList order;
};

} // namespace

class TestCounters : public QObject
{
    Q_OBJECT

private slots:
    void isWellFormedBeforeAnything();
    void countsRequestsAndTokens();
    void putsLatenciesInBuckets();
    void countsToolCalls();
    void countsErrorsAndRetries();
    void countsBudgetsCompactionsAndTurns();
    void countsNothingTwice();
    void doesNotCountWhatWasBefore();
    void escapesLabels();
    void boundsItsLabels();
};

void TestCounters::isWellFormedBeforeAnything()
{
    const Exposition text(Counters().prometheusText());
    QCOMPARE(text.fault, QString());
    QVERIFY(text.samples.isEmpty());
}

void TestCounters::countsRequestsAndTokens()
{
    Engine engine;
    engine.happen(Configured{"/w", "anthropic", "m"});
    engine.happen(answer("m-2026", 10ms));
    engine.happen(answer({}, 10ms)); // as it was asked for
    ModelMessage stopped = answer("m", 10ms);
    stopped.stopReason = "interrupted";
    engine.happen(stopped);
    engine.happen(Spent{Spent::On::Retry, "m", {10, 0, 0, 1}});
    engine.happen(Spent{Spent::On::Compaction, {}, {100, 0, 0, 1}});
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m-2026',outcome='answered'}")), 1);
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m',outcome='answered'}")), 2);
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m',outcome='interrupted'}")), 1);
    QCOMPARE(text.samples.value(quoted("paddock_tokens_total{model='m',kind='input'}")), 112);
    QCOMPARE(text.samples.value(quoted("paddock_tokens_total{model='m',kind='cache_write'}")), 4);
    QCOMPARE(text.samples.value(quoted("paddock_tokens_total{model='m',kind='cache_read'}")), 6);
    QCOMPARE(text.samples.value(quoted("paddock_tokens_total{model='m',kind='output'}")), 10);
    QCOMPARE(text.samples.value(quoted("paddock_tokens_total{model='m-2026',kind='output'}")), 4);
}

void TestCounters::putsLatenciesInBuckets()
{
    Engine engine;
    for (const auto took : {0ms, 250ms, 251ms, 5'000ms, 600'001ms})
        engine.happen(answer("m", took));
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    const auto within = [&](const QString &le) {
        return text.samples.value(quoted("paddock_answer_seconds_bucket{model='m',le='" + le + "'}"), -1);
    };
    QCOMPARE(within("0.250"), 2);
    QCOMPARE(within("0.500"), 3);
    QCOMPARE(within("2.500"), 3);
    QCOMPARE(within("5.000"), 4);
    QCOMPARE(within("600.000"), 4);
    QCOMPARE(within("+Inf"), 5);
    QCOMPARE(text.samples.value(quoted("paddock_answer_seconds_sum{model='m'}")), 605.502);
}

void TestCounters::countsToolCalls()
{
    Engine engine;
    engine.happen(answer("m", 1ms, {call("1", "Read"), call("2", "Bash"), call("3", "Bash")}));
    engine.happen(Returned{{"1"}, Outcome::Ok, "text", {}, {}, 20ms});
    engine.happen(Returned{{"2"}, Outcome::Failed, "text", {}, {}, 1'500ms});
    engine.happen(Returned{{"3"}, Outcome::Failed, "text", {}, {}, 5ms});
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.samples.value(quoted("paddock_tool_calls_total{tool='Read',outcome='ok'}")), 1);
    QCOMPARE(text.samples.value(quoted("paddock_tool_calls_total{tool='Bash',outcome='failed'}")), 2);
    QCOMPARE(text.samples.value(quoted("paddock_tool_seconds_total{tool='Bash'}")), 1.505);
}

void TestCounters::countsErrorsAndRetries()
{
    Engine engine;
    engine.happen(Configured{"/w", "anthropic", "m"});
    engine.counters.take(engine.event(Retrying{2, 3, 1ms, {ErrorKind::Overloaded, "full", {}, {}}}));
    engine.counters.take(engine.event(Retrying{3, 3, 1ms, {ErrorKind::Network, "cut", {}, {}}}));
    engine.happen(TurnEnded{TurnEnd::Failed, Error{ErrorKind::Network, "cut", {}, {}}});
    engine.counters.take(engine.event(Notice{{ErrorKind::Io, "full", {}, {}}}));
    engine.happen(TurnEnded{TurnEnd::Failed, Error{ErrorKind::NoKey, "none", {}, {}}}); // nothing was sent
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.samples.value(quoted("paddock_retries_total{kind='overloaded'}")), 1);
    QCOMPARE(text.samples.value(quoted("paddock_errors_total{kind='network'}")), 2);
    QCOMPARE(text.samples.value(quoted("paddock_errors_total{kind='io'}")), 1);
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m',outcome='failed'}")), 3);
}

void TestCounters::countsBudgetsCompactionsAndTurns()
{
    Engine engine;
    engine.happen(BudgetReached{BudgetSpan::Day, true, 1, 2.0});
    engine.happen(BudgetReached{BudgetSpan::Day, false, 1, 2.0});
    engine.happen(TurnEnded{TurnEnd::Budget, Error{ErrorKind::NoCredit, "spent", {}, {}}});
    engine.happen(Compacted{});
    const QByteArray text = engine.counters.prometheusText();
    QCOMPARE(Exposition(text).fault, QString());
    QCOMPARE(Exposition(text).samples.value(quoted("paddock_budget_stops_total{span='day'}")), 1);
    QCOMPARE(Exposition(text).samples.value(quoted("paddock_budget_warnings_total{span='day'}")), 1);
    QCOMPARE(Exposition(text).samples.value(quoted("paddock_turns_total{end='budget'}")), 1);
    QCOMPARE(Exposition(text).samples.value(quoted("paddock_compactions_total{cause='asked'}")), 1);
    QVERIFY2(!text.contains("paddock_requests_total{") && !text.contains("paddock_errors_total{"), text);
}

void TestCounters::countsNothingTwice()
{
    Engine engine;
    const Event first = engine.fact(answer("m", 1ms));
    const Event other = engine.fact(answer("m", 1ms), begin.addSecs(1), "another");
    for (const Event &event : {first, other, first, other})
        engine.counters.take(event);
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m',outcome='answered'}")), 2);
}

void TestCounters::doesNotCountWhatWasBefore()
{
    Engine engine;
    engine.counters.take(engine.fact(Configured{"/w", "anthropic", "m"}, begin.addDays(-1)));
    engine.counters.take(engine.fact(answer("m", 1ms, {call("1", "Read")}), begin.addDays(-1)));
    engine.happen(Returned{{"1"}, Outcome::Unknown, "text", {}, {}, {}}); // found when it was opened
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.samples.keys(),
             (QStringList{quoted("paddock_tool_calls_total{tool='Read',outcome='unknown'}"),
                          quoted("paddock_tool_seconds_total{tool='Read'}")}));
}

/// A name with a quote in it would end its label and begin one of its own.
void TestCounters::escapesLabels()
{
    Engine engine;
    engine.happen(answer("m\"} 1\n\\", 1ms, {call("1", "evil\",tool=\"x")}));
    engine.happen(Returned{{"1"}, Outcome::Ok, "text", {}, {}, {}});
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QCOMPARE(text.samples.value(quoted("paddock_requests_total{model='m\\'} 1\\n\\\\',outcome='answered'}")),
             1);
    QCOMPARE(text.samples.value(quoted("paddock_tool_calls_total{tool='evil\\',tool=\\'x',outcome='ok'}")),
             1);
}

void TestCounters::boundsItsLabels()
{
    Engine engine;
    for (int i = 0; i < 1'000; ++i) {
        const QString id = QString::number(i);
        engine.happen(answer("m", 1ms, {call(id, "invented-" + id)}));
        engine.happen(Returned{{id}, Outcome::Failed, "text", {}, {}, {}});
    }
    const Exposition text(engine.counters.prometheusText());
    QCOMPARE(text.fault, QString());
    QVERIFY(text.samples.size() < 500);
    QCOMPARE(text.samples.value(quoted("paddock_tool_calls_total{tool='other',outcome='failed'}")), 800);
}

QTEST_GUILESS_MAIN(TestCounters)
#include "tst_counters.moc"
