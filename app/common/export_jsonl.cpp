#include "app/common/export_jsonl.h"

#include <QCoreApplication>
#include <QFile>

namespace paddock {

namespace {

struct ExportJsonl {
    Q_DECLARE_TR_FUNCTIONS(paddock::ExportJsonl)
};

constexpr qint64 copyPiece = 1024 * 1024;

} // namespace

Result<void> copyLog(const QString &path, QIODevice &to)
{
    QFile from(path);
    if (!from.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io,
                     ExportJsonl::tr("The file %1 cannot be read: %2.").arg(path, from.errorString())};
    QByteArray line; // begun, and its end not seen yet
    for (;;) {
        const QByteArray piece = from.read(copyPiece);
        if (piece.isEmpty())
            break;
        line += piece;
        const qsizetype end = line.lastIndexOf('\n') + 1;
        if (to.write(line.constData(), end) != end)
            return Error{ErrorKind::Io,
                         ExportJsonl::tr("The export cannot be written: %1.").arg(to.errorString())};
        line.remove(0, end);
    }
    if (from.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io,
                     ExportJsonl::tr("The file %1 cannot be read: %2.").arg(path, from.errorString())};
    return {};
}

} // namespace paddock
