#include "core/exec/spec_plan.h"

#include <QFile>

namespace paddock {

namespace {

std::string bytesOf(const QString &path)
{
#ifdef Q_OS_WIN
    return path.toStdString(); // UTF-8; names are UTF-16 there, which no code page holds whole.
#else
    return QFile::encodeName(path).toStdString();
#endif
}

} // namespace

cage::FencePlan planFor(const FenceSpec &spec, const QString &workingDirectory)
{
    cage::FencePlan plan;
    plan.walls =
        spec.walls == FenceSpec::Walls::Full ? cage::FencePlan::Walls::Full : cage::FencePlan::Walls::Thin;
    switch (spec.workspace) {
    case FenceSpec::Workspace::Writable:
        plan.workspace = cage::FencePlan::Workspace::Writable;
        break;
    case FenceSpec::Workspace::ReadOnly:
        plan.workspace = cage::FencePlan::Workspace::ReadOnly;
        break;
    case FenceSpec::Workspace::Absent:
        plan.workspace = cage::FencePlan::Workspace::Absent;
        break;
    }
    plan.workspacePath = bytesOf(spec.workspacePath);
    plan.workingDirectory = bytesOf(workingDirectory);
    for (const QString &path : spec.readable)
        plan.readable.push_back(bytesOf(path));
    for (const FencedName &name : spec.fencedNames) {
        plan.protectedPlaces.push_back(
            {bytesOf(name.path),
             name.isFolder ? cage::ProtectedPlace::Kind::Folder : cage::ProtectedPlace::Kind::File,
             name.coverWhenMissing});
    }
    for (const QString &path : spec.pinned)
        plan.pinned.push_back(bytesOf(path));
    plan.gateway = bool(spec.openGate);
    plan.debuggers = spec.debuggers;
    plan.limits = {spec.processesAtMost, spec.dataBytesAtMost, spec.fileBytesAtMost, spec.cpuSecondsAtMost,
                   spec.temporaryBytesAtMost};
    return plan;
}

} // namespace paddock
