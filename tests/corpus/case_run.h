#pragma once

#include "tests/corpus/checks.h"
#include "tests/corpus/corpus_field.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

namespace paddock::corpus {

/// Somebody to run as who is not root.
inline constexpr uid_t ordinaryUser = 12345;

/// What came of one case.
struct Outcome {
    enum class Score {
        Held, ///< It ran, and every check holds.
        Broken, ///< Some check does not.
        NotRun, ///< It never began, so it proves nothing.
        Skipped, ///< It cannot be tried here; why says what is missing.
    };
    Score score = Score::NotRun;
    QString why; ///< The checks that do not hold, or what is missing.
    QByteArray output;
};

/// One executed case: its field, what is laid out around it, and its command, run through the real `paddock sandbox`.
/// Lives on a thread with an event loop. Destroying it ends the command.
class CaseRun : public QObject
{
    Q_OBJECT

public:
    struct Manner {
        uid_t user = 0; ///< 0 is whoever runs the tests.
        bool fenced = true; ///< False: bare, to see that the case does what it is meant to.
    };

    CaseRun(Ground &ground, const Case &item, const QString &program, const Manner &manner);
    ~CaseRun() override;

    void start(); ///< finished() comes once, and not from within.

    const Case &item() const { return m_case; }

signals:
    void finished(const paddock::corpus::Outcome &outcome);

private:
    QString prepare();
    QString prepare(const QJsonObject &step);
    void launch();
    void judge();
    void end(Outcome outcome);

    const Case m_case;
    const QString m_program;
    const Manner m_manner;
    Field m_field;
    CanaryListeners m_listeners;
    KernelSecrets m_secrets;
    std::unique_ptr<Victim> m_victim;
    std::optional<FileDescriptor> m_inherited;
    QProcessEnvironment m_environment;
    std::unique_ptr<Checks> m_checks;
    QProcess m_process;
    QTimer m_counting; ///< Runs while the processes are counted.
    QTimer m_limit;
    QByteArray m_output;
    int m_processesAtMost = 0;
    bool m_tookTooLong = false;
};

} // namespace paddock::corpus
