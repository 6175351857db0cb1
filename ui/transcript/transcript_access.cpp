#include "ui/transcript/transcript_access.h"

#include "ui/transcript/row_text.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

namespace paddock {
namespace {

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(paddock::TranscriptView)
};

/// A row of the list. Knows its row by id, since indices change.
class RowAccess
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    RowAccess(TranscriptView &view, quint64 row)
        : m_view(&view)
        , m_row(row)
    {}

    int index() const { return m_view ? m_view->model().rowOfId(m_row) : -1; }
    bool isValid() const override { return index() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        const int row = index();
        if (row < 0)
            return {};
        if (kind == QAccessible::Name)
            return plainTextOf(m_view->model().row(row));
        return {};
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const int row = index();
        if (row < 0)
            return {};
        const QRect rect = m_view->rowRect(row);
        return QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const int row = index();
        if (row < 0) {
            state.invalid = true;
            return state;
        }
        state.focusable = true;
        state.selectable = true;
        state.readOnly = true;
        state.focused = m_view->hasFocus() && m_view->currentRow() == row;
        state.selected = m_view->currentRow() == row;
        const RowFace face = faceOf(m_view->model().row(row), m_view->model().workspace());
        state.expandable = face.foldable;
        state.expanded = face.foldable && face.open;
        state.collapsed = face.foldable && !face.open;
        const QRect sight = m_view->rowRect(row);
        state.offscreen = sight.bottom() < 0 || sight.top() > m_view->viewport()->height();
        state.busy = face.canStop;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        const int row = index();
        const bool foldable =
            row >= 0 && faceOf(m_view->model().row(row), m_view->model().workspace()).foldable;
        return foldable ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()};
    }
    void doAction(const QString &action) override
    {
        const int row = index();
        if (row < 0)
            return;
        if (action == pressAction())
            m_view->model().setOpen(row, !faceOf(m_view->model().row(row), m_view->model().workspace()).open);
        else if (action == setFocusAction()) {
            m_view->setFocus();
            m_view->setCurrentRow(row);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TranscriptView> m_view;
    quint64 m_row;
};

class ListAccess : public QAccessibleWidget
{
public:
    explicit ListAccess(TranscriptView *view)
        : QAccessibleWidget(view, QAccessible::List, AccessWords::tr("Conversation"))
    {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    TranscriptView *view() const { return static_cast<TranscriptView *>(widget()); }
    int childCount() const override { return view()->model().rowCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const quint64 row = view()->model().row(index).id;
        auto known = m_rows.constFind(row);
        if (known == m_rows.constEnd())
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowAccess(*view(), row)));
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccess *>(child);
        return row ? row->index() : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentRow()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = view()->viewport()->mapFromGlobal(QPoint(x, y));
        if (!view()->viewport()->rect().contains(point))
            return nullptr;
        int first = 0;
        for (int last = childCount(); first < last;) {
            const int middle = (first + last) / 2;
            if (view()->rowRect(middle).bottom() < point.y())
                first = middle + 1;
            else
                last = middle;
        }
        if (first < childCount() && view()->rowRect(first).contains(point))
            return child(first);
        return nullptr;
    }

private:
    mutable QHash<quint64, QAccessible::Id> m_rows;
};

QAccessibleInterface *transcriptFactory(const QString &, QObject *object)
{
    auto *view = qobject_cast<TranscriptView *>(object);
    return view ? new ListAccess(view) : nullptr;
}

/// Whether somebody listens who knows the view by its rows. To Qt's own access, which may have been made while the view
/// was, a row's number would mean a scroll bar or nothing.
bool isHeardByRows(TranscriptView &view)
{
    return QAccessible::isActive()
           && dynamic_cast<ListAccess *>(QAccessible::queryAccessibleInterface(&view));
}

} // namespace

void installTranscriptAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(transcriptFactory);
        return true;
    }();
    Q_UNUSED(installed)
}

void accessRowsInserted(TranscriptView &view, int first, int last)
{
    if (last - first > 50 || !isHeardByRows(view))
        return; // A session that is opened is no news of a hundred thousand rows.
    for (int row = first; row <= last; ++row) {
        QAccessibleEvent event(&view, QAccessible::ObjectCreated);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
    }
}

void accessRowsRemoved(TranscriptView &view, int first, int last)
{
    if (!QAccessible::isActive() || last - first > 50)
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void accessFocus(TranscriptView &view, int row)
{
    if (row < 0 || !isHeardByRows(view))
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace paddock
