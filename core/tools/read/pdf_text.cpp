#include "core/tools/read/pdf_text.h"

namespace paddock {

namespace {

constexpr qsizetype mostOutput = 2 << 20;

} // namespace

PdfText::PdfText(const QByteArray &pdf, PageRange pages, QObject *parent)
    : QObject(parent)
    , m_pdf(pdf)
    , m_pages(pages)
{}

Result<void> PdfText::start(const QString &workspace, std::shared_ptr<const Fence> fence)
{
    const std::optional<QString> program = findProgram("pdftotext", workspace);
    if (!program) {
        return Error{ErrorKind::NotFound,
                     tr("Text of PDF files needs pdftotext. Install the package poppler-utils.")};
    }
    ProcessSpec spec;
    spec.program = *program;
    // One page more than asked for tells whether the document goes on.
    spec.arguments = {"-layout",
                      "-enc",
                      "UTF-8",
                      "-f",
                      QString::number(m_pages.first),
                      "-l",
                      QString::number(m_pages.last + 1),
                      "-",
                      "-"};
    spec.workingDirectory = QStringLiteral("/");
    spec.environment = childEnvironment();
    spec.input = m_pdf;
    spec.timeout = std::chrono::seconds(30);
    spec.fence = std::move(fence);
    m_process = std::make_unique<Process>(std::move(spec));
    connect(m_process.get(), &Process::wroteOutput, this, [this](const QByteArray &bytes) {
        m_output += bytes.first(qMin(bytes.size(), mostOutput - m_output.size()));
    });
    connect(m_process.get(), &Process::wroteError, this, [this](const QByteArray &bytes) {
        m_errors += bytes.first(qMin(bytes.size(), 1000 - m_errors.size()));
    });
    connect(m_process.get(), &Process::finished, this, &PdfText::conclude);
    return m_process->start();
}

void PdfText::interrupt()
{
    if (m_process)
        m_process->interrupt();
}

void PdfText::conclude(const ProcessEnd &end)
{
    if (end.how == ProcessEnd::How::Interrupted) {
        emit finished(Error{ErrorKind::Cancelled, tr("Reading was stopped.")});
        return;
    }
    if (end.how == ProcessEnd::How::TimedOut) {
        emit finished(
            Error{ErrorKind::Timeout, tr("The PDF took longer than 30 seconds. Ask for fewer pages.")});
        return;
    }
    // pdftotext ends every page with a form feed.
    QList<QByteArray> pages = m_output.split('\f');
    pages.removeLast();
    if (!end.isSuccess() || pages.isEmpty()) {
        const QString reason = QString::fromUtf8(m_errors).section(u'\n', 0, 0).trimmed();
        emit finished(
            Error{ErrorKind::Invalid,
                  tr("No text could be read from these pages of the PDF (%1). They may not exist, be "
                     "pictures only, or need a password.")
                      .arg(reason.isEmpty() ? tr("no reason given") : reason)});
        return;
    }
    const qsizetype asked = m_pages.last - m_pages.first + 1;
    QString text;
    for (qsizetype i = 0; i < qMin(asked, pages.size()); ++i) {
        text += QStringLiteral("--- page %1 ---\n%2\n")
                    .arg(QString::number(m_pages.first + i), QString::fromUtf8(pages[i]));
    }
    if (pages.size() > asked)
        text += QStringLiteral("(The document goes on. Ask for pages \"%1-%2\" to read on.)\n")
                    .arg(m_pages.last + 1)
                    .arg(m_pages.last + PageRange::most);
    emit finished(text);
}

} // namespace paddock
