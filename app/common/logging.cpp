#include "app/common/logging.h"

#include "core/base/log_file.h"
#include "core/base/secret_mask.h"

#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>

#include <cstring>
#include <memory>

#include <unistd.h>

namespace paddock {

namespace {

constexpr qsizetype longestMessage = 8 * 1024;
constexpr qsizetype longestMasked = 64 * 1024; ///< More is not even looked at.

struct Journal {
    QMutex writing;
    SecretMask mask;
    std::unique_ptr<LogFile> file;

    /// Held for nothing else: Qt makes categories, and asks the filter about them, wherever it pleases.
    QMutex choosing;
    QtMsgType level = QtInfoMsg;
    /// By category: the kinds of message that were on before we turned on more, and so belong on standard error.
    QHash<QByteArray, quint32> shown;
    QtMessageHandler before = nullptr;
    QLoggingCategory::CategoryFilter filterBefore = nullptr;
};

/// Never destroyed: other static objects may log in their destructors.
Journal &journal()
{
    static auto *const one = new Journal;
    return *one;
}

/// Qt numbers its types in the order of their invention.
int weightOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
        return 3;
    case QtFatalMsg:
        return 4;
    }
    return 4;
}

QString levelOf(QtMsgType type)
{
    static const char *const names[] = {"debug", "info", "warning", "error", "fatal"};
    return QLatin1String(names[weightOf(type)]);
}

constexpr quint32 bitOf(QtMsgType type)
{
    return 1U << quint32(type);
}

bool isOurs(const char *category)
{
    return std::strncmp(category, "paddock", 7) == 0;
}

QByteArray lineOf(QtMsgType type, const char *category, QString message)
{
    if (message.size() > longestMessage)
        message = message.first(longestMessage) + QStringLiteral(" [cut]");
    QJsonObject line{{"at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {"level", levelOf(type)},
                     {"category", QString::fromUtf8(category)},
                     {"message", message},
                     {"pid", qint64(getpid())}};
    if (const pid_t thread = gettid(); thread != getpid())
        line.insert("thread", qint64(thread));
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

/// Turns on what the log wants of our own categories; what others say stays as it was.
void turnOnForLog(QLoggingCategory *category)
{
    Journal &log = journal();
    const QMutexLocker locked(&log.choosing);
    if (log.filterBefore)
        log.filterBefore(category);
    quint32 shown = 0;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        if (category->isEnabled(type))
            shown |= bitOf(type);
    }
    log.shown.insert(category->categoryName(), shown);
    if (!isOurs(category->categoryName()))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        if (weightOf(type) >= weightOf(log.level))
            category->setEnabled(type, true);
    }
}

void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &raw)
{
    static thread_local bool isWithin = false;
    Journal &log = journal();
    if (isWithin) // something that we use has something to say of us
        return;
    isWithin = true;
    const char *const category = context.category ? context.category : "default";
    QtMessageHandler shownBy = nullptr;
    bool isWritten = false;
    {
        const QMutexLocker locked(&log.choosing);
        if (type == QtFatalMsg || (log.shown.value(category, ~0U) & bitOf(type)))
            shownBy = log.before;
        isWritten = weightOf(type) >= weightOf(isOurs(category) ? log.level : QtWarningMsg);
    }
    QString message = QStringLiteral("[a message of %1 characters]").arg(raw.size());
    {
        const QMutexLocker locked(&log.writing);
        if (raw.size() <= longestMasked)
            message = log.mask.mask(raw);
        if (isWritten && log.file)
            log.file->write(lineOf(type, category, message));
    }
    if (shownBy)
        shownBy(type, context, message);
    isWithin = false;
}

} // namespace

void installLogging(const LogSettings &settings)
{
    Journal &log = journal();
    bool isFirst = false;
    {
        const QMutexLocker locked(&log.writing);
        log.file = std::make_unique<LogFile>(logFolder(), qint64(settings.maxMegabytes) * 1024 * 1024);
    }
    {
        const QMutexLocker locked(&log.choosing);
        log.level = settings.level;
        isFirst = !log.before;
    }
    // Both call back into what is above, so not under its locks.
    if (isFirst) {
        const QtMessageHandler before = qInstallMessageHandler(takeMessage);
        const QMutexLocker locked(&log.choosing);
        log.before = before;
    }
    const auto filterBefore = QLoggingCategory::installFilter(turnOnForLog);
    if (filterBefore != turnOnForLog) {
        {
            const QMutexLocker locked(&log.choosing);
            log.filterBefore = filterBefore;
        }
        QLoggingCategory::installFilter(turnOnForLog); // once more, now that it can ask the one before it
    }
}

void hideInLogs(const Secret &key, const QString &name)
{
    Journal &log = journal();
    const QMutexLocker locked(&log.writing);
    log.mask.add(key, name);
}

QString logFolder()
{
    const QString shared = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(shared) ? shared : QDir::homePath() + QLatin1String("/.local/state");
    return QDir::cleanPath(base) + QLatin1String("/paddock/logs");
}

} // namespace paddock
