#include "app/cli/key_command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace paddock {

namespace {

constexpr qsizetype LongestKey = 4096;

} // namespace

KeyCommand::KeyCommand(CredentialStore &store, QList<KeyOwner> owners, QString fallback, QStringList words,
                       bool json)
    : m_store(store)
    , m_owners(std::move(owners))
    , m_words(std::move(words))
    , m_json(json)
    , m_provider(m_words.size() > 1 ? m_words.at(1) : std::move(fallback))
    , m_out(stdout)
    , m_err(stderr)
    , m_input({}, isatty(STDIN_FILENO) ? StandardInput::Until::Line : StandardInput::Until::End)
{
    connect(&m_input, &StandardInput::finished, this, [this](const QByteArray &typed) {
        showTyping();
        keep(typed);
    });
}

KeyCommand::~KeyCommand()
{
    showTyping();
}

void KeyCommand::start()
{
    const QString verb = m_words.value(0);
    if (m_words.size() > 2 || (verb != "set" && verb != "status" && verb != "remove")) {
        fail(tr("error: use 'paddock key set', 'paddock key status' or 'paddock key remove', with the "
                "provider's name"
                " behind if it is not %1. The key itself is read from standard input.")
                 .arg(m_provider));
        return;
    }
    const bool known = std::any_of(m_owners.cbegin(), m_owners.cend(),
                                   [&](const KeyOwner &owner) { return owner.provider == m_provider; });
    if (!known) {
        QStringList names;
        for (const KeyOwner &owner : m_owners)
            names.append(owner.provider);
        fail(tr("error: there is no provider \"%1\"; there are %2.").arg(m_provider, names.join(", ")));
        return;
    }
    if (verb == "set") {
        set();
    } else if (verb == "remove") {
        remove();
    } else {
        for (const KeyOwner &owner : m_owners) {
            if (m_words.size() == 1 || owner.provider == m_provider)
                m_toAsk.append(owner);
        }
        askNextStatus();
    }
}

void KeyCommand::set()
{
    if (isatty(STDIN_FILENO)) {
        m_err << tr("Paste the key for %1 and press Enter. It is not shown.").arg(m_provider) << Qt::endl;
        hideTyping();
    }
    m_input.start();
}

void KeyCommand::keep(const QByteArray &typed)
{
    const QByteArray key = typed.trimmed();
    const bool odd = std::any_of(key.cbegin(), key.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte <= ' ' || byte >= 127;
    });
    if (key.isEmpty() || key.size() > LongestKey || odd) {
        fail(tr("error: what came on standard input is no key: a key is one word of printable ASCII "
                "characters, at most "
                "%1 of them. Nothing was changed.")
                 .arg(LongestKey));
        return;
    }
    run(m_store.keep(m_provider, Secret(key)), [this](const Answer &) {
        m_out << tr("The key for %1 is in the keychain.").arg(m_provider) << Qt::endl;
        emit finished(0);
    });
}

void KeyCommand::remove()
{
    run(m_store.remove(m_provider), [this](const Answer &) {
        m_out << tr("The keychain holds no key for %1 any more.").arg(m_provider) << Qt::endl;
        emit finished(0);
    });
}

void KeyCommand::askNextStatus()
{
    if (m_toAsk.isEmpty()) {
        printStatus();
        return;
    }
    const KeyOwner owner = m_toAsk.constFirst();
    if (!owner.variable.isEmpty()) {
        noteStatus(owner.variable);
        return;
    }
    run(m_store.find(owner.provider), [this, needed = owner.needsKey](const Answer &answer) {
        noteStatus(*answer  ? QStringLiteral("keychain")
                   : needed ? QStringLiteral("none")
                            : QStringLiteral("not needed"));
    });
}

void KeyCommand::noteStatus(const QString &source)
{
    m_status.append({m_toAsk.takeFirst().provider, source});
    QMetaObject::invokeMethod(this, &KeyCommand::askNextStatus, Qt::QueuedConnection);
}

void KeyCommand::printStatus()
{
    if (m_json) {
        QJsonArray list;
        for (const auto &[provider, source] : std::as_const(m_status))
            list.append(QJsonObject{{"provider", provider}, {"source", source}});
        m_out << QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)) << Qt::endl;
    } else {
        for (const auto &[provider, source] : std::as_const(m_status)) {
            const QString words = source == "keychain" ? tr("in the keychain")
                                  : source == "none" ? tr("no key: run \"paddock key set %1\"").arg(provider)
                                  : source == "not needed"
                                      ? tr("works without a key")
                                      : tr("from the environment variable %1").arg(source);
            m_out << QStringLiteral("%1  %2").arg(provider, -12).arg(words) << Qt::endl;
        }
    }
    emit finished(0);
}

void KeyCommand::run(std::unique_ptr<CredentialJob> job, std::function<void(const Answer &)> then)
{
    if (m_job)
        m_job.release()->deleteLater(); // it may be the one whose answer brought us here
    m_job = std::move(job);
    connect(m_job.get(), &CredentialJob::waiting, this, [this] {
        m_err << tr("Waiting for the keychain. It may be asking for its password in a window of its own.")
              << Qt::endl;
    });
    connect(m_job.get(), &CredentialJob::finished, this,
            [this, then = std::move(then)](const Answer &answer) {
                if (answer)
                    then(answer);
                else
                    fail(answer.error().message);
            });
}

void KeyCommand::fail(const QString &message)
{
    m_err << message << Qt::endl;
    QMetaObject::invokeMethod(
        this, [this] { emit finished(1); }, Qt::QueuedConnection);
}

void KeyCommand::hideTyping()
{
    m_terminal = std::make_unique<termios>();
    if (tcgetattr(STDIN_FILENO, m_terminal.get()) != 0) {
        m_terminal.reset();
        return;
    }
    termios hidden = *m_terminal;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
}

void KeyCommand::showTyping()
{
    if (!m_terminal)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, m_terminal.get());
    m_terminal.reset();
}

} // namespace paddock
