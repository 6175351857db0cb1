#include "core/checkpoints/checkpoints.h"

namespace paddock {

class Checkpoints::Private
{
public:
    std::shared_ptr<const WorkspaceRoot> root;
    CheckpointLimits limits;
};

Checkpoints::Checkpoints(std::shared_ptr<const WorkspaceRoot> root, CheckpointLimits limits, QObject *parent)
    : QObject(parent)
    , d(new Private{std::move(root), std::move(limits)})
{}

Checkpoints::~Checkpoints() = default;

void Checkpoints::begin()
{}

bool Checkpoints::isBusy() const
{
    return false;
}

void Checkpoints::capture(const CallId &)
{}

void Checkpoints::preview(const Transcript &, qint64)
{}

void Checkpoints::restore(const Transcript &, qint64)
{}

} // namespace paddock
