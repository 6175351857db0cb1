#pragma once

#include "core/base/error.h"

#include <QMetaType>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace paddock {

/// A server of models that answers on this machine.
struct FoundServer {
    QString provider; ///< The provider of the settings that asks there: "ollama".
    QString title; ///< "Ollama"
    QUrl url;
    QStringList models; ///< That it offers; may be empty.

    bool operator==(const FoundServer &) const = default;
};

/// What a try with a model showed.
struct ModelFinding {
    enum class Grade { Fine, Usable, Unfit }; ///< Said in words wherever it is shown.
    Grade grade = Grade::Fine;
    QString what; ///< Short: "Tools".
    QString message; ///< One or two sentences: what was found, and what helps.

    bool operator==(const ModelFinding &) const = default;
};

/// How a request to an address went.
struct ConnectionReport {
    QUrl url;
    int status = 0; ///< Of the answer; 0: there was none.
    qint64 milliseconds = 0;
    QString way; ///< One sentence: straight or through which proxy, and with which certificates.
    std::optional<Error> error; ///< Why there was no answer.
};

/// Looks whether models can be reached, by the ways that sessions use. Every answer comes as a signal with the ticket of
/// its question; a later question of the same kind makes an older one needless, which may stay unanswered. GUI
/// thread only; nothing blocks.
class ModelScout : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void findServers(quint64 ticket) = 0; ///< On this machine only. found().
    /// Asks a provider for one short answer, with its key. checked(): nothing in \a error when it came.
    virtual void check(quint64 ticket, const QString &provider, const QString &model) = 0;
    /// Tries what sessions need of a model: an answer, a tool call, room. examined() with what is known so far, and a
    /// last time with \a isDone.
    virtual void examine(quint64 ticket, const QString &provider, const QString &model) = 0;
    virtual void testConnection(quint64 ticket, const QUrl &url) = 0; ///< connectionTested().

signals:
    void found(quint64 ticket, const QList<paddock::FoundServer> &servers);
    void checked(quint64 ticket, const std::optional<paddock::Error> &error);
    void examined(quint64 ticket, const QList<paddock::ModelFinding> &findings, bool isDone);
    void connectionTested(quint64 ticket, const paddock::ConnectionReport &report);
};

} // namespace paddock
