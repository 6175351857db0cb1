#include "core/tools/read/read_run.h"

#include "core/files/file_content.h"
#include "core/files/text_encoding.h"
#include "core/tools/file_ledger.h"
#include "core/tools/read/notebook_text.h"
#include "core/tools/read/text_slice.h"
#include "core/tools/tool_input.h"

#include <QJsonArray>
#include <QLocale>

#include <cerrno>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 headSize = 8192;
constexpr qint64 largestImage = 5 << 20; // What the Messages API takes.
constexpr qint64 largestNotebook = 10 << 20;
constexpr qint64 largestPdf = 32 << 20;
constexpr qint64 mostText = 256 * 1024; // Characters of one answer.

QString sizeOf(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

Error invalid(const QString &message)
{
    return Error{ErrorKind::Invalid, message};
}

/// The media type by the first bytes; empty for what is no picture that models take.
QString imageType(const QByteArray &head)
{
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return QStringLiteral("image/png");
    if (head.startsWith("\xff\xd8\xff"))
        return QStringLiteral("image/jpeg");
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a"))
        return QStringLiteral("image/gif");
    if (head.startsWith("RIFF") && head.mid(8, 4) == "WEBP")
        return QStringLiteral("image/webp");
    return {};
}

/// One reading, on the pool.
class Reader
{
public:
    Reader(const WorkspaceRoot &root, const ReadRequest &request, std::stop_token stop)
        : m_root(root)
        , m_request(request)
        , m_stop(std::move(stop))
    {}

    Result<ReadRun::Reading> read()
    {
        Result<Place> place = m_root.find(m_request.path);
        if (!place)
            return place.error();
        m_place = std::move(*place);
        if (!m_place.exists)
            return missing();
        Result<FileDescriptor> file = m_root.openForReading(m_place);
        if (!file)
            return file.error();
        m_file = std::move(*file);
        struct stat status = {};
        if (::fstat(m_file.get(), &status) != 0)
            return PathResolver::failure(errno, m_place.path);
        m_stamp = FileStamp::of(status);
        const Result<QByteArray> head = readSome(m_file.get(), headSize);
        if (!head)
            return head.error();
        if (::lseek(m_file.get(), 0, SEEK_SET) < 0)
            return PathResolver::failure(errno, m_place.path);

        if (const QString type = imageType(*head); !type.isEmpty())
            return image(type);
        if (head->startsWith("%PDF-"))
            return pdf();
        if (m_request.pages)
            return invalid(QStringLiteral("%1 is no PDF, so `pages` makes no sense. Use offset and limit.")
                               .arg(m_place.path));
        if (m_place.name.endsWith(".ipynb"))
            return notebook();
        if (looksBinary(*head)) {
            return invalid(
                QStringLiteral("%1 is a binary file (%2). Read shows text, pictures (png, jpeg, gif, "
                               "webp), PDF and notebooks; use Bash for other formats.")
                    .arg(m_place.path, sizeOf(m_stamp.size)));
        }
        return text();
    }

private:
    Error missing() const
    {
        return Error{
            ErrorKind::NotFound,
            QStringLiteral("File does not exist: %1. The workspace is %2.").arg(m_place.path, m_root.path())};
    }

    Result<QByteArray> whole(qint64 most, const QString &kind)
    {
        if (m_stamp.size > most) {
            return invalid(QStringLiteral("%1 is too large to be read as a %2: %3, at most %4.")
                               .arg(m_place.path, kind, sizeOf(m_stamp.size), sizeOf(most)));
        }
        return readSome(m_file.get(), most);
    }

    Result<ReadRun::Reading> image(const QString &type)
    {
        const Result<QByteArray> bytes = whole(largestImage, QStringLiteral("picture"));
        if (!bytes)
            return bytes.error();
        const QJsonObject file{{"filePath", m_place.path}, {"type", type}, {"originalSize", bytes->size()}};
        return finish(QStringLiteral("%1, %2").arg(type, sizeOf(bytes->size())),
                      {{"type", "image"}, {"file", file}}, {Image{type, *bytes}});
    }

    Result<ReadRun::Reading> pdf()
    {
        const Result<QByteArray> bytes = whole(largestPdf, QStringLiteral("PDF"));
        if (!bytes)
            return bytes.error();
        const QJsonObject file{{"filePath", m_place.path}, {"originalSize", bytes->size()}};
        ReadRun::Reading reading = finish({}, {{"type", "pdf"}, {"file", file}});
        reading.pdf = *bytes;
        return reading;
    }

    Result<ReadRun::Reading> notebook()
    {
        const Result<QByteArray> bytes = whole(largestNotebook, QStringLiteral("notebook"));
        if (!bytes)
            return bytes.error();
        const Result<NotebookText> notebook = readNotebook(*bytes);
        if (!notebook)
            return notebook.error();
        const QJsonObject file{{"filePath", m_place.path}, {"cells", notebook->cells}};
        QString text = notebook->text;
        if (text.size() > mostText)
            text = text.first(mostText) + QStringLiteral("\n(The notebook goes on; this is its beginning.)");
        return finish(text, {{"type", "notebook"}, {"file", file}}, notebook->images);
    }

    Result<ReadRun::Reading> text()
    {
        if (!m_request.limit && !m_request.allowLarge && m_stamp.size > ReadRequest::wholeFile) {
            return invalid(
                QStringLiteral("%1 is large (%2; more than %3 are not read in one go). Give offset and "
                               "limit to read some of its lines, or search it with Grep.")
                    .arg(m_place.path, sizeOf(m_stamp.size), sizeOf(ReadRequest::wholeFile)));
        }
        const Result<TextSlice> slice =
            readSlice(m_file.get(),
                      {.offset = m_request.offset,
                       .limit = m_request.limit.value_or(ReadRequest::defaultLines),
                       .mostCharacters = mostText},
                      m_stop);
        if (!slice)
            return Error{slice.error().kind,
                         QStringLiteral("%1: %2").arg(m_place.path, slice.error().message)};
        QJsonObject file{{"filePath", m_place.path},
                         {"content", slice->content},
                         {"numLines", slice->lines},
                         {"startLine", m_request.offset}};
        if (slice->totalLines)
            file.insert("totalLines", *slice->totalLines);
        return finish(slice->numbered + notes(*slice), {{"type", "text"}, {"file", file}});
    }

    QString notes(const TextSlice &slice) const
    {
        if (m_stamp.size == 0)
            return QStringLiteral("\n(The file exists and is empty.)");
        QStringList notes;
        if (slice.lines == 0 && slice.totalLines) {
            notes.append(QStringLiteral("The file has %1 lines; offset %2 is behind its end.")
                             .arg(*slice.totalLines)
                             .arg(m_request.offset));
        }
        const qint64 last = m_request.offset + slice.lines - 1;
        if (slice.lines > 0 && (!slice.totalLines || last < *slice.totalLines)) {
            notes.append(QStringLiteral("Lines %1 to %2 of %3. Use offset %4 to read on.")
                             .arg(m_request.offset)
                             .arg(last)
                             .arg(slice.totalLines ? QString::number(*slice.totalLines)
                                                   : QStringLiteral("a file of ") + sizeOf(m_stamp.size))
                             .arg(last + 1));
        }
        if (slice.hasLongLines)
            notes.append(QStringLiteral("Lines longer than 2000 characters were cut."));
        if (slice.isLatin1)
            notes.append(QStringLiteral("The file is not valid UTF-8; such lines are shown as Latin-1."));
        return notes.isEmpty() ? QString() : QStringLiteral("\n\n(%1)").arg(notes.join(u' '));
    }

    ReadRun::Reading finish(QString text, QJsonObject details, const QList<Image> &images = {}) const
    {
        struct stat after = {};
        if (::fstat(m_file.get(), &after) == 0 && FileStamp::of(after) == m_stamp) {
            details.insert("seen", FileLedger::entry(m_place.path, m_stamp));
        } else {
            text += QStringLiteral(
                "\n\n(The file changed while it was read; this may be a mixture. Read it again "
                "before you edit it.)");
        }
        return {.result = {.text = text, .images = images, .details = details}, .pdf = {}};
    }

    const WorkspaceRoot &m_root;
    const ReadRequest &m_request;
    const std::stop_token m_stop;
    Place m_place;
    FileDescriptor m_file;
    FileStamp m_stamp;
};

} // namespace

