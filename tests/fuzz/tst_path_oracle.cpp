#include "core/files/file_name.h"
#include "core/files/workspace_root.h"
#include "tests/fuzz/dice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

using namespace paddock;
using namespace paddock::fuzz;

namespace {

const QByteArrayList &pathNames()
{
    static const QByteArrayList names{
        "a", "b",         "c d",  "...", "..a",   "~",     "x\ny",         "-",   "*",   "\xc3\xa9", "A",
        "f", "e\xcc\x81", ".git", "\\",  "$HOME", "a\xff", "\xe2\x80\xae", "con", "n:s", "link",     "loop"};
    return names;
}

/// A tree of folders, files and links of all kinds, in a workspace "ws" beside "outside".
class RandomTree
{
public:
    explicit RandomTree(Dice &dice)
        : m_dice(dice)
    {
        m_base = QFile::encodeName(QFileInfo(m_folder.path()).canonicalFilePath());
        for (const char *name : {"/ws", "/outside", "/outside/deep"})
            make(m_base + name);
        m_folders = {m_base + "/ws"};
        m_outside = {m_base + "/outside", m_base + "/outside/deep"};
        put(m_base + "/outside/f");
        put(m_base + "/outside/deep/a");
        const int count = 8 + dice.below(16);
        for (int i = 0; i < count; ++i)
            grow();
    }

    /// Qt would leave names that are no UTF-8.
    ~RandomTree()
    {
        std::error_code ignored; // What is left goes with the folder, or says so there.
        std::filesystem::remove_all(workspace().toStdString(), ignored);
    }
    Q_DISABLE_COPY_MOVE(RandomTree)

    QByteArray workspace() const { return m_base + "/ws"; }

    /// A path as somebody could write it.
    QByteArray path()
    {
        QByteArray path;
        switch (m_dice.below(6)) {
        case 0:
            path = m_dice.of(m_places);
            break;
        case 1:
            path = workspace() + '/';
            break;
        case 2:
            path = m_base + '/';
            break;
        default:
            break;
        }
        const int names = 1 + m_dice.below(5);
        for (int i = 0; i < names; ++i) {
            if (!path.isEmpty() && !path.endsWith('/'))
                path += m_dice.oneIn(8) ? "//" : "/";
            path += step();
        }
        if (m_dice.oneIn(10))
            path += m_dice.oneIn(2) ? "/" : "/.";
        return path;
    }

private:
    QByteArray step()
    {
        switch (m_dice.below(8)) {
        case 0:
            return "..";
        case 1:
            return ".";
        case 2:
        case 3:
        case 4:
            if (!m_places.isEmpty())
                return m_dice.of(m_places).split('/').last();
            [[fallthrough]];
        default:
            return m_dice.of(pathNames());
        }
    }

    QByteArray target()
    {
        switch (m_dice.below(9)) {
        case 0:
            return m_dice.of(m_outside);
        case 1:
            return "/proc/self/cwd";
        case 2:
            return "/proc/self/root" + m_dice.of(m_folders);
        case 3:
            return m_dice.of(m_folders);
        case 4:
            return "../outside/" + m_dice.of(pathNames());
        case 5:
            return m_base + "/ws/" + m_dice.of(pathNames());
        case 6:
            return step() + '/' + step() + '/' + step();
        case 7:
            return "../ws/" + step();
        default:
            return step();
        }
    }

    void grow()
    {
        const QByteArray place = m_dice.of(m_folders) + '/' + m_dice.of(pathNames());
        switch (m_dice.below(8)) {
        case 0:
        case 1:
            if (make(place))
                m_folders.append(place);
            break;
        case 2:
            put(place);
            break;
        case 3:
            ::mkfifo(place.constData(), 0600);
            break;
        default:
            ::symlink(target().constData(), place.constData());
            break;
        }
        m_places.append(place);
    }

    static bool make(const QByteArray &path) { return ::mkdir(path.constData(), 0755) == 0; }
    static void put(const QByteArray &path)
    {
        const FileDescriptor file(
            ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (file && ::write(file.get(), path.constData(), size_t(path.size())) < 0)
            qFatal("the disk is full");
    }

    Dice &m_dice;
    QTemporaryDir m_folder;
    QByteArray m_base;
    QByteArrayList m_folders; ///< In the workspace.
    QByteArrayList m_outside;
    QByteArrayList m_places; ///< All names that were made.
};

struct KernelsView {
    int error = 0; ///< 0: it leads somewhere.
    QByteArray path; ///< Where, as the kernel names it.
    struct stat status = {};
};

KernelsView viewOf(const FileDescriptor &file)
{
    KernelsView view;
    if (!file) {
        view.error = errno;
        return view;
    }
    char text[PATH_MAX];
    const ssize_t length =
        ::readlink(("/proc/self/fd/" + QByteArray::number(file.get())).constData(), text, sizeof text);
    view.path = QByteArray(text, qMax(ssize_t(0), length));
    ::fstat(file.get(), &view.status);
    return view;
}

/// Slashes and dots at the end are no matter of where a path leads.
QByteArray withoutEnd(QByteArray path)
{
    while (path.size() > 1 && (path.endsWith('/') || path.endsWith("/.")))
        path.chop(1);
    return path;
}

KernelsView kernelsViewOf(int workspace, const QByteArray &path)
{
    return viewOf(FileDescriptor(::openat(workspace, withoutEnd(path).constData(), O_PATH | O_CLOEXEC)));
}

/// Where a new file would be made; it is taken away again.
KernelsView kernelsPlaceFor(int workspace, const QByteArray &path)
{
    const KernelsView view = viewOf(FileDescriptor(::openat(
        workspace, withoutEnd(path).constData(), O_WRONLY | O_CREAT | O_NONBLOCK | O_CLOEXEC, 0600)));
    if (view.error == 0)
        ::unlink(view.path.constData());
    return view;
}

bool isInside(const QByteArray &path, const QByteArray &folder)
{
    return path == folder || path.startsWith(folder + '/');
}

} // namespace

/// What WorkspaceRoot finds, against what the kernel finds: it may say yes only to what lies inside by the kernel's own
/// account, and then it must mean the same file.
class PathOracleTest : public QObject
{
    Q_OBJECT

private slots:
    void findsOnlyWhatTheKernelFindsInside_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::newRow("openat2") << int(Resolution::Kernel);
        QTest::newRow("walk") << int(Resolution::Walk);
    }

