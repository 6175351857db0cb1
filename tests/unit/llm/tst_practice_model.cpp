#include "core/llm/practice/practice_model.h"

#include <QTest>

using namespace paddock;

namespace {

/// Plays the whole tour; calls of these tools are denied.
Transcript tour(const QStringList &denied)
{
    Transcript transcript{{{}, {}, UserMessage{"go"}}};
    for (int answers = 0; answers < 20; ++answers) {
        const ModelMessage message = practiceMessage(transcript);
        transcript.append({{}, {}, message});
        bool calls = false;
        for (const Block &block : message.blocks) {
            if (const auto *call = std::get_if<ToolCall>(&block)) {
                calls = true;
                const bool leaves = call->id.value == "practice-leave";
                const Outcome outcome = denied.contains(call->tool) || leaves ? Outcome::Denied : Outcome::Ok;
                transcript.append({{}, {}, Returned{call->id, outcome, {}}});
            }
        }
        if (!calls)
            break;
    }
    return transcript;
}

QString lastText(const Transcript &transcript)
{
    return std::get<Text>(std::get<ModelMessage>(transcript.constLast().fact).blocks.first()).text;
}

} // namespace

class TestPracticeModel : public QObject
{
    Q_OBJECT

private slots:
    void saysAtOnceThatItIsAScript()
    {
        const ModelMessage first = practiceMessage({{{}, {}, UserMessage{"go"}}});
        QVERIFY(std::get<Text>(first.blocks.first()).text.contains("script without intelligence"));
        QCOMPARE(first.model, "practice-script");
    }

    void callsEveryToolOfTheTourOnceAndEnds()
    {
        const Transcript transcript = tour({});
        QStringList tools;
        for (const Entry &entry : transcript) {
            if (const auto *message = std::get_if<ModelMessage>(&entry.fact)) {
                for (const Block &block : message->blocks) {
                    if (const auto *call = std::get_if<ToolCall>(&block))
                        tools.append(call->tool);
                }
            }
        }
        QCOMPARE(tools, (QStringList{"TodoWrite", "Glob", "Read", "Read", "Bash", "TodoWrite", "Edit",
                                     "TodoWrite", "Bash", "Read"}));
        QVERIFY(lastText(transcript).contains("The test passes now."));
        QVERIFY(lastText(transcript).contains("stopped by the boundary"));
    }

    void reportsWhatWasRefusedInsteadOfWhatWasPlanned()
    {
        const QString text = lastText(tour({"Edit", "Bash"}));
        QVERIFY(text.contains("The edit was not allowed"));
        QVERIFY(text.contains("The test was not allowed to run."));
        QVERIFY(!text.contains("passes now"));
    }

    void asksAndLaysAPlanOutWhenItIsAskedFor()
    {
        Transcript transcript{{{}, {}, UserMessage{"Make a plan, please."}}};
        QStringList tools;
        for (int i = 0; i < 3; ++i) {
            const ModelMessage message = practiceMessage(transcript);
            transcript.append({{}, {}, message});
            const auto *call = std::get_if<ToolCall>(&message.blocks.constLast());
            if (!call)
                break;
            tools.append(call->tool);
            transcript.append({{}, {}, Returned{call->id, Outcome::Ok, {}}});
        }
        QCOMPARE(tools, (QStringList{"AskUserQuestion", "ExitPlanMode"}));
        QVERIFY(lastText(transcript).contains("You approved the plan."));
        transcript.append({{}, {}, UserMessage{"go"}}); // and then the tour, from its beginning
        const ModelMessage first = practiceMessage(transcript);
        QCOMPARE(std::get<ToolCall>(first.blocks.constLast()).tool, "Glob");
    }

    void keepsWhatItSaidWhenItIsInterrupted()
    {
        PracticeModel model(std::chrono::milliseconds(1));
        ModelRequest request;
        request.transcript = {{{}, {}, UserMessage{"go"}}};
        const auto stream = model.ask(request);
        QVERIFY(stream->reached().blocks.isEmpty());
        QString heard;
        connect(stream.get(), &ModelStream::textArrived, this, [&](const QString &text) { heard += text; });
        QTRY_VERIFY(heard.size() > 20);
        QCOMPARE(stream->reached().blocks, QList<Block>{Text{heard}});
    }
};

QTEST_GUILESS_MAIN(TestPracticeModel)
#include "tst_practice_model.moc"
