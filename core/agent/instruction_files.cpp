#include "core/agent/instruction_files.h"

#include "core/base/log.h"

#include <QFile>

#include <array>
#include <utility>

namespace paddock {

namespace {

constexpr qint64 MostBytes = 64 * 1024;

QString textOf(QFile &file)
{
    const QByteArray bytes = file.read(MostBytes + 1);
    QString text = QString::fromUtf8(bytes.first(qMin(bytes.size(), MostBytes))).trimmed();
    if (bytes.size() > MostBytes)
        text += QStringLiteral("\n[cut by Paddock: only the first 64 KiB of this file were read]");
    return text;
}

} // namespace

InstructionsLoaded readInstructionFiles(const WorkspaceRoot &root, const QStringList &userFiles)
{
    InstructionsLoaded loaded;
    QList<std::pair<dev_t, ino_t>> known;
    const auto add = [&](const QString &path, QFile &file) {
        struct stat status = {};
        if (fstat(file.handle(), &status) != 0 || !S_ISREG(status.st_mode))
            return;
        const std::pair identity(status.st_dev, status.st_ino);
        if (known.contains(identity))
            return;
        known.append(identity);
        if (const QString text = textOf(file); !text.isEmpty())
            loaded.files.append({path, text});
    };

    for (const QString &path : userFiles) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            add(path, file);
    }
    for (const char *name : {"AGENTS.md", "CLAUDE.md", ".claude/CLAUDE.md", "CLAUDE.local.md"}) {
        const Result<Place> place = root.find(QString::fromLatin1(name));
        if (!place) {
            if (place.error().kind == ErrorKind::Denied)
                qCWarning(lcAgent) << "instruction file" << name
                                   << "leads outside the workspace and was not read";
            continue;
        }
        if (!place->exists)
            continue;
        const Result<FileDescriptor> opened = root.openForReading(*place);
        QFile file;
        if (!opened || !file.open(opened->get(), QIODevice::ReadOnly)) {
            qCWarning(lcAgent) << "instruction file" << name << "could not be read";
            continue;
        }
        add(place->path, file);
    }
    return loaded;
}

} // namespace paddock
