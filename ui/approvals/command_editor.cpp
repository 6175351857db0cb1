#include "ui/approvals/command_editor.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>

namespace paddock {
namespace {

constexpr int fewestCommandLines = 2;
constexpr int mostCommandLines = 6;

} // namespace

CommandEditor::CommandEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_command(new QPlainTextEdit(this))
    , m_hidden(new QLabel(this))
    , m_allow(new QPushButton(tr("Allow as edited"), this))
{
    m_command->setObjectName("commandEdit");
    m_command->setProperty("field", true);
    m_command->setAccessibleName(tr("The command, to be corrected"));
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_hidden->setObjectName("commandHidden");
    m_hidden->setProperty("role", "bad");
    m_hidden->setWordWrap(true);
    m_hidden->setMinimumWidth(1);
    m_hidden->setTextFormat(Qt::PlainText);
    m_allow->setObjectName("allowEditedButton");
    m_allow->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hidden, 1);
    row->addWidget(m_allow, 0, Qt::AlignBottom);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addWidget(m_command);
    all->addLayout(row);
    connect(m_command, &QPlainTextEdit::textChanged, this, &CommandEditor::refresh);
    connect(m_allow, &QPushButton::clicked, this, &CommandEditor::allowed);
    hide();
}

void CommandEditor::begin(const QString &command)
{
    m_command->setFont(m_theme.monospace());
    m_command->setPlainText(command);
    const int lines = qBound(fewestCommandLines, m_command->blockCount(), mostCommandLines);
    m_command->setFixedHeight(lines * m_command->fontMetrics().lineSpacing() + 2 * space::medium);
    show();
    refresh();
}

QString CommandEditor::command() const
{
    return m_command->toPlainText();
}

void CommandEditor::focusCommand()
{
    m_command->setFocus();
    m_command->moveCursor(QTextCursor::End);
}

void CommandEditor::setTaking(bool taking)
{
    m_taking = taking;
    m_allow->setDown(false);
    refresh();
}

void CommandEditor::refresh()
{
    m_allow->setEnabled(m_taking && !command().trimmed().isEmpty());
    const QString shown = visibleCommand(command());
    const QString said = shown == command() ? QString() : tr("It would run as: %1").arg(shown);
    if (said == m_hidden->text())
        return;
    m_hidden->setText(said);
    emit heightChanged();
}

} // namespace paddock
