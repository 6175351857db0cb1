#include "app/desktop/desktop_keys.h"

#include "app/desktop/key_errands.h"

namespace paddock {

DesktopKeys::DesktopKeys(KeyErrands &errands)
    : m_errands(errands)
{
    connect(&errands, &KeyErrands::statusKnown, this, &KeyKeeper::statusKnown);
    connect(&errands, &KeyErrands::failed, this, &KeyKeeper::failed);
}

void DesktopKeys::askStatus(const QString &provider)
{
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, provider] { errands->askStatus(provider); });
}

void DesktopKeys::save(const QString &provider, Secret key, Keep keep)
{
    // A queued call is copied and a secret is not; the one copy of the pointer hands it over.
    auto parcel = std::make_shared<Secret>(std::move(key));
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, provider, parcel, keep] {
        if (keep == Keep::Keychain)
            errands->keep(provider, std::move(*parcel));
        else
            errands->remember(provider, std::move(*parcel));
    });
}

void DesktopKeys::forget(const QString &provider)
{
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, provider] { errands->forget(provider); });
}

} // namespace paddock
