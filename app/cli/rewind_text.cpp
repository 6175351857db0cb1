#include "app/cli/rewind_text.h"

#include "app/cli/sessions_text.h"
#include "core/agent/conversation.h"
#include "core/protocol/codec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace paddock {

namespace {

struct RewindText {
    Q_DECLARE_TR_FUNCTIONS(paddock::RewindText)
};

constexpr qsizetype shownWords = 70; // Characters of a message.

Conversation conversationOf(const Transcript &transcript)
{
    Conversation conversation;
    for (const Entry &entry : transcript)
        conversation.take(entry);
    return conversation;
}

QString nameOfAct(RewindPlan::Act act)
{
    switch (act) {
    case RewindPlan::Act::Modify:
        return QStringLiteral("modify");
    case RewindPlan::Act::Recreate:
        return QStringLiteral("recreate");
    case RewindPlan::Act::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

QString wordOfAct(RewindPlan::Act act)
{
    switch (act) {
    case RewindPlan::Act::Modify:
        return RewindText::tr("modify");
    case RewindPlan::Act::Recreate:
        return RewindText::tr("re-create");
    case RewindPlan::Act::Remove:
        return RewindText::tr("remove");
    }
    return {};
}

QString jsonLineOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QJsonObject planObject(const SessionId &session, const RewindPlan &plan)
{
    QJsonArray files;
    for (const RewindPlan::File &file : plan.files) {
        QJsonObject object{
            {"path", file.path}, {"act", nameOfAct(file.act)}, {"editedSince", file.editedSince}};
        if (!file.obstacle.isEmpty())
            object.insert("obstacle", file.obstacle);
        files.append(object);
    }
    QJsonObject object{{"session", session.value},
                       {"to", QJsonValue(plan.to)},
                       {"entries", QJsonValue(plan.entries)},
                       {"files", files}};
    if (!plan.remark.isEmpty())
        object.insert("remark", plan.remark);
    return object;
}

} // namespace

QList<RewindTarget> rewindTargets(const Transcript &transcript)
{
    const Conversation conversation = conversationOf(transcript);
    QList<RewindTarget> targets;
    QSet<QString> changed; // behind the message, since the walk goes backwards
    for (qsizetype i = transcript.size() - 1; i >= 0; --i) {
        if (const auto *fact = std::get_if<Changed>(&transcript[i].fact);
            fact && fact->cause != ChangeCause::Others) {
            for (const FileChange &change : fact->files)
                changed.insert(change.path);
        }
        if (const auto *message = std::get_if<UserMessage>(&transcript[i].fact))
            targets.prepend({.number = i + 1,
                             .at = transcript[i].at,
                             .text = message->text.simplified(),
                             .files = changed.size(),
                             .counts = conversation.isPart(i + 1)});
    }
    return targets;
}

qint64 countingEntriesBehind(const Transcript &transcript, qint64 to)
{
    const Conversation conversation = conversationOf(transcript);
    qint64 entries = 0;
    for (qint64 number = to + 1; number <= transcript.size(); ++number)
        entries += conversation.isPart(number);
    return entries;
}

QString rewindTargetsText(const QList<RewindTarget> &targets)
{
    if (targets.isEmpty())
        return RewindText::tr("There is no message to go back to.") + u'\n';
    QString text;
    for (const RewindTarget &target : targets) {
        QString words = onOneLine(target.text);
        if (words.size() > shownWords)
            words = words.first(shownWords) + u'…';
        text += QStringLiteral("%1  %2  %3  %4%5\n")
                    .arg(target.number, 6)
                    .arg(target.at.toLocalTime().toString("yyyy-MM-dd HH:mm"),
                         RewindText::tr("%n files", nullptr, int(target.files)), words,
                         target.counts ? QString() : RewindText::tr("  (rewound)"));
    }
    return text;
}

QString rewindTargetsJson(const SessionId &session, const QList<RewindTarget> &targets)
{
    QJsonArray messages;
    for (const RewindTarget &target : targets)
        messages.append(QJsonObject{{"to", QJsonValue(target.number)},
                                    {"at", target.at.toString(Qt::ISODateWithMs)},
                                    {"text", target.text},
                                    {"files", QJsonValue(qint64(target.files))},
                                    {"counts", target.counts}});
    return jsonLineOf({{"session", session.value}, {"messages", messages}});
}

QString rewindPlanText(const RewindPlan &plan)
{
    QString text;
    for (const RewindPlan::File &file : plan.files) {
        text +=
            QStringLiteral("%1  %2%3%4\n")
                .arg(wordOfAct(file.act), -9)
                .arg(onOneLine(file.path),
                     file.editedSince ? RewindText::tr("  (edited since, not by the agent)") : QString(),
                     file.obstacle.isEmpty()
                         ? QString()
                         : RewindText::tr("\n           stays as it is: %1").arg(onOneLine(file.obstacle)));
    }
    if (plan.files.isEmpty())
        text += RewindText::tr("No file would change.") + u'\n';
    if (plan.entries > 0)
        text += RewindText::tr("%n entries of the conversation would no longer count.", nullptr,
                               int(plan.entries))
                + u'\n';
    if (!plan.remark.isEmpty())
        text += plan.remark + u'\n';
    return text;
}

QString rewindPlanJson(const SessionId &session, const RewindPlan &plan)
{
    return jsonLineOf(planObject(session, plan));
}

QString rewindDoneText(const RewindPlan &plan, const std::optional<Changed> &done, bool conversation)
{
    QStringList parts;
    if (done)
        parts.append(RewindText::tr("%n files were brought back.", nullptr, int(done->files.size())));
    if (conversation)
        parts.append(
            RewindText::tr("%n entries of the conversation no longer count.", nullptr, int(plan.entries)));
    parts.append(RewindText::tr("\"paddock rewind --undo\" takes this back."));
    return parts.join(u' ') + u'\n';
}

QString rewindDoneJson(const SessionId &session, const RewindPlan &plan, const std::optional<Changed> &done)
{
    QJsonObject object = planObject(session, plan);
    QJsonArray changes;
    for (const FileChange &change : done ? done->files : QList<FileChange>())
        changes.append(toJson(change));
    object.insert("changed", changes);
    object.insert("whole", !done || done->isWhole);
    if (done && !done->remark.isEmpty())
        object.insert("remark", done->remark);
    return jsonLineOf(object);
}

} // namespace paddock
