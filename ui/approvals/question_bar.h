#pragma once

#include "ui/approvals/answer_bar.h"

#include <QList>

class QAbstractButton;
class QLineEdit;
class QPushButton;
class QWidget;

namespace paddock {

/// The model asks the person something (AskUserQuestion): options to choose from, and always words of one's own.
class QuestionBar : public AnswerBar
{
    Q_OBJECT

public:
    explicit QuestionBar(const Theme &theme, QWidget *parent = nullptr);

protected:
    void fill(bool cardInSight) override;
    void refreshAnswers() override;
    void allowByKey() override;
    void denyByKey() override;

private:
    struct Asked {
        QString question; ///< As the model wrote it: the key of its answer.
        QStringList labels;
        QList<QAbstractButton *> options;
        QLineEdit *words = nullptr;
    };

    void addQuestion(const QJsonObject &question, int number, int count);
    QString answerTo(const Asked &asked) const; ///< Empty: none yet.
    void send();

    QWidget *m_form;
    QList<Asked> m_asked;
    QPushButton *m_skip;
    QPushButton *m_send;
};

} // namespace paddock
