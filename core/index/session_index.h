#pragma once

#include <QString>

namespace paddock {

/// A cache over the session files that makes lists, searches and sums quick. May be deleted at any time.
class SessionIndex
{
public:
    explicit SessionIndex(QString file);

private:
    QString m_file;
};

} // namespace paddock
