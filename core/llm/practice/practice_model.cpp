#include "core/llm/practice/practice_model.h"

#include "core/base/overloaded.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>

namespace paddock {

namespace {

const QString ModelName = QStringLiteral("practice-script");

/// What the script has seen happen: its answers so far in this turn, and what its calls came to.
struct Seen {
    int answers = 0;
    QHash<QString, Outcome> outcomes;

    Outcome of(const QString &call) const { return outcomes.value(call, Outcome::Unknown); }
};

Seen lookAt(const Transcript &transcript)
{
    Seen seen;
    for (const Entry &entry : transcript) {
        std::visit(Overloaded{
                       [&](const ModelMessage &) { ++seen.answers; },
                       [&](const Returned &returned) {
                           seen.outcomes.insert(returned.call.value, returned.outcome);
                       },
                       [](const auto &) {},
                   },
                   entry.fact);
    }
    return seen;
}

QString said(const char *text)
{
    return QCoreApplication::translate("paddock::PracticeModel", text);
}

ToolCall call(const char *id, const char *tool, const QJsonObject &input)
{
    return {{QString::fromLatin1(id)}, QString::fromLatin1(tool), input, {}};
}

ToolCall runTests(const char *id)
{
    return call(id, "Bash", {{"command", "make test"}, {"description", "Build and run the test"}});
}

ToolCall todo(const char *id, int done)
{
    const std::array<std::pair<const char *, const char *>, 3> steps{{
        {"Find the failing test", "Finding the failing test"},
        {"Correct the number", "Correcting the number"},
        {"Test again", "Testing again"},
    }};
    QJsonArray todos;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        const char *status = i < done ? "completed" : i == done ? "in_progress" : "pending";
        const auto &[content, activeForm] = steps[static_cast<size_t>(i)];
        todos.append(QJsonObject{{"content", content}, {"status", status}, {"activeForm", activeForm}});
    }
    return call(id, "TodoWrite", {{"todos", todos}});
}

QString outcomeLine(const Seen &seen)
{
    QStringList lines;
    const auto line = [&](const char *id, const char *ok, const char *failed, const char *denied) {
        const Outcome outcome = seen.of(QString::fromLatin1(id));
        lines.append("- " + said(outcome == Outcome::Ok ? ok : outcome == Outcome::Denied ? denied : failed));
    };
    line("practice-edit", QT_TRANSLATE_NOOP("paddock::PracticeModel", "The edit was made."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel", "The edit failed; its card says why."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel", "The edit was not allowed, so the file is as it was."));
    line("practice-test-2", QT_TRANSLATE_NOOP("paddock::PracticeModel", "The test passes now."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel",
                           "The test still does not pass; its card shows what it printed."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel", "The test was not allowed to run."));
    line("practice-leave",
         QT_TRANSLATE_NOOP(
             "paddock::PracticeModel",
             "Reading outside the folder was NOT stopped. That is a fault in Paddock; please report it."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel",
                           "Reading outside the folder did not work, but not because it was refused."),
         QT_TRANSLATE_NOOP("paddock::PracticeModel",
                           "Reading outside the folder was stopped by the boundary."));
    return lines.join('\n');
}

QList<Block> blocksOfTour(const Seen &seen)
{
    switch (seen.answers) {
    case 0:
        return {Text{said(QT_TRANSLATE_NOOP(
                    "paddock::PracticeModel",
                    "I am the practice model: a script without intelligence, which takes the same steps "
                    "whatever you "
                    "write. The tools, the questions and the changes are real. First I look around."))},
                todo("practice-todo-1", 0), call("practice-glob", "Glob", {{"pattern", "**/*"}})};
    case 1:
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                            "I read the code and its test, both at once."))},
                call("practice-read-1", "Read", {{"file_path", "src/thermometer.cpp"}}),
                call("practice-read-2", "Read", {{"file_path", "tests/thermometer_test.cpp"}})};
    case 2:
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                            "I run the test to see it fail. Commands ask first."))},
                runTests("practice-test-1")};
    case 3:
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                            "Water boils at 212 degrees Fahrenheit, so 32 must be added, not "
                                            "30. I change that one number."))},
                todo("practice-todo-2", 1),
                call("practice-edit", "Edit",
                     {{"file_path", "src/thermometer.cpp"},
                      {"old_string", "celsius * 9.0 / 5.0 + 30.0"},
                      {"new_string", "celsius * 9.0 / 5.0 + 32.0"}})};
    case 4:
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel", "I run the test again."))},
                todo("practice-todo-3", 2), runTests("practice-test-2")};
    case 5:
        return {Text{said(QT_TRANSLATE_NOOP(
                    "paddock::PracticeModel",
                    "Last, I try to read a file outside the folder that you chose. This must be refused."))},
                call("practice-leave", "Read", {{"file_path", "../outside-the-folder.txt"}})};
    default:
        return {
            Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel", "That was the tour. What came of it:"))
                 + "\n\n" + outcomeLine(seen) + "\n\n"
                 + said(QT_TRANSLATE_NOOP(
                     "paddock::PracticeModel",
                     "For real work, choose a model: one with a key, or one on this machine."))
                 + "\n\n"
                 + said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                          "In plan mode, write \"plan\" to see a question and a plan."))}};
    }
}

