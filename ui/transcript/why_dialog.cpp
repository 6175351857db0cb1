#include "ui/transcript/why_dialog.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/cards/card.h"
#include "ui/transcript/cards/judgement.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace paddock {
namespace {

QString decisionWord(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return WhyDialog::tr("allowed");
    case Decision::Deny:
        return WhyDialog::tr("denied");
    case Decision::Ask:
        break;
    }
    return WhyDialog::tr("asked");
}

} // namespace

QString whyText(const CallRow &call, const QString &workspace)
{
    const Ruling &ruling = call.ruling;
    QStringList lines{ruling.decision == Decision::Ask ? WhyDialog::tr("Nobody has answered yet.")
                                                       : judgementOf(ruling)};
    if (ruling.decision == Decision::Ask && !ruling.reason.isEmpty())
        lines.append(visibleText(ruling.reason));
    if (ruling.input)
        lines.append(WhyDialog::tr("A hook changed what the model asked for; what is shown is what ran."));
    const auto paths = [&](const QStringList &all, const QString &what) {
        for (const QString &path : all)
            lines.append(QStringLiteral("    ") + what.arg(shownPath(path, workspace)));
    };
    for (const RulingPart &part : ruling.parts) {
        lines.append(QString());
        lines.append(visibleCommand(part.text));
        const QString rule = visibleText(part.rule);
        lines.append(QStringLiteral("    ")
                     + (rule.isEmpty() ? decisionWord(part.decision)
                                       : WhyDialog::tr("%1 by %2", "allowed by the rule")
                                             .arg(decisionWord(part.decision), rule)));
        if (!part.reason.isEmpty())
            lines.append(QStringLiteral("    ") + visibleText(part.reason));
        paths(part.reads, WhyDialog::tr("reads %1"));
        paths(part.writes, WhyDialog::tr("writes %1"));
    }
    if (!ruling.resolved.isEmpty()) {
        lines.append(QString());
        paths(ruling.resolved, WhyDialog::tr("leads to %1"));
    }
    return lines.join(u'\n');
}

WhyDialog::WhyDialog(const CallRow &call, const QString &workspace, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName("whyDialog");
    const bool denied = call.state == CallState::Denied;
    setWindowTitle(denied ? tr("Why Denied?") : tr("Why Allowed?"));
    const Card card = cardOf(call, workspace);
    auto *head = new QLabel(tr("%1 %2", "verb, target").arg(card.verb, card.target), this);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    auto *text = new QPlainTextEdit(whyText(call, workspace), this);
    text->setReadOnly(true);
    text->setFont(theme.monospace());
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::medium);
    column->addWidget(head);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(560, 360);
}

} // namespace paddock
