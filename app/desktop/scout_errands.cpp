#include "app/desktop/scout_errands.h"

#include "core/net/address_guard.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace paddock {
namespace {

using namespace std::chrono_literals;

constexpr qint64 mostAnswerBytes = 4 * 1024 * 1024;
constexpr int shortAnswer = 64; ///< Tokens: enough for a word, and for a provider's least.
constexpr qint64 leastRoom =
    8'000; ///< Below it, the instructions and the tools alone leave no room for work.
constexpr qint64 goodRoom = 32'000; ///< From here on a conversation of some turns fits.
const QString probeTool = QStringLiteral("note_word");

bool isNear(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

/// The same server, at another path.
QUrl beside(const QString &baseUrl, const QString &path)
{
    QUrl url(baseUrl);
    url.setPath(path);
    return url;
}

HttpRequest nearRequest(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.connectTimeout = 2s;
    request.stallTimeout = 5s;
    request.maxBodyBytes = mostAnswerBytes;
    request.mayDial = [](const QString &address, quint16) { return QHostAddress(address).isLoopback(); };
    return request;
}

QStringList modelsIn(const QByteArray &body)
{
    QStringList models;
    for (const QJsonValue &one : QJsonDocument::fromJson(body).object().value(u"data").toArray()) {
        if (const QString id = one.toObject().value(u"id").toString(); !id.isEmpty())
            models.append(id);
    }
    models.sort();
    return models;
}

ModelRequest requestOf(const QString &model, const QString &text)
{
    ModelRequest request;
    request.model = model;
    request.system =
        QStringLiteral("You are being tested. Do exactly what is asked, in as few words as you can.");
    request.transcript.append(
        {EntryId{QStringLiteral("1")}, QDateTime::currentDateTimeUtc(), UserMessage{text}});
    return request;
}

} // namespace

struct ScoutErrands::Ways {
    Ways(const Settings &from, const Catalogue &catalogue, KeySource &keys)
        : settings(from)
        , transport({settings.proxy, settings.caFile})
        , providers(settings, catalogue, transport, keys)
    {
        settings.maxOutputTokens = shortAnswer;
        settings.retries = 1; // a person waits, and can ask again
    }

