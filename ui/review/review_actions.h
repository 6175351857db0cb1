#pragma once

namespace paddock {

class ActionBook;
class ChangesPanel;

/// Adds what can be done about changes to \a book, under "changes." names. Keys without a modifier work only where
/// changes are shown and have the focus, so that they never take a letter from somewhere else. Both outlive the window.
void addReviewActions(ActionBook &book, ChangesPanel &panel);

/// Lets the actions' keys work in another view of changes, such as a page.
void shareReviewActions(ActionBook &book, ChangesPanel &page);

} // namespace paddock
