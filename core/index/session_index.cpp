#include "core/index/session_index.h"

namespace paddock {

SessionIndex::SessionIndex(QString file)
    : m_file(std::move(file))
{}

} // namespace paddock
