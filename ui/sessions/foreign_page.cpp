#include "ui/sessions/foreign_page.h"

#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace paddock {

ForeignPage::ForeignPage(const SessionSummary &session, const Theme &, QWidget *parent)
    : QWidget(parent)
{
    setObjectName("foreignPage." + session.id.value);
    const QString title = visibleText(session.title);
    setWindowTitle(title);
    const auto label = [this](const QString &text, const char *role) {
        auto *made = new QLabel(text, this);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setProperty("role", role);
        return made;
    };
    auto *fork = new QPushButton(tr("Fork into Paddock"), this);
    fork->setObjectName("forkForeignButton");
    fork->setProperty("main", true);
    connect(fork, &QPushButton::clicked, this, [this, id = session.id] { emit forkAsked(id); });
    setFocusProxy(fork);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    all->setSpacing(space::large);
    all->addWidget(label(title, "title"));
    all->addWidget(label(tr("A session of another agent: %1").arg(visibleText(session.source)), "muted"));
    all->addWidget(label(tr("Folder: %1").arg(visibleText(session.workspace)), ""));
    all->addWidget(label(
        tr("Last changed: %1").arg(QLocale().toString(session.changed.toLocalTime(), QLocale::LongFormat)),
        ""));
    all->addWidget(
        label(tr("Its file stays as it is. A fork is a session of Paddock's own that begins with everything "
                 "that was said in this one."),
              ""));
    all->addWidget(fork, 0, Qt::AlignLeading);
    all->addStretch(1);
}

} // namespace paddock
