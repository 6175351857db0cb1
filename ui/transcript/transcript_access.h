#pragma once

namespace paddock {

class TranscriptView;

/// Makes transcript views lists to assistive technology: each row an item with its words for a name, what can be
/// folded pressed to fold it. Rows get their objects when somebody asks, so a long session costs nothing. May be called
/// any number of times.
void installTranscriptAccess();

// The view tells of its changes. They cost nothing while nobody listens.

void accessRowsInserted(TranscriptView &view, int first, int last);
void accessRowsRemoved(TranscriptView &view, int first, int last);
void accessFocus(TranscriptView &view, int row);

} // namespace paddock
