#include "core/net/egress_address.h"

#include "core/base/log.h"

#include <QFutureWatcher>
#include <QPromise>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netdb.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <system_error>
#include <thread>

namespace paddock {

namespace {

QString numberOf(const sockaddr *address, socklen_t size)
{
    char text[NI_MAXHOST];
    if (getnameinfo(address, size, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0)
        return {};
    return QString::fromLatin1(text);
}

QStringList lookUpNow(const QByteArray &name)
{
    addrinfo hints = {};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *first = nullptr;
    if (getaddrinfo(name.constData(), nullptr, &hints, &first) != 0)
        return {};
    QStringList found;
    for (const addrinfo *one = first; one; one = one->ai_next) {
        const QString number = numberOf(one->ai_addr, one->ai_addrlen);
        if (!number.isEmpty() && !found.contains(number))
            found.append(number);
    }
    freeaddrinfo(first);
    return found;
}

} // namespace

LookUp systemLookUp()
{
    return [](const QString &name, QObject *receiver, std::function<void(const QStringList &)> done) {
        const auto promise = std::make_shared<QPromise<QStringList>>();
        auto *watcher = new QFutureWatcher<QStringList>(receiver);
        QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            done(watcher->result());
        });
        watcher->setFuture(promise->future());
        promise->start();
        try {
            std::thread([promise, bytes = name.toLatin1()] {
                promise->addResult(lookUpNow(bytes));
                promise->finish();
            }).detach();
        } catch (const std::system_error &error) {
            qCWarning(lcNet) << "no thread for a look-up:" << error.what();
            promise->addResult(QStringList());
            promise->finish();
        }
    };
}

QStringList interfaceAddresses()
{
    ifaddrs *first = nullptr;
    if (getifaddrs(&first) != 0) {
        qCWarning(lcNet) << "the addresses of this machine cannot be read";
        return {};
    }
    QStringList found;
    for (const ifaddrs *one = first; one; one = one->ifa_next) {
        if (!one->ifa_addr)
            continue;
        const int family = one->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6)
            continue;
        const QString number =
            numberOf(one->ifa_addr, family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        found.append(number.section(u'%', 0, 0)); // without the interface behind a link-local one
    }
    freeifaddrs(first);
    return found;
}

bool isOneOf(const QString &address, const QStringList &own)
{
    std::array<char, 16> bytes = {};
    in_addr four = {};
    const bool isFour = inet_pton(AF_INET, address.toLatin1().constData(), &four) == 1;
    if (!isFour && inet_pton(AF_INET6, address.toLatin1().constData(), bytes.data()) != 1)
        return false;
    return std::any_of(own.begin(), own.end(), [&](const QString &mine) {
        std::array<char, 16> six = {};
        in_addr mineFour = {};
        if (inet_pton(AF_INET, mine.toLatin1().constData(), &mineFour) != 1) {
            return !isFour && inet_pton(AF_INET6, mine.toLatin1().constData(), six.data()) == 1
                   && six == bytes;
        }
        if (isFour)
            return four.s_addr == mineFour.s_addr;
        // The last four bytes, and where 6to4 keeps them.
        const bool is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        return std::memcmp(bytes.data() + 12, &mineFour, 4) == 0
               || (is6to4 && std::memcmp(bytes.data() + 2, &mineFour, 4) == 0);
    });
}

QStringList dialable(const HostVerdict &verdict, const QStringList &found, const QStringList &own)
{
    constexpr qsizetype tries = 8;
    QStringList good;
    for (const QString &address : found) {
        if (HostRules::mayDial(verdict, address) && (verdict.mayBeLocal || !isOneOf(address, own)))
            good.append(address);
    }
    return good.first(std::min(tries, good.size()));
}

} // namespace paddock
