#pragma once

#include "app/common/providers.h"
#include "core/net/curl_transport.h"
#include "ui/ports/model_scout.h"

#include <QElapsedTimer>

#include <memory>
#include <vector>

namespace paddock {

/// Runs the window's errands to models and servers, on the agent's thread where keys and connections live. Uses the
/// settings that hold when an errand begins.
class ScoutErrands : public QObject
{
    Q_OBJECT

public:
    /// \a keys outlives it.
    ScoutErrands(KeySource &keys, Catalogue catalogue, Settings settings);
    ~ScoutErrands() override;

    void take(Settings settings); ///< From the next errand on. What is under way ends without an answer.

    void findServers(quint64 ticket);
    void check(quint64 ticket, const QString &provider, const QString &model);
    void examine(quint64 ticket, const QString &provider, const QString &model);
    void testConnection(quint64 ticket, const QUrl &url);

signals:
    void found(quint64 ticket, const QList<paddock::FoundServer> &servers);
    void checked(quint64 ticket, const std::optional<paddock::Error> &error);
    void examined(quint64 ticket, const QList<paddock::ModelFinding> &findings, bool isDone);
    void connectionTested(quint64 ticket, const paddock::ConnectionReport &report);

private:
    struct Ways; ///< What leads to models, made from one state of the settings.
    struct Search;
    struct Trial;
    struct Fetch;

    Ways &ways();
    void judgeAnswer(quint64 ticket, const Result<ModelMessage> &message);
    void measureRoom(quint64 ticket);
    void fetch(HttpTransport &transport, HttpRequest request,
               std::function<void(const HttpResponse &, const QByteArray &, const Result<void> &)> then);
    void forget(const QObject *exchange);

    KeySource &m_keys;
    const Catalogue m_catalogue;
    Settings m_settings;
    std::unique_ptr<Ways> m_ways; ///< Null until somebody needs it.
    CurlTransport m_near; ///< For this machine alone: without the proxy of the settings.
    std::vector<std::unique_ptr<Fetch>> m_fetches;
    std::unique_ptr<Search> m_search;
    std::unique_ptr<Trial> m_check;
    std::unique_ptr<Trial> m_examination;
};

/// The sizes of a model's context that a server tells of: of Ollama's /api/show, llama.cpp's /props and LM Studio's
/// /api/v0/models. 0: it does not say.
qint64 contextTokensIn(const QJsonObject &answer, const QString &model);

} // namespace paddock
