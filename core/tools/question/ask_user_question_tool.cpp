#include "core/tools/question/ask_user_question_tool.h"

#include "core/tools/tool_input.h"

#include <QJsonArray>
#include <QSet>

namespace paddock {

namespace {

constexpr qsizetype questionsAtMost = 4;
constexpr qsizetype optionsAtMost = 4;

const QLatin1String answersName("answers");

/// The answer as one text; nothing for what is none.
std::optional<QString> answerText(const QJsonValue &answer)
{
    if (answer.isString())
        return answer.toString();
    if (!answer.isArray())
        return {};
    QStringList labels; // some seats send the labels of several answers one by one
    for (const QJsonValue &label : answer.toArray()) {
        if (!label.isString())
            return {};
        labels.append(label.toString());
    }
    return labels.join(QStringLiteral(", "));
}

class AskUserQuestionRun : public ToolRun
{
public:
    AskUserQuestionRun(QJsonArray questions, QJsonObject answers)
        : ToolRun(QStringLiteral("AskUserQuestion"), {})
        , m_questions(std::move(questions))
        , m_answers(std::move(answers))
    {}

    QJsonObject preview(const ToolContext &) const override
    {
        return {{"kind", "questions"}, {"questions", m_questions}};
    }

    void start(const ToolContext &) override
    {
        QString text = QStringLiteral("The user answered:\n");
        for (const QJsonValue &question : m_questions) {
            const QString asked = question.toObject().value("question").toString();
            const QString answer = m_answers.value(asked).toString();
            text += QStringLiteral("\n%1\n").arg(asked)
                    + (answer.isEmpty()
                           ? QStringLiteral("(The user left this open. Decide it yourself, and say how.)\n")
                           : QStringLiteral("-> %1\n").arg(answer));
        }
        const ToolResult result{.text = text,
                                .details = {{"questions", m_questions}, {answersName, m_answers}}};
        QMetaObject::invokeMethod(
            this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
    }
    void interrupt() override {}

private:
    const QJsonArray m_questions;
    const QJsonObject m_answers; ///< By question, each a text.
};

} // namespace

ToolSpec AskUserQuestionTool::spec() const
{
    QJsonObject label = field("string", "One to five words, unlike every other label of the question.");
    label.insert("minLength", 1);
    QJsonObject options =
        field("array", "Two to four answers. The person can always write one of their own.");
    options.insert("items",
                   objectSchema({{"label", label},
                                 {"description", field("string", "What choosing it means or leads to.")},
                                 {"preview", field("string", "Code or text that shows it, if that helps.")}},
                                {"label"}));
    QJsonObject question = field("string", "The whole question, ending with a question mark.");
    question.insert("minLength", 1);
    QJsonObject questions = field("array", "One to four questions.");
    questions.insert(
        "items",
        objectSchema({{"question", question},
                      {"header", field("string", "A word or two that stand above it, such as \"Library\".")},
                      {"options", options},
                      {"multiSelect", field("boolean", "Whether several answers may be chosen together.")}},
                     {"question", "options"}));
    return {
        .name = "AskUserQuestion",
        .description =
            "Asks the person something that you cannot find out and that decides what is to be done, with "
            "answers "
            "to choose from. Put the answer that you recommend first and say so in its label. Do not ask "
            "whether "
            "to go on, and not for a permission: calls ask for theirs by themselves.",
        .schema = objectSchema({{"questions", questions}}, {"questions"})};
}

Result<std::unique_ptr<ToolRun>> AskUserQuestionTool::prepare(const QJsonObject &input) const
{
    QJsonObject asked = input;
    const QJsonValue given = asked.take(answersName); // the person's, not the model's: no part of the schema
    if (const Result<void> checked = checkInput(spec(), asked); !checked)
        return checked.error();
    const QJsonArray questions = asked.value("questions").toArray();
    if (questions.isEmpty() || questions.size() > questionsAtMost)
        return inputError(spec().name,
                          QStringLiteral("Ask one to %1 questions at a time.").arg(questionsAtMost));
    QSet<QString> texts;
    for (const QJsonValue &value : questions) {
        const QString question = value.toObject().value("question").toString();
        if (texts.contains(question))
            return inputError(spec().name,
                              QStringLiteral("The question \"%1\" is asked twice.").arg(question));
        texts.insert(question);
        QSet<QString> labels;
        const QJsonArray options = value.toObject().value("options").toArray();
        for (const QJsonValue &option : options)
            labels.insert(option.toObject().value("label").toString());
        if (options.size() < 2 || options.size() > optionsAtMost || labels.size() != options.size())
            return inputError(spec().name,
                              QStringLiteral("Give two to %1 options with different labels for \"%2\".")
                                  .arg(optionsAtMost)
                                  .arg(question));
    }
    if (!given.isUndefined() && !given.isObject())
        return inputError(spec().name, QStringLiteral("The parameter `answers` must be of type object."));
    QJsonObject answers;
    const QJsonObject object = given.toObject();
    for (auto answer = object.begin(); answer != object.end(); ++answer) {
        const std::optional<QString> text = answerText(answer.value());
        if (!text || !texts.contains(answer.key()))
            return inputError(spec().name,
                              QStringLiteral("`answers` holds \"%1\", which is no answer to a question.")
                                  .arg(answer.key()));
        if (!text->trimmed().isEmpty())
            answers.insert(answer.key(), *text);
    }
    return std::unique_ptr<ToolRun>(std::make_unique<AskUserQuestionRun>(questions, answers));
}

QString AskUserQuestionTool::correction(const QJsonObject &, const QJsonObject &) const
{
    return {};
}

Result<void> AskUserQuestionTool::checkReply(const QJsonObject &input) const
{
    if (input.value(answersName).toObject().isEmpty())
        return Error{ErrorKind::Invalid, tr("Answer at least one of the questions, or decline them."), {}};
    return {};
}

} // namespace paddock
