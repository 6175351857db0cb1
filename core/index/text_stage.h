#pragma once

#include "core/index/log_stage.h"
#include "core/protocol/entry.h"

namespace paddock {

/// Fills docs, words and texts.
class TextStage : public LogStage
{
public:
    explicit TextStage(SqliteDatabase &database);

    Stage stage() const override { return Stage::Text; }
    Result<void> begin(qint64 file, bool anew) override;
    Result<void> take(qint64 number, qint64 offset, const QByteArray &line) override;
    Result<void> end() override { return {}; }

    /// For a file that is not read line by line: its texts from now on. What is there already is not written again.
    Result<void> put(qint64 file, const Transcript &transcript);

    /// What can be found of a file no longer is.
    Result<void> forget(qint64 file);

private:
    /// Gives the doc's id.
    Result<qint64> add(qint64 number, qint64 at, qint64 offset, int kind, const QByteArray &text);
    Result<void> forgetOwnTexts(qint64 file, qint64 afterDoc);

    SqliteDatabase &m_database;
    qint64 m_file = 0;
    SqliteStatement m_addDoc;
    SqliteStatement m_addWords;
    SqliteStatement m_addText;
    SqliteStatement m_ownTexts;
    SqliteStatement m_takeBackWords;
    SqliteStatement m_forgetText;
    SqliteStatement m_forgetDoc;
    SqliteStatement m_forgetDocs;
    SqliteStatement m_countGarbage;
};

} // namespace paddock
