#include "core/protocol/session_library.h"