    Settings settings;
    CurlTransport transport;
    Providers providers;
};

struct ScoutErrands::Fetch {
    std::unique_ptr<HttpExchange> exchange;
    HttpResponse response;
    QByteArray body;
};

struct ScoutErrands::Search {
    quint64 ticket = 0;
    qsizetype open = 0;
    QList<FoundServer> servers; ///< In the order of the settings; without an address: not found yet.
};

struct ScoutErrands::Trial {
    quint64 ticket = 0;
    QString provider;
    QString model;
    QList<ModelFinding> findings;
    QElapsedTimer clock;
    std::unique_ptr<ModelStream> stream;
    bool isAnswered = false;
};

ScoutErrands::ScoutErrands(KeySource &keys, Catalogue catalogue, Settings settings)
    : m_keys(keys)
    , m_catalogue(std::move(catalogue))
    , m_settings(std::move(settings))
{}

ScoutErrands::~ScoutErrands() = default;

void ScoutErrands::take(Settings settings)
{
    m_settings = std::move(settings);
    m_check.reset();
    m_examination.reset();
    m_fetches.clear();
    m_search.reset();
    m_ways.reset();
}

ScoutErrands::Ways &ScoutErrands::ways()
{
    if (!m_ways)
        m_ways = std::make_unique<Ways>(m_settings, m_catalogue, m_keys);
    return *m_ways;
}

void ScoutErrands::findServers(quint64 ticket)
{
    m_search = std::make_unique<Search>();
    m_search->ticket = ticket;
    for (const Provider &provider : std::as_const(m_settings.providers)) {
        if (provider.wire == Provider::Wire::OpenAi && isNear(QUrl(provider.baseUrl)))
            m_search->servers.append({provider.name, provider.title, QUrl(), {}});
    }
    m_search->open = m_search->servers.size();
    if (m_search->open == 0) {
        m_search.reset();
        QMetaObject::invokeMethod(
            this, [this, ticket] { emit found(ticket, {}); }, Qt::QueuedConnection);
        return;
    }
    for (qsizetype i = 0; i < m_search->servers.size(); ++i) {
        const QString base = m_settings.providerNamed(m_search->servers.at(i).provider)->baseUrl;
        fetch(m_near, nearRequest(QUrl(base + QLatin1String("/models"))),
              [this, ticket, i, base](const HttpResponse &response, const QByteArray &body,
                                      const Result<void> &result) {
                  if (!m_search || m_search->ticket != ticket)
                      return;
                  // Another program may listen there: only what answers as a server of models is one.
                  const QJsonObject answer = QJsonDocument::fromJson(body).object();
                  if (result && response.status == 200 && answer.value(u"data").isArray()) {
                      m_search->servers[i].url = QUrl(base);
                      m_search->servers[i].models = modelsIn(body);
                  }
                  if (--m_search->open > 0)
                      return;
                  QList<FoundServer> servers = std::move(m_search->servers);
                  servers.removeIf([](const FoundServer &one) { return one.url.isEmpty(); });
                  m_search.reset();
                  emit found(ticket, servers);
              });
    }
}

void ScoutErrands::check(quint64 ticket, const QString &provider, const QString &model)
{
    m_check = std::make_unique<Trial>();
    m_check->ticket = ticket;
    Result<ModelClient *> client = ways().providers.client(provider);
    if (!client) {
        QMetaObject::invokeMethod(
            this, [this, ticket, error = client.error()] { emit checked(ticket, error); },
            Qt::QueuedConnection);
        return;
    }
    m_check->stream = (*client)->ask(requestOf(model, QStringLiteral("Answer with the single word ready.")));
    connect(m_check->stream.get(), &ModelStream::finished, this,
            [this, ticket](const Result<ModelMessage> &message) {
                emit checked(ticket, message ? std::nullopt : std::optional(message.error()));
            });
}

void ScoutErrands::examine(quint64 ticket, const QString &provider, const QString &model)
{
    m_examination = std::make_unique<Trial>();
    m_examination->ticket = ticket;
    m_examination->provider = provider;
    m_examination->model = model;
    m_examination->clock.start();
    Result<ModelClient *> client = ways().providers.client(provider);
    if (!client) {
        QMetaObject::invokeMethod(
            this, [this, ticket, error = client.error()] { judgeAnswer(ticket, error); },
            Qt::QueuedConnection);
        return;
    }
    ModelRequest request =
        requestOf(model, QStringLiteral("Call the tool note_word with the word \"ready\"."));
    request.tools.append({probeTool, QStringLiteral("Notes a word."),
                          QJsonObject{{"type", "object"},
                                      {"properties", QJsonObject{{"word", QJsonObject{{"type", "string"}}}}},
                                      {"required", QJsonArray{QStringLiteral("word")}},
                                      {"additionalProperties", false}}});
    m_examination->stream = (*client)->ask(request);
    connect(m_examination->stream.get(), &ModelStream::finished, this,
            [this, ticket](const Result<ModelMessage> &message) { judgeAnswer(ticket, message); });
}

void ScoutErrands::judgeAnswer(quint64 ticket, const Result<ModelMessage> &message)
{
    if (!m_examination || m_examination->ticket != ticket)
        return;
    using Grade = ModelFinding::Grade;
    QList<ModelFinding> &findings = m_examination->findings;
    if (!message) {
        findings.append({Grade::Unfit, tr("Answer"), message.error().message});
        emit examined(ticket, findings, true);
        return;
    }
    const double seconds = double(m_examination->clock.elapsed()) / 1000;
    findings.append({seconds < 20 ? Grade::Fine : Grade::Usable, tr("Answer"),
                     seconds < 20 ? tr("It answered within %L1 seconds.").arg(seconds, 0, 'f', 1)
                                  : tr("It took %L1 seconds to answer, loading it included. Work will be "
                                       "slow.")
                                        .arg(seconds, 0, 'f', 0)});
    const bool called = std::any_of(message->blocks.begin(), message->blocks.end(), [](const Block &block) {
        const auto *call = std::get_if<ToolCall>(&block);
        return call && call->tool == probeTool && call->malformed.isEmpty();
    });
    findings.append(
        called ? ModelFinding{Grade::Fine, tr("Tools"), tr("It called the tool that it was asked to.")}
               : ModelFinding{Grade::Unfit, tr("Tools"),
                              tr("It did not call the tool that it was asked to. An agent works by "
                                 "its tools; choose a model that is made for them, and a server that "
                                 "passes their calls on.")});
    measureRoom(ticket);
}

void ScoutErrands::measureRoom(quint64 ticket)
{
    const Provider *provider = m_settings.providerNamed(m_examination->provider);
    const QString model = m_examination->model;
    const ModelFacts *facts = m_catalogue.find(model);
    const auto judge = [this, ticket](qint64 tokens, bool isOllama) {
        if (!m_examination || m_examination->ticket != ticket)
            return;
        using Grade = ModelFinding::Grade;
        ModelFinding finding{Grade::Usable, tr("Context"), {}};
        if (tokens <= 0) {
            finding.message = tr("The server does not say how large its context is. Below 32,000 tokens "
                                 "longer work will not fit.");
        } else if (tokens < leastRoom) {
            finding.grade = Grade::Unfit;
            finding.message = isOllama
                                  ? tr("Its context holds %L1 tokens: too few for the instructions and one "
                                       "file. Set OLLAMA_CONTEXT_LENGTH to 32768 or more for the server.")
                                        .arg(tokens)
                                  : tr("Its context holds %L1 tokens: too few for the instructions and one "
                                       "file. Start the server with 32768 or more.")
                                        .arg(tokens);
        } else if (tokens < goodRoom) {
            finding.message =
                tr("Its context holds %L1 tokens: short tasks fit. 32768 or more is better.").arg(tokens);
        } else {
            finding.grade = Grade::Fine;
            finding.message = tr("Its context holds %L1 tokens.").arg(tokens);
        }
        m_examination->findings.append(finding);
        emit examined(ticket, m_examination->findings, true);
    };
    if (!provider || !isNear(QUrl(provider->baseUrl))) {
        judge(facts ? facts->contextTokens : 0, false);
        return;
    }
    emit examined(ticket, m_examination->findings, false);
    HttpRequest request;
    const bool isOllama = provider->name == u"ollama";
    if (isOllama) {
        request = nearRequest(beside(provider->baseUrl, QStringLiteral("/api/show")));
        request.method = "POST";
        request.headers.append(HttpHeader{"Content-Type", "application/json"});
        request.body = QJsonDocument(QJsonObject{{"model", model}}).toJson(QJsonDocument::Compact);
    } else if (provider->name == u"lmstudio") {
        request = nearRequest(beside(provider->baseUrl, QStringLiteral("/api/v0/models")));
    } else {
        request = nearRequest(beside(provider->baseUrl, QStringLiteral("/props")));
    }
    const qint64 known = facts ? facts->contextTokens : 0;
    fetch(m_near, std::move(request),
          [judge, model, known, isOllama](const HttpResponse &response, const QByteArray &body,
                                          const Result<void> &result) {
              const bool answered = result && response.status == 200;
              const qint64 tokens =
                  answered ? contextTokensIn(QJsonDocument::fromJson(body).object(), model) : 0;
              judge(tokens > 0 ? tokens : known, isOllama);
          });
}

void ScoutErrands::testConnection(quint64 ticket, const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.connectTimeout = 15s;
    request.stallTimeout = 15s;
    request.maxBodyBytes = mostAnswerBytes;
    auto clock = std::make_shared<QElapsedTimer>(); // shared: the closure below is copied
    clock->start();
    const QString proxy = m_settings.proxy;
    // Without name and password.
    const QUrl door(proxy.contains(QLatin1String("://")) ? proxy : QLatin1String("http://") + proxy);
    const QString own = door.port() < 0 ? door.host() : door.host() + u':' + QString::number(door.port());
    const QString way =
        (isThisMachine(url.host()) ? tr("The way was straight, for the address is on this machine.")
         : proxy.isEmpty() ? tr("The way was straight, or through the proxy that the environment names.")
                           : tr("The way was through the proxy %1 of the settings.").arg(own))
        + u' '
        + (m_settings.caFile.isEmpty()
               ? tr("Certificates are checked with the system's authorities.")
               : tr("Certificates are checked with the system's authorities and those in %1.")
                     .arg(m_settings.caFile));
    fetch(ways().transport, std::move(request),
          [this, ticket, url, clock, way](const HttpResponse &response, const QByteArray &,
                                          const Result<void> &result) {
              ConnectionReport report{url, response.status, clock->elapsed(), way, {}};
              if (response.status == 0 && !result)
                  report.error = result.error();
              emit connectionTested(ticket, report);
          });
}

void ScoutErrands::fetch(
    HttpTransport &transport, HttpRequest request,
    std::function<void(const HttpResponse &, const QByteArray &, const Result<void> &)> then)
{
    auto owned = std::make_unique<Fetch>();
    Fetch *one = owned.get();
    one->exchange = transport.send(std::move(request));
    m_fetches.push_back(std::move(owned));
    connect(one->exchange.get(), &HttpExchange::responded, this,
            [one](const HttpResponse &response) { one->response = response; });
    connect(one->exchange.get(), &HttpExchange::received, this,
            [one](const QByteArray &bytes) { one->body += bytes; });
    connect(one->exchange.get(), &HttpExchange::finished, this,
            [this, one, then = std::move(then)](const Result<void> &result) {
                forget(one->exchange.get());
                then(one->response, one->body, result);
            });
}

void ScoutErrands::forget(const QObject *exchange)
{
    // From the event loop: nothing dies inside of its own signal.
    QMetaObject::invokeMethod(
        this,
        [this, exchange] {
            std::erase_if(m_fetches, [&](const auto &one) { return one->exchange.get() == exchange; });
        },
        Qt::QueuedConnection);
}

qint64 contextTokensIn(const QJsonObject &answer, const QString &model)
{
    // Ollama: what the model was made for with this name, else the most that it can.
    const QString parameters = answer.value(u"parameters").toString();
    for (const QString &line : parameters.split(u'\n')) {
        const QString plain = line.simplified();
        if (plain.startsWith(QLatin1String("num_ctx ")))
            return plain.mid(8).toLongLong();
    }
    const QJsonObject info = answer.value(u"model_info").toObject();
    for (auto it = info.begin(); it != info.end(); ++it) {
        if (it.key().endsWith(QLatin1String(".context_length")))
            return it->toInteger();
    }
    // llama.cpp
    const QJsonObject generation = answer.value(u"default_generation_settings").toObject();
    if (generation.contains(u"n_ctx"))
        return generation.value(u"n_ctx").toInteger();
    // LM Studio: what is loaded counts.
    for (const QJsonValue &one : answer.value(u"data").toArray()) {
        const QJsonObject entry = one.toObject();
        if (entry.value(u"id").toString() != model)
            continue;
        const qint64 loaded = entry.value(u"loaded_context_length").toInteger();
        return loaded > 0 ? loaded : entry.value(u"max_context_length").toInteger();
    }
    return 0;
}

} // namespace paddock
