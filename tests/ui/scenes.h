#pragma once

#include "tests/ui/fake_engine.h"

namespace paddock::scenes {

// Conversations as a session would have them, for tests and pictures.

/// Read, edit, run: the main job, done. Ends a turn.
void work(FakeEngine &engine);
/// A second prompt whose edit waits for an answer.
void edit(FakeEngine &engine);
/// A command that waits, and wants to leave the folder's rules for the session.
void command(FakeEngine &engine);
/// Trouble: a denied call, a failed command, a wait before another try, an error at the end.
void trouble(FakeEngine &engine);
/// Markdown of all kinds.
void prose(FakeEngine &engine);
/// Words and paths without any place to break.
void longWords(FakeEngine &engine);

} // namespace paddock::scenes
