#include "ui/composer/completion_popup.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_edit.h"
#include "ui/composer/file_completion.h"
#include "ui/composer/prompt_queue.h"
#include "ui/style/inline_bar.h"
#include "ui/style/visible_text.h"

#include <QFileDialog>
#include <QFuture>
#include <QMimeData>
#include <QPromise>
#include <QRegularExpression>
#include <QTextBlock>
#include <QThreadPool>

#include <memory>

// What a text becomes: a message, a queued one, a command of the window or of the shell; and what completes it.

namespace paddock {
namespace {

constexpr qsizetype longestDraft = 200'000; // letters; what windows remember is one small file

/// The word at the cursor, when it begins with an @ that begins a word: without the @, and where it stands.
struct MentionAt {
    QString typed;
    int from = 0; ///< Of the @, in the document.
};

std::optional<MentionAt> mentionBefore(const QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return {};
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    static const QRegularExpression shape(QStringLiteral("(?:^|[\\s(\\[{,;])@(?:\"([^\"]*)|([^\\s\"@]*))$"));
    const QRegularExpressionMatch match = shape.match(line);
    if (!match.hasMatch())
        return {};
    const bool quoted = match.capturedStart(1) >= 0;
    const int from = int(quoted ? match.capturedStart(1) - 2 : match.capturedStart(2) - 1);
    return MentionAt{quoted ? match.captured(1) : match.captured(2), cursor.block().position() + from};
}

/// Runs \a work off the GUI thread; \a then gets its value here, unless \a context is gone by then.
template<typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    const auto promise =
        std::make_shared<QPromise<Attached>>(); // shared: the pool takes only what can be copied
    promise->future().then(context, std::move(then));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

void Composer::send()
{
    if (m_edit->isComposing() || isEmpty())
        return;
    const QString text = m_edit->toPlainText();
    if (const auto call = slashCallOf(text)) {
        callCommand(*call);
        return;
    }
    if (text.startsWith(u'!')) {
        runShell(text.mid(1).trimmed());
        return;
    }
    Prompt prompt{text};
    for (const Attached::Picture &picture : std::exchange(m_pictures, {}))
        prompt.images.append(picture.image);
    m_history.add(text);
    clearField();
    m_queue.wake();
    m_session.submit(prompt);
    emit sent();
}

void Composer::queue()
{
    const QString text = m_edit->toPlainText();
    const bool isCommand = slashCallOf(text) || text.startsWith(u'!');
    if (!m_session.state().isTurnRunning() || isCommand) {
        send();
        return;
    }
    if (m_edit->isComposing() || isEmpty())
        return;
    if (m_queue.isFull()) {
        say(tr("%n message(s) wait already, and no more can. Send or remove one of them first.", nullptr,
               PromptQueue::most));
        return;
    }
    Prompt prompt{text};
    for (const Attached::Picture &picture : std::exchange(m_pictures, {}))
        prompt.images.append(picture.image);
    m_history.add(text);
    clearField();
    m_queue.add(prompt);
}

void Composer::callCommand(const SlashCall &call)
{
    const auto known = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const SlashCommand &one) { return one.name == call.name; });
    if (known == m_commands.end()) {
        say(tr("There is no command /%1. Type / to see those there are; a message that begins with a blank "
               "is "
               "sent as it is.")
                .arg(call.name));
        return;
    }
    const SlashCommand command = *known;
    m_history.add(m_edit->toPlainText());
    clearField();
    emit commandAsked(command, call.argument);
}

void Composer::runShell(const QString &command)
{
    if (command.isEmpty()) {
        say(tr("Write a command line behind the exclamation mark."));
        return;
    }
    if (m_session.state().isTurnRunning() || !m_ownCall.isEmpty()) {
        say(m_ownCall.isEmpty()
                ? tr("A command of your own runs between turns. Stop this one, or wait for its end.")
                : tr("Your last command still runs. Stop it, or wait for its end."));
        return;
    }
    m_history.add(m_edit->toPlainText());
    clearField();
    m_ownCall = CallId::fresh();
    m_session.submit(RunShell{m_ownCall, command});
    refresh();
    emit sent();
}

void Composer::take(const Happening &happening)
{
    if (const auto *files = std::get_if<FilesState>(&happening)) {
        m_askedFiles = false;
        m_files->setFiles(files->files);
        complete();
        return;
    }
    if (std::holds_alternative<Notice>(happening)) {
        m_askedFiles = false;
        m_ownCall = {}; // it may be the one that was refused
        refresh();
        return;
    }
    const auto *appended = std::get_if<Appended>(&happening);
    if (appended && std::holds_alternative<Ran>(appended->entry.fact) && !m_ownCall.isEmpty()) {
        m_ownCall = {};
        refresh();
    }
}

void Composer::clearField()
{
    m_popup->hide();
    m_notice->hide();
    m_edit->setWholeText({}); // and not clear(): what was sent can be taken back by undo
    showChips();
    keepDraft();
    refresh();
}

void Composer::keepDraft()
{
    m_pause.stop();
    const QString text = m_edit->toPlainText();
    if (text.isEmpty())
        m_state.keep(m_draftKey, {});
    else if (text.size() <= longestDraft)
        m_state.keep(m_draftKey, text);
}

void Composer::typed()
{
    if (!m_walking)
        m_history.leave();
    m_closedPopup = false;
    m_pause.start();
    m_notice->hide();
    refresh();
    complete();
}

