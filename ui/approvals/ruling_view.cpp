#include "ui/approvals/ruling_view.h"

#include "ui/approvals/ruling_text.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/part_document.h"

#include <QVBoxLayout>

#include <algorithm>

namespace paddock {

RulingView::RulingView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_command(new TallText(this))
    , m_parts(new MarkSheet(theme, this))
    , m_access(new MarkSheet(theme, this))
    , m_reason(new MarkSheet(theme, this))
{
    m_command->setObjectName("rulingCommand");
    m_command->setAccessibleName(tr("The whole command"));
    m_parts->setObjectName("rulingParts");
    m_parts->setAccessibleName(tr("How its parts were judged"));
    m_access->setObjectName("rulingAccess");
    m_access->setAccessibleName(tr("What it touches"));
    m_reason->setObjectName("rulingReason");
    m_reason->setAccessibleName(tr("Why"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small + 2);
    for (TallText *text : QList<TallText *>{m_command, m_parts, m_access, m_reason}) {
        all->addWidget(text);
        connect(text, &TallText::heightChanged, this, [this] {
            updateGeometry(); // before anybody asks for it
            emit heightChanged();
        });
    }
    connect(&theme, &Theme::changed, this, &RulingView::fillCommand);
}

void RulingView::setRuling(const Ruling &ruling, const QString &workspace)
{
    m_shown = visibleCommand(ruling.access.command);
    fillCommand();
    m_command->setVisible(!m_shown.isEmpty());
    m_ruling = ruling;
    m_workspace = workspace;
    fillParts();
    m_access->setRows(accessRows(ruling, workspace));
    m_access->setVisible(!m_access->rows().isEmpty());
    MarkRow reason;
    reason.text = reasonText(ruling);
    reason.isQuiet = true;
    m_reason->setRows({reason});
    m_reason->setVisible(!reason.text.isEmpty());
}

void RulingView::setAskingFirst(bool first)
{
    if (std::exchange(m_askingFirst, first) != first)
        fillParts();
}

void RulingView::fillParts()
{
    QList<MarkRow> rows = partRows(m_ruling, m_workspace);
    if (m_askingFirst)
        std::stable_partition(rows.begin(), rows.end(), [](const MarkRow &row) { return !row.isQuiet; });
    m_parts->setRows(rows);
    m_parts->setVisible(!rows.isEmpty());
}

void RulingView::fillCommand()
{
    const Tokens &tokens = m_theme.tokens();
    auto document = documentOf(Code{m_shown, QStringLiteral("bash")},
                               {tokens, font(), m_theme.monospace(), m_highlighter});
    document->setDocumentMargin(6);
    paintStandIns(*document, tokens);
    m_command->setContent(std::move(document));
}

} // namespace paddock
