#include "core/cage/windows/profile_name.h"
#include "core/cage/windows/sha256.h"
#include "core/cage/windows/windows_plan.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace paddock::cage;

namespace {

FencePlan planOn(const std::string &workspace)
{
    FencePlan plan;
    plan.workspacePath = workspace;
    plan.workingDirectory = "C:/Users/ann/w";
    return plan;
}

} // namespace

/// What the fence of Windows is told, as far as it can be judged without Windows.
class TestWindowsPlan : public QObject
{
    Q_OBJECT

private slots:
    /// Every length up to three blocks: the padding differs with it.
    void hashesAsOthersDo()
    {
        std::string text;
        for (int length = 0; length < 200; ++length) {
            const QByteArray bytes = QByteArray::fromStdString(text);
            QCOMPARE(QByteArray::fromStdString(sha256(text)),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            text += char(length * 37);
        }
    }

    void aContainerHasOneNameForEachFolderAndRight()
    {
        using Workspace = FencePlan::Workspace;
        const std::string name = profileName("C:/Users/ann/w", Workspace::Writable);
        QCOMPARE(name, profileName("C:/Users/ann/w", Workspace::Writable));
        QVERIFY(name != profileName("C:/Users/ann/v", Workspace::Writable));
        QVERIFY(name != profileName("C:/Users/ann/w", Workspace::ReadOnly));
        QVERIFY(name != profileName("C:/Users/ann/w", Workspace::Absent));
        QCOMPARE(profileName("", Workspace::Absent), profileName("C:/x", Workspace::Absent));
        // A name kept in the registry and on folders: a later version has to find it again.
        QCOMPARE(
            QString::fromStdString(name),
            "Paddock.Writable."
                + QString::fromLatin1(QCryptographicHash::hash("C:/Users/ann/w", QCryptographicHash::Sha256)
                                          .toHex()
                                          .first(40)));
        const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9.]{1,64}$"));
        for (const Workspace right : {Workspace::Writable, Workspace::ReadOnly, Workspace::Absent})
            QVERIFY(allowed.match(QString::fromStdString(profileName("C:/x", right))).hasMatch());
    }

    void aWorkspaceLiesOnADrive_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *path, bool isGood) {
            QTest::newRow(path) << QByteArray(path) << isGood;
        };
        row("C:/Users/ann/w", true);
        row("d:/with space/\xc3\xbc", true);
        row("C:/a.b/.git", true);
        row("C:/", false);
        row("C:", false);
        row("C:w", false);
        row("/home/ann/w", false);
        row("//server/share/w", false);
        row("//?/C:/w", false);
        row("C:\\Users", false);
        row("C:/a//b", false);
        row("C:/a/", false);
        row("C:/a/../b", false);
        row("C:/a/./b", false);
        row("", false);
    }
    void aWorkspaceLiesOnADrive()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, isGood);
        QCOMPARE(faultOnWindows(planOn(path.toStdString())).empty(), isGood);
    }

    void everyPathOfAPlanIsLookedAt()
    {
        const FencePlan good = planOn("C:/w");
        QVERIFY(faultOnWindows(good).empty());
        FencePlan plan = good;
        plan.workingDirectory = std::string("w"); // GCC 12 takes offence at the assignment of a literal
        QVERIFY(!faultOnWindows(plan).empty());
        plan = good;
        plan.readable = {"C:/tools", "//server/tools"};
        QVERIFY(!faultOnWindows(plan).empty());
        plan = good;
        plan.protectedPlaces = {{".git/hooks", ProtectedPlace::Kind::Folder, true},
                                {"../.ssh", ProtectedPlace::Kind::Folder, true}};
        QVERIFY(!faultOnWindows(plan).empty());
        plan = good;
        plan.pinned = {".git", "C:/x"};
        QVERIFY(!faultOnWindows(plan).empty());
        plan = planOn("nothing that lies anywhere");
        plan.workspace = FencePlan::Workspace::Absent;
        QVERIFY(faultOnWindows(plan).empty());
    }

    void aNameIsWhatItLooksLike()
    {
        for (const char *name : {".git", "a b", "console", "COM", "COM10", "nul0", "a~b", "~1x",
                                 "longername~1", "\xc3\xbc", "lpt\xc3\xbc"})
            QVERIFY2(isPlainWindowsName(name), name);
        for (const char *name : {"",
                                 ".",
                                 "..",
                                 "...",
                                 "a.",
                                 "a ",
                                 "CON",
                                 "con.txt",
                                 "Nul .a.b",
                                 "aux.",
                                 "COM1",
                                 "lpt9.txt",
                                 "COM\xc2\xb2",
                                 "conin$",
                                 "a:b",
                                 ".git::$INDEX_ALLOCATION",
                                 "a/b",
                                 "a\\b",
                                 "a*",
                                 "a?",
                                 "<",
                                 "|",
                                 "a\x01",
                                 "a\nb",
                                 "GIT~1",
                                 "progra~2.txt",
                                 "a\"b"})
            QVERIFY2(!isPlainWindowsName(name), name);
    }
};

QTEST_GUILESS_MAIN(TestWindowsPlan)
#include "tst_windows_plan.moc"
