#pragma once

#include "app/cli/standard_input.h"
#include "core/store/credential_store.h"

#include <QObject>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <memory>
#include <optional>

struct termios;

namespace paddock {

/// A provider as far as its key goes.
struct KeyOwner {
    QString provider;
    QString
        variable; ///< The environment variable that gave a key for this run and so overrules the keychain, if any.
    bool needsKey = true;
};

/// `paddock key set|status|remove [provider]`. The key is read from standard input, without echo at a terminal; it is
/// never an argument, where other users could read it, and never printed.
class KeyCommand : public QObject
{
    Q_OBJECT

public:
    /// \a words: the verb and perhaps a provider; without one, \a fallback is meant (status: all of them).
    KeyCommand(CredentialStore &store, QList<KeyOwner> owners, QString fallback, QStringList words,
               bool json);
    ~KeyCommand() override;

    void start();

signals:
    void finished(int exitCode);

private:
    using Answer = Result<std::shared_ptr<const Secret>>;

    void set();
    void keep(const QByteArray &typed);
    void remove();
    void askNextStatus();
    void noteStatus(const QString &source);
    void printStatus();
    void run(std::unique_ptr<CredentialJob> job, std::function<void(const Answer &)> then);
    void fail(const QString &message);
    void hideTyping();
    void showTyping();

    CredentialStore &m_store;
    const QList<KeyOwner> m_owners;
    const QStringList m_words;
    const bool m_json;
    QString m_provider;
    QTextStream m_out;
    QTextStream m_err;
    StandardInput m_input;
    std::unique_ptr<termios> m_terminal; // as it was before typing was hidden
    std::unique_ptr<CredentialJob> m_job;
    QList<KeyOwner> m_toAsk;
    QList<std::pair<QString, QString>> m_status; // provider, where its key is
};

} // namespace paddock
