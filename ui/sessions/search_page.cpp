#include "ui/sessions/search_page.h"

#include "core/protocol/session_library.h"
#include "ui/sessions/when_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <atomic>

namespace paddock {
namespace {

enum HitRoles { SessionRole = Qt::UserRole, SourceRole, EntryRole, MarksRole };

/// A number for a search that no other page of this process has: they share one library.
quint64 freshTicket()
{
    static std::atomic<quint64> newest = 0;
    return ++newest;
}

/// The excerpt as it may be looked at, with the places of its marks.
std::pair<QString, QList<SearchHit::Mark>> visibleHit(const SearchHit &hit)
{
    QString text;
    QList<SearchHit::Mark> marks;
    qsizetype at = 0;
    for (const SearchHit::Mark &mark : hit.marks) {
        if (mark.from < at || mark.from + mark.length > hit.excerpt.size())
            continue;
        text += visibleText(QStringView(hit.excerpt).mid(at, mark.from - at));
        const QString word = visibleText(QStringView(hit.excerpt).mid(mark.from, mark.length));
        marks.append({text.size(), word.size()});
        text += word;
        at = mark.from + mark.length;
    }
    text += visibleText(QStringView(hit.excerpt).mid(at));
    return {text, marks};
}

/// Paints an excerpt with its marks.
class HitDelegate : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem bare = option;
        initStyleOption(&bare, index);
        const QString text = std::exchange(bare.text, QString());
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const Tokens &tokens = m_theme.tokens();
        const QRect inner = option.rect.adjusted(space::medium, 0, -space::medium, 0);
        QTextLayout layout(text, bare.font);
        QTextOption lines;
        lines.setTextDirection(option.direction);
        lines.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(lines);
        QList<QTextLayout::FormatRange> ranges;
        for (const QVariant &mark : index.data(MarksRole).toList()) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            format.setFontUnderline(true);
            ranges.append({int(mark.toPoint().x()), int(mark.toPoint().y()), format});
        }
        layout.setFormats(ranges);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(inner.width());
        layout.endLayout();
        painter->save();
        painter->setClipRect(inner);
        painter->setPen(chosen ? tokens.onSelection : tokens.text);
        layout.draw(painter, QPointF(inner.left(), inner.top() + (inner.height() - line.height()) / 2));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, std::max(28, option.fontMetrics.height() + 2 * space::small)};
    }

private:
    const Theme &m_theme;
};

} // namespace

SearchPage::SearchPage(SessionLibrary &library, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_hits(new QTreeWidget(this))
{
    setObjectName("searchPage");
    setWindowTitle(tr("Search"));
    m_field->setObjectName("searchField");
    m_field->setPlaceholderText(tr("Search in all sessions"));
    m_field->setAccessibleName(tr("Search in all sessions"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_count->setObjectName("searchCount");
    m_count->setProperty("role", "muted");
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_hits->setObjectName("searchHits");
    m_hits->setAccessibleName(tr("Hits"));
    m_hits->setHeaderHidden(true);
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setItemDelegate(new HitDelegate(theme, m_hits));
    m_hits->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::medium);
    all->setSpacing(space::medium);
    all->addWidget(m_field);
    all->addWidget(m_count);
    all->addWidget(m_hits, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::ask);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::ask);
    connect(m_hits, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        emit openAsked({item->data(0, SessionRole).toString()}, item->data(0, SourceRole).toString(),
                       item->data(0, EntryRole).toLongLong());
    });
    connect(m_hits, &QTreeWidget::itemClicked, m_hits, &QTreeWidget::itemActivated);
    connect(&library, &SessionLibrary::found, this, [this](quint64 ticket, const QList<SearchHit> &hits) {
        if (ticket == m_ticket)
            take(hits);
    });
    connect(&library, &SessionLibrary::failed, this, [this](const SessionId &session, const Error &error) {
        if (session.isEmpty())
            m_count->setText(visibleText(error.message));
    });
}

void SearchPage::search(const QString &words)
{
    m_field->setText(words);
    m_field->selectAll();
    ask();
}

void SearchPage::ask()
{
    m_pause.stop();
    const QString words = m_field->text().trimmed();
    m_ticket = freshTicket();
    if (words.isEmpty()) {
        m_hits->clear();
        m_count->clear();
        return;
    }
    m_count->setText(tr("Searching …"));
    m_library.search(m_ticket, words);
}

void SearchPage::take(const QList<SearchHit> &hits)
{
    m_hits->clear();
    QHash<SessionId, QTreeWidgetItem *> sessions;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const SearchHit &hit : hits) {
        QTreeWidgetItem *&session = sessions[hit.session.id];
        if (!session) {
            session = new QTreeWidgetItem(m_hits);
            session->setText(0, tr("%1 · %2", "a session and when it changed")
                                    .arg(visibleText(hit.session.title), whenText(hit.session.changed, now)));
            session->setToolTip(0, visibleText(hit.session.workspace));
            session->setData(0, SessionRole, hit.session.id.value);
            session->setData(0, SourceRole, hit.session.source);
            QFont bold = m_hits->font();
            bold.setBold(true);
            session->setFont(0, bold);
            session->setExpanded(true);
        }
        const auto [text, marks] = visibleHit(hit);
        auto *item = new QTreeWidgetItem(session);
        item->setText(0, text);
        item->setData(0, SessionRole, hit.session.id.value);
        item->setData(0, SourceRole, hit.session.source);
        item->setData(0, EntryRole, hit.entry);
        QVariantList places;
        for (const SearchHit::Mark &mark : marks)
            places.append(QPoint(int(mark.from), int(mark.length)));
        item->setData(0, MarksRole, places);
    }
    if (hits.isEmpty())
        m_count->setText(tr("Nothing was found. All words have to stand in one place."));
    else
        m_count->setText(tr("%Ln place(s)", nullptr, int(hits.size())));
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == m_field
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_hits->setFocus(Qt::TabFocusReason);
        if (!m_hits->currentItem() && m_hits->topLevelItemCount() > 0)
            m_hits->setCurrentItem(m_hits->topLevelItem(0)->child(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace paddock
