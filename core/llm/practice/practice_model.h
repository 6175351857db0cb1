#pragma once

#include "core/llm/model_client.h"

#include <chrono>

namespace paddock {

/// A script that plays the part of a model, for first steps without key or network. It has no intelligence and says
/// so. In a copy of the sample project it reads, runs the test, edits and tests again, and once tries to read a file
/// outside the folder, which the boundary must stop. What it says of each step it takes from the step's real result.
/// Remembers nothing between asks: the transcript decides which step is next.
class PracticeModel : public ModelClient
{
public:
    /// \a pace passes between two words that it says.
    explicit PracticeModel(std::chrono::milliseconds pace);

    std::unique_ptr<ModelStream> ask(const ModelRequest &request) override;

private:
    const std::chrono::milliseconds m_pace;
};

/// What the script says next in this transcript. Pure.
ModelMessage practiceMessage(const Transcript &transcript);

} // namespace paddock
