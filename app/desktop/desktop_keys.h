#pragma once

#include "ui/ports/key_keeper.h"

namespace paddock {

class KeyErrands;

/// The window's side of KeyErrands: carries wishes over to the agent's thread and answers back.
class DesktopKeys : public KeyKeeper
{
    Q_OBJECT

public:
    /// \a errands lives on its own thread, which goes on until this object has gone.
    explicit DesktopKeys(KeyErrands &errands);

    void askStatus(const QString &provider) override;
    void save(const QString &provider, Secret key, Keep keep) override;
    void forget(const QString &provider) override;

private:
    KeyErrands &m_errands;
};

} // namespace paddock
