#pragma once

#include "ui/ports/model_scout.h"

namespace paddock {

class ScoutErrands;

/// The window's side of ScoutErrands: carries questions over to the agent's thread and answers back.
class DesktopScout : public ModelScout
{
    Q_OBJECT

public:
    /// \a errands lives on its own thread, which goes on until this object has gone.
    explicit DesktopScout(ScoutErrands &errands);

    void findServers(quint64 ticket) override;
    void check(quint64 ticket, const QString &provider, const QString &model) override;
    void examine(quint64 ticket, const QString &provider, const QString &model) override;
    void testConnection(quint64 ticket, const QUrl &url) override;

private:
    ScoutErrands &m_errands;
};

} // namespace paddock
