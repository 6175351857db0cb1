#pragma once

#include "core/net/address_guard.h"
#include "core/net/http_transport.h"
#include "core/tools/tool.h"

#include <functional>

namespace paddock {

/// Which addresses may be fetched. The defaults keep every fetch on the public Internet; tests that serve pages on
/// loopback put their own.
struct FetchGuard {
    std::function<Result<QUrl>(const QString &)> parse = parseFetchUrl; ///< Asked for every hop.
    std::function<bool(const QString &address, quint16 port)> mayDial = [](const QString &address, quint16) {
        return isPublicAddress(address);
    };
};

/// Reads one page of the web: GET without cookies or credentials, at most 5 MB and 30 s. Redirects within the host are
/// followed, five at most; one to another host is reported, so that the fetch of that host is judged as its own call.
/// The model answers its own prompt from the text, which is marked as data.
///
/// Details: {"url", "code", "bytes", "result", "nextOffset"?}, or {"url", "code", "redirectUrl"}.
class WebFetchTool : public Tool
{
public:
    /// \a transport outlives the tool and its runs.
    explicit WebFetchTool(HttpTransport &transport, FetchGuard guard = {});

    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;

private:
    HttpTransport &m_transport;
    const FetchGuard m_guard;
};

} // namespace paddock
