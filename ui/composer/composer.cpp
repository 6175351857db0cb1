#include "ui/composer/composer.h"

#include "ui/composer/composer_edit.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace paddock {

Composer::Composer(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_frame(new QFrame(this))
    , m_edit(new ComposerEdit(m_frame))
    , m_chips(new QHBoxLayout)
    , m_hint(new QLabel(m_frame))
    , m_stop(new QPushButton(tr("Stop"), m_frame))
    , m_send(new QPushButton(tr("Send"), m_frame))
    , m_invitation(tr("What should be done in this folder?"))
{
    setObjectName("composer");
    m_frame->setObjectName("composerFrame");
    m_hint->setProperty("role", "muted");
    m_hint->setIndent(int(m_edit->document()->documentMargin()));
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stop->setObjectName("stopButton");
    m_stop->setAccessibleDescription(tr("Stops the running turn. Escape does the same."));
    m_send->setObjectName("sendButton");
    m_send->setProperty("main", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::medium);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_send);
    m_chips->setSpacing(space::small);
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    inside->setSpacing(space::small);
    inside->addLayout(m_chips);
    inside->addWidget(m_edit);
    inside->addLayout(buttons);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(m_frame);
    setFocusProxy(m_edit);
    m_edit->installEventFilter(this);

    connect(m_edit, &ComposerEdit::sendAsked, this, &Composer::send);
    connect(m_edit, &ComposerEdit::modeAsked, this, &Composer::modeAsked);
    connect(m_edit, &ComposerEdit::imagesGiven, this, &Composer::addImages);
    connect(m_edit, &ComposerEdit::stopAsked, this, [this] {
        if (m_running)
            emit stopAsked();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::refresh);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_stop, &QPushButton::clicked, this, &Composer::stopAsked);
    connect(&theme, &Theme::changed, this, &Composer::restyle);
    restyle();
}

void Composer::setRunning(bool running)
{
    m_running = running;
    refresh();
}

void Composer::setStopping(bool stopping)
{
    m_stopping = stopping;
    refresh();
}

void Composer::setInvitation(const QString &text)
{
    m_invitation = text;
    refresh();
}

void Composer::focusInput()
{
    m_edit->setFocus();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_frame->setProperty("focused", event->type() == QEvent::FocusIn);
        m_frame->style()->unpolish(m_frame);
        m_frame->style()->polish(m_frame);
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::send()
{
    const QString text = m_edit->toPlainText();
    if (text.trimmed().isEmpty() && m_images.isEmpty())
        return;
    emit submitted(Prompt{text, std::exchange(m_images, {})});
    m_edit->clear();
    showImages();
}

void Composer::addImages(const QList<Image> &images)
{
    m_images += images;
    showImages();
    refresh();
}

void Composer::showImages()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < m_images.size(); ++i) {
        const QString size = QLocale().formattedDataSize(m_images[i].bytes.size());
        auto *chip = new QPushButton(tr("Picture, %1  ×").arg(size), m_frame);
        chip->setAccessibleName(tr("Remove the picture of %1").arg(size));
        chip->setIcon(Theme::icon("image", m_theme.tokens().muted));
        // Queued: the chip must not be deleted inside of its own signal.
        connect(
            chip, &QPushButton::clicked, this,
            [this, i] {
                m_images.removeAt(i);
                showImages();
                refresh();
            },
            Qt::QueuedConnection);
        m_chips->addWidget(chip);
    }
    if (!m_images.isEmpty())
        m_chips->addStretch(1);
}

void Composer::refresh()
{
    const bool empty = m_edit->toPlainText().trimmed().isEmpty() && m_images.isEmpty();
    m_send->setEnabled(!empty);
    m_send->setIcon(Theme::icon("send", empty ? m_theme.tokens().muted : m_theme.tokens().onAccent));
    m_stop->setVisible(m_running);
    m_stop->setEnabled(!m_stopping);
    m_stop->setText(m_stopping ? tr("Stopping …") : tr("Stop"));
    m_edit->setPlaceholderText(m_running ? tr("Say more while it works …") : m_invitation);
    m_hint->setText(m_running && !empty ? tr("Will be read after the tool at work")
                    : m_running         ? tr("Esc stops")
                                        : tr("Enter sends, Shift+Enter starts a new line"));
}

void Composer::restyle()
{
    m_stop->setIcon(Theme::icon("stop", m_theme.tokens().bad));
    showImages();
    refresh();
}

} // namespace paddock
