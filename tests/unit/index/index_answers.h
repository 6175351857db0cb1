#pragma once

#include "tests/unit/index/index_fixture.h"

#include <QFile>
#include <QRandomGenerator>

namespace paddock {

// Generated sessions, and all that an index says of them, for tests that compare one index with another.

constexpr quint32 indexSeed = 20261121;

/// Words that the generated sessions are made of, few so that searches find several.
inline QString wordsFrom(QRandomGenerator &random, int count)
{
    static const QStringList words{"alpha", "beta",    "gamma",  "delta",
                                   "naïve", "foo_bar", "日本語", "src/main.cpp"};
    QStringList chosen;
    for (; count > 0; --count)
        chosen.append(words.at(random.bounded(int(words.size()))));
    return chosen.join(u' ');
}

/// Any fact that matters to the index, and some that do not.
inline Fact factFrom(QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0:
        return UserMessage{wordsFrom(random, 6)};
    case 1:
        return Described{wordsFrom(random, 2)};
    case 2:
        return Described{
            {}, bool(random.bounded(2)), bool(random.bounded(2)), QStringList{wordsFrom(random, 1)}};
    case 3:
        return Configured{"/home/ann/two", "openai", "gpt-x"};
    case 4:
        return TurnEnded{};
    case 5:
        return Spent{Spent::On::Retry, "claude-x", {1, 2, 3, 4}};
    case 6:
        return Forked{{"elsewhere"}, 3};
    case 7:
        return Returned{{"c"}, Outcome::Ok, wordsFrom(random, 30), {}, {}, {}};
    case 8:
        return Started{{"c"}};
    default:
        return ModelMessage{{Text{wordsFrom(random, 8)}}, {5, 6, 7, 8}, "claude-x"};
    }
}

/// Everything that an index answers, in words that can be compared.
inline QStringList answersOf(const SessionIndex &index)
{
    QStringList answers;
    const auto list = index.list();
    if (!list)
        return {list.error().message + list.error().detail};
    for (const SessionSummary &one : *list)
        answers.append(QStringList{one.id.value, one.title, one.workspace, one.model,
                                   one.started.toString(Qt::ISODateWithMs),
                                   one.changed.toString(Qt::ISODateWithMs), QString::number(one.entries),
                                   QString::number(one.isPinned), QString::number(one.isArchived),
                                   one.tags.join(u','), one.forkedFrom.value}
                           .join(u'|'));
    const auto usage = index.usage();
    if (!usage)
        return {usage.error().message + usage.error().detail};
    for (const UsageRecord &one : *usage)
        answers.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                           .arg(one.session.value)
                           .arg(one.entry)
                           .arg(one.turn)
                           .arg(one.at.toMSecsSinceEpoch())
                           .arg(one.workspace, one.provider, one.model)
                           .arg(int(one.on))
                           .arg(one.usage.output));
    for (const char *word :
         {"alpha", "beta gamma", "\"delta alpha\"", "naive", "delta", "foo_b", "本語", "main.cpp", "gpt"}) {
        const auto hits = index.search(QString::fromUtf8(word), 100'000);
        if (!hits)
            return {hits.error().message + hits.error().detail};
        QStringList places;
        for (const SearchHit &hit : *hits)
            places.append(QStringLiteral("%1: %2:%3 %4 %5 %6 %7")
                              .arg(QString::fromUtf8(word), hit.session.id.value)
                              .arg(hit.entry)
                              .arg(hit.kind, hit.excerpt, markedIn(hit).join(u','),
                                   hit.at.toString(Qt::ISODateWithMs)));
        places.sort(); // the scores know of garbage in the index, the hits do not
        answers += places;
    }
    return answers;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace paddock
