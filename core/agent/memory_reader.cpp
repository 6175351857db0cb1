#include "core/agent/memory_reader.h"

#include "core/base/log.h"
#include "core/base/overloaded.h"
#include "core/files/file_content.h"
#include "core/files/sensitive_files.h"
#include "core/files/text_encoding.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace paddock {

namespace {

constexpr qint64 mostBytesOfFile = 64 * 1024;
constexpr qsizetype mostOfAll = 256 * 1024;
constexpr qsizetype mostFiles = 100;
constexpr int deepestImport = 4;

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// Whether nobody but this user and root can have written it. A group of the user's own, which has the user's number,
/// is the user.
bool isOwn(const struct stat &status)
{
    const uid_t user = ::geteuid();
    if (status.st_uid != user && status.st_uid != 0)
        return false;
    const bool ownGroup = status.st_gid == ::getegid() && status.st_gid == status.st_uid;
    return !(status.st_mode & S_IWOTH) && (ownGroup || !(status.st_mode & S_IWGRP));
}

/// What a link or an import might be after. By name; what the file says is looked at when it is read.
bool isSensitive(const QString &path)
{
    return SensitiveFiles::isSecretName(path)
           || SensitiveFiles::protection(path) == SensitiveFiles::Protection::GitInternals;
}

QString refusal(const QString &name, const QString &why)
{
    return QStringLiteral("\n[Paddock did not read the import @%1: %2]").arg(name, why);
}

} // namespace

MemoryReader::MemoryReader(QString home, const QList<InstructionsLoaded::File> &before)
    : m_home(std::move(home))
    , m_count(before.size())
{
    for (const InstructionsLoaded::File &file : before) {
        m_paths.insert(file.path);
        m_size += file.text.size();
    }
}

void MemoryReader::read(const QString &path, const QString &origin, const MemoryReach &reach)
{
    const std::optional<Opened> opened = open(path, reach);
    if (!opened)
        return;
    if (const std::optional<QString> text = textOf(*opened))
        add(*opened, *text, origin, reach, 0);
}

void MemoryReader::readRule(const QString &path, const QString &origin, const MemoryReach &reach,
                            const std::function<bool(const MemoryRule &)> &touches)
{
    const std::optional<Opened> opened = open(path, reach);
    if (!opened)
        return;
    const std::optional<QString> text = textOf(*opened);
    if (!text)
        return;
    const MemoryRule rule = memoryRule(*text);
    if (rule.paths.isEmpty() || touches(rule))
        add(*opened, rule.text, origin, reach, 0);
}

/// A file that somebody keeps for agents, not an import. Nothing: there is none to read.
std::optional<MemoryReader::Opened> MemoryReader::open(const QString &path, const MemoryReach &reach)
{
    Found found = find(path, reach, false);
    if (const auto *refused = std::get_if<Refused>(&found)) {
        qCWarning(lcAgent) << "instruction file" << path << "was not read:" << refused->why;
        return {};
    }
    auto *opened = std::get_if<Opened>(&found);
    if (!opened || isKnown(*opened))
        return {};
    return std::move(*opened);
}

MemoryReader::Found MemoryReader::find(const QString &path, const MemoryReach &reach, bool isImport) const
{
    Found found = reach.root ? findInWorkspace(path, *reach.root) : findOutside(path, reach);
    const auto *opened = std::get_if<Opened>(&found);
    if (!opened)
        return found;
    const bool isElsewhere = opened->path.section(u'/', -1) != path.section(u'/', -1);
    const QString below = reach.root ? reach.root->relative(opened->path) : opened->path;
    const bool isSecret = isSensitive(below) || SensitiveFiles::isSecretName(path.section(u'/', -1));
    if ((isImport || isElsewhere) && isSecret)
        return Refused{QStringLiteral("files of this name hold secrets")};
    if (isImport || isElsewhere) {
        const Result<QByteArray> head = readSome(opened->file.get(), SensitiveFiles::sniffedBytes);
        if (!head || ::lseek(opened->file.get(), 0, SEEK_SET) != 0)
            return Refused{QStringLiteral("it could not be read")};
        if (SensitiveFiles::looksSecret(*head))
            return Refused{QStringLiteral("it looks like a key or a token")};
        if (looksBinary(*head))
            return Refused{QStringLiteral("it is no text")};
    }
    return found;
}

MemoryReader::Found MemoryReader::findInWorkspace(const QString &path, const WorkspaceRoot &root)
{
    const Result<Place> place = root.find(path);
    if (!place && place.error().kind == ErrorKind::Denied)
        return Refused{QStringLiteral("it leads outside the workspace")};
    if (!place || !place->exists || !S_ISREG(place->status.st_mode))
        return Absent{};
    Result<FileDescriptor> file = root.openForReading(*place);
    struct stat status = {};
    if (!file || ::fstat(file->get(), &status) != 0)
        return Refused{QStringLiteral("it could not be read")};
    return Opened{*std::move(file), place->path, status};
}

