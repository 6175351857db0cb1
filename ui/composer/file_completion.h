#pragma once

#include "core/protocol/workspace_view.h"

#include <QObject>

namespace paddock {

/// Which files of the workspace a few letters may mean. Ranks off the GUI thread, one question at a time: of those that
/// come meanwhile only the last is answered.
class FileCompletion : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 50; ///< Answers to one question.

    using QObject::QObject;

    void setFiles(const FileList &files);
    bool knowsFiles() const { return m_known; }
    const QString &remark() const { return m_files.remark; } ///< Why a file may be missing.
    void ask(const QString &typed);

signals:
    void answered(const QString &typed, const QStringList &paths); ///< The best first.

private:
    void begin(const QString &typed);

    FileList m_files;
    bool m_known = false;
    bool m_atWork = false;
    std::optional<QString> m_next;
};

} // namespace paddock
