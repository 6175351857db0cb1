#include "ui/transcript/find_bar.h"

#include "ui/style/theme.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace paddock {

FindBar::FindBar(TranscriptView &view, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_theme(theme)
    , m_search(view.model())
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_cases(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
{
    setObjectName("findBar");
    setAttribute(Qt::WA_StyledBackground);
    m_words->setObjectName("findWords");
    m_words->setPlaceholderText(tr("Find in the conversation"));
    m_words->setAccessibleName(tr("Find in the conversation"));
    m_words->setClearButtonEnabled(true);
    m_count->setObjectName("findCount");
    m_count->setTextFormat(Qt::PlainText);
    const auto prepare = [](QToolButton *button, const QString &name, const QString &text,
                            const QString &tip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setMinimumSize(28, 28);
        button->setFocusPolicy(Qt::TabFocus);
    };
    prepare(m_cases, "findCases", tr("Aa", "match case"), tr("Match case"));
    m_cases->setCheckable(true);
    prepare(m_previous, "findPrevious", QStringLiteral("↑"), tr("Previous hit"));
    prepare(m_next, "findNext", QStringLiteral("↓"), tr("Next hit"));
    auto *end = new QToolButton(this);
    prepare(end, "findClose", QStringLiteral("✕"), tr("Close"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::small, space::wide, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    for (QToolButton *button : {m_cases, m_previous, m_next, end})
        row->addWidget(button);
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::look);
    connect(m_cases, &QToolButton::toggled, this, &FindBar::look);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::goPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::goNext);
    connect(end, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_search, &TranscriptSearch::changed, this, &FindBar::tell);
    // Rows that come in above push the one that is looked at.
    connect(&view.model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (m_hit.row >= first)
                    m_hit.row += last - first + 1;
            });
    connect(&view.model(), &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                if (m_hit.row > last)
                    m_hit.row -= last - first + 1;
                else if (m_hit.row >= first)
                    m_hit = {};
            });
    tell();
}

void FindBar::open()
{
    const QString selected = m_view.selectedText();
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_words->setText(selected);
    else
        look();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    m_hit = {};
    m_search.look({});
    m_view.showHit({});
    m_view.setFocus(Qt::OtherFocusReason);
    emit closed();
}

void FindBar::look()
{
    m_hit = {};
    const Needle needle{m_words->text(), m_cases->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive};
    m_search.look(needle);
    m_view.showHit(needle);
    tell();
}

void FindBar::goNext()
{
    if (isHidden())
        open();
    go(m_search.next(m_hit));
}

void FindBar::goPrevious()
{
    if (isHidden())
        open();
    go(m_search.previous(m_hit));
}

void FindBar::go(const TranscriptSearch::Hit &hit)
{
    m_hit = hit;
    if (hit.row >= 0)
        m_view.showHit(m_search.needle(), hit.row, hit.index);
    tell();
}

void FindBar::tell()
{
    const bool looks = !m_search.needle().text.isEmpty();
    const int count = m_search.count();
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (!looks)
        m_count->clear();
    else if (count == 0)
        m_count->setText(m_search.isComplete() ? tr("Nothing found") : tr("Searching …"));
    else if (m_hit.row >= 0)
        m_count->setText(tr("%L1 of %L2", "hit, hits").arg(m_search.rank(m_hit)).arg(count));
    else
        m_count->setText(tr("%Ln hit(s)", nullptr, count));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // The newest hit is the first to be looked at.
        const bool back = event->modifiers() & Qt::ShiftModifier;
        if (m_hit.row < 0 || back)
            goPrevious();
        else
            goNext();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace paddock
