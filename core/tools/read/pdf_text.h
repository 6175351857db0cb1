#pragma once

#include "core/base/result.h"
#include "core/exec/process.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QObject>

namespace paddock {

struct PageRange {
    static constexpr int most = 20; ///< Pages of one call.

    int first = 1; ///< From 1.
    int last = most;
};

/// The text of some pages of a PDF, by pdftotext of poppler in a child process: the parser of a format this rich
/// has no place in ours. The child gets the bytes on standard input and no path.
class PdfText : public QObject
{
    Q_OBJECT

public:
    PdfText(const QByteArray &pdf, PageRange pages, QObject *parent = nullptr);

    /// An Error when pdftotext is missing; finished() does not come then.
    Result<void> start(const QString &workspace, std::shared_ptr<const Fence> fence);
    void interrupt();

signals:
    /// Once. Pages in order, headed by their numbers. Invalid for what poppler cannot read, Cancelled after
    /// interrupt(), Timeout after 30 s.
    void finished(const paddock::Result<QString> &text);

private:
    void conclude(const ProcessEnd &end);

    const QByteArray m_pdf;
    const PageRange m_pages;
    std::unique_ptr<Process> m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace paddock