    void findsOnlyWhatTheKernelFindsInside()
    {
        QFETCH(int, resolution);
        m_found = m_missing = m_read = 0;
        FuzzRounds rounds(120);
        while (rounds.goOn()) {
            Dice dice(rounds.seed());
            RandomTree tree(dice);
            const auto root =
                WorkspaceRoot::open(QFile::decodeName(tree.workspace()), Resolution(resolution));
            QVERIFY(root);
            const FileDescriptor workspace(
                ::open(tree.workspace().constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
            for (int i = 0; i < 60; ++i) {
                const QByteArray path = tree.path();
                const QString broken = brokenAt(**root, workspace.get(), tree, path);
                if (!broken.isEmpty()) {
                    QFAIL(qPrintable(QStringLiteral("seed %1, path %2: %3")
                                         .arg(rounds.seed())
                                         .arg(QString::fromLatin1(path.toPercentEncoding("/ ")), broken)));
                }
            }
        }
        // Refusing everything would be no boundary either.
        QVERIFY2(
            m_found > rounds.done() && m_missing > rounds.done() / 4 && m_read > rounds.done() / 10,
            qPrintable(
                QStringLiteral("%1 found, %2 missing, %3 read").arg(m_found).arg(m_missing).arg(m_read)));
    }

private:
    QString brokenAt(const WorkspaceRoot &root, int workspace, const RandomTree &tree, const QByteArray &path)
    {
        // What no text can spell cannot be asked for.
        const QString text = QString::fromUtf8(path);
        if (text.toUtf8() != path)
            return {};
        const Result<Place> place = root.find(text);
        if (!place)
            return {};
        if (!isInside(viewOf(place->parent).path, tree.workspace()))
            return QStringLiteral("has its parent outside");
        KernelsView view = kernelsViewOf(workspace, path);
        if (!place->exists) {
            ++m_missing;
            if (view.error != ENOENT)
                return QStringLiteral("found as missing, but the kernel says %1")
                    .arg(qt_error_string(view.error));
            const KernelsView made = kernelsPlaceFor(workspace, path);
            // Behind a dangling link that ends with a slash the kernel makes nothing; the place is there all the same.
            if (made.error != 0)
                return {};
            if (!isInside(made.path, tree.workspace()))
                return QStringLiteral("would be made at ") + QString::fromUtf8(made.path);
            return isNamed(*place, made.path);
        }
        ++m_found;
        // The kernel minds a slash or a dot behind a file, also in a link's text; we do not. It is the same file then.
        if (view.error == ENOTDIR && !S_ISDIR(place->status.st_mode))
            view = viewOf(FileDescriptor(
                ::openat(place->parent.get(), place->name.constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC)));
        if (view.error != 0)
            return QStringLiteral("found, but the kernel says ") + qt_error_string(view.error);
        if (!isInside(view.path, tree.workspace()))
            return QStringLiteral("lies outside at ") + QString::fromUtf8(view.path);
        if (view.status.st_dev != place->status.st_dev || view.status.st_ino != place->status.st_ino)
            return QStringLiteral("is another file for the kernel: ") + QString::fromUtf8(view.path);
        const Result<FileDescriptor> file = root.openForReading(*place);
        if (bool(file) != bool(S_ISREG(view.status.st_mode)))
            return QStringLiteral("is opened though it is no file, or the other way round");
        if (file) {
            ++m_read;
            struct stat status = {};
            ::fstat(file->get(), &status);
            if (status.st_ino != view.status.st_ino || status.st_dev != view.status.st_dev)
                return QStringLiteral("another file is read");
        }
        return isNamed(*place, view.path);
    }

    static QString isNamed(const Place &place, const QByteArray &path)
    {
        const QString text = shownName(path);
        return place.path == text ? QString()
                                  : QStringLiteral("is named %1, and by the kernel %2").arg(place.path, text);
    }

    int m_found = 0;
    int m_missing = 0;
    int m_read = 0;
};

QTEST_GUILESS_MAIN(PathOracleTest)
#include "tst_path_oracle.moc"
