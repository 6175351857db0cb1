#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QObject>

namespace paddock {

/// Where the key of one provider is. Says so to people; the key itself is never handed back.
struct KeyStatus {
    enum class Place {
        Asking, ///< The keychain has not answered yet.
        Nowhere,
        Keychain,
        Environment, ///< A variable of the environment, which overrules everything else.
        Session, ///< In memory, until Paddock ends.
        NotNeeded,
    };
    Place place = Place::Asking;
    QString message; ///< One sentence: where the key is, or what keeps the keychain from answering.
    bool keychainUsable = true; ///< Otherwise a key can only be kept for this session.

    bool isThere() const { return place != Place::Asking && place != Place::Nowhere; }
    bool operator==(const KeyStatus &) const = default;
};

/// The window's way to the keys: to put one in, and to know where it is. Every answer comes as a signal.
class KeyKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Keep { Keychain, SessionOnly };

    using QObject::QObject;

    virtual void askStatus(const QString &provider) = 0;
    virtual void save(const QString &provider, Secret key, Keep keep) = 0;
    virtual void forget(const QString &provider) = 0; ///< Removes it from the keychain and from memory.

signals:
    void statusKnown(const QString &provider, const paddock::KeyStatus &status); ///< After every change, too.
    void failed(const QString &provider, const paddock::Error &error); ///< Saving or forgetting did not work.
};

} // namespace paddock
