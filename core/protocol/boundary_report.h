#pragma once

#include "core/protocol/entry.h"

#include <QList>
#include <QString>

namespace paddock {

/// One wall of the boundary, and whether it stands on this machine.
struct BoundaryLayer {
    enum class State {
        Enforced,
        Partly, ///< It holds against some ways only; \a detail names what is missing.
        Missing, ///< Not available here.
        Untested, ///< Nothing was tried yet.
    };
    QString
        id; ///< For programs: paths, commands, namespaces, landlock, seccomp, limits, cgroup, network, secrets.
    QString title; ///< For people: "Own view of the file system".
    State state = State::Untested;
    QString detail; ///< One sentence: what was tried, or why it does not stand and what would help.

    bool operator==(const BoundaryLayer &) const = default;
};

/// One attempt of the self-test to get out.
struct EscapeAttempt {
    QString id; ///< For programs: write-outside, read-home, signal-outside, ...
    QString title; ///< For people: "Write a file outside the workspace".
    bool contained = false; ///< True only when it was tried and held.
    QString detail; ///< What happened: "EACCES", or what was reached; "not tried: ..." and why.
    bool tried = true; ///< False: it cannot be tried here, so nothing is known of it.

    bool isEscape() const { return tried && !contained; }
    bool operator==(const EscapeAttempt &) const = default;
};

/// A permission rule in force, and where it comes from.
struct RuleInForce {
    Decision decision = Decision::Ask;
    QString rule;
    QString
        origin; ///< For people: "user settings, /home/ann/.config/paddock/settings.json", "granted in this session".

    bool operator==(const RuleInForce &) const = default;
};

/// What holds a session inside its workspace, as known now.
struct BoundaryReport {
    QList<BoundaryLayer> layers;
    QList<RuleInForce> rules; ///< In the order of judging: deny, ask, allow.
    QStringList hosts; ///< What commands may connect to.
    QList<EscapeAttempt> attempts; ///< Of the last self-test; empty: none was run.
    bool isTesting = false;
    bool commandsFenced = false; ///< Every wall that commands need stands.

    bool operator==(const BoundaryReport &) const = default;
};

} // namespace paddock
