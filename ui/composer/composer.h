#pragma once

#include "ui/composer/attachments.h"
#include "ui/composer/prompt_history.h"
#include "ui/composer/slash_command.h"
#include "ui/session/live_session.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace paddock {

class CompletionPopup;
class ComposerEdit;
class FileCompletion;
class InlineBar;
class PromptQueue;
class QueueView;
class Theme;

/// Where a person writes to the agent. While a turn runs, a message is sent at once and read between two steps, or
/// queued for the turn's end. What begins with a slash is a command of the window, what begins with an exclamation mark
/// one of the shell. The text is kept until it is sent, whatever happens to the window.
class Composer : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    Composer(LiveSession &session, StateStore &state, const Theme &theme, QWidget *parent = nullptr);
    ~Composer() override;

    void setInvitation(const QString &text); ///< Shown in the empty field while no turn runs.
    void setMostHeight(int height); ///< Of the field, in pixels.
    /// Which commands there are; the others are not offered and not taken.
    void setCommands(const QList<SlashCommand> &commands);
    void focusInput();
    bool hasInputFocus() const;
    /// Nothing is written, and nothing was typed lately: the focus may go elsewhere.
    bool isLeftAlone() const;

    void send(); ///< While a turn runs: steers.
    void queue(); ///< For the end of the turn; without one, as send().
    void chooseFiles(); ///< Asks which ones to attach.
    void attach(const QMimeData &given); ///< Dropped elsewhere in the window.
    void mention(const QString &path); ///< A file of the workspace, at the cursor.
    void writeIn(const QString &text); ///< Into the field, behind what stands there.
    void say(const QString &text); ///< What keeps something from being sent.

signals:
    void sent(); ///< Something went to the agent.
    void modeAsked();
    void commandAsked(const paddock::SlashCommand &command, const QString &argument);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr int leftAloneMs = 1000;
    static constexpr int pauseMs = 500; ///< Of typing, after which the draft is kept.

    void build();
    void connectParts();
    void take(const Happening &happening);
    void typed();
    void complete();
    void completeFile(const QString &typed);
    void offerFiles(const QStringList &paths);
    void insertCompletion(const QString &text);
    void callCommand(const SlashCall &call);
    void runShell(const QString &command);
    void clearField();
    void keepDraft();
    void editQueued(int place);
    void removeQueued(int place);
    void attachFiles(const QList<QUrl> &files);
    void attachPicture(const QImage &picture);
    void addAttached(const Attached &attached);
    void showChips();
    void escape();
    void stop();
    void refresh();
    void restyle();
    bool isEmpty() const;

    LiveSession &m_session;
    StateStore &m_state;
    const Theme &m_theme;
    PromptQueue &m_queue;
    PromptHistory m_history;
    const QString m_draftKey;
    InlineBar *m_notice;
    QueueView *m_queueView;
    QFrame *m_frame;
    ComposerEdit *m_edit;
    CompletionPopup *m_popup;
    FileCompletion *m_files;
    QWidget *m_chipRow;
    QHBoxLayout *m_chips;
    QLabel *m_hint;
    QPushButton *m_attach;
    QPushButton *m_stop;
    QPushButton *m_queueButton;
    QPushButton *m_send;
    QList<Attached::Picture> m_pictures;
    QList<SlashCommand> m_commands;
    CallId m_ownCall; ///< The person's own command line that runs.
    QString m_invitation;
    QTimer m_pause;
    QElapsedTimer m_lastTyped;
    std::optional<bool> m_sendIsFaded; ///< As its icon was made last.
    bool m_askedFiles = false; ///< And have no answer yet.
    bool m_walking = false; ///< Text is put in from the history.
    bool m_closedPopup = false; ///< By Escape; it stays away until the word is another one.
};

} // namespace paddock
