#pragma once

#include "core/protocol/entry.h"
#include "ui/transcript/code_highlighter.h"

#include <QWidget>

class QLabel;

namespace paddock {

class MarkSheet;
class TallText;
class Theme;

/// A ruling, laid open: the whole command as it was written, how each of its parts was judged and by what, and
/// what it touches. The same wherever a ruling is shown before anything ran. As high as it is long.
class RulingView : public QWidget
{
    Q_OBJECT

public:
    explicit RulingView(const Theme &theme, QWidget *parent = nullptr);

    void setRuling(const Ruling &ruling, const QString &workspace);
    void setAskingFirst(
        bool first); ///< Parts that ask before those that are allowed, in place of their order.

signals:
    void heightChanged();

private:
    void fillCommand();
    void fillParts();

    const Theme &m_theme;
    CodeHighlighter m_highlighter;
    Ruling m_ruling;
    QString m_workspace;
    bool m_askingFirst = false;
    QString m_shown; ///< The command, made safe to look at.
    TallText *m_command;
    MarkSheet *m_parts;
    MarkSheet *m_access;
    MarkSheet *m_reason;
};

} // namespace paddock