/// Whether the newest message asks for a plan: that has a small tour of its own.
bool wantsPlan(const QString &message)
{
    static const QRegularExpression word(QStringLiteral("\\b(plan|question)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(message).hasMatch();
}

/// The entries that are no part of an exchange about a plan.
Transcript withoutPlans(const Transcript &transcript)
{
    Transcript rest;
    bool isPlanning = false;
    for (const Entry &entry : transcript) {
        if (const auto *message = std::get_if<UserMessage>(&entry.fact))
            isPlanning = wantsPlan(message->text);
        if (!isPlanning)
            rest.append(entry);
    }
    return rest;
}

QList<Block> blocksOfPlan(const Seen &seen)
{
    switch (seen.answers) {
    case 0: {
        const auto option = [](const char *label, const char *description) {
            return QJsonObject{{"label", said(label)}, {"description", said(description)}};
        };
        const QJsonObject question{
            {"question",
             said(QT_TRANSLATE_NOOP("paddock::PracticeModel", "How exact must the conversion be?"))},
            {"header", said(QT_TRANSLATE_NOOP("paddock::PracticeModel", "Exactness"))},
            {"multiSelect", false},
            {"options",
             QJsonArray{
                 option(QT_TRANSLATE_NOOP("paddock::PracticeModel", "Whole degrees"),
                        QT_TRANSLATE_NOOP("paddock::PracticeModel", "As on a thermometer at a wall.")),
                 option(QT_TRANSLATE_NOOP("paddock::PracticeModel", "Tenths of a degree"),
                        QT_TRANSLATE_NOOP("paddock::PracticeModel", "As in a kitchen or a clinic."))}}};
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                            "I am the practice model: a script without intelligence. Before "
                                            "I plan, I have a question."))},
                call("practice-question", "AskUserQuestion", {{"questions", QJsonArray{question}}})};
    }
    case 1:
        return {Text{said(QT_TRANSLATE_NOOP("paddock::PracticeModel", "This is my plan. You can edit it."))},
                call("practice-plan", "ExitPlanMode",
                     {{"plan", said(QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                                      "## Mend the thermometer\n\n"
                                                      "1. Run `make test` to see it fail.\n"
                                                      "2. In `src/thermometer.cpp`, add 32 in place of 30.\n"
                                                      "3. Run `make test` again."))}})};
    default:
        return {Text{
            said(seen.of(QStringLiteral("practice-plan")) == Outcome::Ok
                     ? QT_TRANSLATE_NOOP("paddock::PracticeModel",
                                         "You approved the plan. Write anything else, and I carry it out.")
                     : QT_TRANSLATE_NOOP(
                         "paddock::PracticeModel",
                         "The plan was not approved: its card says why. In plan mode you are asked."))}};
    }
}

/// Says a finished message word by word.
class PracticeStream : public ModelStream
{
public:
    PracticeStream(ModelMessage message, std::chrono::milliseconds pace)
        : m_message(std::move(message))
    {
        for (const Block &block : std::as_const(m_message.blocks)) {
            if (const auto *text = std::get_if<Text>(&block))
                m_text += text->text;
        }
        m_timer.setInterval(pace);
        connect(&m_timer, &QTimer::timeout, this, &PracticeStream::step);
        m_timer.start();
    }

    ModelMessage reached() const override
    {
        ModelMessage message;
        message.model = ModelName;
        message.stopReason = QStringLiteral("interrupted");
        if (m_at > 0)
            message.blocks.append(Text{m_text.first(m_at)});
        return message;
    }

private:
    void step()
    {
        if (m_at == m_text.size()) {
            m_timer.stop();
            emit finished(m_message);
            return;
        }
        const qsizetype space = m_text.indexOf(' ', m_at);
        const qsizetype next = space < 0 ? m_text.size() : space + 1;
        const QString word = m_text.sliced(m_at, next - m_at);
        m_at = next;
        emit textArrived(word);
    }

    const ModelMessage m_message;
    QString m_text;
    qsizetype m_at = 0;
    QTimer m_timer;
};

} // namespace

PracticeModel::PracticeModel(std::chrono::milliseconds pace)
    : m_pace(pace)
{}

std::unique_ptr<ModelStream> PracticeModel::ask(const ModelRequest &request)
{
    return std::make_unique<PracticeStream>(practiceMessage(request.transcript), m_pace);
}

namespace {

QList<Block> blocksFor(const Transcript &transcript)
{
    const auto newest = std::find_if(transcript.crbegin(), transcript.crend(), [](const Entry &entry) {
        return std::holds_alternative<UserMessage>(entry.fact);
    });
    if (newest != transcript.crend() && wantsPlan(std::get<UserMessage>(newest->fact).text))
        return blocksOfPlan(lookAt(Transcript(newest.base(), transcript.cend())));
    return blocksOfTour(lookAt(withoutPlans(transcript)));
}

} // namespace

ModelMessage practiceMessage(const Transcript &transcript)
{
    ModelMessage message;
    message.model = ModelName;
    message.blocks = blocksFor(transcript);
    const bool calls = std::any_of(message.blocks.cbegin(), message.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<ToolCall>(block);
    });
    message.stopReason = calls ? QStringLiteral("tool_use") : QStringLiteral("end_turn");
    return message;
}

} // namespace paddock
