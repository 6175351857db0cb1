#pragma once

#include "core/protocol/mode.h"
#include "ui/transcript/row.h"

namespace paddock {

// Words for what rows show. All of them are for people and go through translation.

QString labelOf(PermissionMode mode); ///< "Ask", "Accept edits", ...
QString wordOf(CallState state); ///< "waiting for you", "done", "denied", ...
QString iconOf(CallState state); ///< The drawing beside the word.
QString durationText(std::chrono::milliseconds duration); ///< "0.4 s", "12 s", "3 min 5 s".

QString plainTextOf(const Row &row); ///< For assistive technology: who or what, then the text.
QString markdownOf(const Row &row); ///< For the clipboard.

} // namespace paddock
