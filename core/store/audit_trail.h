#pragma once

#include "core/protocol/entry.h"

namespace paddock {

/// One line of the audit trail: what was decided, by whom, by which rule and on what.
struct AuditRecord {
    enum class What {
        Ruling, ///< A call was allowed, denied or asked about.
        Granted, ///< A person allowed more than one call.
        Reached, ///< A command tried to reach a host.
    };
    What what = What::Ruling;
    SessionId session;
    qint64 entry = 0; ///< Of the session's log, from 1.
    QDateTime at; ///< UTC.
    QString workspace;
    CallId call; ///< Empty for Granted.
    QString tool;
    QString subject; ///< The command, path, address, host:port or rules that it was about, whole.
    Decision decision = Decision::Ask;
    QString by; ///< boundary, hook, rule, mode or user; proxy for Reached.
    QString rule;
    QString reason;
    QString scope; ///< Of a person's word; empty for everybody else's.
    QStringList paths; ///< That it led to, resolved where that is known.
    QString outcome; ///< Of the call, as far as the log goes: ok, failed, denied, ...

    bool operator==(const AuditRecord &) const = default;
};

QString nameOf(AuditRecord::What what); ///< ruling, granted, reached.

/// The records of one session, the oldest first.
QList<AuditRecord> auditTrail(const SessionId &session, const Transcript &transcript);

/// For programs. Fields that are empty are left out.
QJsonObject toJson(const AuditRecord &record);

/// RFC 4180, with a header line; lists are joined by line feeds. A cell that a spreadsheet would take for a formula
/// begins with an apostrophe.
QByteArray csvHeader();
QByteArray csvLine(const AuditRecord &record);

} // namespace paddock
