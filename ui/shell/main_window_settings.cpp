#include "ui/actions/action_book.h"
#include "ui/actions/keys_page.h"
#include "ui/settings/settings_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/session_page.h"
#include "ui/start/folder_trust_sheet.h"
#include "ui/start/start_page.h"
#include "ui/transcript/transcript_view.h"

#include <QStackedWidget>

// The settings as a window shows them, and the question of trust before a folder is opened.

namespace paddock {

void MainWindow::bindSettings()
{
    connect(m_trust, &FolderTrustSheet::asking, this, [this] {
        m_stack->setCurrentWidget(m_trust);
        refresh();
    });
    connect(m_trust, &FolderTrustSheet::passed, this, [this] {
        if (!m_wish)
            return;
        const Open wish = *std::exchange(m_wish, std::nullopt);
        m_host.rememberFolder(wish.workspace);
        openSession(m_sessions.begin(wish));
    });
    connect(m_trust, &FolderTrustSheet::declined, this, [this] {
        m_wish.reset();
        if (m_tabs->count() > 0)
            m_stack->setCurrentWidget(m_tabs);
        else
            openStart();
        refresh();
    });
    connect(&m_host.windowSettings(), &WindowSettings::changed, this, [this](const QString &key) {
        if (key != QLatin1String(WindowSettings::zoomKey))
            return;
        for (int i = 0; i < m_tabs->count(); ++i) {
            if (auto *page = qobject_cast<SessionPage *>(m_tabs->widget(i)))
                page->view().setZoom(m_host.windowSettings().zoom());
        }
    });
}

void MainWindow::showSettings(SettingsCategory category)
{
    if (!m_settings) {
        m_settings = new SettingsWindow(m_host, m_theme, this);
        m_settings->addPart(SettingsCategory::Keyboard, new KeysPage(*m_actions, m_settings),
                            tr("keyboard keys shortcuts bindings"));
    }
    m_settings->setSession(currentSession());
    m_settings->open(category);
}

} // namespace paddock
