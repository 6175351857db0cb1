#pragma once

#include "core/tools/fetch/web_fetch_tool.h"
#include "core/tools/fetch/web_page.h"
#include "core/tools/pool_task.h"

#include <QCoreApplication>
#include <QTimer>

namespace paddock {

struct WebFetch {
    QUrl url; ///< As FetchGuard::parse gave it.
    QString prompt;
    qint64 offset = 0; ///< In characters of the readable text.
};

/// One page on its way.
class WebFetchRun : public ToolRun
{
    Q_DECLARE_TR_FUNCTIONS(paddock::WebFetchRun)

public:
    WebFetchRun(HttpTransport &transport, const FetchGuard &guard, WebFetch fetch);

    void start(const ToolContext &context) override;
    void interrupt() override;

private:
    void request(const QUrl &url);
    void noteResponse(const HttpResponse &response);
    void noteEnd(const Result<void> &result);
    void redirect(const HttpResponse &response);
    void readPage();
    void finishWith(const QString &text);
    /// Ends the run; nothing else is heard of the exchange.
    void finish(ToolResult result);
    void fail(const QString &sentence, Outcome outcome = Outcome::Failed);

    HttpTransport &m_transport;
    const FetchGuard m_guard;
    const WebFetch m_fetch;
    QUrl m_url; ///< Of the present hop.
    int m_redirects = 0;
    std::unique_ptr<HttpExchange> m_exchange;
    HttpResponse m_response;
    PageKind m_kind = PageKind::Unreadable;
    QByteArray m_body;
    QTimer m_deadline;
    PoolTask<QString> m_reading;
    bool m_isFinished = false;
};

} // namespace paddock
