#include "ui/panels/terminal_panel.h"

#include "ui/panels/command_row.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/row_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocumentFragment>

namespace paddock {
namespace {

constexpr int mostChoices = 100; // older ones stand in the conversation

} // namespace

TerminalPanel::TerminalPanel(const Theme &theme, QWidget *parent)
    : WatchingPanel(parent)
    , m_theme(theme)
    , m_commands([](const Row &row) { return commandOf(row).has_value(); })
    , m_choice(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName("terminalPanel");
    m_choice->setObjectName("terminalChoice");
    m_choice->setAccessibleName(tr("Command"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_state->setObjectName("terminalState");
    m_state->setProperty("role", "muted");
    m_state->setTextFormat(Qt::PlainText);
    m_follow->setObjectName("terminalFollow");
    m_follow->setChecked(true);
    m_follow->setMinimumHeight(24);
    m_follow->setToolTip(tr("Goes to the newest command, and stays at the end of what it prints."));
    m_copy->setObjectName("terminalCopy");
    m_stop->setObjectName("terminalStop");
    m_text->setObjectName("terminalText");
    m_text->setAccessibleName(tr("Output"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_choice, 1);
    row->addWidget(m_state);
    row->addWidget(m_follow);
    row->addWidget(m_copy);
    row->addWidget(m_stop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::medium, space::small, space::medium, space::small);
    all->setSpacing(space::small);
    all->addLayout(row);
    all->addWidget(m_text, 1);
    setFocusProxy(m_text);

    m_frame.setSingleShot(true);
    m_frame.setInterval(frameMs);
    connect(&m_frame, &QTimer::timeout, this, &TerminalPanel::refresh);
    connect(&m_commands, &RowList::replacedFrom, this, &TerminalPanel::fillChoices);
    connect(&m_commands, &RowList::changed, this, [this](int place) {
        if (m_commands.at(place).id == m_shown && !m_frame.isActive())
            m_frame.start();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_shown = m_choice->itemData(index).toULongLong();
        m_follow->setChecked(index == 0);
        refresh();
    });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool follows) {
        if (follows)
            fillChoices();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString marked = m_text->textCursor().selection().toPlainText();
        QGuiApplication::clipboard()->setText(marked.isEmpty() ? m_text->toPlainText() : marked);
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        const Row *shown = shownRow();
        const auto command = shown ? commandOf(*shown) : std::nullopt;
        if (m_live && command && !command->call.isEmpty())
            m_live->submit(StopCall{command->call});
    });
    connect(&theme, &Theme::changed, this, &TerminalPanel::restyle);
    restyle();
    refresh();
}

void TerminalPanel::watch(LiveSession *session)
{
    m_live = session;
    m_commands.follow(session ? &session->transcript() : nullptr);
}

void TerminalPanel::fillChoices()
{
    m_choice->clear();
    const int oldest = qMax(0, m_commands.size() - mostChoices);
    for (int place = m_commands.size() - 1; place >= oldest; --place) {
        const CommandRow command = *commandOf(m_commands.at(place));
        const QString line = command.command.isEmpty() ? tr("A command of another window") : command.command;
        m_choice->addItem(command.isOwn ? tr("You: %1").arg(line.left(160)) : line.left(160),
                          m_commands.at(place).id);
    }
    const bool gone = m_shown == 0 || m_commands.findId(m_shown) < 0;
    if ((m_follow->isChecked() || gone))
        m_shown = m_commands.size() > 0 ? m_commands.at(m_commands.size() - 1).id : 0;
    m_choice->setCurrentIndex(m_choice->findData(m_shown));
    m_choice->setEnabled(m_choice->count() > 0);
    refresh();
}

const Row *TerminalPanel::shownRow() const
{
    const int place = m_shown == 0 ? -1 : m_commands.findId(m_shown);
    return place < 0 ? nullptr : &m_commands.at(place);
}

void TerminalPanel::refresh()
{
    const Row *row = shownRow();
    const auto command = row ? commandOf(*row) : std::nullopt;
    m_copy->setEnabled(command && !command->output.isEmpty());
    m_stop->setVisible(command && command->state == CallState::Running && !command->call.isEmpty());
    if (!command) {
        m_state->clear();
        m_text->setPlaceholderText(m_live ? tr("No command ran in this session yet.")
                                          : tr("No session is in view."));
        showOutput({});
        return;
    }
    m_text->setPlaceholderText(command->state == CallState::Running ? tr("It has not printed anything yet.")
                                                                    : tr("It printed nothing."));
    m_state->setText(
        command->took.count() > 0
            ? tr("%1, %2", "done, 0.4 s").arg(wordOf(command->state), durationText(command->took))
            : wordOf(command->state));
    showOutput(command->output);
}

void TerminalPanel::showOutput(const QString &output)
{
    if (output == m_raw)
        return;
    m_raw = output;
    QScrollBar *bar = m_text->verticalScrollBar();
    const int at = bar->value();
    m_text->setPlainText(visibleOutput(output));
    if (m_follow->isChecked())
        bar->setValue(bar->maximum());
    else
        bar->setValue(at);
}

void TerminalPanel::restyle()
{
    m_text->setFont(m_theme.monospace());
    m_stop->setIcon(Theme::icon("stop", m_theme.tokens().bad));
}

} // namespace paddock
