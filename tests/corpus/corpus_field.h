#pragma once

#include "tests/corpus/corpus_case.h"

#include <QTemporaryDir>

#include <sys/types.h>

#include <memory>

namespace paddock::corpus {

/// Where all fields of one test program lie: a folder that others may pass through, below $PADDOCK_CORPUS_DIR or
/// /var/tmp, because a fence puts a /tmp of its own over the real one.
class Ground
{
public:
    Ground();

    /// A new folder in it.
    QString next();
    /// A workspace with one commit, to be copied.
    QString pattern() const { return m_folder.filePath("pattern"); }
    const QString &canary() const { return m_canary; } ///< The secret of this run, in no other file.

private:
    void makePattern();

    QTemporaryDir m_folder;
    const QString m_canary;
    int m_count = 0;
};

/// A fresh workspace W, and beside it O, which nothing that runs in W may reach.
class Field
{
public:
    explicit Field(Ground &ground);
    ~Field();
    Q_DISABLE_COPY_MOVE(Field)

    const QString w;
    const QString outside;
    QString home() const { return outside + "/home"; }

    Marks marks; ///< What is known of them so far; callers add theirs.

    /// Does a step that only concerns files. False when it is none of those, or failed.
    bool setUp(const QJsonObject &step);

    /// Gives everything to that user, who runs the commands from now on.
    void giveTo(uid_t user);

private:
    explicit Field(const QString &top, Ground &ground);
    const QString m_top;
};

/// Writes a file with the folders above it. False when it cannot.
bool put(const QString &path, const QByteArray &data);

} // namespace paddock::corpus
