#include "ui/sessions/foreign_page.h"

#include "ui/ports/host.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"
#include "ui/transcript/transcript_model.h"
#include "ui/transcript/transcript_view.h"
#include "ui/transcript/why_dialog.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace paddock {

ForeignPage::ForeignPage(const SessionSummary &session, Host &host, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_transcript(new TranscriptModel(this))
    , m_view(new TranscriptView(*m_transcript, theme, this))
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
    connect(fork, &QPushButton::clicked, this, [this] { emit forkAsked(m_session.id, 0); });
    QLabel *whose = label(tr("A session of another agent: %1").arg(visibleText(session.source)), "muted");
    whose->setToolTip(
        QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(tr("Folder: %1").arg(visibleText(session.workspace)).toHtmlEscaped(),
                 tr("Last changed: %1")
                     .arg(QLocale().toString(session.changed.toLocalTime(), QLocale::LongFormat))
                     .toHtmlEscaped()));
    QLabel *stays = label(tr("Its file stays as it is. A fork is a session of Paddock's own that begins with "
                             "everything that was said in this one."),
                          "muted");
    auto *words = new QVBoxLayout;
    words->setSpacing(space::small);
    words->addWidget(label(title, "title"));
    words->addWidget(whose);
    words->addWidget(stays);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::wide, space::medium, space::wide, space::medium);
    top->setSpacing(space::large);
    top->addLayout(words, 1);
    top->addWidget(fork, 0, Qt::AlignVCenter);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setTabOrder(m_view, fork);
    connectView(host, theme);
    m_view->setEmptyText(tr("Reading the session …"));
    host.library().load(session.id);
}

void ForeignPage::connectView(Host &host, const Theme &theme)
{
    connect(&host.library(), &SessionLibrary::loaded, this,
            [this](const SessionId &session, const QList<Entry> &entries) {
                if (session != m_session.id || m_transcript->entryCount() > 0)
                    return;
                m_view->setEmptyText(tr("Nothing was said in this session."));
                m_transcript->takeAll(entries);
            });
    connect(&host.library(), &SessionLibrary::failed, this,
            [this](const SessionId &session, const Error &error) {
                if (session == m_session.id && m_transcript->entryCount() == 0)
                    m_view->setEmptyText(visibleText(error.message));
            });
    connect(m_view, &TranscriptView::forkAsked, this,
            [this](qint64 entry) { emit forkAsked(m_session.id, entry); });
    connect(m_view, &TranscriptView::openFileAsked, this, [this, &host](const QString &path, int line) {
        host.outside().openInEditor(QDir(m_session.workspace).filePath(path), line);
    });
    connect(m_view, &TranscriptView::openLinkAsked, this,
            [&host](const QUrl &url) { host.outside().openUrl(url); });
    connect(m_view, &TranscriptView::explainAsked, this, [this, &theme](const CallRow &call) {
        auto *why = new WhyDialog(call, m_session.workspace, theme, this);
        why->setAttribute(Qt::WA_DeleteOnClose);
        why->show();
    });
}

} // namespace paddock
