#pragma once

#include "core/tools/tool.h"

#include <QCoreApplication>

namespace paddock {

/// Questions of the model to the person, each with answers to choose from. Touches nothing; a person is always asked,
/// and their reply brings the input back with "answers": {question: chosen label, labels joined with ", ", or their own
/// words}. A question that is missing there was left open.
///
/// preview: {"kind": "questions", "questions": [...]} as in the input.
/// details: {"questions": [{question, header, multiSelect, options: [{label, description}]}], "answers": {...}}.
class AskUserQuestionTool : public Tool
{
    Q_DECLARE_TR_FUNCTIONS(paddock::AskUserQuestionTool)

public:
    ToolSpec spec() const override;
    Result<std::unique_ptr<ToolRun>> prepare(const QJsonObject &input) const override;
    /// Nothing: the result says the answers.
    QString correction(const QJsonObject &asked, const QJsonObject &ran) const override;
    /// Invalid without answers.
    Result<void> checkReply(const QJsonObject &input) const override;
};

} // namespace paddock
