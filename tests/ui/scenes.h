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
/// A command of six parts, of which three ask.
void compound(FakeEngine &engine);
/// A command that hides its end behind blanks and turns a part of itself around.
void hidden(FakeEngine &engine);
/// A file that is written through a link.
void elsewhere(FakeEngine &engine);
/// A fenced command that tried two hosts, allowed for the folder.
void network(FakeEngine &engine);
/// What becomes of a long session: repaired, shortened, brought back, at the end of its budget.
void longSession(FakeEngine &engine);
/// A question with its answer, a plan, coloured output, a person's own command, and a call that runs.
void cards(FakeEngine &engine);

// Reports of the boundary.

BoundaryReport fenced(); ///< All walls stand.
BoundaryReport partlyFenced();
BoundaryReport unfenced();
BoundaryReport escaped(); ///< All walls stand, and one attempt of the self-test got out.

} // namespace paddock::scenes
