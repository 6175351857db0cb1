#include "ui/style/announce.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/row_text.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QWheelEvent>

namespace paddock {
namespace {

constexpr int mostAnnounced = 8; // between two frames

} // namespace

void TranscriptView::setHover(int row, int part)
{
    if (row == m_hoverRow && part == m_hoverPart)
        return;
    m_hoverRow = row;
    m_hoverPart = part;
    viewport()->update();
}

void TranscriptView::stepTool(int by)
{
    if (m_current < 0)
        return;
    m_byKeyboard = true;
    m_tool = qBound(-1, m_tool + by, int(layout(m_current).tools().size()) - 1);
    viewport()->update();
    if (m_tool >= 0)
        announce(*this, layout(m_current).tools()[size_t(m_tool)].label);
}

void TranscriptView::useTool(int row, const RowTool &tool)
{
    const RowContent &content = m_model.row(row).content;
    const auto *call = std::get_if<CallRow>(&content);
    switch (tool.kind) {
    case RowTool::Kind::Stop:
        if (call)
            emit stopCallAsked(call->call.id);
        else if (const auto *ran = std::get_if<RanRow>(&content))
            emit stopCallAsked(ran->call);
        return;
    case RowTool::Kind::Copy:
        QApplication::clipboard()->setText(layout(row).codeOf(tool.part));
        announce(*this, tr("Copied"));
        return;
    case RowTool::Kind::Wrap:
        setWrapsCode(!m_wrap);
        return;
    case RowTool::Kind::Open:
        break;
    }
    const Part &part = layout(row).part(tool.part);
    const auto *code = std::get_if<Code>(&part);
    if (code && code->path.isEmpty()) {
        emit openTextAsked(layout(row).codeOf(tool.part), code->language);
        return;
    }
    int line = code ? code->line : 0;
    if (const auto *diff = std::get_if<Diff>(&part)) {
        for (const DiffLine &one : diff->lines) {
            if (one.sign != u'+' && one.sign != u'-')
                continue;
            line = qMax(1, qMax(one.newNumber, one.oldNumber));
            break;
        }
    }
    if (call)
        emit openFileAsked(fileOf(*call, m_model.workspace()), line);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Spot spot = byMouse ? spotAt(event->pos()) : Spot{m_current, {}};
    if (spot.row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRowActions(*menu, spot.row, spot.hit);
    addEntryActions(*menu, spot.row);
    menu->addSeparator();
    menu->addAction(tr("Select &All"), this, &TranscriptView::selectAll);
    const QRect rect = rowRect(spot.row);
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(QPoint(rect.left() + 20, qMax(0, rect.top()) + 30)));
}

void TranscriptView::addRowActions(QMenu &menu, int row, const RowHit &hit)
{
    const RowContent &content = m_model.row(row).content;
    const QString selected = selectedText();
    const auto toClipboard = [this](const QString &text) {
        return [this, text] {
            QApplication::clipboard()->setText(text);
            announce(*this, tr("Copied"));
        };
    };
    menu.addAction(tr("&Copy"), this, &TranscriptView::copy)->setEnabled(!selected.isEmpty());
    menu.addAction(tr("Copy as &Markdown"), this, toClipboard(rowMarkdown(row)));
    const auto *call = std::get_if<CallRow>(&content);
    const auto *ran = std::get_if<RanRow>(&content);
    const QString command = call ? inputOf(*call)["command"].toString() : ran ? ran->command : QString();
    if (!command.isEmpty())
        menu.addAction(tr("Copy C&ommand"), this, toClipboard(command));
    if (!hit.link.isEmpty())
        menu.addAction(tr("Copy &Link"), this, toClipboard(hit.link));
    const quint64 id = m_model.row(row).id;
    for (const RowTool &tool : layout(row).tools()) {
        const bool here = tool.part < 0 || tool.part == hit.part || hit.part < 0;
        if (!here || tool.kind == RowTool::Kind::Wrap)
            continue;
        const QString text = tool.kind == RowTool::Kind::Copy   ? tr("Copy This &Block")
                             : tool.kind == RowTool::Kind::Open ? tr("Open in &Editor")
                                                                : tr("&Stop");
        menu.addAction(text, this, [this, id, tool] {
            if (const int now = m_model.rowOfId(id); now >= 0)
                useTool(now, tool);
        });
    }
    const QString file = call ? fileOf(*call, m_model.workspace()) : QString();
    if (!file.isEmpty())
        menu.addAction(tr("Open &File"), this, [this, file] { emit openFileAsked(file, 0); });
    QAction *wrap = menu.addAction(tr("&Wrap Long Lines"), this, &TranscriptView::setWrapsCode);
    wrap->setCheckable(true);
    wrap->setChecked(m_wrap);
    QAction *beside = menu.addAction(tr("Changes Si&de by Side"), this, &TranscriptView::setSideBySide);
    beside->setCheckable(true);
    beside->setChecked(m_sideBySide);
    if (call && !call->ruling.call.isEmpty()) {
        menu.addSeparator();
        menu.addAction(call->state == CallState::Denied ? tr("Wh&y Denied?") : tr("Wh&y Allowed?"), this,
                       [this, asked = *call] { emit explainAsked(asked); });
    }
}

void TranscriptView::addEntryActions(QMenu &menu, int row)
{
    const Row &content = m_model.row(row);
    const qint64 entry = content.entry;
    if (entry <= 0)
        return;
    menu.addSeparator();
    // A conversation that is only read can be forked and nothing else.
    const auto isTaken = [this](auto signal) { return isSignalConnected(QMetaMethod::fromSignal(signal)); };
    const auto *call = std::get_if<CallRow>(&content.content);
    const bool pinnable = std::holds_alternative<UserRow>(content.content)
                          || std::holds_alternative<AssistantRow>(content.content) || call;
    if (pinnable && isTaken(&TranscriptView::pinAsked)) {
        menu.addAction(content.pinned ? tr("Un&pin") : tr("&Pin"), this,
                       [this, entry, pin = !content.pinned] { emit pinAsked(entry, pin); });
    }
    if (isTaken(&TranscriptView::rewindAsked))
        menu.addAction(tr("&Rewind to Here …"), this, [this, entry] { emit rewindAsked(entry); });
    if (isTaken(&TranscriptView::forkAsked))
        menu.addAction(tr("For&k from Here …"), this, [this, entry] { emit forkAsked(entry); });
}

void TranscriptView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    const bool sideways = event->modifiers() & Qt::ShiftModifier
                          || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (!m_wrap && sideways) {
        const Spot spot = spotAt(event->position().toPoint());
        const int delta = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
        if (spot.row >= 0 && layout(spot.row).scrollPart(spot.hit.part, -delta / 2.0)) {
            viewport()->update();
            event->accept();
            return;
        }
    }
    QAbstractScrollArea::wheelEvent(event);
}

