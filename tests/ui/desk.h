#pragma once

#include "tests/ui/fake_host.h"
#include "tests/ui/scenes.h"
#include "ui/approvals/approval_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_page.h"
#include "ui/style/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace paddock {

/// The real window in front of an engine and a host that do what a test says.
struct Desk {
    QTemporaryDir folder;
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSessions sessions{engine, host};
    MainWindow window{sessions, host, theme};

    Desk()
    {
        window.resize(900, 700);
        window.show();
        window.activateWindow();
    }
    void open(const QString &provider = "anthropic") { window.openFolder(folder.path(), provider); }

    template<typename Widget>
    Widget *find(const QString &name)
    {
        return window.findChild<Widget *>(name);
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QPlainTextEdit *field() { return find<QPlainTextEdit>("composerEdit"); }
    ApprovalBar *bar() { return find<ApprovalBar>("approvalBar"); }
};

} // namespace paddock
