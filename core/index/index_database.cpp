#include "core/index/index_database.h"

#include "core/base/file_descriptor.h"
#include "core/base/log.h"
#include "core/base/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace paddock {

namespace {

struct Index {
    Q_DECLARE_TR_FUNCTIONS(paddock::IndexDatabase)
};

constexpr quint32 applicationId = 0x5061646B; ///< "Padk", at byte 68 of every cache file.
constexpr qint64 indexVersion = 1; ///< Of the tables and of what is in them. Every change counts.

/// Beginnings of one and of two letters have indexes of their own: else a good part of all words would be looked at for
/// them, and they are what is typed first.
constexpr const char *tables = R"(
CREATE TABLE files(id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE, root TEXT NOT NULL,
    state BLOB NOT NULL);
CREATE TABLE stages(file INTEGER NOT NULL, stage INTEGER NOT NULL, stamp TEXT NOT NULL, done INTEGER NOT NULL,
    offset INTEGER NOT NULL, entries INTEGER NOT NULL, tail BLOB NOT NULL, PRIMARY KEY(file, stage)) WITHOUT ROWID;
CREATE TABLE usage(file INTEGER NOT NULL, entry INTEGER NOT NULL, turn INTEGER NOT NULL, at INTEGER NOT NULL,
    workspace TEXT NOT NULL, provider TEXT NOT NULL, model TEXT NOT NULL, agent TEXT NOT NULL, what INTEGER NOT NULL,
    input INTEGER NOT NULL, cache_write INTEGER NOT NULL, cache_read INTEGER NOT NULL, output INTEGER NOT NULL,
    PRIMARY KEY(file, entry)) WITHOUT ROWID;
CREATE INDEX usage_at ON usage(at);
CREATE TABLE docs(id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL, entry INTEGER NOT NULL,
    kind INTEGER NOT NULL, at INTEGER NOT NULL, offset INTEGER NOT NULL);
CREATE INDEX docs_file ON docs(file);
CREATE TABLE texts(doc INTEGER PRIMARY KEY, text BLOB NOT NULL);
CREATE VIRTUAL TABLE words USING fts5(text, content='', tokenize='paddock', prefix='1 2');
CREATE VIRTUAL TABLE titles USING fts5(text, tokenize='paddock');
CREATE TABLE counts(name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO words(words, rank) VALUES('hashsize', 16000000);
)";

/// Whether a file may be used as our cache: it is new, or one of ours whatever its state. An errno otherwise, or 0 when
/// it is somebody else's.
struct FileLook {
    bool isOurs = false;
    int failure = 0;
    struct stat status = {};
};

FileLook lookAt(const QString &path)
{
    FileLook look;
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                     O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    if (!file || fstat(file.get(), &look.status) != 0) {
        look.failure = errno;
        return look;
    }
    if (!S_ISREG(look.status.st_mode))
        return look;
    if (look.status.st_size == 0) {
        look.isOurs = true;
    } else {
        // Source: sqlite.org/fileformat2.html, "The Database Header".
        char header[100] = {};
        look.isOurs = pread(file.get(), header, sizeof header, 0) == ssize_t(sizeof header)
                      && QByteArrayView(header, 15) == "SQLite format 3"
                      && qFromBigEndian<quint32>(header + 68) == applicationId;
    }
    if (look.isOurs && (look.status.st_mode & 077) != 0 && fchmod(file.get(), 0600) != 0)
        look.failure = errno;
    return look;
}

Result<void> makeFolder(const QString &folder)
{
    if (const int failure = makePrivateFolder(folder); failure != 0)
        return Error{ErrorKind::Io, Index::tr("The folder %1 for the index of sessions cannot be made: %2.")
                                        .arg(folder, qt_error_string(failure))};
    return {};
}

} // namespace

IndexDatabase::IndexDatabase(QString file)
    : m_file(QDir::cleanPath(QFileInfo(file).absoluteFilePath()))
{}

