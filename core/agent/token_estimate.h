#pragma once

#include "core/protocol/entry.h"
#include "core/protocol/tool_spec.h"

#include <QStringView>

namespace paddock {

// How many tokens things take in a request, before a model has counted them. No provider publishes the tokenizer of its
// present models, so these are estimates, and on purpose too high rather than too low: a request that turns out smaller
// costs nothing, one that turns out larger is refused.
//
// Measured on 32 samples (prose in ten languages, C++, Python, JSON, logs, tables, hexadecimal and base64 text)
// against the tokenizer of earlier Claude models, which is public: from 12 % too low (German and French; nothing else is
// too low) to 45 % too high, 20 % too high in the middle. Against OpenAI's o200k never too low, and several times too
// high in scripts that it packs tightly. Newer Claude models are said to make up to 35 % more tokens of a text than
// earlier ones. None of this matters once a model has counted: see Conversation::counted().

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
