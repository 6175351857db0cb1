#pragma once

#include "core/base/secret.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace paddock {

/// Keys that were handed over in environment variables. Taking them wipes them from the environment, its memory
/// included, so that neither a child nor /proc/PID/environ shows them. Take before any other thread runs.
class EnvironmentKeys
{
public:
    explicit EnvironmentKeys(const QStringList &variables);

    /// Null when the variable was not set or empty.
    std::shared_ptr<const Secret> find(const QString &variable) const;

private:
    QHash<QString, std::shared_ptr<const Secret>> m_keys; // shared: each request in flight holds its key
};

} // namespace paddock
