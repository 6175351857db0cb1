#include "core/config/settings_resolver.h"

#include "core/config/setting_limits.h"

#include <array>

namespace paddock {

namespace {

struct LevelName {
    QtMsgType level;
    const char *name;
};
constexpr std::array<LevelName, 4> levelNames{
    {{QtDebugMsg, "debug"}, {QtInfoMsg, "info"}, {QtWarningMsg, "warning"}, {QtCriticalMsg, "error"}}};

} // namespace

/// What is kept, for how long, and how much: sessions, their files, the logs and the model's context.
void SettingsResolver::takeStorage(const QJsonObject &values)
{
    const QJsonObject context = objectOf(values, "context");
    remarkUnknown(context, QStringLiteral("context"), {"compactAt"});
    if (const QJsonValue share = context.value(u"compactAt"); !share.isUndefined()) {
        const double given = share.toDouble(-1); // -1 also for other types
        if (!(given >= 0 && given <= mostOfContext)) {
            refuse(QStringLiteral("context.compactAt"),
                   tr("a share of the model's context from 0 (never) to %1").arg(mostOfContext));
        } else {
            m_settings.compactAt = given;
            note(QStringLiteral("context.compactAt"));
        }
    }

    const QString checkpointsPath = QStringLiteral("checkpoints");
    const QJsonObject checkpoints = objectOf(values, "checkpoints");
    remarkUnknown(checkpoints, checkpointsPath, {"enabled", "maxMegabytes", "maxFileMegabytes"});
    takeFlag(checkpoints, "enabled", m_settings.checkpoints.enabled, checkpointsPath);
    takeNumber(checkpoints, "maxMegabytes", 1, mostMegabytesKept, m_settings.checkpoints.maxMegabytes,
               checkpointsPath);
    takeNumber(checkpoints, "maxFileMegabytes", 1, mostMegabytesKept, m_settings.checkpoints.maxFileMegabytes,
               checkpointsPath);

    const QJsonObject sessions = objectOf(values, "sessions");
    remarkUnknown(sessions, QStringLiteral("sessions"), {"trashDays"});
    takeNumber(sessions, "trashDays", 0, mostTrashDays, m_settings.trashDays, QStringLiteral("sessions"));

    const QString logsPath = QStringLiteral("logs");
    const QJsonObject logs = objectOf(values, "logs");
    remarkUnknown(logs, logsPath, {"maxMegabytes", "level"});
    takeNumber(logs, "maxMegabytes", 1, mostLogMegabytes, m_settings.logs.maxMegabytes, logsPath);
    takeLogLevel(logs);
}

void SettingsResolver::takeLogLevel(const QJsonObject &logs)
{
    const QJsonValue value = logs.value(u"level");
    if (value.isUndefined())
        return;
    for (const LevelName &level : levelNames) {
        if (value == QJsonValue(QLatin1String(level.name))) {
            m_settings.logs.level = level.level;
            note(QStringLiteral("logs.level"));
            return;
        }
    }
    refuse(QStringLiteral("logs.level"), tr("one of \"debug\", \"info\", \"warning\" and \"error\""));
}

} // namespace paddock
