#include "core/cage/scratch_folder.h"

#include "core/cage/failure.h"

#include <fcntl.h>

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace paddock::cage {

void ScratchFolder::make()
{
    std::string path = "/tmp/paddock-fence-XXXXXX";
    if (!::mkdtemp(path.data()))
        fail("scratch", "a folder for temporary files");
    m_path = path;
    m_folder = Descriptor(::open(path.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!m_folder || ::setenv("TMPDIR", path.c_str(), 1) != 0 || ::setenv("HOME", path.c_str(), 1) != 0)
        fail("scratch", "the folder for temporary files");
}

void ScratchFolder::remove()
{
    if (m_path.empty())
        return;
    std::error_code ignored; // It lies in /tmp, where what is left goes with the next start of the machine.
    std::filesystem::remove_all(m_path, ignored);
    m_path.clear();
}

} // namespace paddock::cage
