#include "core/index/text_stage.h"

#include "core/index/session_text.h"
#include "core/store/log_line.h"

namespace paddock {

TextStage::TextStage(SqliteDatabase &database)
    : m_database(database)
    , m_addDoc(database, "INSERT INTO docs(file, entry, kind, at, offset) VALUES(?1, ?2, ?3, ?4, ?5)")
    , m_addWords(database, "INSERT INTO words(rowid, text) VALUES(?1, ?2)")
    , m_addText(database, "INSERT INTO texts(doc, text) VALUES(?1, ?2)")
    , m_ownTexts(database,
                 "SELECT doc, entry, kind, at, text FROM docs JOIN texts ON doc=id WHERE file=?1 AND id>?2 "
                 "ORDER BY id")
    , m_takeBackWords(database, "INSERT INTO words(words, rowid, text) VALUES('delete', ?1, ?2)")
    , m_forgetText(database, "DELETE FROM texts WHERE doc=?1")
    , m_forgetDoc(database, "DELETE FROM docs WHERE id=?1")
    , m_forgetDocs(database, "DELETE FROM docs WHERE file=?1")
    , m_countGarbage(database,
                     "INSERT INTO counts VALUES('garbage', (SELECT count(*) FROM docs WHERE file=?1)) "
                     "ON CONFLICT(name) DO UPDATE SET number=number+excluded.number")
{}

Result<void> TextStage::begin(qint64 file, bool anew)
{
    m_file = file;
    return anew ? forget(file) : Result<void>();
}

Result<void> TextStage::take(qint64 number, qint64 offset, const QByteArray &line)
{
    const Result<Entry> entry = entryOfLine(line, number);
    if (!entry)
        return entry.error();
    for (const EntryText &text : textsOf(entry->fact)) {
        const Result<qint64> doc =
            add(number, entry->at.toMSecsSinceEpoch(), offset, int(text.kind), text.text.toUtf8());
        if (!doc)
            return doc.error();
    }
    return {};
}

Result<qint64> TextStage::add(qint64 number, qint64 at, qint64 offset, int kind, const QByteArray &text)
{
    if (const Result<void> added = m_addDoc.run(m_file, number, kind, at, offset); !added)
        return added.error();
    const qint64 doc = m_database.lastRowId();
    if (const Result<void> added = m_addWords.run(doc, SqliteText{text}); !added)
        return added.error();
    return doc;
}

Result<void> TextStage::put(qint64 file, const Transcript &transcript)
{
    struct Wanted {
        qint64 number;
        qint64 at;
        int kind;
        QByteArray text;
    };
    QList<Wanted> wanted;
    for (qsizetype i = 0; i < transcript.size(); ++i) {
        for (const EntryText &text : textsOf(transcript.at(i).fact))
            wanted.append(
                {i + 1, transcript.at(i).at.toMSecsSinceEpoch(), int(text.kind), text.text.toUtf8()});
    }

    m_file = file;
    qsizetype same = 0;
    qint64 lastSame = 0;
    for (m_ownTexts.with(file, 0); same < wanted.size(); ++same) {
        const Result<bool> row = m_ownTexts.next();
        if (!row)
            return row.error();
        const Wanted &next = wanted.at(same);
        if (!*row || m_ownTexts.number(1) != next.number || m_ownTexts.number(2) != next.kind
            || m_ownTexts.number(3) != next.at || qUncompress(m_ownTexts.bytes(4)) != next.text)
            break;
        lastSame = m_ownTexts.number(0);
    }
    m_ownTexts.reset();
    if (const Result<void> forgotten = forgetOwnTexts(file, lastSame); !forgotten)
        return forgotten;
    for (; same < wanted.size(); ++same) {
        const Wanted &next = wanted.at(same);
        const Result<qint64> doc = add(next.number, next.at, 0, next.kind, next.text);
        if (!doc)
            return doc.error();
        if (const Result<void> kept = m_addText.run(*doc, qCompress(next.text, 1)); !kept)
            return kept;
    }
    return {};
}

/// Of files whose texts are here, words can be taken back for good.
Result<void> TextStage::forgetOwnTexts(qint64 file, qint64 afterDoc)
{
    for (;;) {
        const Result<bool> row = m_ownTexts.with(file, afterDoc).next();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const qint64 doc = m_ownTexts.number(0);
        const QByteArray text = qUncompress(m_ownTexts.bytes(4));
        m_ownTexts.reset();
        if (const Result<void> taken = m_takeBackWords.run(doc, SqliteText{text}); !taken)
            return taken;
        if (const Result<void> forgotten = m_forgetText.run(doc); !forgotten)
            return forgotten;
        if (const Result<void> forgotten = m_forgetDoc.run(doc); !forgotten)
            return forgotten;
    }
}

Result<void> TextStage::forget(qint64 file)
{
    if (const Result<void> forgotten = forgetOwnTexts(file, 0); !forgotten)
        return forgotten;
    if (const Result<void> counted = m_countGarbage.run(file); !counted)
        return counted;
    return m_forgetDocs.run(file);
}

} // namespace paddock
