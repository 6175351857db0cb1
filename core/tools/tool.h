#pragma once

#include "core/base/result.h"
#include "core/exec/fence.h"
#include "core/files/workspace_root.h"
#include "core/protocol/access.h"
#include "core/protocol/entry.h"
#include "core/protocol/tool_spec.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace paddock {

class BackgroundTasks;
class FileLedger;

/// What a run works with. All of it belongs to the session and outlives the run.
struct ToolContext {
    /// Shared: readers on the thread pool may outlive the session.
    std::shared_ptr<const WorkspaceRoot> root;
    FileLedger &ledger; ///< Which files the model has seen, and in what state.
    BackgroundTasks &tasks; ///< Commands that go on after their call returned, and output too large to send.
    /// Around what the model wants run; may write in the workspace. Null only where no fence can stand and the policy
    /// has asked a person about this very call.
    std::shared_ptr<const Fence> commandFence = {};
    /// Around our own helpers that only read (rg, pdftotext). Null as above.
    std::shared_ptr<const Fence> readerFence = {};
};

/// What a call came to. Becomes a Returned entry.
struct ToolResult {
    Outcome outcome = Outcome::Ok;
    QString text;
    QList<Image> images = {};
    QJsonObject details = {};
    /// The mode that the person chose for what follows, where the call was about that.
    std::optional<PermissionMode> mode = {};
};

/// One call of one tool: prepared, judged, started, finished. Destroying it stops it. It never asks for
/// permission: what it declares as access is judged before start().
class ToolRun : public QObject
{
    Q_OBJECT

public:
    ToolRun(QString title, Access access)
        : m_title(std::move(title))
        , m_access(std::move(access))
    {}

    const QString &title() const { return m_title; } ///< "Read src/lex.h": verb and target.
    const Access &access() const { return m_access; }

    /// What a person should see before answering: {"kind": "diff", "path", "hunks": [...]} for writes (hunks as
    /// LineDiff gives them), empty where title and access say it all. Called only when the boundaries passed the
    /// access; may read the files that the call names, and nothing else.
    virtual QJsonObject preview(const ToolContext &) const { return {}; }

    virtual void start(const ToolContext &context) = 0;

    /// Asks for an early end. finished() still comes, with whatever was reached.
    virtual void interrupt() = 0;

signals:
    void progressed(const QString &chunk);
    void finished(const paddock::ToolResult &result); ///< Once, last. Not from within start().

private:
    const QString m_title;
    const Access m_access;
};

/// Something that the model can ask for. Without state of its own: each call is a ToolRun.
class Tool
{
public:
    virtual ~Tool() = default;
    virtual ToolSpec spec() const = 0;

    /// Reads the input and says what it means. Must not touch the world. ErrorKind::Invalid with a sentence
    /// that the model can act on when the input does not fit the schema.
    virtual Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const = 0;

    /// What the model must be told when a person had the call run with \a ran in place of what it \a asked for.
    virtual QString correction(const QJsonObject &asked, const QJsonObject &ran) const;

    /// Whether a person who allows the call has said all that it needs; \a input is theirs, empty when they gave none. An
    /// Error leaves the question open; its message is for people.
    virtual Result<void> checkReply(const QJsonObject &input) const;
};

using Tools = std::vector<std::unique_ptr<Tool>>;

} // namespace paddock
