#include "core/store/fork.h"

#include <QCoreApplication>

#include <algorithm>

namespace paddock {

namespace {

struct Fork {
    Q_DECLARE_TR_FUNCTIONS(paddock::Fork)
};

/// What a transcript breaks off in.
struct OpenEnd {
    QList<CallId> calls; ///< In their order; they have not returned.
    bool isInTurn = false;

    void take(const Fact &fact)
    {
        if (const auto *message = std::get_if<ModelMessage>(&fact)) {
            isInTurn = true;
            for (const Block &block : message->blocks) {
                if (const auto *call = std::get_if<ToolCall>(&block))
                    calls.append(call->id);
            }
        } else if (const auto *returned = std::get_if<Returned>(&fact)) {
            // The newest, for some providers count their call ids from zero each time.
            if (const qsizetype at = calls.lastIndexOf(returned->call); at >= 0)
                calls.removeAt(at);
        } else if (std::holds_alternative<UserMessage>(fact)) {
            isInTurn = true;
        } else if (std::holds_alternative<TurnEnded>(fact) || std::holds_alternative<Rewound>(fact)) {
            // What stands before a rewinding is either ended or no part of the conversation any more.
            *this = {};
        }
    }
};

} // namespace

Result<Transcript> forkOf(const Transcript &transcript, const SessionId &from, qint64 entry,
                          const QString &source)
{
    if (entry < 1 || entry > transcript.size())
        return Error{ErrorKind::Invalid,
                     Fork::tr("There is no entry %1 in session %2: it has %n entries, counted from 1.",
                              nullptr,
                              int(std::min<qsizetype>(transcript.size(), std::numeric_limits<int>::max())))
                         .arg(entry)
                         .arg(from.value)};
    Transcript fork = transcript.first(entry);
    OpenEnd end;
    for (const Entry &copied : std::as_const(fork))
        end.take(copied.fact);

    const auto add = [&fork, now = QDateTime::currentDateTimeUtc()](Fact fact) {
        fork.append({EntryId::fresh(), now, std::move(fact)});
    };
    for (const CallId &call : std::as_const(end.calls))
        add(Returned{
            call, Outcome::Interrupted,
            QStringLiteral("The conversation was forked before this call had returned. What it did, if "
                           "anything, is not known here.")});
    if (end.isInTurn)
        add(TurnEnded{TurnEnd::Stopped});
    add(Forked{from, entry, source});
    return fork;
}

} // namespace paddock
