#pragma once

#include <QLoggingCategory>

namespace paddock {

// One category for each folder of core. Ids and counts may be logged; prompts, file contents and secrets never.
// Debug and info are off unless QT_LOGGING_RULES asks for them, so that standard error stays a person's own.
Q_DECLARE_LOGGING_CATEGORY(lcFiles)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcExec)
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcLlm)
Q_DECLARE_LOGGING_CATEGORY(lcTools)
Q_DECLARE_LOGGING_CATEGORY(lcPolicy)
Q_DECLARE_LOGGING_CATEGORY(lcHooks)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcAgent)
Q_DECLARE_LOGGING_CATEGORY(lcAudit) ///< Who allowed which call, by which rule. Ids and rules only.
Q_DECLARE_LOGGING_CATEGORY(lcUi)

} // namespace paddock
