#include "ui/style/theme.h"

#include "core/base/log.h"
#include "ui/style/tinted_icon.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace paddock {
namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

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
    palette.setColor(QPalette::Shadow, tokens.dark ? QColor(0, 0, 0) : tokens.line);
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
        QMenuBar::item:selected { background: %line; }
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
        QPushButton:pressed { background: %line; }
        QPushButton:focus { border: 2px solid %accent; padding: 4px 11px; }
        QPushButton:disabled { color: %muted; background: %window; }
        QPushButton[main="true"] { background: %accent; color: %onAccent; border-color: %accent; font-weight: 600; }
        QPushButton[main="true"]:focus { border-color: %text; }
        QPushButton[main="true"]:disabled { background: %line; color: %muted; border-color: %line; }
        QPushButton[flat="true"] { background: transparent; border-color: transparent; }
        QPushButton[flat="true"]:hover { background: %line; }
        QPushButton[flat="true"]:focus { border-color: %accent; }
        QComboBox { background: %raised; border: 1px solid %line; border-radius: 6px; padding: 4px 8px; min-height: 18px; }
        QComboBox:hover { border-color: %muted; }
        QComboBox:focus { border: 2px solid %accent; padding: 3px 7px; }
        QComboBox::drop-down { border: 0; width: 20px; }
        QComboBox::down-arrow { image: url(:/icons/%arrow.svg); width: 12px; height: 12px; }
        QComboBox QAbstractItemView { background: %raised; border: 1px solid %line; padding: 4px; outline: 0; }
        QProgressBar { background: %line; border: 0; border-radius: 3px; }
        QProgressBar::chunk { background: %accent; border-radius: 3px; }
        QLineEdit { background: %field; border: 1px solid %line; border-radius: 6px; padding: 5px 8px; }
        QLineEdit:focus { border: 2px solid %accent; padding: 4px 7px; }
        QListWidget { background: transparent; border: 0; outline: 0; }
        QListWidget::item { padding: 6px 4px; border-radius: 6px; }
        QListWidget::item:hover { background: %line; }
        QListWidget::item:selected { background: %selection; color: %onSelection; }
        QLabel[role="title"] { font-size: 22px; font-weight: 600; }
        QLabel[role="heading"] { font-weight: 600; }
        QLabel[role="muted"], QStatusBar QLabel { color: %muted; }
        QLabel[role="bad"] { color: %bad; }
        QLabel[role="ok"] { color: %ok; }
        QLabel[role="badge"] { color: %text; background: %raised; border: 1px solid %line; border-radius: 6px; padding: 4px 8px; }
        QLabel[role="script"] { color: %waiting; background: %waitingBack; border: 1px solid %waiting; border-radius: 6px; padding: 4px 8px; }
        QFrame#card { background: %raised; border: 1px solid %line; border-radius: 8px; }
        QFrame#card[chosen="true"] { border: 2px solid %accent; }
        QWidget#startPage, QWidget#sessionPage, QWidget#boundaryBody { background: %surface; }
        QScrollArea { background: %surface; border: 0; }
        QFrame#approvalBar { background: %waitingBack; border: 1px solid %waiting; border-radius: 8px; }
        QFrame#approvalBar:focus { border: 2px solid %accent; }
        QScrollArea#approvalScroll, QWidget#approvalBody { background: transparent; }
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
        {"%line", tokens.line.name()},
        {"%text", tokens.text.name()},
        {"%bad", tokens.bad.name()},
        {"%ok", tokens.ok.name()},
        {"%arrow", QLatin1String(tokens.dark ? "arrow-dark" : "arrow-light")},
    };
    QString result = sheet;
    for (const auto &[name, value] : values)
        result.replace(QLatin1String(name), value);
    return result;
}

} // namespace

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_startedDark(isDark(QGuiApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
#endif
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

QFont Theme::monospace() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 0.95);
    return font;
}

QIcon Theme::icon(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcUi) << "no icon is named" << name;
        return {};
    }
    return QIcon(new TintedIcon(file.readAll(), color));
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return m_startedDark;
}

void Theme::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && systemIsDark());
    m_tokens = dark ? darkTokens() : lightTokens();
    QApplication::setPalette(paletteOf(m_tokens));
    qApp->setStyleSheet(styleSheetOf(m_tokens));
    emit changed();
}

std::optional<ThemeChoice> themeChoiceFrom(QStringView name)
{
    if (name == QLatin1String("system"))
        return ThemeChoice::System;
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return {};
}

} // namespace paddock
