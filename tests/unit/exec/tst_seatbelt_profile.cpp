#include "core/exec/seatbelt_profile.h"

#include <QTest>

using namespace paddock;

namespace {

FenceSpec specOf(FenceSpec::Workspace workspace)
{
    FenceSpec spec;
    spec.workspace = workspace;
    spec.workspacePath = "/Users/ann/w";
    spec.fencedNames = {{".vscode", true, true}, {".git/config", false, true}};
    spec.pinned = {".git"};
    return spec;
}

} // namespace

/// The text of the profile only: no macOS was there to run it.
class TestSeatbeltProfile : public QObject
{
    Q_OBJECT

private slots:
    void deniesWhatIsNotNamed()
    {
        QVERIFY(seatbeltProfile(specOf(FenceSpec::Workspace::Writable), "/private/tmp/x", 0)
                    .startsWith("(version 1)\n(deny default)\n"));
    }

    void protectsNamesAfterOpeningTheWorkspace()
    {
        const QByteArray profile =
            seatbeltProfile(specOf(FenceSpec::Workspace::Writable), "/private/tmp/x", 0);
        const qsizetype opened = profile.indexOf("(allow file-write* (subpath \"/Users/ann/w\"))");
        const qsizetype closed =
            profile.indexOf("(deny file-write* (regex #\"^\\/Users\\/ann\\/w/\\.[vV][sS][cC]");
        QVERIFY(opened > 0);
        QVERIFY2(closed > opened, profile.constData()); // the last rule that matches counts
    }

    void opensNothingForWritingWhenItIsReadOnly()
    {
        const QByteArray profile =
            seatbeltProfile(specOf(FenceSpec::Workspace::ReadOnly), "/private/tmp/x", 0);
        QVERIFY(profile.contains("(allow file-read* (subpath \"/Users/ann/w\"))"));
        QVERIFY(!profile.contains("file-write* (subpath \"/Users/ann/w\")"));
    }

    void reachesOnlyTheProxy()
    {
        const FenceSpec spec = specOf(FenceSpec::Workspace::Writable);
        const QByteArray port = "(allow network-outbound (remote ip \"localhost:4711\"))";
        QVERIFY(seatbeltProfile(spec, "/private/tmp/x", 4711).endsWith(port + '\n'));
        QVERIFY(!seatbeltProfile(spec, "/private/tmp/x", 0).contains("(allow network-outbound"));
    }

    void keepsAPathInsideItsString()
    {
        FenceSpec spec = specOf(FenceSpec::Workspace::Writable);
        spec.workspacePath = "/Users/ann/a\"b)(allow default";
        const QByteArray profile = seatbeltProfile(spec, "/private/tmp/x", 0);
        QVERIFY2(profile.contains("(subpath \"/Users/ann/a\\\"b)(allow default\"))"), profile.constData());
    }
};

QTEST_GUILESS_MAIN(TestSeatbeltProfile)
#include "tst_seatbelt_profile.moc"
