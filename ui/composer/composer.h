#pragma once

#include "core/protocol/command.h"

#include <QWidget>

class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace paddock {

class ComposerEdit;
class Theme;

/// Where a person writes to the agent. Sends while a turn runs too: the message is read after the tool at work.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(const Theme &theme, QWidget *parent = nullptr);

    void setRunning(bool running); ///< A turn is under way and can be stopped.
    void setStopping(bool stopping);
    void setInvitation(const QString &text); ///< Shown in the empty field while no turn runs.
    void focusInput();

signals:
    void submitted(const paddock::Prompt &prompt);
    void stopAsked();
    void modeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void addImages(const QList<Image> &images);
    void showImages();
    void refresh();
    void restyle();

    const Theme &m_theme;
    QFrame *m_frame;
    ComposerEdit *m_edit;
    QHBoxLayout *m_chips;
    QLabel *m_hint;
    QPushButton *m_stop;
    QPushButton *m_send;
    QList<Image> m_images;
    QString m_invitation;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace paddock