/// What a person who listens has to know at once. The text itself is read when they go there.
void TranscriptView::announceChange(int row)
{
    // A session that is read from the disk is no news; nobody could listen to so much at once.
    const bool floods = ++m_changesSinceFrame > mostAnnounced;
    if (!QAccessible::isActive() || !isVisible() || floods || row < 0 || row >= m_model.rowCount())
        return;
    const Row &content = m_model.row(row);
    if (const auto *error = std::get_if<ErrorRow>(&content.content)) {
        announce(*this, tr("Error: %1").arg(visibleText(error->error.message)), Urgency::Assertive);
        return;
    }
    if (const auto *note = std::get_if<NoteRow>(&content.content)) {
        announce(*this, visibleText(note->text), note->needsCare ? Urgency::Assertive : Urgency::Polite);
        return;
    }
    const auto *call = std::get_if<CallRow>(&content.content);
    if (!call || m_told.value(content.id, CallState::Judging) == call->state)
        return;
    m_told.insert(content.id, call->state);
    const Card card = cardOf(*call, m_model.workspace());
    const QString text =
        tr("%1 %2: %3", "verb, target, state").arg(card.verb, card.target, wordOf(call->state));
    switch (call->state) {
    case CallState::Judging:
    case CallState::Allowed:
        return;
    case CallState::Running:
        announce(*this, text);
        return;
    case CallState::Waiting:
        announce(*this, text, Urgency::Assertive);
        return;
    case CallState::Failed:
    case CallState::Denied:
    case CallState::Unknown:
        announce(*this, text, Urgency::Assertive);
        break;
    case CallState::Ok:
    case CallState::Interrupted:
        announce(*this, text);
        break;
    }
    m_told.remove(content.id); // It will not change any more.
}

} // namespace paddock
