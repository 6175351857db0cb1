#include "core/tools/search/grep_output.h"

#include "core/files/file_name.h"
#include "core/files/sensitive_files.h"

#include <QJsonArray>

namespace paddock {

namespace {

constexpr qint64 mostCharacters = 100'000;

} // namespace

GrepOutput::GrepOutput(const GrepRequest &request, QString folder, QString onlyFile)
    : m_request(request)
    , m_folder(std::move(folder))
    , m_onlyFile(std::move(onlyFile))
{}

void GrepOutput::take(const QByteArray &bytes)
{
    // Names end with a zero byte in the list of files; everywhere else records are lines.
    const char separator = m_request.output == GrepRequest::Output::Files ? '\0' : '\n';
    m_waiting += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_waiting.indexOf(separator); end >= 0 && !m_isFull;
         end = m_waiting.indexOf(separator, from)) {
        takeRecord(m_waiting.sliced(from, end - from));
        from = end + 1;
    }
    m_waiting.remove(0, from);
    if (m_isFull)
        m_waiting.clear();
}

void GrepOutput::takeRecord(const QByteArray &record)
{
    const qsizetype nameEnd = record.indexOf('\0');
    if (m_request.output == GrepRequest::Output::Files) {
        const QString name = nameFrom(record);
        if (isSecret(name))
            m_secrets.insert(name);
        else
            add(name);
        return;
    }
    if (nameEnd < 0) {
        // "--" between groups of context; or one more line of a match that spans several.
        if (!m_inSecret)
            add(QString::fromUtf8(record));
        return;
    }
    const QString name = nameFrom(record.first(nameEnd));
    m_inSecret = isSecret(name);
    if (m_inSecret) {
        m_secrets.insert(name);
        return;
    }
    QByteArray rest = record.sliced(nameEnd + 1);
    if (rest.endsWith('\r'))
        rest.chop(1);
    if (m_request.output == GrepRequest::Output::Count)
        m_matches += rest.toLongLong();
    if (m_files.isEmpty() || m_files.last() != name)
        m_files.append(name);
    const bool hasNumber = m_request.output == GrepRequest::Output::Content && m_request.lineNumbers;
    qsizetype digits = 0;
    while (hasNumber && digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    // ripgrep marks context by "-" after the number; before it the name's end took the mark's place.
    const QChar mark = hasNumber && digits < rest.size() ? QChar::fromLatin1(rest[digits]) : QChar(u':');
    add(name + mark + QString::fromUtf8(rest));
}

void GrepOutput::add(const QString &line)
{
    if (m_seen++ < m_request.offset)
        return;
    const bool isOverLimit = m_request.limit > 0 && m_lines.size() >= m_request.limit;
    if (isOverLimit || m_characters + line.size() > mostCharacters) {
        m_isFull = true;
        return;
    }
    m_characters += line.size() + 1;
    m_lines.append(line);
}

QString GrepOutput::nameFrom(const QByteArray &name) const
{
    if (!m_onlyFile.isEmpty())
        return m_onlyFile;
    const QString shown = shownName(name.startsWith("./") ? name.sliced(2) : name);
    return m_folder.isEmpty() ? shown : m_folder + u'/' + shown;
}

bool GrepOutput::isSecret(const QString &name) const
{
    return m_onlyFile.isEmpty() && SensitiveFiles::isSecretName(name);
}

ToolResult GrepOutput::result(bool wasCut)
{
    if (!m_waiting.isEmpty() && !wasCut && !m_isFull)
        takeRecord(m_waiting);
    ToolResult result;
    switch (m_request.output) {
    case GrepRequest::Output::Content:
        result.text = m_lines.isEmpty() ? QStringLiteral("No matches found") : m_lines.join(u'\n');
        result.details = {{"mode", "content"},
                          {"numFiles", m_files.size()},
                          {"filenames", QJsonArray::fromStringList(m_files)},
                          {"content", m_lines.join(u'\n')},
                          {"numLines", m_lines.size()}};
        break;
    case GrepRequest::Output::Files:
        result.text = m_lines.isEmpty() ? QStringLiteral("No files found") : m_lines.join(u'\n');
        result.details = {{"mode", "files_with_matches"},
                          {"numFiles", m_lines.size()},
                          {"filenames", QJsonArray::fromStringList(m_lines)}};
        break;
    case GrepRequest::Output::Count:
        result.text = m_lines.isEmpty() ? QStringLiteral("No matches found") : m_lines.join(u'\n');
        result.details = {{"mode", "count"},
                          {"numFiles", m_files.size()},
                          {"filenames", QJsonArray::fromStringList(m_files)},
                          {"content", m_lines.join(u'\n')},
                          {"numMatches", m_matches}};
        break;
    }
    if (!m_secrets.isEmpty()) {
        result.text +=
            QStringLiteral("\n(Left out, as their names say that they hold secrets: %1 matching. Name one of "
                           "them as path to ask for it.)")
                .arg(m_secrets.size());
    }
    if (m_isFull) {
        result.details.insert("appliedLimit", m_lines.size());
        result.text += QStringLiteral("\n(There is more. Use offset %1 to read on, or search more narrowly.)")
                           .arg(m_request.offset + m_lines.size());
    }
    return result;
}

} // namespace paddock
