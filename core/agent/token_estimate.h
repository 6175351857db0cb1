#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/tool_spec.h"

#include <QStringView>

namespace paddock {

// How many tokens things take in a request, before a model has counted them. No provider publishes the tokenizer of its
// present models, so these are estimates, and on purpose too high rather than too low: a request that turns out smaller
// costs nothing, one that turns out larger is refused.
//
// Measured on 29 samples (prose in six scripts, C++, Python, JSON, logs, tables, hexadecimal and base64 text) against
// the two tokenizers that are public: between 12 % below and 50 % above the one of earlier Claude models (below only in
// German and French), and at least as much as OpenAI's o200k in every sample, for scripts that o200k packs tightly up to
// five times as much. Newer Claude models make up to 35 % more tokens of a text than earlier ones.

/// Of text of any kind: natural language, code, JSON.
qint64 estimatedTokens(QStringView text);

/// Of a picture: a token for each 750 pixels, at most 4,784, as the Messages API counts after shrinking. 1,600 when the
/// size cannot be read from the file.
qint64 estimatedTokens(const Image &image);

/// Of a fact as it is sent, with what a wire puts around it; 0 for those that are not.
qint64 estimatedTokens(const Fact &fact);

/// Of a tool's description and schema.
qint64 estimatedTokens(const ToolSpec &tool);

/// Of one file of instructions.
qint64 estimatedTokens(const InstructionsLoaded::File &file);

} // namespace paddock
