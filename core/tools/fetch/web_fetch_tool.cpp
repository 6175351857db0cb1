#include "core/tools/fetch/web_fetch_tool.h"

#include "core/tools/fetch/web_fetch_run.h"
#include "core/tools/tool_input.h"

namespace paddock {

WebFetchTool::WebFetchTool(HttpTransport &transport, FetchGuard guard)
    : m_transport(transport)
    , m_guard(std::move(guard))
{}

ToolSpec WebFetchTool::spec() const
{
    QJsonObject offset = field("integer", "First character to read of a long page; 0 unless given");
    offset.insert("minimum", 0);
    return {"WebFetch",
            "Fetches a public web page or text file by GET and returns its readable text as Markdown, with "
            "your prompt "
            "repeated so that you can answer it from the text.\n"
            "- No cookies and no logins: pages that need an account cannot be read.\n"
            "- Addresses of this machine and of private networks are refused.\n"
            "- When a page redirects to another host you are told its address; call WebFetch with that.\n"
            "- Long pages come in parts; go on with `offset`.",
            objectSchema({{"url", field("string", "The whole address, with http:// or https://")},
                          {"prompt", field("string", "What you want to know from the page")},
                          {"offset", offset}},
                         {"url", "prompt"})};
}

Result<std::unique_ptr<ToolRun>> WebFetchTool::prepare(const QJsonObject &input) const
{
    if (const Result<void> fits = checkInput(spec(), input); !fits)
        return fits.error();
    const Result<QUrl> url = m_guard.parse(input.value("url").toString());
    if (!url)
        return url.error();
    return std::unique_ptr<ToolRun>(std::make_unique<WebFetchRun>(
        m_transport, m_guard,
        WebFetch{*url, input.value("prompt").toString(), input.value("offset").toInteger(0)}));
}

} // namespace paddock
