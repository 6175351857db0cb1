#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"
#include "core/protocol/event.h"
#include "core/protocol/tool_spec.h"

#include <QObject>

#include <memory>

namespace paddock {

struct ModelRequest {
    QString model;
    /// Who the agent is and how it works. The same for a whole session, so that it stays cached.
    QString system;
    /// Its InstructionsLoaded, UserMessage, ModelMessage and Returned entries are sent.
    Transcript transcript;
    QList<ToolSpec> tools;
    SessionId session;
};

/// One answer on its way, retries included. Owned by whoever asked; destroying it hangs up, and no signal follows. What
/// the running try has cost by then is told by nobody but reached(): ask before destroying.
class ModelStream : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What has arrived so far, fit to stand in a transcript: whole text, no half tool call, no unsealed
    /// thinking; stopReason "interrupted". Empty blocks when nothing has. Its usage is that of the running try as far
    /// as the provider counted, also where the blocks are empty, and never what spent() has told.
    virtual ModelMessage reached() const = 0;

signals:
    void textArrived(const QString &delta);
    void thinkingArrived(const QString &delta);
    void retrying(const paddock::Retrying &retry); ///< What arrived before is void.
    /// A try came to nothing although the provider had counted tokens for it: cut, failed in the middle, or no answer
    /// that can be kept. Once for each such try, before retrying() and finished(). \a model is as the provider named
    /// it, empty when it did not. The usage of finished() and reached() does not contain it.
    void spent(const QString &model, const paddock::Usage &usage);
    /// Once, last. Never from within ask().
    void finished(const paddock::Result<paddock::ModelMessage> &message);
};

/// A way to reach models. Adding a provider means adding a WireFormat, not a client.
class ModelClient
{
public:
    virtual ~ModelClient() = default;
    virtual std::unique_ptr<ModelStream> ask(const ModelRequest &request) = 0;
};

/// The providers that this program knows, by name.
class ModelClients
{
public:
    virtual ~ModelClients() = default;

    /// The client of a provider; it lives as long as this object. NotFound, naming those there are.
    virtual Result<ModelClient *> client(const QString &provider) = 0;
    virtual QString defaultProvider() const = 0;
    virtual QString defaultModel(const QString &provider) const = 0;
};

} // namespace paddock
