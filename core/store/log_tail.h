#pragma once

#include "core/store/session_store.h"

namespace paddock {

/// The last entries of the session file behind \a descriptor, at most \a most and at most 8 MB of them, read backwards
/// from its end whatever the descriptor's position. For a first look: neither the chain nor what stands before them is
/// looked at. Lines at the end that cannot be read are left out; the first line above them that cannot be read ends it.
/// The workspace is the newest that was read, else that of the first entry. Errors give nothing.
SessionStore::Newest newestOf(int descriptor, int most);

} // namespace paddock
