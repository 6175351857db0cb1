#pragma once

#include "core/net/egress_http.h"
#include "core/net/egress_proxy.h"
#include "core/net/egress_socks.h"
#include "core/net/egress_stream.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace paddock {

/// What a connection has from its proxy, which outlives it.
struct EgressTerms {
    const HostRules &rules;
    const LookUp &lookUp;
    const EgressLimits &limits;
    /// Tells of a decision; false when it cannot be told, and then must not be acted upon.
    std::function<bool(const EgressRecord &)> note;
};

/// One client of the proxy, from its first byte to the end of both directions.
class EgressConnection : public QObject
{
    Q_OBJECT

public:
    EgressConnection(FileDescriptor client, EgressTerms terms, QObject *parent);

signals:
    void ended(); ///< Once. Nothing moves any more; delete it later.

private:
    enum class State {
        Greeting, ///< Which protocol is it?
        SocksRequest,
        HttpRequest,
        LookingUp,
        Dialling,
        Relaying,
        Parting, ///< The last words are said; the client has a moment to read them.
        Ended,
    };

    void advance();
    void readRequest();
    void readSocks();
    void readHttp();
    void judge(const QString &host, int port);
    void noteAddresses(const QStringList &found);
    void dialNext();
    void noteDialled();
    void relay();
    void relayRequestBody(const QByteArray &bytes);
    void relayAnswer(const QByteArray &bytes);
    void refuse(const QString &sentence, QByteArrayView status, SocksReply reply);
    void part();
    void end();
    void wait(std::chrono::milliseconds time) { m_timer.start(time); }

    const EgressTerms m_terms;
    EgressStream m_client;
    std::unique_ptr<EgressStream> m_host;
    State m_state = State::Greeting;
    QTimer m_timer;
    QByteArray m_received; ///< From the client, not yet understood; later the beginning of the host's answer.
    bool m_isSocks = false;
    ProxyRequest m_request; ///< For SOCKS: a tunnel.
    bool m_answerBegun = false; ///< The head of the host's answer has gone on.
    HostVerdict m_verdict;
    QStringList m_addresses; ///< Checked, not yet dialled.
};

} // namespace paddock
