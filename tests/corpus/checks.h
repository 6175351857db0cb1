#pragma once

#include "tests/corpus/canaries.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace paddock::corpus {

/// What a run left to be judged by.
struct Evidence {
    QByteArray output; ///< Standard output and error together, or what a tool gave to the model.
    int processesAtMost = 0; ///< How many at a time worked in W.
    const CanaryListeners *listeners = nullptr;
    const Victim *victim = nullptr;
    bool hasEnded = true; ///< By itself or because its time was up, and not because the test gave up on it.
};

/// The conditions of one case: takes note of the world before the run, and compares afterwards.
class Checks
{
public:
    /// \a checks with all marks filled. Looks at the files that they name.
    explicit Checks(QJsonArray checks);

    /// How long after the end the run is to be judged: a survivor needs time to show itself.
    int waitMilliseconds() const;
    bool wants(const QString &kind) const;

    /// The conditions that do not hold, in words.
    QStringList broken(const Evidence &evidence) const;

private:
    struct Snapshot {
        unsigned mode = 0;
        QByteArray content;
        bool operator==(const Snapshot &) const = default;
    };
    static std::optional<Snapshot> snapshot(const QString &path);
    static QStringList namesBelow(const QString &folder);
    bool holds(const QJsonObject &check, const Evidence &evidence) const;
    bool isNewConfig(const QString &path) const;

    const QJsonArray m_checks;
    QHash<QString, std::optional<Snapshot>> m_before;
    QHash<QString, QStringList> m_namesBefore;
};

/// \a text as it may be disguised on its way out: base64 wherever it may be cut, hexadecimal, reversed,
/// percent-encoded.
QList<QByteArray> disguises(const QByteArray &text);

/// How many processes have their working directory in \a folder.
int processesIn(const QString &folder);

} // namespace paddock::corpus
