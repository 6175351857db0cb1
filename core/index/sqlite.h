#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace paddock {

/// One connection to an SQLite database. Belongs to one thread at a time. Every error is Io; its detail is SQLite's own
/// sentence.
class SqliteDatabase
{
public:
    SqliteDatabase() = default;
    ~SqliteDatabase();
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    /// Opens the file \a path, which must exist, or with an empty path a database in memory. Once.
    Result<void> open(const QString &path);

    /// Runs statements that give no rows; several are separated by semicolons.
    Result<void> run(const char *statements);

    /// The first column of the first row; 0 without one.
    Result<qint64> number(const char *statement);

    /// Empties the database, whatever state it is in, also while other processes use it.
    Result<void> empty();

    /// Whether SQLite found that the file is damaged or is no database, since it was opened.
    bool isDamaged() const { return m_isDamaged; }

    qint64 lastRowId() const;
    sqlite3 *handle() const { return m_database; }
    QString name() const { return m_path.isEmpty() ? QStringLiteral(":memory:") : m_path; }

    /// For the result code of a call on handle().
    Error error(int code);

private:
    sqlite3 *m_database = nullptr;
    QString m_path;
    bool m_isDamaged = false;
};

/// UTF-8 that is bound as text; the bytes are not copied, so they must live until the statement was run.
struct SqliteText {
    const QByteArray &utf8;
};

/// One prepared statement, for use again and again. Outlived by its database. Text goes in and comes out as UTF-8.
class SqliteStatement
{
public:
    SqliteStatement(SqliteDatabase &database, const char *text);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Begins anew with these values for the statement's ?1, ?2, ...
    template<typename... Values>
    SqliteStatement &with(const Values &...values)
    {
        reset();
        m_binding = 0;
        int place = 0;
        (bind(++place, values), ...);
        return *this;
    }

    /// True: there is a row to be read.
    Result<bool> next();

    /// All of it, for statements without rows.
    template<typename... Values>
    Result<void> run(const Values &...values)
    {
        const Result<bool> done = with(values...).next();
        reset();
        return done ? Result<void>() : done.error();
    }

    // Of the present row, from 0.
    qint64 number(int column) const;
    double real(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

    void reset(); ///< Ends a read before its last row, so that it holds nothing.

private:
    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, const QString &value);
    void bind(int place, const QByteArray &value); ///< As a blob.
    void bind(int place, const SqliteText &value);

    SqliteDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_preparing; ///< SQLite's code.
    int m_binding = 0; ///< The same, since with().
};

/// Everything that is written while it lives, or nothing. Takes the right to write at once.
class SqliteTransaction
{
public:
    explicit SqliteTransaction(SqliteDatabase &database)
        : m_database(database)
    {}
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction &) = delete;
    SqliteTransaction &operator=(const SqliteTransaction &) = delete;

    Result<void> begin();
    Result<void> commit();
    bool isOpen() const { return m_isOpen; }

private:
    SqliteDatabase &m_database;
    bool m_isOpen = false;
};

} // namespace paddock
