#pragma once

#include "core/agent/session.h"
#include "core/protocol/codec.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace paddock::fakes {

/// Keeps transcripts where the test can look at them; refuses to append while failing is set.
class MemoryStore : public SessionStore
{
public:
    class Log : public SessionLog
    {
    public:
        Log(MemoryStore &store, SessionId id)
            : m_store(store)
            , m_openLogs(store.openLogs)
            , m_id(std::move(id))
        {}
        ~Log() override { m_openLogs->remove(m_id); }
        Result<void> append(const Entry &entry) override
        {
            if (m_store.failing)
                return Error{ErrorKind::Io, QStringLiteral("The disk is full."), {}};
            m_store.transcripts[m_id].append(entry);
            return {};
        }

    private:
        MemoryStore &m_store;
        const std::shared_ptr<QSet<SessionId>> m_openLogs; // shared: a log may outlive the store
        const SessionId m_id;
    };

    Result<Opened> open(const SessionId &session) override
    {
        Opened opened;
        opened.log = std::make_unique<Log>(*this, session);
        opened.transcript = transcripts.value(session);
        openLogs->insert(session);
        return opened;
    }
    Opening longOpening(const SessionId &session) override
    {
        if (!isLong)
            return {};
        return [this, session, transcript = transcripts.value(session)] {
            Opened opened;
            opened.log = std::make_unique<Log>(*this, session);
            opened.transcript = transcript;
            return Result<Opened>(std::move(opened));
        };
    }
    Newest newest(const SessionId &session, int) const override
    {
        const Transcript entries = transcripts.value(session);
        return {entries.mid(2), quint64(entries.size()), {}};
    }
    Result<void> create(const SessionId &session, const Transcript &transcript) override
    {
        if (failing || transcripts.contains(session))
            return Error{ErrorKind::Invalid, QStringLiteral("There is already such a session."), {}};
        transcripts.insert(session, transcript);
        return {};
    }
    Result<Transcript> load(const SessionId &session) const override { return transcripts.value(session); }
    Result<QList<SessionSummary>> list() const override { return QList<SessionSummary>(); }

    QHash<SessionId, Transcript> transcripts;
    const std::shared_ptr<QSet<SessionId>> openLogs = std::make_shared<QSet<SessionId>>();
    bool failing = false;
    bool isLong = false; ///< Opening takes long enough to be done beside the rest.
};

class ScriptedStream : public ModelStream
{
public:
    ScriptedStream(ModelMessage message, bool ends)
        : m_message(std::move(message))
    {
        QTimer::singleShot(0, this, [this, ends] {
            for (const Block &block : std::as_const(m_message.blocks)) {
                if (const auto *text = std::get_if<Text>(&block)) {
                    m_reached.blocks.append(*text);
                    emit textArrived(text->text);
                }
            }
            if (ends)
                emit finished(m_message);
        });
    }
    ModelMessage reached() const override { return m_reached; }

private:
    const ModelMessage m_message;
    ModelMessage m_reached;
};

/// Answers by how much it is shown, as a real model does: nothing is remembered between asks.
class ScriptedModel
    : public ModelClient
    , public ModelClients
{
public:
    explicit ScriptedModel(QList<ModelMessage> script)
        : m_script(std::move(script))
    {}

    std::unique_ptr<ModelStream> ask(const ModelRequest &request) override
    {
        ++asked;
        lastRequest = request.transcript;
        int said = 0;
        for (const Entry &entry : request.transcript)
            said += std::holds_alternative<ModelMessage>(entry.fact);
        return std::make_unique<ScriptedStream>(m_script.value(said), !neverFinishes);
    }
    Result<ModelClient *> client(const QString &) override { return static_cast<ModelClient *>(this); }
    QString defaultProvider() const override { return QStringLiteral("fake"); }
    QString defaultModel(const QString &) const override { return QStringLiteral("fake-1"); }

    int asked = 0;
    Transcript lastRequest; ///< What the newest one showed.
    bool neverFinishes = false;

private:
    const QList<ModelMessage> m_script;
};

class FakeRun : public ToolRun
{
public:
    FakeRun(QString title, Access access, int &starts, bool endless)
        : ToolRun(std::move(title), std::move(access))
        , m_starts(starts)
        , m_endless(endless)
    {}

    void start(const ToolContext &) override
    {
        ++m_starts;
        emit progressed(QStringLiteral("half\n")); // whole lines are shown at once
        if (!m_endless)
            QTimer::singleShot(0, this, [this] { emit finished({Outcome::Ok, access().command + "done"}); });
    }
    void interrupt() override
    {
        QTimer::singleShot(0, this, [this] {
            emit finished({Outcome::Interrupted, QStringLiteral("half")});
        });
    }

private:
    int &m_starts;
    const bool m_endless;
};

/// A tool without effect, with the name and the input of a real one: Read and Write take {"file_path"}, Bash {"command"}.
class FakeTool : public Tool
{
public:
    explicit FakeTool(QString name)
        : m_name(std::move(name))
    {}
    ToolSpec spec() const override { return {m_name, {}, {}}; }
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override
    {
        const QString path = input.value("file_path").toString();
        Access access;
        if (m_name == QLatin1String("Bash"))
            access.command = input.value("command").toString();
        else
            (m_name == QLatin1String("Write") ? access.writes : access.reads).append(path);
        if (path.isEmpty() && access.command.isEmpty())
            return Error{ErrorKind::Invalid, QStringLiteral("InputValidationError: nothing to do")};
        return std::unique_ptr<ToolRun>(std::make_unique<FakeRun>(m_name, access, starts, endless));
    }

    mutable int starts = 0;
    bool endless = false;

private:
    const QString m_name;
};

/// Answers each PreToolUse with one word.
class FakeHooks : public HookRunner
{
public:
    class Run : public HookRun
    {
    public:
        explicit Run(const HookOutcome &outcome)
        {
            QTimer::singleShot(0, this, [this, outcome] { emit finished(outcome); });
        }
    };

    std::unique_ptr<HookRun> run(HookPoint point, const QString &, const QJsonObject &payload) override
    {
        payloads.append(payload);
        const std::optional<HookOutcome> &word = point == HookPoint::PreToolUse ? before : after;
        if (!word)
            return nullptr;
        return std::make_unique<Run>(*word);
    }

    std::optional<HookOutcome> before;
    std::optional<HookOutcome> after;
    QList<QJsonObject> payloads;
};

/// Keeps grants in memory; refuses while failing is set, and does not answer while silent is.
class MemoryGrants : public GrantStore
{
public:
    std::unique_ptr<GrantKeeping> remember(GrantScope scope, const QString &workspace,
                                           const QStringList &rules) override
    {
        ++asked;
        auto keeping = std::make_unique<GrantKeeping>();
        if (silent)
            return keeping;
        Result<void> result;
        if (failing)
            result = Error{ErrorKind::Io, QStringLiteral("The settings are read-only."), {}};
        else
            kept.append({nameOf(scope), workspace, rules.join(u'|')});
        QTimer::singleShot(0, keeping.get(),
                           [keeping = keeping.get(), result] { emit keeping->finished(result); });
        return keeping;
    }

    QList<QStringList> kept; ///< Scope, workspace, rules.
    int asked = 0;
    bool failing = false;
    bool silent = false;
};

} // namespace paddock::fakes
