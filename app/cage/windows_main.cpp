#include "core/cage/windows/windows_launch.h"

#include <windows.h>

int wmain(int count, wchar_t **words)
{
    // Libraries come from the system's folder, not from where we or the command were started.
    ::SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    return paddock::cage::windowsLaunch(count, words);
}
