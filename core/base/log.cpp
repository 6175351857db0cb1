#include "core/base/log.h"

namespace paddock {

Q_LOGGING_CATEGORY(lcFiles, "paddock.files", QtWarningMsg)
Q_LOGGING_CATEGORY(lcNet, "paddock.net", QtWarningMsg)
Q_LOGGING_CATEGORY(lcExec, "paddock.exec", QtWarningMsg)
Q_LOGGING_CATEGORY(lcConfig, "paddock.config", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLlm, "paddock.llm", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTools, "paddock.tools", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPolicy, "paddock.policy", QtWarningMsg)
Q_LOGGING_CATEGORY(lcHooks, "paddock.hooks", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "paddock.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAgent, "paddock.agent", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAudit, "paddock.audit", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "paddock.ui", QtWarningMsg)

} // namespace paddock
