#pragma once

#include "core/exec/fence.h"
#include "core/exec/process.h"
#include "core/protocol/boundary_report.h"

#include <QObject>

#include <functional>
#include <memory>

namespace paddock {

/// The self-test of the boundary: lays out bait outside the workspace, runs `paddock-escape` behind a fence as commands
/// have it, lets it try every way out that is known, and then looks at the bait itself, because the word of what ran
/// inside is not enough. Takes about two seconds. Leaves nothing behind, inside or outside, and changes no file that it
/// has not made. Lives on one thread, which must run an event loop; destroying it ends the test and tidies up.
class EscapeTest : public QObject
{
    Q_OBJECT

public:
    /// Makes the fence that is tested. \a readable are absolute paths that are opened beyond what commands may read:
    /// the program `paddock-escape` itself where it does not lie under /usr. Null: nothing can stand here.
    using FenceOf =
        std::function<std::shared_ptr<const Fence>(const OpenGate &gate, const QStringList &readable)>;

    /// \a workspace is canonical.
    EscapeTest(FenceOf fenceOf, QString workspace, QObject *parent = nullptr);
    ~EscapeTest() override;

    /// To be called once.
    void start();

signals:
    /// Once, and not from within start(). One for each way that there is, also when none could be tried.
    void finished(const QList<paddock::EscapeAttempt> &attempts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace paddock
