#pragma once

#include <QString>
#include <QVariant>

namespace paddock {

/// What windows remember between runs: geometry, drafts, what is folded, what was reviewed. Kept when it changes, not
/// at the end, so that a crash loses nothing. Nothing secret goes here. Keys are paths: "session/<id>/draft". Several
/// windows share one. GUI thread only.
class StateStore
{
public:
    virtual ~StateStore() = default;

    virtual QVariant value(const QString &key) const = 0; ///< Not valid when there is none.
    virtual void keep(const QString &key, const QVariant &value) = 0; ///< An invalid value removes it.
    virtual void forget(const QString &path) = 0; ///< Everything below it, and itself.
    virtual QStringList keysBelow(const QString &path) const = 0; ///< Whole keys, sorted.
};

} // namespace paddock
