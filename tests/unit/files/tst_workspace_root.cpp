#include "core/files/workspace_root.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <atomic>
#include <fcntl.h>
#include <thread>
#include <unistd.h>

using namespace paddock;

namespace {

const QByteArray secret = "outside and secret";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

bool link(const QString &at, const QString &target)
{
    return ::symlink(target.toUtf8().constData(), at.toUtf8().constData()) == 0;
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(path.toUtf8().constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

/// A workspace "w" with a folder "outside" beside it.
struct Field {
    QTemporaryDir base;
    QString w;
    QString outside;

    Field()
        : w(QFileInfo(base.path()).canonicalFilePath() + "/w")
        , outside(QFileInfo(base.path()).canonicalFilePath() + "/outside")
    {
        put(w + "/src/main.cpp", "int main() {}\n");
        put(w + "/README.md", "read me\n");
        put(outside + "/secret.txt", secret);
        put(base.path() + "/w-evil/secret.txt", secret);
        link(w + "/inside", "src");
        link(w + "/absolute", w + "/src");
        link(w + "/leaf", "README.md");
        link(w + "/chain", "./inside/../leaf");
        link(w + "/toOutside", outside);
        link(w + "/leafOutside", outside + "/secret.txt");
        link(w + "/relativeOutside", "../outside/secret.txt");
        link(w + "/c1", "c2");
        link(w + "/c2", "../outside");
        link(w + "/root", "/");
        link(w + "/magic", "/proc/self/root");
        link(w + "/loop", "loop");
        link(w + "/dangling", "src/new.txt");
        link(w + "/danglingOutside", outside + "/new.txt");
        link(w + "/upAndBack", "../w/src");
        link(w + "/zero", "/dev/zero");
    }
    std::shared_ptr<const WorkspaceRoot> root(Resolution resolution) const
    {
        Result<std::shared_ptr<const WorkspaceRoot>> opened = WorkspaceRoot::open(w, resolution);
        return opened ? *opened : nullptr;
    }
};

Result<QByteArray> read(const WorkspaceRoot &root, const QString &path)
{
    Result<Place> place = root.find(path);
    if (!place)
        return place.error();
    Result<FileDescriptor> file = root.openForReading(*place);
    if (!file)
        return file.error();
    QByteArray bytes(4096, 0);
    bytes.resize(qMax(ssize_t(0), ::read(file->get(), bytes.data(), size_t(bytes.size()))));
    return bytes;
}

} // namespace

class TestWorkspaceRoot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Field field;
        if (const auto opened = WorkspaceRoot::open(field.w); !opened)
            QFAIL(qPrintable(opened.error().message));
    }

    void findsWhatTheKernelWouldAndNothingOutside_data()
    {
        QTest::addColumn<QString>("path"); // {W} stands for the workspace.
        QTest::addColumn<QString>("canonical"); // Empty: refused.
        QTest::addColumn<int>("kind");

        const auto finds = [](const char *path, const char *canonical) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(canonical) << -1;
        };
        finds("README.md", "{W}/README.md");
        finds("./src//main.cpp", "{W}/src/main.cpp");
        finds("{W}/./src//main.cpp", "{W}/src/main.cpp");
        finds("{W}/src/../README.md", "{W}/README.md");
        finds("{W}", "{W}");
        finds("{W}/", "{W}");
        finds(".", "{W}");
        finds("src/..", "{W}");
        finds("src", "{W}/src");
        finds("inside/main.cpp", "{W}/src/main.cpp");
        finds("absolute/main.cpp", "{W}/src/main.cpp");
        finds("leaf", "{W}/README.md");
        finds("chain", "{W}/README.md");
        finds("inside/../README.md", "{W}/README.md");
        finds("new.txt", "{W}/new.txt");
        finds("dangling", "{W}/src/new.txt");
        finds("..hidden", "{W}/..hidden");
        finds("src/foo..bar", "{W}/src/foo..bar");
        finds("-rf", "{W}/-rf");
        finds("./~", "{W}/~");
        finds("~$draft.docx", "{W}/~$draft.docx");
        finds("src/übersicht – 日本語.md", "{W}/src/übersicht – 日本語.md");

