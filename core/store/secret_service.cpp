#include "core/store/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QFutureWatcher>
#include <QPromise>
#include <QStringList>
#include <QThreadPool>
#include <QUuid>

#include <sys/stat.h>

#include <memory>

namespace paddock {

namespace {

constexpr int answerMs = 5'000;
constexpr QLatin1String serviceName("org.freedesktop.secrets");

/// A connection of our own, so that nothing else in the process shares its fate.
class Bus
{
public:
    explicit Bus(const QString &address)
        : m_name(QUuid::createUuid().toString())
        , m_connection(QDBusConnection::connectToBus(address, m_name))
    {}
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(Bus)

    bool isConnected() const { return m_connection.isConnected(); }
    QString error() const { return m_connection.lastError().message(); }

    QDBusMessage ask(const QString &service, const QString &path, const QString &interface,
                     const QString &method, const QVariantList &arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return m_connection.call(message, QDBus::Block, answerMs);
    }

    QDBusMessage askBus(const QString &method, const QVariantList &arguments = {}) const
    {
        return ask("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", method,
                   arguments);
    }

private:
    QString m_name;
    QDBusConnection m_connection;
};

bool isAnswer(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage && !message.arguments().isEmpty();
}

SecretService lookAtKeyring(const Bus &bus)
{
    const QDBusMessage alias =
        bus.ask(serviceName, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service", "ReadAlias",
                {QStringLiteral("default")});
    // A service that gives no answer here may still serve libsecret; let the errand itself find out.
    if (!isAnswer(alias))
        return {SecretService::State::Present, alias.errorMessage()};
    const QString collection = alias.arguments().constFirst().value<QDBusObjectPath>().path();
    if (collection.isEmpty() || collection == u"/")
        return {SecretService::State::Present, "no default collection"};
    const QDBusMessage locked =
        bus.ask(serviceName, collection, "org.freedesktop.DBus.Properties", "Get",
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    const bool isLocked =
        isAnswer(locked) && locked.arguments().constFirst().value<QDBusVariant>().variant().toBool();
    return {isLocked ? SecretService::State::Locked : SecretService::State::Present, collection};
}

SecretService lookNow(const QString &address, Look look)
{
    const Bus bus(address);
    if (!bus.isConnected())
        return {SecretService::State::NoBus, bus.error()};
    const QDBusMessage owner = bus.askBus("NameHasOwner", {QString(serviceName)});
    if (!isAnswer(owner))
        return {SecretService::State::NoBus, owner.errorMessage()};
    bool isThere = owner.arguments().constFirst().toBool();
    if (!isThere) {
        const QDBusMessage names = bus.askBus("ListActivatableNames");
        isThere = isAnswer(names) && names.arguments().constFirst().toStringList().contains(serviceName);
    }
    if (!isThere)
        return {SecretService::State::Absent};
    return look == Look::AtTheKeyring ? lookAtKeyring(bus) : SecretService{SecretService::State::Present};
}

} // namespace

QString sessionBusAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given.startsWith(u"autolaunch:") ? QString() : given;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    struct stat status = {};
    const QString socket = runtime + QLatin1String("/bus");
    if (runtime.isEmpty() || stat(QFile::encodeName(socket).constData(), &status) != 0
        || !S_ISSOCK(status.st_mode))
        return {};
    return QLatin1String("unix:path=") + socket;
}

void lookForSecretService(Look look, QObject *context, std::function<void(const SecretService &)> then)
{
    // Shared because QThreadPool copies its functions.
    const auto promise = std::make_shared<QPromise<SecretService>>();
    // Not QFuture::then(context): Qt 6.4 calls it for a context that has been destroyed in between.
    auto *watcher = new QFutureWatcher<SecretService>(context);
    QObject::connect(watcher, &QFutureWatcher<SecretService>::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(promise->future());
    promise->start();
    const QString address = sessionBusAddress();
    if (address.isEmpty()) {
        promise->addResult(SecretService{SecretService::State::NoBus, "no address"});
        promise->finish();
        return;
    }
    QThreadPool::globalInstance()->start([promise, address, look] {
        promise->addResult(lookNow(address, look));
        promise->finish();
    });
}

} // namespace paddock
