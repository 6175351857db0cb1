#include "tests/corpus/case_run.h"

#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <unistd.h>

#include <array>
#include <atomic>

namespace paddock::corpus {

namespace {

constexpr int longestMilliseconds = 60'000; // A hang is what is looked for, not a slow machine.
constexpr qsizetype keptOutput = 3'000'000;
constexpr int inheritedNumber = 100;
const QByteArray marker("PADDOCK-CASE-BEGAN\n");
const QString searchPath("/usr/local/bin:/usr/bin:/bin");

int freshSharedMemoryKey()
{
    static std::atomic<int> count = 0;
    return 0x50444b00 + int(::getpid()) * 1024 % 0x1000000 + ++count;
}

} // namespace

CaseRun::CaseRun(Ground &ground, const Case &item, const QString &program, const Manner &manner)
    : m_case(item)
    , m_program(program)
    , m_manner(manner)
    , m_field(ground)
    , m_listeners(ground.canary(), m_field.outside + "/run/agent.sock")
{
    m_counting.setInterval(20);
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestMilliseconds);
    connect(&m_counting, &QTimer::timeout, this,
            [this] { m_processesAtMost = std::max(m_processesAtMost, processesIn(m_field.w)); });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_tookTooLong = true;
        ::kill(-pid_t(m_process.processId()), SIGKILL);
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        const QByteArray bytes = m_process.readAllStandardOutput();
        m_output += bytes.left(keptOutput - m_output.size());
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        m_limit.stop();
        m_counting.stop();
        QTimer::singleShot(m_checks->waitMilliseconds(), this, &CaseRun::judge);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end({Outcome::Score::NotRun, m_process.errorString(), {}});
    });
}

CaseRun::~CaseRun()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(-pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished();
    }
}

void CaseRun::start()
{
    const QString missing = prepare();
    if (missing.isEmpty())
        launch();
    else
        end({Outcome::Score::Skipped, missing, {}});
}

/// What is missing; empty when all is laid out.
QString CaseRun::prepare()
{
    for (const QString &program : m_case.needs) {
        if (program == "a-user-name") {
            if (m_manner.user != 0 && !::getpwuid(m_manner.user))
                return QStringLiteral("user %1 has no name here").arg(m_manner.user);
            continue;
        }
        if (QStandardPaths::findExecutable(program, searchPath.split(u':')).isEmpty())
            return QStringLiteral("%1 is not installed").arg(program);
    }
    Marks &marks = m_field.marks;
    marks.insert("{P}", QString::number(m_listeners.tcpPort()));
    marks.insert("{P6}", QString::number(m_listeners.tcp6Port()));
    marks.insert("{PU}", QString::number(m_listeners.udpPort()));
    marks.insert("{ABS}", m_listeners.abstractName());
    marks.insert("{FD}", QString::number(inheritedNumber));
    marks.insert("{KEYDESC}", QUuid::createUuid().toString(QUuid::Id128));
    marks.insert("{SHMKEY}", QString::number(freshSharedMemoryKey()));
    if (mentions(m_case, "{P6}") && m_listeners.tcp6Port() == 0)
        return QStringLiteral("this machine has no IPv6");
    const QString home = m_field.home();
    m_environment.insert("PATH", searchPath);
    m_environment.insert("HOME", home);
    m_environment.insert("LANG", "C.UTF-8");
    m_environment.insert("TERM", "dumb");
    m_environment.insert("USER", "t");
    for (const char *name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QLatin1String(name), qEnvironmentVariable(name));
    }
    for (const QJsonValue &step : m_case.setup) {
        const QString missing = prepare(step.toObject());
        if (!missing.isEmpty())
            return missing;
    }
    if (m_manner.user != 0)
        m_field.giveTo(m_manner.user);
    if (mentions(m_case, "{VPID}") || mentions(m_case, "victim_alive")) {
        m_victim =
            std::make_unique<Victim>(marks["{CANARY}"], m_field.outside + "/secret.txt", m_manner.user);
        marks.insert("{VPID}", QString::number(m_victim->pid()));
    }
    m_checks = std::make_unique<Checks>(filled(m_case.checks, marks).toArray());
    return {};
}

QString CaseRun::prepare(const QJsonObject &step)
{
    const QString op = step["op"].toString();
    const QString data = filled(step["data"].toString(), m_field.marks);
    const QString path = filled(step["path"].toString(), m_field.marks);
    if (op == "env") {
        m_environment.insert(step["name"].toString(), filled(step["value"].toString(), m_field.marks));
    } else if (op == "inherit_fd") {
        m_inherited = FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    } else if (op == "keyring") {
        if (!m_secrets.addKey(m_field.marks["{KEYDESC}"].toLatin1(), data.toUtf8()))
            return QStringLiteral("no key can be added here");
    } else if (op == "sysv_shm") {
        if (!m_secrets.addSharedMemory(m_field.marks["{SHMKEY}"].toInt(), data.toUtf8()))
            return QStringLiteral("no shared memory can be made here");
    } else if (op == "file_handle") {
        const QByteArray handle = handleOf(path);
        if (handle.isEmpty())
            return QStringLiteral("this file system gives no handles");
        m_field.marks.insert("{HANDLE}", QString::fromLatin1(handle));
    } else if (!m_field.setUp(step)) {
        qFatal("%s: the step %s failed", qPrintable(m_case.id), qPrintable(op));
    }
    return {};
}

void CaseRun::launch()
{
    const QString command =
        "echo " + QString::fromLatin1(marker.trimmed()) + " >&2\n" + filled(m_case.command(), m_field.marks);
    const int inherited = m_inherited ? m_inherited->get() : -1;
    m_process.setProcessEnvironment(m_environment);
    m_process.setWorkingDirectory(m_field.w);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([inherited, user = m_manner.user] {
        ::setsid();
        if (inherited >= 0)
            ::dup2(inherited, inheritedNumber);
        becomeOrExit(user);
    });
    if (m_checks->wants("max_procs"))
        m_counting.start();
    m_limit.start();
    const QStringList shell{"bash", "-c", command};
    if (m_manner.fenced)
        m_process.start(m_program, QStringList{"sandbox", "--workspace", m_field.w, "--"} + shell);
    else
        m_process.start(shell.first(), shell.sliced(1));
}

void CaseRun::judge()
{
    m_output += m_process.readAllStandardOutput();
    Outcome outcome;
    const qsizetype began = m_output.indexOf(marker);
    if (began >= 0)
        m_output.remove(began, marker.size());
    outcome.output = m_output.right(600);
    const QStringList broken = m_checks->broken({m_output, m_processesAtMost, &m_listeners, m_victim.get()});
    outcome.why = broken.join(QStringLiteral(", "));
    if (began < 0)
        outcome.score = Outcome::Score::NotRun;
    else if (m_tookTooLong)
        outcome = {Outcome::Score::Broken, QStringLiteral("did not end"), outcome.output};
    else if (!broken.isEmpty())
        outcome.score = Outcome::Score::Broken;
    else
        outcome.score = Outcome::Score::Held;
    end(std::move(outcome));
}

void CaseRun::end(Outcome outcome)
{
    // Queued, so that whoever hears it may destroy this.
    QMetaObject::invokeMethod(
        this, [this, outcome = std::move(outcome)] { emit finished(outcome); }, Qt::QueuedConnection);
}

} // namespace paddock::corpus