ReadRun::ReadRun(ReadRequest request)
    : ToolRun(QStringLiteral("Read %1").arg(request.path),
              {.reads = {request.path}, .writes = {}, .urls = {}, .command = {}})
    , m_request(std::move(request))
{}

void ReadRun::start(const ToolContext &context)
{
    m_workspace = context.root->path();
    m_fence = context.readerFence;
    m_task.run(
        [root = context.root, request = m_request](std::stop_token stop) -> Reading {
            Result<Reading> reading = Reader(*root, request, std::move(stop)).read();
            return reading ? *reading : Reading{.result = failed(reading.error()), .pdf = {}};
        },
        [this](const Reading &reading) { take(reading); });
}

void ReadRun::interrupt()
{
    m_task.stop();
    if (m_pdf)
        m_pdf->interrupt();
}

void ReadRun::take(const Reading &reading)
{
    if (reading.pdf.isEmpty()) {
        emit finished(reading.result);
        return;
    }
    m_pdf = std::make_unique<PdfText>(reading.pdf, m_request.pages.value_or(PageRange{}));
    connect(m_pdf.get(), &PdfText::finished, this,
            [this, whole = reading.result](const Result<QString> &text) {
                if (!text) {
                    emit finished(failed(text.error()));
                    return;
                }
                ToolResult result = whole;
                QJsonObject file = result.details.value("file").toObject();
                const QString shown = text->left(mostText);
                file.insert("content", shown);
                result.details.insert("file", file);
                result.text = shown + result.text;
                emit finished(result);
            });
    if (const Result<void> started = m_pdf->start(m_workspace, m_fence); !started)
        emit finished(failed(started.error()));
}

} // namespace paddock