        const auto refuses = [](const char *path, ErrorKind kind) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString() << int(kind);
        };
        refuses("..", ErrorKind::Denied);
        refuses("../outside/secret.txt", ErrorKind::Denied);
        refuses("{W}/../outside/secret.txt", ErrorKind::Denied);
        refuses("{W}//..//outside//secret.txt", ErrorKind::Denied);
        refuses("src/./.././../outside/secret.txt", ErrorKind::Denied);
        refuses("src/nope/../../../outside/secret.txt", ErrorKind::Denied);
        refuses("README.md/../../outside/secret.txt", ErrorKind::Denied);
        refuses("../w/README.md", ErrorKind::Denied);
        refuses("{W}-evil/secret.txt", ErrorKind::Denied);
        refuses("{O}/secret.txt", ErrorKind::Denied);
        refuses("/etc/passwd", ErrorKind::Denied);
        refuses("/", ErrorKind::Denied);
        refuses("/proc/self/root{W}/README.md", ErrorKind::Denied);
        refuses("/proc/self/cwd/README.md", ErrorKind::Denied);
        refuses("~/.ssh/id_rsa", ErrorKind::Denied);
        refuses("~", ErrorKind::Denied);
        refuses("toOutside/secret.txt", ErrorKind::Denied);
        refuses("toOutside", ErrorKind::Denied);
        refuses("toOutside/../w/README.md", ErrorKind::Denied);
        refuses("leafOutside", ErrorKind::Denied);
        refuses("relativeOutside", ErrorKind::Denied);
        refuses("c1/secret.txt", ErrorKind::Denied);
        refuses("root{O}/secret.txt", ErrorKind::Denied);
        refuses("magic{O}/secret.txt", ErrorKind::Denied);
        refuses("loop", ErrorKind::Denied);
        refuses("loop/x", ErrorKind::Denied);
        refuses("danglingOutside", ErrorKind::Denied);
        refuses("upAndBack/main.cpp", ErrorKind::Denied);
        refuses("zero", ErrorKind::Denied);
        refuses("nope/deeper.txt", ErrorKind::NotFound);
        refuses("nope/../README.md", ErrorKind::NotFound);
        refuses("README.md/x", ErrorKind::NotFound);
        refuses("", ErrorKind::Invalid);
    }
    void findsWhatTheKernelWouldAndNothingOutside()
    {
        QFETCH(QString, path);
        QFETCH(QString, canonical);
        QFETCH(int, kind);
        Field field;
        path.replace("{W}", field.w).replace("{O}", field.outside);
        canonical.replace("{W}", field.w);

        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            const auto root = field.root(resolution);
            QVERIFY(root);
            const Result<Place> place = root->find(path);
            QCOMPARE(place ? place->path : QString(), canonical);
            QCOMPARE(place ? -1 : int(place.error().kind), kind);
            if (place) {
                QCOMPARE(place->exists, QFileInfo::exists(canonical));
                QVERIFY(!S_ISLNK(place->status.st_mode));
            }
        }
    }

    void refusesWhatNoFileSystemCouldHold()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        QCOMPARE(root->find(QString("README.md") + QChar::Null).error().kind, ErrorKind::Invalid);
        QCOMPARE(root->find(QString(5000, 'a')).error().kind, ErrorKind::Invalid);
        QCOMPARE(root->find(QString(300, 'a')).error().kind, ErrorKind::Invalid);
        QCOMPARE(root->find(QString("a/../").repeated(1000)).error().kind, ErrorKind::Invalid);
        QCOMPARE(root->find(QString(QChar(0xd800))).error().kind, ErrorKind::Invalid);
    }

    void reachesThroughThreeHundredFolders()
    {
        Field field;
        const QString deep = QString("d/").repeated(300) + "file";
        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            const auto root = field.root(resolution);
            const Result<Place> place = root->makeParents(deep);
            if (!place)
                QFAIL(qPrintable(place.error().message));
            QVERIFY(root->replace(*root->find(deep), "deep") || root->find(deep)->exists);
            QCOMPARE(*read(*root, deep), QByteArray("deep"));
        }
    }

    void acceptsTheSpellingThatTheUserGave()
    {
        Field field;
        const QString alias = field.base.path() + "/alias";
        QVERIFY(link(alias, field.w));
        const auto root = WorkspaceRoot::open(alias);
        QVERIFY(root.has_value());
        QCOMPARE((*root)->path(), field.w);
        QCOMPARE((*root)->find(alias + "/README.md")->path, field.w + "/README.md");
        QCOMPARE((*root)->find(field.w + "/README.md")->path, field.w + "/README.md");
    }

    void survivesNamesThatAreNoUtf8()
    {
        Field field;
        const QByteArray odd = field.w.toUtf8() + "/caf\xe9";
        const int fd = ::open(odd.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
        QVERIFY(::symlink("caf\xe9", (field.w + "/toOdd").toUtf8().constData()) == 0);
        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            const Result<Place> place = field.root(resolution)->find("toOdd");
            QVERIFY(place.has_value());
            QCOMPARE(place->path, field.w + "/caf\\xE9");
            QCOMPARE(place->name, QByteArray("caf\xe9"));
            QVERIFY(place->exists);
        }
        ::unlink(odd.constData()); // QTemporaryDir cannot.
    }

    void findsThePlaceOfFoldersToBeMadeWithoutMakingThem()
    {
        Field field;
        for (const Resolution resolution : {Resolution::Kernel, Resolution::Walk}) {
            const auto root = field.root(resolution);
            const Result<Place> place = root->findForCreation("inside/a/b/c.txt");
            QVERIFY(place.has_value());
            QCOMPARE(place->path, field.w + "/src/a/b/c.txt");
            QCOMPARE(place->name, QByteArray("a"));
            QVERIFY(!place->exists);
            QVERIFY(!QFileInfo::exists(field.w + "/src/a"));
            QCOMPARE(root->findForCreation("toOutside/a/b.txt").error().kind, ErrorKind::Denied);
            QCOMPARE(root->findForCreation("a/b/../../../x").error().kind, ErrorKind::Denied);
            QCOMPARE(root->findForCreation("README.md")->exists, true);
        }
    }

    void makesFoldersInsideOnly()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        const Result<Place> place = root->makeParents("inside/a/b/c.txt");
        QVERIFY(place.has_value());
        QVERIFY(QFileInfo(field.w + "/src/a/b").isDir());
        QVERIFY(root->replace(*place, "new").has_value());
        QCOMPARE(contentOf(field.w + "/src/a/b/c.txt"), QByteArray("new"));
        QCOMPARE(root->makeParents("toOutside/a/b.txt").error().kind, ErrorKind::Denied);
        QVERIFY(!QFileInfo::exists(field.outside + "/a"));
        QCOMPARE(root->makeParents("README.md/a/b.txt").error().kind, ErrorKind::NotFound);
    }

    void opensRegularFilesOnlyAndNeverBlocks()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        QCOMPARE(::mkfifo((field.w + "/fifo").toUtf8().constData(), 0600), 0);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, (field.w + "/socket").toUtf8().constData(), sizeof address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);

        QCOMPARE(read(*root, "fifo").error().kind, ErrorKind::Invalid);
        QCOMPARE(read(*root, "socket").error().kind, ErrorKind::Invalid);
        QCOMPARE(read(*root, "src").error().kind, ErrorKind::Invalid);
        QCOMPARE(read(*root, "nope").error().kind, ErrorKind::NotFound);
        QCOMPARE(read(*root, "zero").error().kind, ErrorKind::Denied);
        QCOMPARE(*read(*root, "chain"), QByteArray("read me\n"));
        ::close(socket);
    }

    void replacesWholeAndKeepsTheMode()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        const QString script = field.w + "/run.sh";
        put(script, "old");
        QCOMPARE(::chmod(script.toUtf8().constData(), 04755), 0);

        const Result<FileStamp> stamp = root->replace(*root->find("run.sh"), "new");
        QVERIFY(stamp.has_value());
        QCOMPARE(contentOf(script), QByteArray("new"));
        QCOMPARE(modeOf(script), mode_t(0755));
        QVERIFY(*stamp == FileStamp::of(root->find("run.sh")->status));
        QCOMPARE(QDir(field.w).entryList({".paddock-*"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void givesANewFileTheModeThatTheUmaskAsksFor()
    {
        Field field;
        const mode_t before = ::umask(027);
        const auto root = field.root(Resolution::Kernel);
        const bool written = root->replace(*root->find("new"), "x").has_value();
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(modeOf(field.w + "/new"), mode_t(0640));
    }

    void writesThroughALinkInsideIntoItsTarget()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        QVERIFY(root->replace(*root->find("leaf"), "through").has_value());
        QCOMPARE(contentOf(field.w + "/README.md"), QByteArray("through"));
        QVERIFY(QFileInfo(field.w + "/leaf").isSymLink());
    }

    void breaksHardLinksInsteadOfWritingThroughThem()
    {
        Field field;
        QCOMPARE(::link((field.outside + "/secret.txt").toUtf8().constData(),
                        (field.w + "/hard").toUtf8().constData()),
                 0);
        const auto root = field.root(Resolution::Kernel);
        const Result<Place> place = root->find("hard");
        QCOMPARE(place->status.st_nlink, nlink_t(2));
        QVERIFY(root->replace(*place, "mine").has_value());
        QCOMPARE(contentOf(field.w + "/hard"), QByteArray("mine"));
        QCOMPARE(contentOf(field.outside + "/secret.txt"), secret);
    }

    void refusesToReplaceWhatSomebodyElseChanged()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        const Result<Place> place = root->find("README.md");
        const FileStamp seen = FileStamp::of(place->status);
        QVERIFY(root->replace(*place, "first", seen).has_value());
        QCOMPARE(root->replace(*place, "second", seen).error().kind, ErrorKind::Invalid);
        QCOMPARE(contentOf(field.w + "/README.md"), QByteArray("first"));

        const Result<Place> absent = root->find("new.txt");
        put(field.w + "/new.txt", "theirs");
        QCOMPARE(root->replace(*absent, "ours").error().kind, ErrorKind::Invalid);
        QCOMPARE(contentOf(field.w + "/new.txt"), QByteArray("theirs"));

        QVERIFY(QFile::remove(field.w + "/README.md"));
        QCOMPARE(root->replace(*place, "third").error().kind, ErrorKind::Invalid);
        QVERIFY(!QFileInfo::exists(field.w + "/README.md"));
        QCOMPARE(QDir(field.w).entryList({".paddock-*"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void refusesToReplaceFoldersLinksAndPipes()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        QCOMPARE(root->replace(*root->find("src"), "x").error().kind, ErrorKind::Invalid);
        QCOMPARE(root->replace(*root->find("."), "x").error().kind, ErrorKind::Invalid);
        const Result<Place> place = root->find("README.md");
        QVERIFY(QFile::remove(field.w + "/README.md"));
        QVERIFY(link(field.w + "/README.md", field.outside + "/secret.txt"));
        QCOMPARE(root->replace(*place, "x").error().kind, ErrorKind::Denied);
        QCOMPARE(root->openForReading(*place).error().kind, ErrorKind::Denied);
        QCOMPARE(contentOf(field.outside + "/secret.txt"), secret);
    }

    /// Nothing is read-only to root, who becomes somebody else for the moment.
    void leavesAFileAloneThatSomebodyMadeReadOnly()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        const Result<Place> place = root->find("README.md");
        const QByteArray before = contentOf(field.w + "/README.md");
        QCOMPARE(::chmod((field.w + "/README.md").toUtf8().constData(), 0444), 0);
        QCOMPARE(::chmod(field.w.toUtf8().constData(), 0777), 0);
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(12345) == 0);
        const Result<FileStamp> stamp = root->replace(*place, "x");
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QVERIFY(!stamp.has_value());
        QCOMPARE(stamp.error().kind, ErrorKind::Io);
        QCOMPARE(contentOf(field.w + "/README.md"), before);
    }

    void leavesNothingBehindInAReadOnlyFolder()
    {
        if (::geteuid() == 0)
            QSKIP("Root may write into read-only folders.");
        Field field;
        const auto root = field.root(Resolution::Kernel);
        const Result<Place> place = root->find("src/main.cpp");
        QCOMPARE(::chmod((field.w + "/src").toUtf8().constData(), 0555), 0);
        const Result<FileStamp> stamp = root->replace(*place, "x");
        QCOMPARE(::chmod((field.w + "/src").toUtf8().constData(), 0755), 0);
        QVERIFY(!stamp.has_value());
        QCOMPARE(stamp.error().kind, ErrorKind::Io);
        QCOMPARE(contentOf(field.w + "/src/main.cpp"), QByteArray("int main() {}\n"));
    }

    void neverReachesOutsideWhileAnotherThreadSwapsLinks_data()
    {
        QTest::addColumn<Resolution>("resolution");
        QTest::newRow("kernel") << Resolution::Kernel;
        QTest::newRow("walk") << Resolution::Walk;
    }
    void neverReachesOutsideWhileAnotherThreadSwapsLinks()
    {
        QFETCH(Resolution, resolution);
        Field field;
        put(field.w + "/real/file.txt", "inside");
        put(field.outside + "/file.txt", secret);
        const QByteArray spot = (field.w + "/spot").toUtf8();
        const QByteArray real = (field.w + "/real").toUtf8();
        const QByteArray evil = (field.w + "/evil").toUtf8();
        // By descriptor: by name, the swapper itself would fetch files from outside while its links are crossed.
        const FileDescriptor folder(::open(real.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        const FileDescriptor top(::open(field.w.toUtf8().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(link(field.w + "/spot", "real"));
        QVERIFY(link(field.w + "/evil", field.outside));
        QVERIFY(link(field.w + "/evil.txt", field.outside + "/file.txt"));

        std::atomic<bool> done = false;
        std::thread swapper([&] {
            while (!done) {
                ::renameat2(AT_FDCWD, spot.constData(), AT_FDCWD, evil.constData(), RENAME_EXCHANGE);
                ::renameat2(AT_FDCWD, real.constData(), AT_FDCWD, evil.constData(), RENAME_EXCHANGE);
                ::renameat2(folder.get(), "file.txt", top.get(), "evil.txt", RENAME_EXCHANGE);
            }
        });
        const auto root = field.root(resolution);
        int reads = 0;
        int writes = 0;
        bool leaked = false;
        for (int round = 0; round < 4000; ++round) {
            const QString path = round % 2 ? "spot/file.txt" : "real/file.txt";
            if (const Result<QByteArray> content = read(*root, path)) {
                ++reads;
                leaked = leaked || content->contains(secret);
            }
            if (const Result<Place> place = root->find(path); place && place->exists && round % 16 < 2)
                writes += root->replace(*place, "written").has_value();
        }
        done = true;
        swapper.join();
        QVERIFY(!leaked);
        QCOMPARE(contentOf(field.outside + "/file.txt"), secret);
        QCOMPARE(QDir(field.outside).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{"file.txt", "secret.txt"}));
        QVERIFY2(reads > 0 && writes > 0, "the race never let anything through, so it proved nothing");
    }

    void keepsWorkingWhenTheWorkspaceIsRenamed()
    {
        Field field;
        const auto root = field.root(Resolution::Kernel);
        QVERIFY(QDir().rename(field.w, field.w + "-moved"));
        QVERIFY(link(field.w, field.outside));
        QCOMPARE(*read(*root, "README.md"), QByteArray("read me\n"));
        QVERIFY(!root->find("secret.txt")->exists);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceRoot)
#include "tst_workspace_root.moc"
