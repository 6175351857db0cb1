#include "core/tools/bash/output_excerpt.h"

#include "core/tools/bash/terminal_text.h"

namespace paddock {

namespace {

constexpr qsizetype charactersAtMost = 30'000;
// The end tells more: there a build says what failed.
constexpr qint64 headBytes = 10'000;
constexpr qint64 tailBytes = 20'000;
// Up to here the whole is tried first: what a progress bar writes is much, and what stays of it little.
constexpr qint64 triedWhole = 2'000'000;

QByteArray bytesOf(const OutputSpool &output, qint64 offset, qint64 count)
{
    const Result<QByteArray> bytes = output.read(offset, count);
    return bytes ? *bytes : QByteArray();
}

bool isContinuation(char byte)
{
    return (quint8(byte) & 0xc0) == 0x80;
}

} // namespace

QString OutputExcerpt::text(const QString &note) const
{
    if (!isCut())
        return head;
    const QString gap = head.endsWith(u'\n') ? QString() : QStringLiteral("\n");
    return head + gap + note + u'\n' + tail;
}

qsizetype endOfWholeLines(const QByteArray &bytes)
{
    const qsizetype lineFeed = bytes.lastIndexOf('\n');
    if (lineFeed >= 0)
        return lineFeed + 1;
    qsizetype end = bytes.size();
    while (end > 0 && bytes.size() - end < 4 && isContinuation(bytes.at(end - 1)))
        --end;
    // Before a first byte that waits for more; an end that is whole is given up with it, which costs a character.
    if (end > 0 && quint8(bytes.at(end - 1)) >= 0xc0)
        --end;
    return end > 0 ? end : bytes.size();
}

OutputExcerpt excerptOf(const OutputSpool &output)
{
    const qint64 kept = output.keptBytes();
    if (kept <= triedWhole && kept == output.totalBytes()) {
        const QString whole = plainText(bytesOf(output, 0, kept));
        if (whole.size() <= charactersAtMost)
            return {whole, {}, 0, 0};
    }
    OutputExcerpt excerpt;
    QByteArray head = bytesOf(output, 0, headBytes);
    head.truncate(endOfWholeLines(head));
    excerpt.leftOutFrom = head.size();

    const qint64 from = std::max(excerpt.leftOutFrom, kept - tailBytes);
    QByteArray tail = bytesOf(output, from, tailBytes);
    qsizetype start = tail.indexOf('\n') + 1; // 0 when it is all one line.
    while (start == 0 && start < tail.size() && isContinuation(tail.at(start)))
        ++start;
    tail.remove(0, start);
    excerpt.leftOutTo = kept - tail.size();
    excerpt.head = plainText(head);
    excerpt.tail = plainText(tail);
    return excerpt;
}

} // namespace paddock
