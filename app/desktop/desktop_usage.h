#pragma once

#include "core/llm/catalogue.h"
#include "core/usage/usage_record.h"
#include "ui/ports/usage_desk.h"

#include <QThreadPool>

namespace paddock {

/// Adds records up by day, folder and model. A record that is there twice counts once.
UsageHistory historyOf(const QList<UsageRecord> &records, const Catalogue &catalogue);

/// RFC 4180, one line for each slice since \a since; every one when that is not valid.
QByteArray csvOf(const UsageHistory &history, const QDate &since);

/// The UsageDesk over this person's sessions, which it reads on a thread of its own.
class DesktopUsage : public UsageDesk
{
    Q_OBJECT

public:
    explicit DesktopUsage(QObject *parent = nullptr);
    ~DesktopUsage() override; ///< Waits until what is under way has ended.

    void read() override;
    void exportTo(const QString &path, const QDate &since) override;

private:
    QThreadPool m_pool;
};

} // namespace paddock
