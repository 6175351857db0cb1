#pragma once

#include "core/config/folder_trust.h"

#include <QObject>

namespace paddock {

/// A folder that is about to be opened, and what its own settings would do.
struct TrustSight {
    struct Item {
        QString name; ///< ".paddock/settings.json"
        QByteArray digest;
        QStringList allows; ///< Rules that would let calls happen without a question.
        QStringList runs; ///< Hooks, each as "PreToolUse, Bash: ./check.sh".
        QString text; ///< The whole file, as it was read.
        bool isChanged = false; ///< Since it was trusted.
    };
    QString asked; ///< As it was asked for.
    QString folder; ///< Canonical.
    TrustStanding standing = TrustStanding::NothingToTrust;
    QDateTime since; ///< When it was trusted; not valid: never.
    QList<Item> items;
    QStringList gone; ///< Trusted files that are not there any more.
    bool isRepository = false; ///< Holds a .git.
    bool isWide = false; ///< The home folder, a root, or one that holds them.
    QStringList instructions; ///< Files that the model will read as instructions, by name.

    /// Whether a person has to be asked: the settings would allow or run something and are not trusted.
    bool isAsking() const;
    QMap<QString, QByteArray> digests() const; ///< Of what is shown here; what trusting it means.
};

/// Looks at folders before they are opened. Every answer comes as a signal. GUI thread only; nothing blocks.
class TrustDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void look(const QString &folder) = 0; ///< seen() or failed().
    /// Trusts this content, whatever the folder holds by now. trusted() or failed().
    virtual void trust(const QString &folder, const QMap<QString, QByteArray> &digests) = 0;
    virtual void revoke(const QString &folder) = 0; ///< trusted() or failed().

signals:
    void seen(const paddock::TrustSight &sight);
    void trusted(const QString &folder); ///< What is trusted of it changed.
    void failed(const QString &folder, const paddock::Error &error);
};

} // namespace paddock
