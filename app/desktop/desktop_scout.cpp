#include "app/desktop/desktop_scout.h"

#include "app/desktop/scout_errands.h"

namespace paddock {

DesktopScout::DesktopScout(ScoutErrands &errands)
    : m_errands(errands)
{
    connect(&errands, &ScoutErrands::found, this, &ModelScout::found);
    connect(&errands, &ScoutErrands::checked, this, &ModelScout::checked);
    connect(&errands, &ScoutErrands::examined, this, &ModelScout::examined);
    connect(&errands, &ScoutErrands::connectionTested, this, &ModelScout::connectionTested);
}

void DesktopScout::findServers(quint64 ticket)
{
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, ticket] { errands->findServers(ticket); });
}

void DesktopScout::check(quint64 ticket, const QString &provider, const QString &model)
{
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, ticket, provider, model] {
        errands->check(ticket, provider, model);
    });
}

void DesktopScout::examine(quint64 ticket, const QString &provider, const QString &model)
{
    QMetaObject::invokeMethod(&m_errands, [errands = &m_errands, ticket, provider, model] {
        errands->examine(ticket, provider, model);
    });
}

void DesktopScout::testConnection(quint64 ticket, const QUrl &url)
{
    QMetaObject::invokeMethod(&m_errands,
                              [errands = &m_errands, ticket, url] { errands->testConnection(ticket, url); });
}

} // namespace paddock
