#pragma once

#include "core/tools/pool_task.h"
#include "core/tools/read/pdf_text.h"
#include "core/tools/tool.h"

#include <optional>

namespace paddock {

struct ReadRequest {
    static constexpr qint64 wholeFile = 256 * 1024; ///< Bytes; larger files want a limit.
    static constexpr qint64 defaultLines = 2000;

    QString path;
    qint64 offset = 1;
    std::optional<qint64> limit = {};
    std::optional<PageRange> pages = {};
    bool allowLarge = false;
};

/// One file read as what it is: numbered lines, a picture, the text of a PDF, a notebook.
class ReadRun : public ToolRun
{
    Q_OBJECT

public:
    explicit ReadRun(ReadRequest request);

    void start(const ToolContext &context) override;
    void interrupt() override;

    /// What the pool gives: a result, or a PDF that is yet to be turned into text.
    struct Reading {
        ToolResult result;
        QByteArray pdf;
    };

private:
    void take(const Reading &reading);

    const ReadRequest m_request;
    PoolTask<Reading> m_task;
    std::unique_ptr<PdfText> m_pdf;
    QString m_workspace; ///< Set by start(), as the next one.
    std::shared_ptr<const Fence> m_fence;
};

} // namespace paddock
