#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace paddock::fuzz {

/// A workspace "ws" with links of all kinds beside a folder "outside", where commands are really run, by an ordinary user
/// if the test is root. Nothing hides the outside from them: what they do there is what is looked for. Landlock keeps a
/// command that went astray from writing anywhere else.
class ScratchWorld
{
public:
    ScratchWorld();

    QString workspace() const { return m_base + QStringLiteral("/deep/er/ws"); }
    QString outside() const { return m_base + QStringLiteral("/deep/er/outside"); }

    /// Why no command can be run here; empty when one can.
    static QString whyNot();
    static bool canTrace(); ///< Whether readings are noticed, not only changes.

    /// Makes everything anew.
    void build() const;
    /// Runs \a command with Bash in the workspace, and gives what it read or changed outside. Blocks until it has ended,
    /// five seconds at most.
    QStringList trespassesOf(const QString &command) const;

private:
    QMap<QString, QByteArray> outsideNow() const;
    void runCommand(const QString &command) const;
    QStringList readOutside() const;

    QTemporaryDir m_folder;
    QString m_base;
};

} // namespace paddock::fuzz