IndexDatabase::~IndexDatabase() = default;

bool IndexDatabase::isInPlace() const
{
    struct stat status = {};
    return m_isInMemory
           || (stat(QFile::encodeName(m_file).constData(), &status) == 0 && status.st_dev == m_device
               && status.st_ino == m_inode);
}

Result<bool> IndexDatabase::open()
{
    if (m_database && isInPlace())
        return false;
    const Result<void> opened = openFile();
    if (opened)
        return true;
    qCWarning(lcStore).noquote() << "the index of sessions is kept in memory:" << opened.error().message
                                 << opened.error().detail;
    m_isInMemory = true;
    const Result<void> inMemory = openAt({});
    return inMemory ? Result<bool>(true) : inMemory.error();
}

Result<void> IndexDatabase::openFile()
{
    if (const Result<void> made = makeFolder(QFileInfo(m_file).path()); !made)
        return made;
    const FileLook look = lookAt(m_file);
    if (look.failure != 0)
        return Error{ErrorKind::Io, Index::tr("The index of sessions %1 cannot be opened: %2.")
                                        .arg(m_file, qt_error_string(look.failure))};
    if (!look.isOurs)
        return Error{ErrorKind::Invalid,
                     Index::tr("The file %1 is no index of sessions of Paddock's. It was left as it "
                               "is; move it away, so that the index can be kept there.")
                         .arg(m_file)};
    m_device = look.status.st_dev;
    m_inode = look.status.st_ino;
    Result<void> opened = openAt(m_file);
    if (!opened && isDamaged())
        opened = startAnew();
    return opened;
}

Result<void> IndexDatabase::openAt(const QString &path)
{
    m_splitter.reset();
    m_database = std::make_unique<SqliteDatabase>();
    if (const Result<void> opened = m_database->open(path); !opened)
        return opened;
    Result<std::unique_ptr<WordSplitter>> splitter = WordSplitter::install(*m_database);
    if (!splitter)
        return splitter.error();
    m_splitter = std::move(*splitter);
    const Result<qint64> version = m_database->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != 0 && *version != indexVersion) {
        qCWarning(lcStore) << "the index of sessions has version" << *version << "and is made anew as"
                           << indexVersion;
        return startAnew();
    }
    return makeTables();
}

Result<void> IndexDatabase::startAnew()
{
    if (m_database->isDamaged())
        qCWarning(lcStore).noquote() << "the index of sessions" << m_database->name()
                                     << "is damaged and is made anew";
    if (const Result<void> emptied = m_database->empty(); !emptied)
        return emptied;
    return makeTables();
}

Result<void> IndexDatabase::makeTables()
{
    // Not the disk is waited for: what a power cut takes, the session files still hold.
    if (const Result<void> set = m_database->run("PRAGMA synchronous=NORMAL; PRAGMA cache_size=-16000"); !set)
        return set;
    SqliteTransaction transaction(*m_database);
    if (const Result<void> begun = transaction.begin(); !begun)
        return begun;
    const Result<qint64> version = m_database->number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != indexVersion) { // nobody else made them meanwhile
        const QByteArray marks = "PRAGMA application_id=" + QByteArray::number(applicationId)
                                 + ";PRAGMA user_version=" + QByteArray::number(indexVersion);
        if (const Result<void> made = m_database->run(tables); !made)
            return made;
        if (const Result<void> marked = m_database->run(marks.constData()); !marked)
            return marked;
    }
    if (const Result<void> done = transaction.commit(); !done)
        return done;
    // Readers then never wait for a writer. Only after the file is known as ours by its first page. Where it cannot be,
    // because of another process at this moment or of the file system, the older way serves.
    const Result<void> set = m_database->run("PRAGMA journal_mode=WAL; PRAGMA journal_size_limit=64000000");
    return isDamaged() ? set : Result<void>();
}

} // namespace paddock
