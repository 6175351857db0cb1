#include "core/git/text_hunks.h"

#include "core/files/text_encoding.h"
#include "core/git/git_handle.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

namespace paddock {

namespace {

constexpr int hunkContext = 3;

QByteArrayList linesWithEnds(const QByteArray &bytes)
{
    QByteArrayList lines;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        lines.append(bytes.sliced(at, next - at));
        at = next;
    }
    return lines;
}

bool endsWithout(const QByteArray &line)
{
    return !line.endsWith('\n');
}

/// Which line ends occur.
struct LineEnds {
    bool unix = false;
    bool windows = false;

    void take(const QByteArrayList &lines)
    {
        for (const QByteArray &line : lines) {
            windows = windows || line.endsWith("\r\n");
            unix = unix || (line.endsWith('\n') && !line.endsWith("\r\n"));
        }
    }
};

} // namespace

QString TextHunks::objectionTo(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return tr("It is larger than %1, so its lines are not compared.")
            .arg(QLocale().formattedDataSize(mostBytes, 0, QLocale::DataSizeTraditionalFormat));
    const Encoding encoding = encodingOf(bytes);
    if (encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big)
        return tr("It is written in UTF-16, so its lines are not compared.");
    if (looksBinary(bytes.left(8192)))
        return tr("It is no text.");
    return {};
}

TextHunks::TextHunks(const QString &path, QByteArray before, QByteArray after)
    : m_path(path)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_oldLines(linesWithEnds(m_before))
    , m_newLines(linesWithEnds(m_after))
    , m_isOldLatin1(encodingOf(m_before) == Encoding::Latin1)
    , m_isNewLatin1(encodingOf(m_after) == Encoding::Latin1)
{
    LineEnds ends;
    ends.take(m_oldLines);
    ends.take(m_newLines);
    m_showsReturns = ends.unix && ends.windows;
    compare();
}

void TextHunks::compare()
{
    useGitLibrary();
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_FORCE_TEXT;
    options.context_lines = hunkContext;
    options.interhunk_lines = 0;
    const auto onHunk = [](const git_diff_delta *, const git_diff_hunk *found, void *hunks) {
        Hunk hunk;
        hunk.oldCount = found->old_lines;
        hunk.newCount = found->new_lines;
        // Of a run without lines git names the line before it.
        hunk.oldFirst = found->old_lines > 0 ? found->old_start - 1 : found->old_start;
        hunk.newFirst = found->new_lines > 0 ? found->new_start - 1 : found->new_start;
        static_cast<QList<Hunk> *>(hunks)->append(hunk);
        return 0;
    };
    const auto onLine = [](const git_diff_delta *, const git_diff_hunk *, const git_diff_line *line,
                           void *hunks) {
        if (line->origin == ' ' || line->origin == '-' || line->origin == '+')
            static_cast<QList<Hunk> *>(hunks)->last().signs.append(line->origin);
        return 0;
    };
    if (git_diff_buffers(m_before.constData(), size_t(m_before.size()), nullptr, m_after.constData(),
                         size_t(m_after.size()), nullptr, &options, nullptr, nullptr, onHunk, onLine,
                         &m_hunks)
        != 0)
        m_hunks.clear();
    for (Hunk &hunk : m_hunks)
        hunk.id = idOf(hunk);
}

QString TextHunks::idOf(const Hunk &hunk) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_path.toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(QByteArray::number(hunk.oldFirst) + ' ' + QByteArray::number(hunk.signs.size()));
    qsizetype oldLine = hunk.oldFirst;
    qsizetype newLine = hunk.newFirst;
    for (const char sign : hunk.signs) {
        const QByteArray &line = sign == '+' ? m_newLines.at(newLine) : m_oldLines.at(oldLine);
        hash.addData(QByteArray(1, sign) + line);
        oldLine += sign != '+';
        newLine += sign != '-';
    }
    return QString::fromLatin1(hash.result().toHex().first(24));
}

QString TextHunks::lineText(const QByteArray &line, bool isLatin1) const
{
    qsizetype size = line.size() - line.endsWith('\n');
    if (!m_showsReturns && size < line.size() && size > 0 && line.at(size - 1) == '\r')
        --size;
    return isLatin1 ? QString::fromLatin1(line.constData(), size) : QString::fromUtf8(line.constData(), size);
}

QList<DiffHunk> TextHunks::shown() const
{
    QList<DiffHunk> all;
    for (const Hunk &hunk : m_hunks) {
        DiffHunk shown;
        shown.id = hunk.id;
        shown.oldStart = int(hunk.oldCount > 0 ? hunk.oldFirst + 1 : hunk.oldFirst);
        shown.newStart = int(hunk.newCount > 0 ? hunk.newFirst + 1 : hunk.newFirst);
        qsizetype oldLine = hunk.oldFirst;
        qsizetype newLine = hunk.newFirst;
        for (const char sign : hunk.signs) {
            const bool isNew = sign == '+';
            const QByteArray &line = isNew ? m_newLines.at(newLine) : m_oldLines.at(oldLine);
            shown.lines.append(QLatin1Char(sign) + lineText(line, isNew ? m_isNewLatin1 : m_isOldLatin1));
            if (!isNew)
                shown.oldEndsWithoutNewline = shown.oldEndsWithoutNewline || endsWithout(line);
            if (sign != '-')
                shown.newEndsWithoutNewline = shown.newEndsWithoutNewline || endsWithout(line);
            oldLine += !isNew;
            newLine += sign != '-';
        }
        all.append(shown);
    }
    return all;
}

QString TextHunks::remark() const
{
    return m_isOldLatin1 || m_isNewLatin1
               ? tr("It is not written in UTF-8, so letters beyond ASCII may be shown as others.")
               : QString();
}

Result<QByteArray> TextHunks::without(const QStringList &ids) const
{
    QByteArray result;
    qsizetype newLine = 0;
    qsizetype found = 0;
    for (const Hunk &hunk : m_hunks) {
        if (!ids.contains(hunk.id))
            continue;
        ++found;
        for (; newLine < hunk.newFirst; ++newLine)
            result += m_newLines.at(newLine);
        for (qsizetype i = 0; i < hunk.oldCount; ++i)
            result += m_oldLines.at(hunk.oldFirst + i);
        newLine = hunk.newFirst + hunk.newCount;
    }
    for (; newLine < m_newLines.size(); ++newLine)
        result += m_newLines.at(newLine);
    if (found != QSet<QString>(ids.begin(), ids.end()).size())
        return Error{
            ErrorKind::NotFound,
            tr("“%1” was left as it is: the lines are not there any more as they were shown.").arg(m_path),
            {}};
    return result;
}

} // namespace paddock
