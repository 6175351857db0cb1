#include "app/common/environment_keys.h"

#include <cstdlib>
#include <cstring>

namespace paddock {

EnvironmentKeys::EnvironmentKeys(const QStringList &variables)
{
    for (const QString &variable : variables) {
        const QByteArray name = variable.toLatin1();
        char *value = name.isEmpty() ? nullptr : std::getenv(name.constData());
        if (!value)
            continue;
        const size_t length = std::strlen(value);
        if (length > 0)
            m_keys.insert(variable,
                          std::make_shared<const Secret>(QByteArray(value, static_cast<qsizetype>(length))));
        std::memset(value, 0, length); // unsetenv() alone leaves the text where the kernel shows it
        unsetenv(name.constData());
    }
}

std::shared_ptr<const Secret> EnvironmentKeys::find(const QString &variable) const
{
    return m_keys.value(variable);
}

} // namespace paddock
