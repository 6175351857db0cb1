#pragma once

#include "core/tools/search/grep_request.h"
#include "core/tools/tool.h"

#include <QByteArray>
#include <QSet>

namespace paddock {

/// Takes ripgrep's output (with --null) as it comes and makes lines for the model of it: names relative to the
/// workspace, only those between offset and limit, and not more than 100,000 characters. Files whose names say that
/// they hold secrets are left out and counted, unless one was asked for by its name.
class GrepOutput
{
public:
    /// \a folder goes before every name; empty for the workspace. \a onlyFile replaces the name when one file was
    /// searched by its content.
    GrepOutput(const GrepRequest &request, QString folder, QString onlyFile);

    void take(const QByteArray &bytes);

    /// Whether more output could not change the result, except for saying that there is more.
    bool isFull() const { return m_isFull; }

    /// Sends what is left and gives the result. \a wasCut when the search did not come to its end.
    ToolResult result(bool wasCut);

private:
    void takeRecord(const QByteArray &record);
    void add(const QString &line);
    QString nameFrom(const QByteArray &name) const;
    bool isSecret(const QString &name) const;

    const GrepRequest m_request;
    const QString m_folder;
    const QString m_onlyFile;
    QByteArray m_waiting; ///< The beginning of a record that is not complete.
    QStringList m_lines;
    QStringList m_files; ///< In the order of their first line.
    qint64 m_characters = 0;
    qint64 m_seen = 0; ///< Lines or files, those before offset included.
    qint64 m_matches = 0; ///< Sum of the counts.
    QSet<QString> m_secrets; ///< Files left out.
    bool m_inSecret = false; ///< The lines without a name that follow belong to one of them.
    bool m_isFull = false;
};

} // namespace paddock
