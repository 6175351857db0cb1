#pragma once

#include "core/base/result.h"
#include "core/protocol/workspace_view.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QString>

namespace paddock {

/// What differs between two versions of a text file, and the newer version without some of it. Compares bytes, line by
/// line; what is shown is decoded, what is taken back is not touched by that. A value; any thread.
class TextHunks
{
    Q_DECLARE_TR_FUNCTIONS(paddock::TextHunks)

public:
    /// The largest version that is compared.
    static constexpr qint64 mostBytes = 2 * 1024 * 1024;

    /// Why \a bytes are not compared line by line, in a sentence; empty when they are.
    static QString objectionTo(const QByteArray &bytes);

    /// Both of at most mostBytes. \a path goes into the hunks' ids.
    TextHunks(const QString &path, QByteArray before, QByteArray after);

    /// As people see it, with three lines around each change. Text that is no UTF-8 is read as Latin-1.
    QList<DiffHunk> shown() const;
    QString remark() const; ///< What people should know of how it is shown; empty: nothing.

    /// The newer version with the lines that the older one had in place of these hunks. ErrorKind::NotFound when one of
    /// them is not there (any more).
    Result<QByteArray> without(const QStringList &ids) const;

private:
    struct Hunk {
        QString id;
        // Lines, counted from 0.
        qsizetype oldFirst = 0;
        qsizetype oldCount = 0;
        qsizetype newFirst = 0;
        qsizetype newCount = 0;
        QByteArray signs; ///< ' ', '-' or '+' of each line.
    };
    void compare();
    QString idOf(const Hunk &hunk) const;
    QString lineText(const QByteArray &line, bool isLatin1) const;

    const QString m_path;
    const QByteArray m_before;
    const QByteArray m_after;
    QByteArrayList m_oldLines; ///< With their ends.
    QByteArrayList m_newLines;
    QList<Hunk> m_hunks;
    bool m_isOldLatin1 = false;
    bool m_isNewLatin1 = false;
    bool m_showsReturns = false; ///< The versions differ in line ends, so these are shown.
};

} // namespace paddock
