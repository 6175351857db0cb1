#include "app/common/sessions_export.h"

#include "app/common/export_html.h"
#include "app/common/export_jsonl.h"
#include "app/common/export_markdown.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

namespace paddock {

namespace {

struct SessionsExportText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionsExport)
};

Error unwritable(const QString &path, const QString &why)
{
    return {ErrorKind::Io, SessionsExportText::tr("The export cannot be written to %1: %2.").arg(path, why)};
}

Result<void> writeTo(QIODevice &device, const SessionCatalog &catalog, const SessionCatalog::Found &session,
                     SessionsExport::Format format)
{
    if (format == SessionsExport::Format::Jsonl)
        return copyLog(session.path, device);
    const Result<SessionSummary> summary = catalog.summary(session);
    if (!summary)
        return summary.error();
    const Result<Transcript> transcript = catalog.load(session);
    if (!transcript)
        return transcript.error();
    const TranscriptOutline outline = outlineOf(session.id, *transcript, Catalogue::builtIn());
    const ExportedSession exported{*summary, *transcript, outline};
    const QByteArray bytes =
        (format == SessionsExport::Format::Html ? htmlOf(exported) : markdownOf(exported)).toUtf8();
    if (device.write(bytes) != bytes.size())
        return Error{ErrorKind::Io,
                     SessionsExportText::tr("The export cannot be written: %1.").arg(device.errorString())};
    return {};
}

/// What it says may be private: the file is its owner's alone, as the log is.
constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

std::optional<SessionsExport::Format> SessionsExport::formatNamed(const QString &name)
{
    if (name == u"markdown")
        return Format::Markdown;
    if (name == u"html")
        return Format::Html;
    if (name == u"jsonl")
        return Format::Jsonl;
    return {};
}

std::optional<SessionsExport::Format> SessionsExport::formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"md" || ending == u"markdown")
        return Format::Markdown;
    if (ending == u"html" || ending == u"htm")
        return Format::Html;
    if (ending == u"jsonl")
        return Format::Jsonl;
    return {};
}

Result<void> exportSession(const SessionCatalog &catalog, const SessionCatalog::Found &session,
                           const SessionsExport &wish)
{
    if (wish.output.isEmpty()) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return unwritable(QStringLiteral("-"), out.errorString());
        const Result<void> written = writeTo(out, catalog, session, wish.format);
        if (written && !out.flush())
            return unwritable(QStringLiteral("-"), out.errorString());
        return written;
    }
    if (wish.force) {
        QSaveFile file(wish.output);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownersOnly))
            return unwritable(wish.output, file.errorString());
        if (const Result<void> written = writeTo(file, catalog, session, wish.format); !written)
            return written;
        return file.commit() ? Result<void>() : unwritable(wish.output, file.errorString());
    }
    if (QFileInfo::exists(wish.output) || QFileInfo(wish.output).isSymLink())
        return Error{ErrorKind::Invalid,
                     SessionsExportText::tr("The file %1 exists. Name another, or replace it with --force.")
                         .arg(wish.output)};
    QFile file(wish.output);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersOnly))
        return unwritable(wish.output, file.errorString());
    Result<void> written = writeTo(file, catalog, session, wish.format);
    if (written && !file.flush())
        written = unwritable(wish.output, file.errorString());
    if (!written)
        file.remove();
    return written;
}

} // namespace paddock