void Composer::complete()
{
    const QTextCursor cursor = m_edit->textCursor();
    const QString text = m_edit->toPlainText();
    if (m_edit->isComposing() || m_closedPopup || m_walking || !m_edit->hasFocus()) {
        m_popup->hide();
        return;
    }
    if (const auto mention = mentionBefore(cursor)) {
        completeFile(mention->typed);
        return;
    }
    const QString before = text.left(cursor.position());
    if (!before.startsWith(u'/') || before.contains(QRegularExpression(QStringLiteral("[\\s]")))) {
        m_popup->hide();
        return;
    }
    QList<CompletionPopup::Choice> choices;
    for (const SlashCommand &command : m_commands) {
        if (!command.name.startsWith(before.mid(1), Qt::CaseInsensitive))
            continue;
        const QString shown =
            command.argument.isEmpty()
                ? u'/' + command.name
                : tr("/%1 [%2]", "/rename [the new title]").arg(command.name, command.argument);
        choices.append({command.name, shown, command.text});
    }
    m_popup->offer(choices);
}

void Composer::completeFile(const QString &typed)
{
    // What was known is offered at once; the list may have changed since, so each word asks anew.
    if (!m_askedFiles && (typed.isEmpty() || !m_files->knowsFiles())) {
        m_askedFiles = true;
        m_session.submit(AskFiles{});
    }
    if (m_files->knowsFiles())
        m_files->ask(typed);
}

void Composer::offerFiles(const QStringList &paths)
{
    if (m_closedPopup || !m_edit->hasFocus() || !mentionBefore(m_edit->textCursor()))
        return;
    QList<CompletionPopup::Choice> choices;
    for (const QString &path : paths)
        choices.append({path, visibleText(path)});
    if (!choices.isEmpty() && !m_files->remark().isEmpty())
        choices.last().note = visibleText(m_files->remark());
    m_popup->offer(choices);
}

void Composer::insertCompletion(const QString &text)
{
    m_popup->hide();
    QTextCursor cursor = m_edit->textCursor();
    if (const auto mention = mentionBefore(cursor)) {
        cursor.setPosition(mention->from, QTextCursor::KeepAnchor);
        cursor.insertText(mentionOf(text) + u' ');
    } else if (m_edit->toPlainText().startsWith(u'/')) {
        cursor.setPosition(0, QTextCursor::KeepAnchor);
        cursor.insertText(u'/' + text + u' ');
    }
    m_edit->setTextCursor(cursor);
    m_popup->hide();
}

void Composer::editQueued(int place)
{
    if (place < 0 || place >= m_queue.all().size())
        return;
    const bool held = !isEmpty();
    Prompt there{m_edit->toPlainText()};
    for (const Attached::Picture &picture : std::exchange(m_pictures, {}))
        there.images.append(picture.image);
    const Prompt wanted = m_queue.take(place);
    if (held)
        m_queue.insert(place, there); // what stood in the field waits in its place
    for (const Image &image : wanted.images)
        m_pictures.append({{}, image});
    m_edit->setWholeText(wanted.text);
    showChips();
    refresh();
    m_edit->setFocus();
}

void Composer::removeQueued(int place)
{
    if (place < 0 || place >= m_queue.all().size())
        return;
    m_history.add(m_queue.take(place).text);
    m_notice->say(
        tr("The message was taken out of the queue. The Up key in the empty field brings it back."));
    m_notice->addDismiss();
}

void Composer::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach to the Message"), m_session.workspace());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::urlsSelected, this, &Composer::attachFiles);
    dialog->open();
}

void Composer::attach(const QMimeData &given)
{
    QList<QUrl> files = given.urls();
    files.removeIf([](const QUrl &url) { return !url.isLocalFile(); });
    if (!files.isEmpty())
        attachFiles(files);
    else if (given.hasFormat(QStringLiteral("text/plain")))
        writeIn(given.text());
    else if (given.hasImage())
        attachPicture(qvariant_cast<QImage>(given.imageData()));
}

void Composer::attachFiles(const QList<QUrl> &files)
{
    inBackground(
        this, [files, folder = m_session.workspace()] { return attachedFiles(files, folder); },
        [this](const Attached &attached) { addAttached(attached); });
}

void Composer::attachPicture(const QImage &picture)
{
    inBackground(
        this, [picture] { return attachedPicture(picture); },
        [this](const Attached &attached) { addAttached(attached); });
}

void Composer::addAttached(const Attached &attached)
{
    QStringList refusals = attached.refusals;
    for (const Attached::Picture &picture : attached.pictures) {
        if (m_pictures.size() < mostPictures) {
            m_pictures.append(picture);
            continue;
        }
        refusals.append(
            tr("A message can carry %n picture(s); the others were left out.", nullptr, mostPictures));
        break;
    }
    for (const QString &path : attached.mentions)
        mention(path);
    if (!refusals.isEmpty())
        say(refusals.join(u'\n'));
    showChips();
    refresh();
}

void Composer::mention(const QString &path)
{
    QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool apart = before.isEmpty() || before.back().isSpace();
    cursor.insertText((apart ? QString() : QStringLiteral(" ")) + mentionOf(path) + u' ');
    m_edit->setTextCursor(cursor);
    m_popup->hide();
}

void Composer::writeIn(const QString &text)
{
    m_edit->moveCursor(QTextCursor::End);
    const bool apart = m_edit->toPlainText().isEmpty() || m_edit->toPlainText().back().isSpace();
    m_edit->insertPlainText(apart ? text : u' ' + text);
    m_edit->setFocus();
}

void Composer::escape()
{
    // A text is never lost by it, and neither is a turn that somebody writes to.
    if (isEmpty())
        stop();
}

void Composer::stop()
{
    if (!m_ownCall.isEmpty())
        m_session.submit(StopCall{m_ownCall});
    else
        m_session.stop();
}

} // namespace paddock
