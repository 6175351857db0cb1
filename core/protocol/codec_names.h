#pragma once

#include "core/protocol/entry.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

// The words of the codec, shared by what writes and what reads. Private to the codec.

namespace paddock::codec {

template<typename Enum>
struct Named {
    Enum value;
    const char *name;
};

// These names are in people's session files: they may be added to, never changed.

inline constexpr std::array modeNames{
    Named<PermissionMode>{PermissionMode::Default, "default"},
    Named<PermissionMode>{PermissionMode::AcceptEdits, "acceptEdits"},
    Named<PermissionMode>{PermissionMode::Plan, "plan"},
    Named<PermissionMode>{PermissionMode::BypassPermissions, "bypassPermissions"}};
constexpr std::array decisionNames{Named<Decision>{Decision::Allow, "allow"},
                                   Named<Decision>{Decision::Deny, "deny"},
                                   Named<Decision>{Decision::Ask, "ask"}};
constexpr std::array judgeNames{Named<Judge>{Judge::Boundary, "boundary"}, Named<Judge>{Judge::Hook, "hook"},
                                Named<Judge>{Judge::Rule, "rule"}, Named<Judge>{Judge::Mode, "mode"},
                                Named<Judge>{Judge::User, "user"}};
constexpr std::array scopeNames{
    Named<GrantScope>{GrantScope::Once, "once"}, Named<GrantScope>{GrantScope::Turn, "turn"},
    Named<GrantScope>{GrantScope::Session, "session"}, Named<GrantScope>{GrantScope::Folder, "folder"},
    Named<GrantScope>{GrantScope::Always, "always"}};
constexpr std::array outcomeNames{
    Named<Outcome>{Outcome::Ok, "ok"}, Named<Outcome>{Outcome::Failed, "failed"},
    Named<Outcome>{Outcome::Denied, "denied"}, Named<Outcome>{Outcome::Interrupted, "interrupted"},
    Named<Outcome>{Outcome::Unknown, "unknown"}};
constexpr std::array turnEndNames{
    Named<TurnEnd>{TurnEnd::Completed, "completed"}, Named<TurnEnd>{TurnEnd::MaxTurns, "maxTurns"},
    Named<TurnEnd>{TurnEnd::Stopped, "stopped"}, Named<TurnEnd>{TurnEnd::Failed, "failed"},
    Named<TurnEnd>{TurnEnd::Budget, "budget"}};
constexpr std::array compactionNames{Named<CompactionCause>{CompactionCause::Asked, "asked"},
                                     Named<CompactionCause>{CompactionCause::Threshold, "threshold"},
                                     Named<CompactionCause>{CompactionCause::Overflow, "overflow"}};
constexpr std::array changeNames{
    Named<ChangeCause>{ChangeCause::Call, "call"}, Named<ChangeCause>{ChangeCause::Others, "others"},
    Named<ChangeCause>{ChangeCause::Restore, "restore"}, Named<ChangeCause>{ChangeCause::Review, "review"}};
constexpr std::array fileKindNames{Named<FileState::Kind>{FileState::Kind::Absent, "absent"},
                                   Named<FileState::Kind>{FileState::Kind::File, "file"},
                                   Named<FileState::Kind>{FileState::Kind::Link, "link"}};
constexpr std::array budgetSpanNames{
    Named<BudgetSpan>{BudgetSpan::Turn, "turn"}, Named<BudgetSpan>{BudgetSpan::Session, "session"},
    Named<BudgetSpan>{BudgetSpan::Day, "day"}, Named<BudgetSpan>{BudgetSpan::Project, "project"}};
constexpr std::array spentNames{Named<Spent::On>{Spent::On::Retry, "retry"},
                                Named<Spent::On>{Spent::On::Compaction, "compaction"}};
constexpr std::array errorNames{Named<ErrorKind>{ErrorKind::Cancelled, "cancelled"},
                                Named<ErrorKind>{ErrorKind::Denied, "denied"},
                                Named<ErrorKind>{ErrorKind::Invalid, "invalid"},
                                Named<ErrorKind>{ErrorKind::NotFound, "notFound"},
                                Named<ErrorKind>{ErrorKind::Io, "io"},
                                Named<ErrorKind>{ErrorKind::Network, "network"},
                                Named<ErrorKind>{ErrorKind::Tls, "tls"},
                                Named<ErrorKind>{ErrorKind::Timeout, "timeout"},
                                Named<ErrorKind>{ErrorKind::Auth, "auth"},
                                Named<ErrorKind>{ErrorKind::NoKey, "noKey"},
                                Named<ErrorKind>{ErrorKind::NoCredit, "noCredit"},
                                Named<ErrorKind>{ErrorKind::RateLimited, "rateLimited"},
                                Named<ErrorKind>{ErrorKind::Overloaded, "overloaded"},
                                Named<ErrorKind>{ErrorKind::ContextTooLong, "contextTooLong"},
                                Named<ErrorKind>{ErrorKind::Protocol, "protocol"},
                                Named<ErrorKind>{ErrorKind::Internal, "internal"}};

template<typename Names, typename Enum>
QString nameIn(const Names &names, Enum value)
{
    for (const auto &named : names) {
        if (named.value == value)
            return QString::fromLatin1(named.name);
    }
    Q_ASSERT_X(false, "codec", "an enumerator has no name on the wire");
    return {};
}

template<typename Enum, size_t N>
std::optional<Enum> valueIn(const std::array<Named<Enum>, N> &names, QStringView name)
{
    for (const auto &named : names) {
        if (name == QLatin1String(named.name))
            return named.value;
    }
    return {};
}

/// Values of "kind", in the order of Fact's alternatives; the last of these, UnknownFact, brings its own.
constexpr std::array kindNames{
    "configured", "instructions", "user",      "model",         "ruling", "granted",  "started", "reached",
    "returned",   "stopAsked",    "turnEnded", "described",     "forked", "repaired", "pinned",  "compacted",
    "rewound",    "checkpointed", "changed",   "budgetReached", "spent",  "ran"};
static_assert(kindNames.size() + 1 == std::variant_size_v<Fact>, "a kind of fact has no name");

QString timeText(const QDateTime &at);
std::optional<QDateTime> timeFrom(const QString &text);

} // namespace paddock::codec
