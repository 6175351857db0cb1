#pragma once

#include "tests/flow/session_fakes.h"

#include <QTemporaryDir>
#include <QTest>

namespace paddock::fakes {

inline QString factName(const Entry &entry)
{
    static const char *const names[] = {
        "Configured", "Instructions",  "User",     "Model",     "Ruling",    "Granted",
        "Started",    "Reached",       "Returned", "StopAsked", "TurnEnded", "Described",
        "Forked",     "Repaired",      "Pinned",   "Compacted", "Rewound",   "Checkpointed",
        "Changed",    "BudgetReached", "Spent",    "Ran",       "Unknown"};
    static_assert(std::size(names) == std::variant_size_v<Fact>);
    return QString::fromLatin1(names[entry.fact.index()]);
}

/// What happened, in order: "Configured", "User", ...
inline QStringList namesOf(const Transcript &transcript)
{
    QStringList names;
    for (const Entry &entry : transcript)
        names.append(factName(entry));
    return names;
}

template<typename T>
QList<T> factsOf(const Transcript &transcript)
{
    QList<T> facts;
    for (const Entry &entry : transcript) {
        if (const auto *fact = std::get_if<T>(&entry.fact))
            facts.append(*fact);
    }
    return facts;
}

inline const ToolCall WriteCall{{"call-1"}, "Write", {{"file_path", "a"}}, {}};

/// A model that calls, and says that it is done when it has the results.
inline QList<ModelMessage> callThenAnswer(const QList<Block> &calls)
{
    return {{QList<Block>{Text{"Let me see."}} + calls}, {{Text{"Done."}}}};
}

inline const QStringList AskedTurn{"Configured", "User",     "Model", "Ruling",   "Ruling",
                                   "Started",    "Returned", "Model", "TurnEnded"};

/// A session over fakes, in a folder of its own: what the tests of sessions stand on.
class SessionScene : public QObject
{
protected:
    void begin(); ///< Everything anew; before each test.
    std::unique_ptr<Session> open(PermissionMode mode = PermissionMode::Default, bool attended = true,
                                  int maxTurns = 0);
    std::unique_ptr<Session> asking(const QList<Block> &calls);
    const Transcript kept() const { return m_store->transcripts.value(m_id); }
    QStringList names() const { return namesOf(kept()); }
    QString lastName() const { return names().isEmpty() ? QString() : names().constLast(); }

    const SessionId m_id{"s"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<ScriptedModel> m_model;
    FakeHooks m_hooks;
    HookRunner *m_hookRunner = &m_hooks;
    RuleSet m_rules;
    MemoryGrants m_grants;
    bool m_hasGrants = true;
    std::unique_ptr<SessionFences> m_fences; ///< Null: nothing is fenced.
    Tools m_tools;
    FakeTool *m_write = nullptr;
};

inline void SessionScene::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MemoryStore>();
    m_model = std::make_unique<ScriptedModel>(callThenAnswer({WriteCall}));
    m_hooks = {};
    m_hookRunner = &m_hooks;
    m_rules = {};
    m_grants = {};
    m_hasGrants = true;
    m_fences.reset();
    m_tools.clear();
    m_tools.push_back(std::make_unique<FakeTool>("Write"));
    m_write = static_cast<FakeTool *>(m_tools.front().get());
}

inline std::unique_ptr<Session> SessionScene::open(PermissionMode mode, bool attended, int maxTurns)
{
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(m_folder->path());
    Result<SessionStore::Opened> opened = m_store->open(m_id);
    Configured configured{(*root)->path(), "fake", "fake-1", mode, maxTurns, attended};
    SessionParts parts{*m_model, m_tools, m_hookRunner, m_rules};
    parts.grants = m_hasGrants ? &m_grants : nullptr;
    parts.fences = m_fences.get();
    return std::make_unique<Session>(m_id, *std::move(opened), *root, configured, std::move(parts));
}

/// A session that was given a task and now waits for an answer to its first call.
inline std::unique_ptr<Session> SessionScene::asking(const QList<Block> &calls)
{
    m_model = std::make_unique<ScriptedModel>(callThenAnswer(calls));
    auto session = open();
    session->submit(Prompt{"go"});
    [&] { QTRY_COMPARE(lastName(), "Ruling"); }();
    return session;
}

} // namespace paddock::fakes
