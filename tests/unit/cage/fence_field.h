#pragma once

#include "core/cage/fence_plan.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

namespace paddock {

/// Somebody to run commands as who is not root; used where the tests run as root.
inline constexpr uid_t ordinaryUser = 12345;

/// What came of one command behind the fence.
struct FenceOutcome {
    int status = -1; ///< As waitpid() gives it.
    QByteArray output; ///< Standard output and error together.
    QByteArray standing; ///< The walls, one each line; empty when the fence did not stand.
    QByteArray failed; ///< Empty when it did.
    QList<QByteArray> remarks;

    bool hasExited(int code) const;
    bool isKilledBy(int signal) const;
};

/// A launcher that was started for one command; the real binary, driven as Paddock drives it.
class FenceRun
{
public:
    /// \a workspace is opened here; empty when the plan has none. \a user 0 is whoever runs the tests.
    FenceRun(const cage::FencePlan &plan, const QString &workspace, const QStringList &command,
             uid_t user = 0);
    ~FenceRun();
    Q_DISABLE_COPY_MOVE(FenceRun)

    pid_t pid() const { return m_pid; }
    /// Waits for output that holds \a text.
    bool waitForOutput(const QByteArray &text);
    /// Waits for the listening socket. Below 0 when none came.
    int takeGateway();
    /// As when Paddock dies.
    void closeLink();
    /// Waits for the end, killing the launcher after half a minute.
    FenceOutcome finish();

private:
    bool readMore();
    void readLink(bool waits);

    pid_t m_pid = -1;
    int m_link = -1;
    int m_outputEnd = -1;
    int m_gateway = -1;
    FenceOutcome m_outcome;
};

/// A workspace "w" with a folder "outside" beside it.
class FenceField
{
    QTemporaryDir m_base; // First, because the paths below name what is in it.

public:
    FenceField();

    QString w;
    QString outside;
    cage::FencePlan plan; ///< Full walls around a writable "w", with the protected names of a real plan.

    /// Gives everything to that user, who runs the commands from now on.
    void giveTo(uid_t user);
    void makeRepository();

    FenceOutcome run(const QStringList &command) const;
    FenceOutcome shell(const QString &script) const;
    uid_t user() const { return m_user; }

    static void put(const QString &path, const QByteArray &content);
    static QByteArray contentOf(const QString &path);
    static bool exists(const QString &path); ///< A dangling link exists, too.
    QStringList names() const; ///< In the workspace, sorted, hidden ones too.

private:
    uid_t m_user = 0;
};

/// Why no fence with Full walls can stand here; empty when it can.
QString whyNoFullFence();

} // namespace paddock
