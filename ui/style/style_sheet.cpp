#include "ui/style/style_sheet.h"

namespace paddock {

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.field);
    palette.setColor(QPalette::AlternateBase, tokens.surface);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.onSelection);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.line);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.line);
    palette.setColor(QPalette::Shadow, tokens.dark ? QColor(Qt::black) : tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = tokens.muted;
        faded.setAlphaF(0.6f);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

QString styleSheetOf(const Tokens &tokens)
{
    const QString sheet = QStringLiteral(R"(
        QMainWindow, QDialog { background: %window; }
        QToolBar { background: %window; border: 0; border-bottom: 1px solid %line; padding: 4px 8px; spacing: 6px; }
        QStatusBar { background: %window; border-top: 1px solid %line; color: %muted; }
        QStatusBar::item { border: 0; }
        QMenuBar { background: %window; }
        QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
        QMenuBar::item:selected { background: %hover; color: %text; }
        QMenu { background: %raised; border: 1px solid %line; padding: 4px; }
        QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
        QMenu::item:selected { background: %selection; color: %onSelection; }
        QMenu::item:disabled { color: %muted; }
        QMenu::separator { height: 1px; background: %line; margin: 4px 6px; }
        QToolTip { background: %raised; color: %text; border: 1px solid %line; padding: 4px; }
        QPushButton, QToolButton#contextButton {
            background: %raised; color: %text; border: 1px solid %line; border-radius: 6px;
            padding: 5px 12px; min-height: 18px; }
        QPushButton:hover { border-color: %muted; }
        QPushButton:pressed { background: %hover; }
        QPushButton:focus { border: 2px solid %accent; padding: 4px 11px; }
        QPushButton:disabled { color: %muted; background: %window; }
        QPushButton[main="true"] { background: %accent; color: %onAccent; border-color: %accent; font-weight: 600; }
        QPushButton[main="true"]:focus { border-color: %text; }
        QPushButton[main="true"]:disabled { background: %hover; color: %muted; border-color: %line; }
        QPushButton[flat="true"] { background: transparent; border-color: transparent; }
        QPushButton[flat="true"]:hover { background: %hover; }
        QPushButton[flat="true"]:focus { border-color: %accent; }
        QComboBox { background: %raised; border: 1px solid %line; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
        QComboBox:hover { border-color: %muted; }
        QComboBox:focus { border: 2px solid %accent; padding: 3px 7px; }
        QComboBox::drop-down { border: 0; width: 20px; }
        QComboBox::down-arrow { image: url(:/icons/arrow-%shade.svg); width: 12px; height: 12px; }
        QComboBox QAbstractItemView { background: %raised; border: 1px solid %line; padding: 4px; outline: 0; }
        QProgressBar { background: %hover; border: 0; border-radius: 3px; }
        QProgressBar::chunk { background: %accent; border-radius: 3px; }
        QLineEdit { background: %field; border: 1px solid %line; border-radius: 6px; padding: 5px 8px; }
        QLineEdit:focus { border: 2px solid %accent; padding: 4px 7px; }
        QListWidget { background: transparent; border: 1px solid transparent; outline: 0; }
        QListWidget::item { padding: 6px 4px; border-radius: 6px; }
        QListWidget::item:hover { background: %hover; }
        QListWidget::item:selected { background: %selection; color: %onSelection; }
        QListWidget:focus, QListView:focus, QTreeView:focus, QTableView:focus { border: 1px solid %accent; border-radius: 6px; }
        QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
            background: %selection; color: %onSelection; }
        QTreeWidget::item { min-height: 24px; }
        paddock--KeyList::item { min-height: 22px; padding: 2px 4px; }
        QCheckBox, QRadioButton { padding: 3px; border: 1px solid transparent; border-radius: 5px; }
        QCheckBox:focus, QRadioButton:focus { border-color: %accent; }
        QSpinBox:focus, QDoubleSpinBox:focus, QTimeEdit:focus, QKeySequenceEdit:focus { border: 2px solid %accent; }
        QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px; min-width: 18px; min-height: 18px; }
        QToolButton:hover { background: %hover; }
        QToolButton:focus { border-color: %accent; }
        QToolButton[popupMode="2"] { padding-left: 5px; padding-right: 20px; }
        QToolButton::menu-indicator, QPushButton::menu-indicator {
            image: url(:/icons/arrow-%shade.svg); width: 12px; height: 12px;
            subcontrol-origin: border; subcontrol-position: center right; right: 6px; }
        QDockWidget { titlebar-close-icon: url(:/icons/close-%shade.svg);
            titlebar-normal-icon: url(:/icons/float-%shade.svg); }
        QDockWidget::title { background: %window; text-align: left; padding: 6px 8px; }
        QDockWidget::close-button, QDockWidget::float-button {
            background: transparent; border: 1px solid transparent; border-radius: 4px; }
        QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: %hover; }
        QDockWidget::close-button:pressed, QDockWidget::float-button:pressed { border-color: %muted; }
        QTabBar { background: %window; }
        QTabBar::tab { color: %muted; background: transparent; border: 1px solid transparent; padding: 5px 10px;
            min-height: 20px; }
        QTabBar::tab:top { border-bottom: 2px solid transparent; }
        QTabBar::tab:bottom { border-top: 2px solid transparent; }
        QTabBar::tab:hover { color: %text; background: %hover; }
        QTabBar::tab:selected { color: %text; background: %surface; }
        QTabBar::tab:top:selected { border-bottom-color: %accent; }
        QTabBar::tab:bottom:selected { border-top-color: %accent; }
        QTabBar::tab:focus { border: 1px solid %accent; }
        QTabBar::close-button { image: url(:/icons/close-%shade.svg); subcontrol-position: right; border-radius: 4px;
            width: 16px; height: 16px; }
        QTabBar::close-button:hover { background: %line; }
        QTabWidget::pane { border: 0; border-top: 1px solid %line; }
        QFrame#popup { background: %raised; border: 1px solid %line; border-radius: 10px; }
        QLabel[role="title"] { font-size: 22px; font-weight: 600; }
        QLabel[role="heading"] { font-weight: 600; }
        QLabel[role="muted"], QStatusBar QLabel { color: %muted; }
        QLabel[role="bad"] { color: %bad; }
        QLabel[role="ok"] { color: %ok; }
        QLabel[role="care"] { color: %waiting; }
        QFrame#settingRow { border: 0; border-bottom: 1px solid %line; }
        QWidget#settingsPage { background: %surface; }
        QLabel[role="badge"] { color: %text; background: %raised; border: 1px solid %line; border-radius: 6px; padding: 4px 8px; }
        QLabel[role="script"] { color: %waiting; background: %waitingBack; border: 1px solid %waiting; border-radius: 6px; padding: 4px 8px; }
        QFrame#card { background: %raised; border: 1px solid %line; border-radius: 8px; }
        QFrame#card[chosen="true"] { border: 2px solid %accent; }
        QWidget#startPage, QWidget#sessionPage, QWidget#boundaryBody { background: %surface; }
        QScrollArea { background: %surface; border: 0; }
        QFrame#approvalBar { background: %waitingBack; border: 1px solid %waiting; border-radius: 8px; }
        QFrame#approvalBar:focus { border: 2px solid %accent; }
        QScrollArea#approvalScroll, QWidget#approvalBody { background: transparent; }
        QFrame[asking="true"] { background: %waitingBack; border: 1px solid %waiting; border-radius: 8px; }
        QFrame[asking="true"]:focus { border: 2px solid %accent; }
        QFrame[inlineBar="true"] { background: %raised; border: 1px solid %line; border-radius: 8px; }
        QFrame[inlineBar="true"][care="true"] { background: %waitingBack; border-color: %waiting; }
        QFrame[popup="true"] { background: %raised; border: 1px solid %muted; border-radius: 6px; }
        QScrollArea#composerChips, QWidget#composerChipRow, QWidget[bareBody="true"] { background: transparent; }
        QTreeView#sessionsTree { show-decoration-selected: 0; selection-background-color: transparent; }
        QTreeView#sessionsTree::item:selected, QTreeView#sessionsTree::item:hover { background: transparent; }
        QListView[plain="true"] { background: transparent; border: 0; outline: 0; }
        QFrame#sheet { background: %raised; border-bottom: 1px solid %line; }
        QFrame#composerFrame { background: %field; border: 1px solid %line; border-radius: 10px; }
        QFrame#composerFrame[focused="true"] { border: 2px solid %accent; }
        QTextEdit[bare="true"] { background: transparent; color: %text; border: 1px solid transparent; border-radius: 5px; }
        QTextEdit#rulingCommand, QTextEdit#approvalChange {
            background: %code; color: %text; border: 1px solid %code; border-radius: 5px; }
        QTextEdit[bare="true"]:focus, QTextEdit#rulingCommand:focus, QTextEdit#approvalChange:focus {
            border-color: %accent; }
        QPlainTextEdit[field="true"] { background: %field; border: 1px solid %line; border-radius: 6px; padding: 2px 4px; }
        QPlainTextEdit[field="true"]:focus { border: 2px solid %accent; padding: 1px 3px; }
        QPlainTextEdit#composerEdit { background: transparent; border: 0; }
        QPushButton#newBelow { background: %accent; color: %onAccent; border: 0; border-radius: 14px; padding: 5px 14px; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
        QScrollBar::handle:vertical { background: %line; border-radius: 4px; min-height: 32px; margin: 2px; }
        QScrollBar::handle:vertical:hover { background: %muted; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
        QScrollBar::handle:vertical:disabled { background: transparent; }
        QScrollBar::handle:horizontal { background: %line; border-radius: 4px; min-width: 32px; margin: 2px; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    )");
    // Longer names first: %text must not eat the beginning of another one.
    const QList<std::pair<const char *, QString>> values = {
        {"%waitingBack", tokens.waitingBack.name()},
        {"%onSelection", tokens.onSelection.name()},
        {"%selection", tokens.selection.name()},
        {"%onAccent", tokens.onAccent.name()},
        {"%surface", tokens.surface.name()},
        {"%waiting", tokens.waiting.name()},
        {"%window", tokens.window.name()},
        {"%raised", tokens.raised.name()},
        {"%accent", tokens.accent.name()},
        {"%code", tokens.code.name()},
        {"%field", tokens.field.name()},
        {"%muted", tokens.muted.name()},
        {"%hover", tokens.hover.name()},
        {"%line", tokens.line.name()},
        {"%text", tokens.text.name()},
        {"%bad", tokens.bad.name()},
        {"%ok", tokens.ok.name()},
        {"%shade", QLatin1String(tokens.dark ? "dark" : "light")},
    };
    QString result = sheet;
    for (const auto &[name, value] : values)
        result.replace(QLatin1String(name), value);
    return result;
}

} // namespace paddock
