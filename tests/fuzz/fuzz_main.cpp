#include "tests/fuzz/fuzz_targets.h"

#include <cstdio>
#include <cstdlib>

// libFuzzer calls this; FUZZ_TARGET names the function. A broken promise ends the program, so that the bytes are kept.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString broken =
        paddock::fuzz::FUZZ_TARGET(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(broken));
        std::abort();
    }
    return 0;
}
