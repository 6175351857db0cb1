#include "ui/boundary/try_box.h"

#include "ui/approvals/ruling_text.h"
#include "ui/approvals/ruling_view.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/judgement.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace paddock {
namespace {

/// The input of a call that does only what the text says.
QJsonObject inputFor(const QString &tool, const QString &text)
{
    if (tool == QLatin1String("Bash"))
        return {{"command", text}};
    if (tool == QLatin1String("WebFetch"))
        return {{"url", text}, {"prompt", "?"}};
    QJsonObject input{{"file_path", text}};
    if (tool == QLatin1String("Write"))
        input["content"] = QString();
    if (tool == QLatin1String("Edit")) {
        input["old_string"] = QStringLiteral("a");
        input["new_string"] = QStringLiteral("b");
    }
    return input;
}

} // namespace

TryBox::TryBox(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_tool(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_ask(new QPushButton(tr("Judge"), this))
    , m_state(new QLabel(this))
    , m_verdict(new MarkSheet(theme, this))
    , m_ruling(new RulingView(theme, this))
{
    m_tool->setObjectName("tryTool");
    m_tool->setAccessibleName(tr("Tool"));
    m_tool->addItem(tr("Run a command"), QStringLiteral("Bash"));
    m_tool->addItem(tr("Read a file"), QStringLiteral("Read"));
    m_tool->addItem(tr("Write a file"), QStringLiteral("Write"));
    m_tool->addItem(tr("Edit a file"), QStringLiteral("Edit"));
    m_tool->addItem(tr("Fetch an address"), QStringLiteral("WebFetch"));
    m_text->setObjectName("tryText");
    m_text->setProperty("field", true);
    m_text->setAccessibleName(tr("Command, path or address"));
    m_text->setFont(theme.monospace());
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->installEventFilter(this);
    m_ask->setObjectName("tryButton");
    m_ask->setAutoDefault(false);
    m_ask->setToolTip(tr("Nothing runs. %1")
                          .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_state->setObjectName("tryState");
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_verdict->setObjectName("tryVerdict");
    m_verdict->setAccessibleName(tr("How it would be judged"));

    auto *all = new QGridLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setHorizontalSpacing(space::medium);
    all->setVerticalSpacing(space::small + 2);
    all->addWidget(m_text, 0, 0, 2, 1);
    all->addWidget(m_tool, 0, 1);
    all->addWidget(m_ask, 1, 1);
    all->addWidget(m_state, 2, 0, 1, 2);
    all->addWidget(m_verdict, 3, 0, 1, 2);
    all->addWidget(m_ruling, 4, 0, 1, 2);
    all->setColumnStretch(0, 1);
    connect(m_ask, &QPushButton::clicked, this, &TryBox::ask);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TryBox::refresh);
    connect(m_tool, &QComboBox::currentIndexChanged, this, &TryBox::refresh);
    m_text->setFixedHeight(m_tool->sizeHint().height() + all->verticalSpacing() + m_ask->sizeHint().height());
    m_state->hide();
    m_verdict->hide();
    m_ruling->hide();
    refresh();
}

void TryBox::take(const Checked &answer, const QString &workspace)
{
    if (answer.id != m_waitingFor || m_waitingFor.isEmpty())
        return;
    m_waitingFor.clear();
    m_state->hide();
    const Ruling &ruling = answer.ruling;
    MarkRow verdict{markOf(ruling.decision), wordOf(ruling.decision), verdictOf(ruling)};
    m_verdict->setRows({verdict});
    m_verdict->show();
    m_ruling->setRuling(ruling, workspace);
    m_ruling->setVisible(true);
    refresh();
}

void TryBox::refuse(const QString &why)
{
    if (m_waitingFor.isEmpty())
        return;
    m_waitingFor.clear();
    m_state->setProperty("role", "bad");
    m_state->setText(visibleText(why));
    refresh();
}

bool TryBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            m_ask->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TryBox::ask()
{
    const QString tool = m_tool->currentData().toString();
    const QString typed = m_text->toPlainText();
    const QString text = tool == QLatin1String("Bash") ? typed : typed.trimmed();
    m_waitingFor = QStringLiteral("try-%1").arg(++m_count);
    m_verdict->hide();
    m_ruling->hide();
    m_state->setProperty("role", "muted");
    m_state->setText(tr("Judging …"));
    m_state->show();
    refresh();
    emit asked({m_waitingFor, ToolCall{CallId{m_waitingFor}, tool, inputFor(tool, text), {}}});
}

void TryBox::refresh()
{
    const QString tool = m_tool->currentData().toString();
    m_text->setPlaceholderText(
        tool == QLatin1String("Bash")       ? tr("A command, such as: git push && rm -r build")
        : tool == QLatin1String("WebFetch") ? tr("An address, such as: https://example.org/")
                                            : tr("A path, such as: ../notes.txt"));
    m_ask->setEnabled(m_waitingFor.isEmpty() && !m_text->toPlainText().trimmed().isEmpty());
}

} // namespace paddock
