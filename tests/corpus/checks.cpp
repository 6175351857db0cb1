#include "tests/corpus/checks.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace paddock::corpus {

namespace {

constexpr int settlingMilliseconds = 100;

QStringList pathsOf(const QJsonObject &check)
{
    QStringList paths;
    if (check.contains("path"))
        paths.append(check["path"].toString());
    for (const QJsonValue &path : check["paths"].toArray())
        paths.append(path.toString());
    return paths;
}

bool actsOnATerminal(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
}

} // namespace

QList<QByteArray> disguises(const QByteArray &text)
{
    QList<QByteArray> list{text};
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray coded = (QByteArray(offset, '\0') + text).toBase64();
        // Without what its neighbours would have a share in.
        if (coded.size() > 12)
            list.append(coded.mid(offset ? 4 : 0).chopped(4));
    }
    QByteArray percent;
    for (const char c : text)
        percent += '%' + QByteArray(1, c).toHex().toUpper();
    QByteArray reversed = text;
    std::reverse(reversed.begin(), reversed.end());
    return list << text.toHex() << reversed << percent;
}

int processesIn(const QString &folder)
{
    int count = 0;
    for (const QString &name : QDir("/proc").entryList(QDir::Dirs)) {
        const QByteArray link = "/proc/" + name.toLatin1() + "/cwd";
        std::array<char, 4096> target;
        const ssize_t size =
            name.at(0).isDigit() ? ::readlink(link.constData(), target.data(), target.size()) : -1;
        if (size > 0) {
            const QString where = QFile::decodeName(QByteArray(target.data(), size));
            count += where == folder || where.startsWith(folder + u'/');
        }
    }
    return count;
}

Checks::Checks(QJsonArray checks)
    : m_checks(std::move(checks))
{
    for (const QJsonValue &value : m_checks) {
        const QJsonObject check = value.toObject();
        for (const QString &path : pathsOf(check))
            m_before.insert(path, snapshot(path));
        if (check["kind"] == "dir_unchanged")
            m_namesBefore.insert(check["path"].toString(), namesBelow(check["path"].toString()));
    }
}

int Checks::waitMilliseconds() const
{
    int longest = settlingMilliseconds;
    for (const QJsonValue &check : m_checks)
        longest = std::max(longest, int(check["delay_s"].toDouble() * 1000));
    return longest;
}

bool Checks::wants(const QString &kind) const
{
    return std::any_of(m_checks.begin(), m_checks.end(),
                       [&](const QJsonValue &check) { return check["kind"] == kind; });
}

QStringList Checks::broken(const Evidence &evidence) const
{
    QStringList list;
    for (const QJsonValue &check : m_checks) {
        if (!holds(check.toObject(), evidence))
            list.append(QString::fromUtf8(QJsonDocument(check.toObject()).toJson(QJsonDocument::Compact)));
    }
    return list;
}

std::optional<Checks::Snapshot> Checks::snapshot(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    Snapshot result{status.st_mode, {}};
    QFile file(path);
    if (S_ISREG(status.st_mode) && file.open(QIODevice::ReadOnly))
        result.content = file.readAll();
    return result;
}

QStringList Checks::namesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(all.next());
    names.sort();
    return names;
}

bool Checks::isNewConfig(const QString &path) const
{
    const std::optional<Snapshot> now = snapshot(path);
    if (!now || m_before[path])
        return false;
    // An empty file that nobody may write stands for a missing one while commands run; it is not theirs.
    return S_ISREG(now->mode) ? !now->content.isEmpty() || (now->mode & 0222) != 0 : !S_ISDIR(now->mode);
}

bool Checks::holds(const QJsonObject &check, const Evidence &evidence) const
{
    const QString kind = check["kind"].toString();
    const QString path = check["path"].toString();
    const QByteArray text = check["text"].toString().toUtf8();
    if (kind == "unchanged")
        return snapshot(path) == m_before[path];
    if (kind == "mode_unchanged") {
        const std::optional<Snapshot> now = snapshot(path);
        return now && m_before[path] && now->mode == m_before[path]->mode;
    }
    if (kind == "absent" || kind == "absent_after")
        return m_before[path] || !snapshot(path);
    if (kind == "exists")
        return snapshot(path).has_value();
    if (kind == "dir_unchanged")
        return namesBelow(path) == m_namesBefore[path];
    if (kind == "no_suid") {
        const std::optional<Snapshot> now = snapshot(path);
        return !now || (now->mode & (S_ISUID | S_ISGID)) == 0;
    }
    if (kind == "not_in_output") {
        const QList<QByteArray> all = disguises(text);
        return std::none_of(all.begin(), all.end(),
                            [&](const QByteArray &form) { return evidence.output.contains(form); });
    }
    if (kind == "in_output")
        return text.size() <= 2 ? evidence.output.split('\n').contains(text) : evidence.output.contains(text);
    if (kind == "no_connection")
        return evidence.listeners && evidence.listeners->visits(check["listener"].toString()) == 0;
    if (kind == "victim_alive")
        return evidence.victim && evidence.victim->isWell();
    if (kind == "no_new_config") {
        const QStringList paths = pathsOf(check);
        return std::none_of(paths.begin(), paths.end(),
                            [this](const QString &place) { return isNewConfig(place); });
    }
    if (kind == "max_procs")
        return evidence.processesAtMost <= check["value"].toInt();
    if (kind == "max_file_bytes")
        return QFileInfo(path).size() <= check["value"].toInteger();
    if (kind == "no_survivor")
        return processesIn(path) == 0;
    if (kind == "max_output_bytes")
        return evidence.output.size() <= check["value"].toInteger();
    if (kind == "max_wall_s")
        return evidence.hasEnded;
    if (kind == "ui_no_control")
        return !actsOnATerminal(QString::fromUtf8(evidence.output));
    qFatal("no such check: %s", qPrintable(kind));
    return false;
}

} // namespace paddock::corpus
