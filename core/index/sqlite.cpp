#include "core/index/sqlite.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

namespace paddock {

namespace {

struct Sqlite {
    Q_DECLARE_TR_FUNCTIONS(paddock::SqliteDatabase)
};

/// How long to wait for another process that writes. Its transactions are short; see RefreshBatch.
constexpr int patienceMs = 20'000;

} // namespace

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close_v2(m_database);
}

Error SqliteDatabase::error(int code)
{
    const int primary = code & 0xff;
    const QString said = QString::fromUtf8(m_database ? sqlite3_errmsg(m_database) : sqlite3_errstr(code));
    // Nothing that we put in breaks a rule of our tables, and they have all that we ask for. Where they do not, somebody
    // else made them. What people search for is no SQL; FTS5 speaks of it with its own name.
    const bool isOfOthers = primary == SQLITE_CONSTRAINT || primary == SQLITE_MISMATCH
                            || (primary == SQLITE_ERROR && !said.startsWith(QLatin1String("fts5")));
    m_isDamaged = m_isDamaged || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB || isOfOthers;
    return {ErrorKind::Io, Sqlite::tr("The index of sessions %1 cannot be used: %2.").arg(name(), said),
            QStringLiteral("SQLite %1: %2").arg(code).arg(said)};
}

Result<void> SqliteDatabase::open(const QString &path)
{
    m_path = path;
    const QByteArray file = path.isEmpty() ? QByteArray(":memory:") : QFile::encodeName(path);
    const int opened = sqlite3_open_v2(file.constData(), &m_database,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE, nullptr);
    if (opened != SQLITE_OK)
        return error(opened);
    sqlite3_busy_timeout(m_database, patienceMs);
    // A damaged file is data of unknown origin: it must not make SQLite run functions.
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Result<void> SqliteDatabase::run(const char *statements)
{
    const int code = sqlite3_exec(m_database, statements, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : error(code);
}

Result<qint64> SqliteDatabase::number(const char *statement)
{
    SqliteStatement asked(*this, statement);
    const Result<bool> row = asked.next();
    if (!row)
        return row.error();
    return *row ? asked.number(0) : 0;
}

Result<void> SqliteDatabase::empty()
{
    // The way that SQLite's manual gives; unlike removing the file it takes nothing from under other processes.
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
    Result<void> emptied = run("VACUUM");
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
    if (emptied)
        m_isDamaged = false;
    return emptied;
}

qint64 SqliteDatabase::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

SqliteStatement::SqliteStatement(SqliteDatabase &database, const char *text)
    : m_database(database)
    , m_preparing(
          sqlite3_prepare_v3(database.handle(), text, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
{}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement); // repeats the failure that next() has told
}

Result<bool> SqliteStatement::next()
{
    if (m_preparing != SQLITE_OK || m_binding != SQLITE_OK)
        return m_database.error(m_preparing != SQLITE_OK ? m_preparing : m_binding);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_database.error(code);
    sqlite3_reset(m_statement);
    return error;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

void SqliteStatement::bind(int place, qint64 value)
{
    if (m_statement && m_binding == SQLITE_OK)
        m_binding = sqlite3_bind_int64(m_statement, place, value);
}

void SqliteStatement::bind(int place, const QString &value)
{
    const QByteArray text = value.toUtf8();
    if (m_statement && m_binding == SQLITE_OK)
        m_binding = sqlite3_bind_text64(m_statement, place, text.constData(), sqlite3_uint64(text.size()),
                                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void SqliteStatement::bind(int place, const QByteArray &value)
{
    if (m_statement && m_binding == SQLITE_OK)
        m_binding = sqlite3_bind_blob64(m_statement, place, value.constData(), sqlite3_uint64(value.size()),
                                        SQLITE_TRANSIENT);
}

void SqliteStatement::bind(int place, const SqliteText &value)
{
    if (m_statement && m_binding == SQLITE_OK)
        m_binding = sqlite3_bind_text64(m_statement, place, value.utf8.constData(),
                                        sqlite3_uint64(value.utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

SqliteTransaction::~SqliteTransaction()
{
    if (m_isOpen)
        (void)m_database.run("ROLLBACK"); // fails when SQLite rolled back by itself
}

Result<void> SqliteTransaction::begin()
{
    Result<void> begun = m_database.run("BEGIN IMMEDIATE");
    m_isOpen = begun.has_value();
    return begun;
}

Result<void> SqliteTransaction::commit()
{
    Result<void> done = m_database.run("COMMIT");
    if (done)
        m_isOpen = false;
    return done;
}

} // namespace paddock
