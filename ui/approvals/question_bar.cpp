#include "ui/approvals/question_bar.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

namespace paddock {
namespace {

constexpr int mostQuestions = 12; // what the tool takes is less; a form without end would not be one
constexpr int mostOptions = 24;

QLabel *wrapped(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setProperty("role", role);
    return label;
}

} // namespace

QuestionBar::QuestionBar(const Theme &theme, QWidget *parent)
    : AnswerBar(theme, parent)
    , m_form(nullptr)
    , m_skip(new QPushButton(tr("Do not answer"), this))
    , m_send(new QPushButton(tr("Send answers"), this))
{
    setObjectName("questionBar");
    setAccessibleName(tr("The agent asks you something"));
    m_skip->setObjectName("skipQuestionButton");
    m_skip->setToolTip(tr("The agent is told that you did not answer, and goes on."));
    m_send->setObjectName("sendAnswersButton");
    for (QPushButton *button : {m_skip, m_send})
        button->setAutoDefault(false);
    answers()->addWidget(m_skip);
    answers()->addStretch(1);
    answers()->addWidget(m_send);
    connect(m_skip, &QPushButton::clicked, this, [this] { denyByKey(); });
    connect(m_send, &QPushButton::clicked, this, &QuestionBar::send);
    refreshAnswers();
}

void QuestionBar::fill(bool)
{
    if (m_form) {
        m_form->hide();
        m_form->deleteLater(); // one of its fields may have sent us here
    }
    m_asked.clear();
    m_form = new QWidget(this);
    auto *all = new QVBoxLayout(m_form);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    const QJsonArray questions = inputOf(question())["questions"].toArray();
    const int count = qMin(int(questions.size()), mostQuestions);
    setTitle(tr("The agent asks you %n question(s)", nullptr, count));
    for (int i = 0; i < count; ++i)
        addQuestion(questions[i].toObject(), i + 1, count);
    body()->addWidget(m_form);
    QWidget *before = this;
    for (const Asked &asked : m_asked) {
        for (QAbstractButton *option : asked.options) {
            setTabOrder(before, option);
            before = option;
        }
        setTabOrder(before, asked.words);
        before = asked.words;
    }
    setTabOrder(before, m_skip);
    setTabOrder(m_skip, m_send);
}

void QuestionBar::addQuestion(const QJsonObject &question, int number, int count)
{
    auto *all = qobject_cast<QVBoxLayout *>(m_form->layout());
    Asked asked;
    asked.question = question["question"].toString();
    const QString header = visibleText(question["header"].toString());
    const QString text = breakable(visibleText(asked.question));
    if (number > 1)
        all->addSpacing(space::medium);
    if (count > 1 || !header.isEmpty()) {
        all->addWidget(wrapped(
            count == 1         ? header
            : header.isEmpty() ? tr("Question %1 of %2").arg(number).arg(count)
                               : tr("%1 of %2: %3", "1 of 2: Database").arg(number).arg(count).arg(header),
            "muted", m_form));
    }
    all->addWidget(wrapped(text, "heading", m_form));

    const bool several = question["multiSelect"].toBool();
    auto *group = new QButtonGroup(m_form);
    group->setExclusive(!several);
    const QJsonArray options = question["options"].toArray();
    for (int i = 0; i < qMin(int(options.size()), mostOptions); ++i) {
        const QJsonObject option = options[i].toObject();
        const QString label = option["label"].toString();
        const QString shown = visibleText(label);
        const QString note = visibleText(option["description"].toString());
        QAbstractButton *button =
            several ? static_cast<QAbstractButton *>(new QCheckBox(m_form)) : new QRadioButton(m_form);
        QString face = fontMetrics().elidedText(shown, Qt::ElideRight, 60 * fontMetrics().averageCharWidth());
        button->setText(face.replace(u'&', QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("option%1.%2").arg(number).arg(i + 1));
        button->setAccessibleName(tr("%1: %2", "question: option").arg(text, shown));
        button->setAccessibleDescription(note);
        button->setMinimumHeight(24);
        button->setToolTip(shown.toHtmlEscaped());
        group->addButton(button);
        connect(button, &QAbstractButton::toggled, this, [this] { refreshAnswers(); });
        all->addWidget(button);
        if (!note.isEmpty()) {
            QLabel *words = wrapped(breakable(note), "muted", m_form);
            words->setIndent(24);
            all->addWidget(words);
        }
        asked.labels.append(label);
        asked.options.append(button);
    }
    asked.words = new QLineEdit(m_form);
    asked.words->setObjectName(QStringLiteral("words%1").arg(number));
    asked.words->setPlaceholderText(several ? tr("And something else …") : tr("Something else …"));
    asked.words->setAccessibleName(tr("%1: in your own words", "question").arg(text));
    connect(asked.words, &QLineEdit::textChanged, this, [this, group, several](const QString &words) {
        // One answer is wanted, and these words are it.
        if (!several && !words.trimmed().isEmpty() && group->checkedButton()) {
            group->setExclusive(false);
            group->checkedButton()->setChecked(false);
            group->setExclusive(true);
        }
        refreshAnswers();
    });
    for (QAbstractButton *button : asked.options) {
        connect(button, &QAbstractButton::clicked, asked.words, [words = asked.words, several] {
            if (!several)
                words->clear();
        });
    }
    connect(asked.words, &QLineEdit::returnPressed, this, &QuestionBar::send);
    all->addWidget(asked.words);
    m_asked.append(asked);
}

QString QuestionBar::answerTo(const Asked &asked) const
{
    QStringList chosen;
    for (int i = 0; i < asked.options.size(); ++i) {
        if (asked.options[i]->isChecked())
            chosen.append(asked.labels[i]);
    }
    if (const QString words = asked.words->text().trimmed(); !words.isEmpty())
        chosen.append(words);
    return chosen.join(QStringLiteral(", "));
}

void QuestionBar::refreshAnswers()
{
    const bool takes = takesAnswers();
    const bool whole = std::all_of(m_asked.begin(), m_asked.end(),
                                   [this](const Asked &asked) { return !answerTo(asked).isEmpty(); });
    for (QPushButton *button : {m_skip, m_send})
        button->setDown(false);
    m_skip->setEnabled(takes);
    m_send->setEnabled(takes && whole);
    m_send->setToolTip(whole ? QString() : tr("Each question needs an answer first."));
}

void QuestionBar::allowByKey()
{
    send();
}

void QuestionBar::denyByKey()
{
    answer({call(), Decision::Deny});
}

void QuestionBar::send()
{
    if (!m_send->isEnabled())
        return;
    QJsonObject words;
    for (const Asked &asked : m_asked)
        words.insert(asked.question, answerTo(asked));
    Reply reply{call(), Decision::Allow};
    QJsonObject input = inputOf(question());
    input.insert(QStringLiteral("answers"), words);
    reply.input = input;
    answer(reply);
}

} // namespace paddock
