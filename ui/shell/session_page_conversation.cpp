#include "ui/review/restore_sheet.h"
#include "ui/shell/session_page.h"
#include "ui/transcript/find_bar.h"
#include "ui/transcript/transcript_view.h"
#include "ui/transcript/why_dialog.h"

#include <QDir>
#include <QPointer>
#include <QTemporaryFile>
#include <QThreadPool>

namespace paddock {
namespace {

/// A file of its own for a piece of code, so that an editor can open it; its path, or why there is none. Touches files.
Result<QString> writeAside(const QString &text, const QString &language)
{
    const bool isSuffix =
        !language.isEmpty() && language.size() <= 10
        && std::all_of(language.begin(), language.end(), [](QChar c) { return c.isLetterOrNumber(); });
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/paddock-XXXXXX.")
                        + (isSuffix ? language : QStringLiteral("txt")));
    file.setAutoRemove(false); // The editor reads it later.
    const QByteArray bytes = text.toUtf8();
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return Error{ErrorKind::Internal,
                     SessionPage::tr("The code could not be written to %1 for the editor: %2")
                         .arg(QDir::tempPath(), file.errorString())};
    return file.fileName();
}

} // namespace

void SessionPage::connectConversation()
{
    StateStore &state = m_host.state();
    m_view->setZoom(state.value(QStringLiteral("transcript/zoom")).toDouble() > 0
                        ? state.value(QStringLiteral("transcript/zoom")).toDouble()
                        : 1);
    m_view->setSideBySide(state.value(QStringLiteral("transcript/sideBySide")).toBool());
    m_view->setWrapsCode(!state.value(QStringLiteral("transcript/noWrap")).toBool());
    connect(m_view, &TranscriptView::lookChanged, this, [this] {
        m_host.state().keep(QStringLiteral("transcript/zoom"), m_view->zoom());
        m_host.state().keep(QStringLiteral("transcript/sideBySide"), m_view->isSideBySide());
        m_host.state().keep(QStringLiteral("transcript/noWrap"), !m_view->wrapsCode());
    });

    connect(m_view, &TranscriptView::openFileAsked, this, [this](const QString &path, int line) {
        m_host.outside().openInEditor(QDir(m_session.workspace()).filePath(path), line);
    });
    connect(m_view, &TranscriptView::openTextAsked, this,
            [this](const QString &text, const QString &language) {
                const QPointer<SessionPage> self(this);
                auto *relay = new QObject; // on this thread; outlives the page when it must
                QThreadPool::globalInstance()->start([self, relay, text, language] {
                    const Result<QString> path = writeAside(text, language);
                    QMetaObject::invokeMethod(relay, [self, relay, path] {
                        relay->deleteLater();
                        if (!self)
                            return;
                        if (path)
                            self->m_host.outside().openInEditor(*path);
                        else
                            emit self->m_host.outside().failed(path.error());
                    });
                });
            });
    connect(m_view, &TranscriptView::openLinkAsked, this,
            [this](const QUrl &url) { m_host.outside().openUrl(url); });
    connect(m_view, &TranscriptView::stopCallAsked, this,
            [this](const CallId &call) { m_session.submit(StopCall{call}); });
    connect(m_view, &TranscriptView::pinAsked, this, [this](qint64 entry, bool pinned) {
        m_session.submit(Pin{entry, pinned});
    });
    connect(m_view, &TranscriptView::rewindAsked, this, [this](qint64 entry) {
        auto *sheet = new RestoreSheet(m_session, m_theme, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->choose(entry);
        sheet->setVisible(true); // its own show() is about plans
    });
    connect(m_view, &TranscriptView::forkAsked, this, &SessionPage::forkAsked);
    connect(m_view, &TranscriptView::explainAsked, this, [this](const CallRow &call) {
        auto *why = new WhyDialog(call, m_session.workspace(), m_theme, this);
        why->setAttribute(Qt::WA_DeleteOnClose);
        why->show();
    });
}

void SessionPage::find()
{
    m_find->open();
}

void SessionPage::findNext()
{
    m_find->goNext();
}

void SessionPage::findPrevious()
{
    m_find->goPrevious();
}

} // namespace paddock
