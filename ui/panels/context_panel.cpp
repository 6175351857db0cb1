#include "ui/panels/context_panel.h"

#include "ui/panels/context_bars.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/row_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

namespace paddock {
namespace {

constexpr int listLinesShown = 6;

/// As high as its lines, up to some.
void fitLines(QListWidget &list)
{
    const int line = qMax(24, list.sizeHintForRow(0));
    list.setFixedHeight(qBound(1, list.count(), listLinesShown) * line + space::small);
}

/// The first words of the row that shows an entry.
QString wordsOf(const TranscriptModel &transcript, qint64 entry)
{
    for (int row = 0; row < transcript.rowCount(); ++row) {
        if (transcript.row(row).entry == entry)
            return plainTextOf(transcript.row(row)).simplified().left(160);
    }
    return {};
}

} // namespace

ContextPanel::ContextPanel(const Theme &theme, QWidget *parent)
    : WatchingPanel(parent)
    , m_head(new QLabel(this))
    , m_bars(new ContextBars(theme, this))
    , m_memoryHead(new QLabel(tr("Memory files"), this))
    , m_memory(new QListWidget(this))
    , m_pinsHead(new QLabel(tr("Pinned"), this))
    , m_pins(new QListWidget(this))
    , m_unpin(new QPushButton(tr("Unpin"), this))
    , m_compactHead(new QLabel(tr("Compact"), this))
    , m_preview(new QLabel(this))
    , m_instructions(new QLineEdit(this))
    , m_compact(new QPushButton(tr("Compact now"), this))
    , m_threshold(new QLabel(this))
{
    setObjectName("contextPanel");
    build();
    connect(m_unpin, &QPushButton::clicked, this, &ContextPanel::unpin);
    connect(m_pins, &QListWidget::currentRowChanged, this,
            [this](int row) { m_unpin->setEnabled(row >= 0); });
    connect(m_compact, &QPushButton::clicked, this, &ContextPanel::compact);
    connect(m_instructions, &QLineEdit::returnPressed, this, &ContextPanel::compact);
    refresh();
}

void ContextPanel::build()
{
    m_head->setObjectName("contextHead");
    m_preview->setObjectName("contextPreview");
    m_threshold->setObjectName("contextThreshold");
    m_threshold->setProperty("role", "muted");
    for (QLabel *label : {m_head, m_preview, m_threshold}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setTextFormat(Qt::PlainText);
    }
    for (QLabel *label : {m_head, m_memoryHead, m_pinsHead, m_compactHead})
        label->setProperty("role", "heading");
    m_memory->setObjectName("contextMemory");
    m_memory->setAccessibleName(tr("Memory files that the model reads"));
    m_pins->setObjectName("contextPins");
    m_pins->setAccessibleName(tr("Pinned entries"));
    for (QListWidget *list : {m_memory, m_pins}) {
        list->setTextElideMode(Qt::ElideMiddle);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_unpin->setObjectName("contextUnpin");
    m_instructions->setObjectName("compactInstructions");
    m_instructions->setPlaceholderText(tr("What to keep in mind (optional)"));
    m_instructions->setAccessibleName(tr("What the summary should keep in mind"));
    m_compact->setObjectName("compactButton");

    auto *inside = new QWidget(this);
    inside->setProperty("bareBody", true);
    auto *body = new QVBoxLayout(inside);
    body->setContentsMargins(space::large, space::medium, space::large, space::large);
    body->setSpacing(space::medium);
    for (QWidget *one :
         QList<QWidget *>{m_head, m_bars, m_threshold, m_memoryHead, m_memory, m_pinsHead, m_pins})
        body->addWidget(one);
    body->addWidget(m_unpin, 0, Qt::AlignLeading);
    for (QWidget *one : QList<QWidget *>{m_compactHead, m_preview, m_instructions})
        body->addWidget(one);
    body->addWidget(m_compact, 0, Qt::AlignLeading);
    body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    setFocusProxy(m_instructions);
}

void ContextPanel::watch(LiveSession *session)
{
    m_live = session;
    m_shown.reset();
    if (session) {
        connect(session, &LiveSession::changed, this, &ContextPanel::refresh);
        connect(session, &QObject::destroyed, this, [this] { m_live = nullptr; });
        // What a pin or an unpinning does to the sum is not told unasked.
        connect(session, &LiveSession::happened, this, [this](const Happening &happening) {
            const auto *appended = std::get_if<Appended>(&happening);
            if (appended && m_live
                && (std::holds_alternative<Pinned>(appended->entry.fact)
                    || std::holds_alternative<Compacted>(appended->entry.fact)
                    || std::holds_alternative<Rewound>(appended->entry.fact)))
                m_live->submit(AskContext{});
        });
        session->submit(AskContext{});
    }
    refresh();
}

void ContextPanel::refresh()
{
    const std::optional<ContextReport> report = m_live ? m_live->context() : std::nullopt;
    const bool busy = m_live && m_live->state().phase() == SessionState::Phase::Shortening;
    if (m_shown && *m_shown == std::pair(report, busy) && m_live)
        return; // a session changes many times while text streams
    m_shown = {report, busy};
    m_bars->setReport(report);
    const bool memory = report && !report->memory.isEmpty();
    const bool pins = report && !report->pinned.isEmpty();
    for (QWidget *one : QList<QWidget *>{m_memoryHead, m_memory})
        one->setVisible(memory);
    for (QWidget *one : QList<QWidget *>{m_pinsHead, m_pins, m_unpin})
        one->setVisible(pins);
    for (QWidget *one :
         QList<QWidget *>{m_bars, m_threshold, m_compactHead, m_preview, m_instructions, m_compact})
        one->setVisible(report.has_value());
    if (!report) {
        m_head->setText(m_live ? tr("What fills the context is being counted …")
                               : tr("No session is in view."));
        return;
    }
    const QString tokens = tokensText(report->tokens);
    const QString window = tokensText(report->window);
    if (report->window > 0)
        m_head->setText(report->isCounted ? tr("%1 of %2 tokens, as the model counted").arg(tokens, window)
                                          : tr("%1 of %2 tokens, estimated").arg(tokens, window));
    else
        m_head->setText(report->isCounted ? tr("%1 tokens, as the model counted").arg(tokens)
                                          : tr("%1 tokens, estimated").arg(tokens));
    m_threshold->setText(
        report->threshold > 0
            ? tr("From %1 tokens on the conversation is compacted by itself. The settings say "
                 "from where.")
                  .arg(tokensText(report->threshold))
            : tr("The conversation is never compacted by itself."));
    m_memory->clear();
    for (const ContextReport::MemoryFile &file : report->memory) {
        const QString line = tr("%1, %2 tokens, from: %3", "CLAUDE.md, 1.2k tokens, from: project")
                                 .arg(shownPath(file.path, m_live->workspace()), tokensText(file.tokens),
                                      visibleText(file.origin));
        auto *item = new QListWidgetItem(line, m_memory);
        item->setToolTip(visibleText(file.path).toHtmlEscaped());
    }
    fitLines(*m_memory);
    const int current = m_pins->currentRow();
    m_pins->clear();
    for (const qint64 entry : report->pinned) {
        const QString words = wordsOf(m_live->transcript(), entry);
        auto *item = new QListWidgetItem(words.isEmpty() ? tr("Entry %1").arg(entry) : words, m_pins);
        item->setData(Qt::UserRole, entry);
    }
    if (m_pins->count() > 0)
        m_pins->setCurrentRow(qBound(0, current, m_pins->count() - 1));
    fitLines(*m_pins);
    m_unpin->setEnabled(m_pins->currentRow() >= 0);
    refreshCompaction(*report);
}

void ContextPanel::refreshCompaction(const ContextReport &report)
{
    const Compacted &next = report.next;
    const bool can = next.through > 0;
    const bool busy = m_shown->second;
    m_compact->setEnabled(can && !busy);
    m_instructions->setEnabled(can && !busy);
    m_compact->setText(busy ? tr("Compacting …") : tr("Compact now"));
    if (!can) {
        m_preview->setText(tr("There is nothing to compact yet."));
        return;
    }
    QStringList said;
    said.append(
        tr("%Ln entry(s) would be dropped, and a summary would stand for them.", nullptr, int(next.dropped)));
    if (!next.kept.isEmpty())
        said.append(tr("%Ln earlier entry(s) would stay whole.", nullptr, int(next.kept.size())));
    if (!next.shortened.isEmpty())
        said.append(tr("%Ln later entry(s) would be sent cut.", nullptr, int(next.shortened.size())));
    said.append(tr("The conversation would go from about %1 to about %2 tokens. The log keeps all of it.")
                    .arg(tokensText(next.tokensBefore), tokensText(next.tokensAfter)));
    m_preview->setText(said.join(u'\n'));
}

void ContextPanel::unpin()
{
    const QListWidgetItem *item = m_pins->currentItem();
    if (m_live && item)
        m_live->submit(Pin{item->data(Qt::UserRole).toLongLong(), false});
}

void ContextPanel::compact()
{
    if (!m_live || !m_compact->isEnabled())
        return;
    m_live->submit(Compact{m_instructions->text().trimmed()});
    m_instructions->clear();
}

} // namespace paddock
