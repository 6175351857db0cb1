#pragma once

#include "ui/ports/host.h"
#include "ui/settings/window_setting_list.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace paddock {

class HooksPage;
class LiveSession;
class ProvidersPage;
class RulesPage;
class SettingRow;
class SettingsBook;
class Theme;

/// Everything that can be set, by category, searched over all of them. One window that is not modal; what is changed
/// holds at once. Its place for the keyboard is filled by whoever knows the actions.
class SettingsWindow : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    SettingsWindow(Host &host, const Theme &theme, QWidget *parent = nullptr);

    /// The folder and the calls that the pages speak of; may be null.
    void setSession(LiveSession *session);
    void open(SettingsCategory category); ///< Shows the window, in front, at this page.
    void search(const QString &text);

    /// Puts \a page, which becomes the window's, at the end of a category. \a searched: words by which it is found.
    void addPart(SettingsCategory category, QWidget *page, const QString &searched);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Part {
        QWidget *widget = nullptr;
        SettingRow *row = nullptr; ///< Null: \a searched says by what it is found.
        QString searched;
    };
    struct Page {
        QWidget *widget = nullptr;
        QVBoxLayout *lines = nullptr;
        QList<Part> parts;
        bool hasFolderScope = false;
    };

    void build();
    void addRows(SettingsCategory category);
    void addLocalModels();
    void addTrust();
    void addPrivacy();
    void refresh();
    void refreshFoot();
    void choose(SettingsCategory category);
    SettingsCategory chosen() const;
    Page &page(SettingsCategory category) { return m_pages[int(category)]; }

    Host &m_host;
    const Theme &m_theme;
    SettingsBook *m_book;
    QPointer<LiveSession> m_session;
    QHash<int, Page> m_pages;
    QListWidget *m_categories;
    QComboBox *m_narrowCategories; ///< In place of the list where there is no room.
    QLineEdit *m_search;
    QComboBox *m_scope;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QLabel *m_nothing; ///< The search found nothing.
    QLabel *m_foot;
    QPushButton *m_undo;
    QPushButton *m_file;
    RulesPage *m_rules = nullptr;
    HooksPage *m_hooks = nullptr;
    ProvidersPage *m_providers = nullptr;
    QLabel *m_trust = nullptr;
    QPushButton *m_revoke = nullptr;
    QLabel *m_hosts = nullptr;
};

} // namespace paddock
