#pragma once

namespace paddock::cage {

/// The launcher on Windows, started as
///
///     paddock-fence --plan HANDLE --report HANDLE --hold HANDLE -- PROGRAM ARGUMENTS
///
/// with handles that it inherits, in decimal: a file with the plan, a pipe that Report writes to, and a pipe on which
/// nothing ever comes; its end means that Paddock is gone or wants an end, and all is killed. Its result is the program's
/// exit code; failedStatus when the fence could not be built and nothing was run; 2 when it was not started so.
///
///     paddock-fence --try
///
/// runs nothing of note in a container without a workspace and prints the names of the walls that stood.
int windowsLaunch(int count, wchar_t **words);

} // namespace paddock::cage
