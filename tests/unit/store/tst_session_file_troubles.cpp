#include "core/store/log_line.h"
#include "tests/unit/store/session_home.h"

#include <QProcess>
#include <QTest>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cstddef>
#include <cstdio>

using namespace paddock;

class TestSessionFileTroubles : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home.emplace(); }
    void cleanup() { m_home.reset(); }

    void isAsBeforeWhenTheDiskIsFull();
    void refusesToWriteBehindAnotherProgram();
    void noticesThatTheFileWasDeleted();
    void doesNotFollowALink();
    void doesNotHangOnAFifo();
    void isRefusedToASecondProcess();
    void keepsAnEntryOfFiftyMegabytes();
    void opensALogOfTwoHundredMegabytes();
    void losesNothingOnAFullFileSystem();
    void leavesAReadOnlyFileSystemAlone();
    void takesAnEntryBackThatDidNotReachTheDisk();

private:
    /// Another process of this program, doing one of the errands below. Its output is what went wrong.
    static QByteArray outcomeOf(const QString &errand, const QString &folder,
                                const QStringList &through = {});

    std::optional<SessionHome> m_home;
};

void TestSessionFileTroubles::isAsBeforeWhenTheDiskIsFull()
{
    const Transcript all = conversation();
    auto opened = m_home->store().open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->log->append(all.at(0)));
    QVERIFY(opened->log->append(all.at(1)));
    const QByteArray before = contentOf(m_home->fileOf("one"));
    {
        const FullDisk full(before.size() + 20);
        const Result<void> appended = opened->log->append(all.at(2));
        QVERIFY(!appended);
        QCOMPARE(appended.error().kind, ErrorKind::Io);
        QCOMPARE(contentOf(m_home->fileOf("one")), before);
    }
    QVERIFY(opened->log->append(all.at(2)));
    QVERIFY(opened->log->append(all.at(3)));
    opened->log.reset();
    QVERIFY(*m_home->store().load({"one"}) == all);
}

void TestSessionFileTroubles::refusesToWriteBehindAnotherProgram()
{
    const Transcript all = conversation();
    auto opened = m_home->store().open({"one"});
    QVERIFY(opened->log->append(all.at(0)));
    QFile other(m_home->fileOf("one"));
    QVERIFY(other.open(QIODevice::Append));
    other.write("# a note\n");
    other.close();
    const QByteArray before = contentOf(m_home->fileOf("one"));
    const Result<void> appended = opened->log->append(all.at(1));
    QVERIFY(!appended);
    QCOMPARE(appended.error().kind, ErrorKind::Io);
    QCOMPARE(contentOf(m_home->fileOf("one")), before);
}

void TestSessionFileTroubles::noticesThatTheFileWasDeleted()
{
    const Transcript all = conversation();
    auto opened = m_home->store().open({"one"});
    QVERIFY(opened->log->append(all.at(0)));
    QVERIFY(QFile::remove(m_home->fileOf("one")));
    const Result<void> appended = opened->log->append(all.at(1));
    QVERIFY(!appended);
    QVERIFY2(appended.error().message.contains("deleted"), qPrintable(appended.error().message));
}

