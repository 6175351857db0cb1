#include "core/agent/escape_test.h"

#include "core/agent/escape_bait.h"
#include "core/agent/escape_ways.h"
#include "core/exec/child_environment.h"
#include "core/net/egress_proxy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace paddock {

namespace {

using namespace std::chrono_literals;

constexpr auto patienceWithTest = 20s;
constexpr auto waitForSurvivors = 1s; ///< After the end; a survivor writes earlier.

/// Beside Paddock itself, or in the libexec folder that belongs to it; empty when it is in neither.
QString findEscapeProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QLatin1String place :
         {QLatin1String("/paddock-escape"), QLatin1String("/../libexec/paddock/paddock-escape"),
          QLatin1String("/../bin/paddock-escape")}) {
        const QFileInfo file(own + place);
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

/// The gate as commands have it, with the shortest list of hosts: an empty one.
std::shared_ptr<void> openClosedGate(FileDescriptor listening)
{
    return std::make_shared<EgressProxy>(std::move(listening), HostRules());
}

/// What `paddock-escape` printed of one way.
struct EscapeLine {
    QString verdict;
    QString detail;
};

QList<std::pair<QString, EscapeLine>> linesFrom(const QByteArray &output)
{
    QList<std::pair<QString, EscapeLine>> lines;
    for (const QByteArray &line : output.split('\n')) {
        const QStringList parts = QString::fromUtf8(line).split(u'\t');
        if (parts.size() >= 3)
            lines.append({parts.at(0), {parts.at(1), QStringList(parts.sliced(2)).join(u' ')}});
    }
    return lines;
}

} // namespace

class EscapeTest::Private
{
    Q_DECLARE_TR_FUNCTIONS(paddock::EscapeTest)

public:
    Private(EscapeTest &test, FenceOf fence, QString folder)
        : q(test)
        , fenceOf(std::move(fence))
        , workspace(std::move(folder))
    {}

    void begin();
    void noteEnd(const ProcessEnd &end);
    void giveUp(const QString &why);
    QList<EscapeAttempt> judge() const;
    EscapeAttempt attemptFrom(const EscapeWay &way, const EscapeLine &line) const;

    EscapeTest &q;
    const FenceOf fenceOf;
    const QString workspace;
    QTimer beginning;
    QTimer waiting; ///< For survivors.
    QByteArray output;
    QString why; ///< Why some ways were not tried, as known at the end.
    std::unique_ptr<EscapeBait> bait; // goes after the process
    std::unique_ptr<Process> process;
};

EscapeTest::EscapeTest(FenceOf fenceOf, QString workspace, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(fenceOf), std::move(workspace)))
{
    d->beginning.setSingleShot(true);
    d->waiting.setSingleShot(true);
    connect(&d->beginning, &QTimer::timeout, this, [this] { d->begin(); });
    connect(&d->waiting, &QTimer::timeout, this, [this] {
        const QList<EscapeAttempt> attempts = d->judge();
        d->bait.reset(); // Tidied up before anybody hears of it.
        emit finished(attempts);
    });
}

EscapeTest::~EscapeTest() = default;

void EscapeTest::start()
{
    d->beginning.start(0ms);
}

void EscapeTest::Private::begin()
{
    const QString program = findEscapeProgram();
    if (program.isEmpty()) {
        giveUp(tr("the program paddock-escape was not found beside Paddock or in its libexec folder. "
                  "Reinstall Paddock."));
        return;
    }
    const bool isShown = program.startsWith(QLatin1String("/usr/"));
    const std::shared_ptr<const Fence> fence =
        fenceOf(openClosedGate, isShown ? QStringList() : QStringList{program});
    if (!fence) {
        giveUp(tr("nothing can stand around commands here."));
        return;
    }
    Result<std::unique_ptr<EscapeBait>> laid = EscapeBait::lay(fence->spec());
    if (!laid) {
        giveUp(laid.error().message);
        return;
    }
    bait = *std::move(laid);

    ProcessSpec spec;
    spec.program = program;
    spec.arguments = bait->arguments();
    spec.workingDirectory = workspace;
    spec.environment = environmentBehind(fence);
    spec.timeout = patienceWithTest;
    spec.fence = fence;
    process = std::make_unique<Process>(std::move(spec));
    QObject::connect(process.get(), &Process::wroteOutput, &q,
                     [this](const QByteArray &bytes) { output += bytes; });
    QObject::connect(process.get(), &Process::wroteError, &q,
                     [this](const QByteArray &bytes) { why += QString::fromUtf8(bytes).simplified(); });
    QObject::connect(process.get(), &Process::finished, &q, [this](const ProcessEnd &end) { noteEnd(end); });
    if (const Result<void> started = process->start(); !started)
        giveUp(started.error().message);
}

void EscapeTest::Private::noteEnd(const ProcessEnd &end)
{
    switch (end.how) {
    case ProcessEnd::How::NotFenced:
        why = tr("the fence could not be built: %1").arg(end.detail);
        break;
    case ProcessEnd::How::TimedOut:
        why = tr("the self-test did not end in time.");
        break;
    case ProcessEnd::How::Signalled:
        why = tr("signal %1 ended the self-test.").arg(end.code);
        break;
    case ProcessEnd::How::Exited:
    case ProcessEnd::How::Interrupted:
        if (why.isEmpty())
            why = tr("the self-test said nothing of it, and ended with status %1.").arg(end.code);
        break;
    }
    waiting.start(waitForSurvivors);
}

void EscapeTest::Private::giveUp(const QString &reason)
{
    why = reason;
    waiting.start(0ms);
}

QList<EscapeAttempt> EscapeTest::Private::judge() const
{
    QHash<QString, EscapeLine> told;
    QList<EscapeWay> ways = escapeWays();
    for (const auto &[id, line] : linesFrom(output)) {
        told.insert(id, line);
        const bool isKnown =
            std::any_of(ways.cbegin(), ways.cend(), [id = id](const EscapeWay &way) { return way.id == id; });
        if (!isKnown)
            ways.append({id, id});
    }
    const QHash<QString, QString> taken = bait ? bait->taken() : QHash<QString, QString>();
    QList<EscapeAttempt> attempts;
    for (const EscapeWay &way : std::as_const(ways)) {
        EscapeAttempt attempt = attemptFrom(way, told.value(way.id));
        if (const auto evidence = taken.constFind(way.id); evidence != taken.cend())
            attempt = {way.id, way.title, false, *evidence, true};
        attempts.append(attempt);
    }
    return attempts;
}

/// By the word of what ran inside.
EscapeAttempt EscapeTest::Private::attemptFrom(const EscapeWay &way, const EscapeLine &line) const
{
    if (line.verdict == QLatin1String("contained"))
        return {way.id, way.title, true, line.detail, true};
    if (line.verdict == QLatin1String("escaped")) {
        // It could be made, and that is all right: it must not stay, which is seen from outside.
        if (way.id == QLatin1String("protected-name"))
            return {way.id, way.title, true, tr("made inside, and gone at the end"), true};
        const bool isRead = line.detail.contains(QString::fromLatin1(bait->canary()));
        return {way.id, way.title, false, isRead ? tr("its content was read") : line.detail, true};
    }
    const QString reason = line.detail.isEmpty() ? why : line.detail;
    return {way.id, way.title, false, tr("not tried: %1").arg(reason), false};
}

} // namespace paddock
