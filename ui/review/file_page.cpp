#include "ui/review/file_page.h"

#include "ui/ports/host.h"
#include "ui/session/live_session.h"
#include "ui/style/theme.h"
#include "ui/style/visible_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace paddock {

FilePage::FilePage(LiveSession &session, Host &host, const Theme &theme, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_theme(theme)
    , m_path(path)
    , m_name(new QLabel(visibleText(path), this))
    , m_remark(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName("filePage");
    setWindowTitle(visibleText(QFileInfo(path).fileName()));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_name->setProperty("role", "heading");
    m_remark->setObjectName("fileRemark");
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setProperty("role", "muted");
    m_remark->setText(tr("Reading …"));
    m_text->setObjectName("fileText");
    m_text->setAccessibleName(tr("Content of %1").arg(visibleText(path)));
    m_text->setReadOnly(true);
    m_text->setProperty("field", true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(theme.monospace());
    auto *edit = new QPushButton(tr("Open in the editor"), this);
    edit->setObjectName("fileEdit");
    auto *mention = new QPushButton(tr("Mention in the message"), this);
    mention->setObjectName("fileMention");
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(mention);
    head->addWidget(edit);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::medium, space::large, space::medium);
    all->addLayout(head);
    all->addWidget(m_remark);
    all->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(edit, &QPushButton::clicked, this, [this, &host] {
        if (m_session)
            host.outside().openInEditor(QDir(m_session->workspace()).filePath(m_path),
                                        m_text->textCursor().blockNumber() + 1);
    });
    connect(mention, &QPushButton::clicked, this, [this] { emit mentionAsked(m_path); });
    connect(&session, &LiveSession::happened, this, &FilePage::take);
    connect(&theme, &Theme::changed, this, &FilePage::colour);
}

void FilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_session && std::exchange(m_stale, false))
        m_session->submit(AskFile{m_path});
}

void FilePage::take(const Happening &happening)
{
    if (const auto *shown = std::get_if<FileShown>(&happening)) {
        if (shown->file.path == m_path)
            fill(shown->file);
    } else if (const auto *appended = std::get_if<Appended>(&happening)) {
        const auto *changed = std::get_if<Changed>(&appended->entry.fact);
        if (!changed
            || std::none_of(changed->files.begin(), changed->files.end(),
                            [this](const FileChange &file) { return file.path == m_path; }))
            return;
        m_stale = true;
        if (isVisible() && std::exchange(m_stale, false))
            m_session->submit(AskFile{m_path});
    }
}

void FilePage::fill(const FileText &file)
{
    m_remark->setText(visibleText(file.remark));
    m_remark->setVisible(!file.remark.isEmpty());
    m_text->setVisible(file.isText);
    const QString text = visibleText(file.text);
    if (m_text->toPlainText() == text)
        return;
    const int place = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    colour();
    m_text->verticalScrollBar()->setValue(place);
}

void FilePage::colour()
{
    // What is longer is read in an editor anyway, and the window must not wait for it.
    constexpr int mostColouredLines = 2000;
    m_text->setFont(m_theme.monospace());
    const Tokens &tokens = m_theme.tokens();
    CodeColours colours = m_highlighter.coloursOf(QFileInfo(m_path).fileName(), tokens.dark);
    QTextDocument &document = *m_text->document();
    int line = 0;
    for (QTextBlock block = document.begin(); block.isValid() && line < mostColouredLines;
         block = block.next(), ++line)
        block.layout()->setFormats(colours.next(block.text(), tokens.field));
    document.markContentsDirty(0, document.characterCount());
}

} // namespace paddock