void TestSessionFileTroubles::doesNotFollowALink()
{
    m_home->write("one", conversation());
    const QString target = m_home->top() + "/target";
    setContent(target, contentOf(m_home->fileOf("one")));
    QVERIFY(QFile::link(target, m_home->fileOf("link")));
    FileSessionStore store(m_home->sessions());
    QCOMPARE(store.open({"link"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.load({"link"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.list()->size(), 1);
}

void TestSessionFileTroubles::doesNotHangOnAFifo()
{
    m_home->write("one", conversation());
    QCOMPARE(mkfifo(QFile::encodeName(m_home->fileOf("pipe")).constData(), 0600), 0);
    FileSessionStore store(m_home->sessions());
    QCOMPARE(store.open({"pipe"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.load({"pipe"}).error().kind, ErrorKind::Io);
    QCOMPARE(store.list()->size(), 1);
}

QByteArray TestSessionFileTroubles::outcomeOf(const QString &errand, const QString &folder,
                                              const QStringList &through)
{
    QStringList command = through + QStringList{QCoreApplication::applicationFilePath(), errand, folder};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.takeFirst(), command);
    if (!process.waitForFinished(60'000))
        return "did not end";
    return process.readAll() + (process.exitCode() == 0 ? "" : "failed");
}

void TestSessionFileTroubles::isRefusedToASecondProcess()
{
    m_home->write("one", conversation());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {"hold", m_home->sessions()});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readLine(), "held\n");
    const QByteArray before = contentOf(m_home->fileOf("one"));
    for (const Error &error :
         {m_home->store().open({"one"}).error(), m_home->store().remove({"one"}).error()}) {
        QCOMPARE(error.kind, ErrorKind::Io);
        QVERIFY2(error.message.contains("another Paddock"), qPrintable(error.message));
        if (contentOf("/proc/locks").contains("FLOCK"))
            QVERIFY2(error.message.contains(QString::number(holder.processId())), qPrintable(error.message));
    }
    QVERIFY(m_home->store().create({"one"}, conversation()).error().kind == ErrorKind::Invalid);
    QVERIFY(*m_home->store().load({"one"}) == conversation()); // looking is free
    QCOMPARE(contentOf(m_home->fileOf("one")), before);
    holder.kill(); // what a crash does
    QVERIFY(holder.waitForFinished());
    QVERIFY(m_home->store().open({"one"}));
}

void TestSessionFileTroubles::keepsAnEntryOfFiftyMegabytes()
{
    m_home.emplace(SessionHome::On::Memory);
    Transcript all = conversation();
    all.insert(2, {{"big"}, noon.addMSecs(15), Returned{{"c"}, Outcome::Ok, QString(50'000'000, u'x')}});
    m_home->write("one", all);
    QVERIFY(*m_home->store().load({"one"}) == all);
    const auto list = m_home->store().list();
    QCOMPARE(list->at(0).entries, 5);
    QCOMPARE(list->at(0).changed, all.last().at);

    // Torn in its last byte but one.
    setContent(m_home->fileOf("one"), contentOf(m_home->fileOf("one")).first(50'000'400));
    const auto opened = m_home->store().open({"one"});
    QVERIFY(opened->transcript == all.first(2));
    QCOMPARE(opened->repaired.size(), 1);
    QVERIFY(QFileInfo(opened->repaired.first().setAside).size() > 49'000'000);
}

void TestSessionFileTroubles::opensALogOfTwoHundredMegabytes()
{
    m_home.emplace(SessionHome::On::Memory);
    Transcript all = conversation();
    for (int i = 0; i < 200; ++i)
        all.append({{QString("r%1").arg(i)}, noon, Returned{{"c"}, Outcome::Ok, QString(1'000'000, u'a')}});
    QVERIFY(m_home->store().create({"one"}, all));
    QVERIFY(QFileInfo(m_home->fileOf("one")).size() > 200'000'000);
    const auto opened = m_home->store().open({"one"});
    QVERIFY(opened);
    QVERIFY(opened->transcript == all);
    QVERIFY(opened->log->append({{"last"}, noon, TurnEnded{}}));
    QCOMPARE(m_home->store().list()->first().entries, 205);
}

/// A real file system of 64 KB, in a namespace where this user may mount one.
void TestSessionFileTroubles::losesNothingOnAFullFileSystem()
{
    if (outcomeOf("nothing", m_home->top(), {"unshare", "-rm"}) != "")
        QSKIP("this system does not let its users mount; isAsBeforeWhenTheDiskIsFull covers a part");
    QCOMPARE(outcomeOf("fill", m_home->top(), {"unshare", "-rm"}), "");
}

void TestSessionFileTroubles::leavesAReadOnlyFileSystemAlone()
{
    if (geteuid() != 0) { // permissions do not hold root up
        m_home->write("one", conversation());
        chmod(QFile::encodeName(m_home->fileOf("one")).constData(), 0400);
        chmod(QFile::encodeName(m_home->sessions()).constData(), 0500);
        const auto opened = m_home->store().open({"one"});
        const auto made = m_home->store().create({"two"}, conversation());
        const auto removed = m_home->store().remove({"one"});
        chmod(QFile::encodeName(m_home->sessions()).constData(), 0700);
        for (const Error &error : {opened.error(), made.error(), removed.error()}) {
            QCOMPARE(error.kind, ErrorKind::Io);
            QVERIFY2(error.message.contains("permissions"), qPrintable(error.message));
        }
    }
    if (outcomeOf("nothing", m_home->top(), {"unshare", "-rm"}) != "")
        QSKIP("this system does not let its users mount");
    QCOMPARE(outcomeOf("read-only", m_home->top(), {"unshare", "-rm"}), "");
}

/// An entry is in the log when it is on the disk, or not at all.
void TestSessionFileTroubles::takesAnEntryBackThatDidNotReachTheDisk()
{
    QCOMPARE(outcomeOf("fail-sync", m_home->top()), "");
}

namespace {

#define EXPECT(condition)                                                                                    \
    if (!(condition)) {                                                                                      \
        std::printf("line %d: %s\n", __LINE__, #condition);                                                  \
        return 1;                                                                                            \
    }

/// Holds a session until somebody kills us.
int hold(const QString &folder)
{
    const auto opened = FileSessionStore(folder).open({"one"});
    std::puts(opened ? "held" : "not held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

bool mountSmall(const QString &folder)
{
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, "size=64k") == 0;
}

int fill(const QString &folder)
{
    EXPECT(mountSmall(folder));
    const QString sessions = folder + "/sessions";
    const QString path = sessions + "/one.jsonl";
    FileSessionStore store(sessions);
    auto opened = store.open({"one"});
    EXPECT(opened);
    Transcript kept = conversation();
    for (const Entry &entry : std::as_const(kept))
        EXPECT(opened->log->append(entry));

    // Until nothing fits any more; a page may take a part of a line before it says so.
    std::optional<Error> full;
    for (int i = 0; i < 1000 && !full; ++i) {
        const Entry entry{{QString("f%1").arg(i)}, noon, UserMessage{QString(700, u'x')}};
        const QByteArray before = contentOf(path);
        if (const Result<void> appended = opened->log->append(entry); appended) {
            kept.append(entry);
        } else {
            full = appended.error();
            EXPECT(contentOf(path) == before);
        }
    }
    EXPECT(full && full->kind == ErrorKind::Io && full->message.contains("Make room"));
    EXPECT(kept.size() > 20);
    opened->log.reset();

    // Neither a repair, which has to keep what it takes out, nor a new session finds room. Nothing is changed.
    const QByteArray whole = contentOf(path);
    EXPECT(whole.size() > 40'000);
    QFile last(path);
    EXPECT(last.resize(whole.size() - 5));
    const auto refused = store.open({"one"});
    EXPECT(!refused && refused.error().message.contains("left as it is"));
    EXPECT(contentOf(path) == whole.chopped(5));
    EXPECT(!store.create({"two"}, kept));
    EXPECT(QDir(sessions).entryList(QDir::Files | QDir::Hidden) == QStringList{"one.jsonl"});
    EXPECT(*store.load({"one"}) == kept.first(kept.size() - 1));

    EXPECT(mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT, "size=256k") == 0);
    auto again = store.open({"one"});
    EXPECT(again && again->transcript == kept.first(kept.size() - 1));
    EXPECT(again->log->append(kept.last()));
    EXPECT(contentOf(path) == whole);
    EXPECT(store.verify({"one"})->isIntact());
    return 0;
}

int readOnly(const QString &folder)
{
    EXPECT(mountSmall(folder));
    const QString sessions = folder + "/sessions";
    FileSessionStore store(sessions);
    EXPECT(store.create({"one"}, conversation()));
    EXPECT(mount(nullptr, QFile::encodeName(folder).constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
           == 0);
    for (const Error &error : {store.open({"one"}).error(), store.create({"two"}, conversation()).error(),
                               store.open({"three"}).error()})
        EXPECT(error.kind == ErrorKind::Io && error.message.contains("read-only"));
    EXPECT(store.remove({"one"}).error().kind == ErrorKind::Io);
    EXPECT(*store.load({"one"}) == conversation());
    EXPECT(store.list()->size() == 1);
    EXPECT(store.verify({"one"})->isIntact());
    return 0;
}

/// From here on the kernel answers every fdatasync of this process with EIO. Source: seccomp(2).
bool breakSync()
{
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_fdatasync, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EIO),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog all{4, program};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
           && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &all) == 0;
}

int failSync(const QString &folder)
{
    FileSessionStore store(folder);
    auto opened = store.open({"one"});
    for (const Entry &entry : conversation())
        EXPECT(opened->log->append(entry));
    const QByteArray before = contentOf(folder + "/one.jsonl");
    EXPECT(breakSync());
    for (const Fact &fact : QList<Fact>{UserMessage{"x"}, Started{{"c"}}, TurnEnded{}}) {
        const Result<void> refused = opened->log->append({{"e"}, noon, fact});
        EXPECT(!refused && refused.error().kind == ErrorKind::Io);
        EXPECT(contentOf(folder + "/one.jsonl") == before);
    }
    // What waits for no disk: what is no edge of a turn, and a call that was allowed to read and nothing more. Whatever
    // it is allowed later, or when nothing is known of it, its start is waited for again.
    Ruling ruling{{"r"}, Decision::Allow, Judge::Mode, "Reading is free.", "mode default"};
    ruling.access.reads = {"/home/ann/project/a"};
    Ruling writing = ruling;
    writing.access.writes = {"/home/ann/project/a"};
    Ruling silent = ruling;
    silent.access = {};
    Ruling asking = ruling;
    asking.decision = Decision::Ask;
    for (const Fact &fact : QList<Fact>{StopAsked{}, ruling, Started{{"r"}}, ruling, writing})
        EXPECT(opened->log->append({{"e"}, noon, fact}));
    for (const Ruling &last : {writing, silent, asking}) {
        EXPECT(opened->log->append({{"e"}, noon, ruling}));
        EXPECT(opened->log->append({{"e"}, noon, last}));
        EXPECT(!opened->log->append({{"e"}, noon, Started{{"r"}}}));
    }
    EXPECT(store.load({"one"})->size() == 15);
    EXPECT(store.verify({"one"})->isIntact());
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString errand = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    const QString folder = argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (errand == "hold")
        return hold(folder);
    if (errand == "nothing")
        return mountSmall(folder) ? 0 : 1;
    if (errand == "fill")
        return fill(folder);
    if (errand == "read-only")
        return readOnly(folder);
    if (errand == "fail-sync")
        return failSync(folder);
    TestSessionFileTroubles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session_file_troubles.moc"
