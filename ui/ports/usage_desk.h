#pragma once

#include "core/base/error.h"
#include "core/protocol/budget.h"

#include <QDate>
#include <QObject>

namespace paddock {

/// What was used by one model for one folder on one day of the local calendar.
struct UsageSlice {
    QDate day;
    QString workspace;
    QString provider;
    QString model;
    qint64 requests = 0;
    qint64 inputTokens = 0; ///< What the caches served or took included.
    qint64 outputTokens = 0;
    double knownUsd = 0; ///< Of all that has a known price.
    bool isPriced = true; ///< False: something in it has no known price, so the truth is more.

    bool operator==(const UsageSlice &) const = default;
};

/// All that was ever used, in slices that can be added up in any way.
struct UsageHistory {
    QList<UsageSlice> slices; ///< Oldest first.
    QList<Budget> budgets;
    QDate oldestPrice; ///< Of all that were applied; not valid: none was.
};

/// Adds up what sessions used. GUI thread only; nothing blocks.
class UsageDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void read() = 0; ///< known() or failed().
    /// Writes all slices since a day as CSV; the file is replaced whole. written() or failed().
    virtual void exportTo(const QString &path, const QDate &since) = 0;

signals:
    void known(const paddock::UsageHistory &history);
    void written(const QString &path);
    void failed(const paddock::Error &error);
};

} // namespace paddock