MemoryReader::Found MemoryReader::findOutside(const QString &path, const MemoryReach &reach)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    if (canonical.isEmpty())
        return Absent{};
    if (!reach.within.isEmpty() && !isBelow(canonical, reach.within))
        return Refused{QStringLiteral("it leads outside %1").arg(reach.within)};
    // Not to be kept waiting by what is no file, nor led elsewhere by a link that comes now.
    FileDescriptor file(::open(QFile::encodeName(canonical).constData(),
                               O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    struct stat status = {};
    if (!file || ::fstat(file.get(), &status) != 0)
        return Refused{QStringLiteral("it could not be read")};
    if (!S_ISREG(status.st_mode))
        return Absent{};
    if (reach.mustBeOwn && !isOwn(status))
        return Refused{QStringLiteral("somebody else owns it or may write it")};
    return Opened{std::move(file), canonical, status};
}

/// Whether it was read before, by this name or another; from now on it was.
bool MemoryReader::isKnown(const Opened &opened)
{
    const std::pair identity(static_cast<quint64>(opened.status.st_dev),
                             static_cast<quint64>(opened.status.st_ino));
    const bool known = m_paths.contains(opened.path) || m_identities.contains(identity);
    m_paths.insert(opened.path);
    m_identities.insert(identity);
    return known;
}

/// Nothing when it cannot be read.
std::optional<QString> MemoryReader::textOf(const Opened &opened) const
{
    const Result<QByteArray> bytes = readSome(opened.file.get(), mostBytesOfFile + 1);
    if (!bytes) {
        qCWarning(lcAgent) << "instruction file" << opened.path << "could not be read";
        return {};
    }
    if (bytes->size() <= mostBytesOfFile)
        return QString::fromUtf8(*bytes).trimmed();
    QString text = QString::fromUtf8(bytes->first(mostBytesOfFile));
    while (text.endsWith(QChar::ReplacementCharacter)) // a character that was cut through
        text.chop(1);
    qCWarning(lcAgent) << "instruction file" << opened.path << "is over 64 KiB and was cut";
    return text.trimmed()
           + QStringLiteral("\n[cut by Paddock: only the first 64 KiB of this file were read]");
}

void MemoryReader::add(const Opened &opened, QString text, const QString &origin, const MemoryReach &reach,
                       int depth)
{
    if (text.isEmpty() || m_isFull)
        return;
    if (m_count >= mostFiles || m_size + text.size() > mostOfAll) {
        m_isFull = true;
        qCWarning(lcAgent) << "there are more instruction files than are read:" << opened.path
                           << "and those after it are left out";
        const QString note =
            QStringLiteral("[Paddock left out %1 and the instruction files after it: together they "
                           "are more than 256 KiB or 100 files]")
                .arg(opened.path);
        if (!m_files.isEmpty())
            m_files.last().text += u'\n' + note;
        else
            m_files.append({opened.path, note, origin});
        return;
    }
    const QStringList imports = importsIn(text);
    ++m_count;
    m_size += text.size();
    const qsizetype index = m_files.size();
    m_files.append({opened.path, std::move(text), origin});
    for (const QString &name : imports)
        m_files[index].text += import(name, opened.path, reach, depth + 1);
}

/// Reads what \a importer names; what is to be said about it in the importer's text.
QString MemoryReader::import(const QString &name, const QString &importer, const MemoryReach &reach,
                             int depth)
{
    QString path = name;
    if (name.startsWith(QLatin1String("~/")))
        path = m_home + name.mid(1);
    else if (!name.startsWith(u'/'))
        path = importer.section(u'/', 0, -2) + u'/' + name;
    const auto refuse = [&](const QString &why) {
        qCWarning(lcAgent) << "import" << name << "of instruction file" << importer << "was not read:" << why;
        return refusal(name, why);
    };
    MemoryReach importReach = reach;
    if (!reach.root) {
        if (reach.importsWithin.isEmpty())
            return refuse(QStringLiteral("this file may import nothing"));
        importReach.within = reach.importsWithin;
    }
    Found found = find(path, importReach, true);
    if (const auto *refused = std::get_if<Refused>(&found))
        return refuse(refused->why);
    auto *opened = std::get_if<Opened>(&found);
    if (!opened || m_paths.contains(opened->path))
        return {}; // most of these are names of people and packages
    if (depth > deepestImport)
        return refuse(QStringLiteral("imports go four files deep at most"));
    if (isKnown(*opened))
        return {};
    if (const std::optional<QString> text = textOf(*opened))
        add(*opened, *text, QStringLiteral("import of ") + importer, importReach, depth);
    return {};
}

} // namespace paddock
