#include "tests/ui/fake_engine.h"
#include "tests/ui/fake_host.h"
#include "tests/ui/review_scene.h"
#include "ui/review/file_page.h"
#include "ui/review/files_panel.h"
#include "ui/session/live_sessions.h"
#include "ui/style/theme.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace paddock;

namespace {

QStringList namesBelow(const FilesModel &tree, const QModelIndex &folder = {})
{
    QStringList names;
    for (int row = 0; row < tree.rowCount(folder); ++row)
        names.append(tree.index(row, 0, folder).data().toString());
    return names;
}

struct FilesBench {
    Theme theme{ThemeChoice::Light};
    FakeEngine engine;
    FakeHost host;
    LiveSessions sessions{engine, host};
    LiveSession &session = sessions.begin(Open{"/home/ada/parser", "anthropic"});
    FilesPanel panel{host, theme};

    FilesBench()
    {
        panel.setSession(&session);
        panel.resize(360, 500);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
    }
    void answer(const QStringList &paths, const QString &remark = {})
    {
        engine.preview(FilesState{{paths, remark.isEmpty(), remark}});
    }
};

} // namespace

/// The files dock: a tree that costs what is opened of it, a filter, a page to read a file.
class TestReviewFiles : public QObject
{
    Q_OBJECT

private slots:
    void showsFoldersBeforeFiles();
    void isAModelThatViewsCanTrust();
    void makesNodesOnlyForWhatIsOpened();
    void filtersByLetters();
    void marksChangedFilesAndTheirFolders();
    void dragsRealFiles();
    void asksWhenFilesCameOrWent();
    void keepsWhatIsOpenWhenTheListChanges();
    void opensAPageFromTheFilter();
    void readsAFileAgainWhenItChanged();
    void saysWhyAFileIsNotShown();
};

void TestReviewFiles::showsFoldersBeforeFiles()
{
    FilesModel tree;
    tree.setFiles({"a.txt", "src/lex.h", "src/sub/x.c", "src-old/y.c", "z.txt"}, "/w");
    QCOMPARE(namesBelow(tree), (QStringList{"src", "src-old", "a.txt", "z.txt"}));
    QCOMPARE(namesBelow(tree, tree.index(0, 0)), (QStringList{"sub", "lex.h"}));
    QCOMPARE(tree.indexOf("src/sub/x.c").data(FilesModel::PathRole).toString(), QString("src/sub/x.c"));
    QVERIFY(!tree.indexOf("src/none").isValid());
}

void TestReviewFiles::isAModelThatViewsCanTrust()
{
    FilesModel tree;
    const QAbstractItemModelTester tester(&tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree.setFiles({"a/b/c", "a/d", "e"}, "/w");
    QCOMPARE(namesBelow(tree, tree.index(0, 0, tree.index(0, 0))), (QStringList{"c"}));
    tree.setMarks({{"a/d", "changed"}});
    tree.setFilter("d");
    tree.setFilter({});
    tree.setFiles({}, "/w");
    QCOMPARE(tree.rowCount(), 0);
}

void TestReviewFiles::makesNodesOnlyForWhatIsOpened()
{
    QStringList paths;
    for (int i = 0; i < 100'000; ++i)
        paths.append(QString("m%1/p%2/f%3.cpp")
                         .arg(i / 1000, 3, 10, QChar(u'0'))
                         .arg(i / 100, 4, 10, QChar(u'0'))
                         .arg(i, 6, 10, QChar(u'0')));
    FilesModel tree;
    tree.setFiles(paths, "/w");
    QCOMPARE(tree.rowCount(), 100);
    QVERIFY(tree.nodesMade() < 200);
    QVERIFY(tree.indexOf("m050/p0500/f050001.cpp").isValid());
    QVERIFY2(tree.nodesMade() < 400, qPrintable(QString::number(tree.nodesMade())));
}

void TestReviewFiles::filtersByLetters()
{
    FilesBench bench;
    bench.answer({"docs/readme.md", "src/lex.h", "src/parser.cpp", "tests/parser_test.cpp"});
    auto *field = bench.panel.findChild<QLineEdit *>("filesFilter");
    field->setFocus();
    QTest::keyClicks(field, "pars");
    QCOMPARE(namesBelow(bench.panel.tree()), (QStringList{"src/parser.cpp", "tests/parser_test.cpp"}));
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(namesBelow(bench.panel.tree()), (QStringList{"docs", "src", "tests"}));
}

void TestReviewFiles::marksChangedFilesAndTheirFolders()
{
    FilesBench bench;
    bench.answer({"src/lex.h", "src/other.h", "tests/parser_test.cpp"});
    bench.engine.preview(ChangesState{scenes::someChanges()});
    FilesModel &tree = bench.panel.tree();
    QCOMPARE(tree.indexOf("src/lex.h").data(FilesModel::MarkRole).toString(), QString("● changed"));
    QCOMPARE(tree.indexOf("tests/parser_test.cpp").data(FilesModel::MarkRole).toString(), QString("+ new"));
    QVERIFY(!tree.indexOf("src").data(FilesModel::MarkRole).toString().isEmpty());
    QVERIFY(tree.indexOf("src/other.h").data(FilesModel::MarkRole).toString().isEmpty());
}

void TestReviewFiles::dragsRealFiles()
{
    FilesModel tree;
    tree.setFiles({"a b#c.txt", "src/lex.h"}, "/home/ada");
    const QModelIndex file = tree.indexOf("a b#c.txt");
    QVERIFY(tree.flags(file) & Qt::ItemIsDragEnabled);
    const std::unique_ptr<QMimeData> mime(
        tree.mimeData({file, file.siblingAtColumn(1), tree.indexOf("src")}));
    QCOMPARE(mime->urls(),
             (QList<QUrl>{QUrl::fromLocalFile("/home/ada/a b#c.txt"), QUrl::fromLocalFile("/home/ada/src")}));
}

void TestReviewFiles::asksWhenFilesCameOrWent()
{
    FilesBench bench;
    QTRY_COMPARE(bench.engine.all<AskFiles>().size(), 1);
    const FileState there{FileState::Kind::File, "x", 1, 0644};
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/lex.h", there, there}}});
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/new.h", {}, there}}});
    QTRY_COMPARE(bench.engine.all<AskFiles>().size(), 2);
    bench.panel.hide();
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/new.h", there, {}}}});
    QCoreApplication::processEvents();
    QCOMPARE(bench.engine.all<AskFiles>().size(), 2);
    bench.panel.show();
    QTRY_COMPARE(bench.engine.all<AskFiles>().size(), 3);
}

void TestReviewFiles::keepsWhatIsOpenWhenTheListChanges()
{
    FilesBench bench;
    bench.answer({"docs/a.md", "src/lex.h", "src/sub/x.c"});
    auto *view = bench.panel.findChild<QTreeView *>("filesTree");
    FilesModel &tree = bench.panel.tree();
    view->expand(tree.indexOf("src"));
    view->expand(tree.indexOf("src/sub"));
    view->setCurrentIndex(tree.indexOf("src/sub/x.c"));
    bench.answer({"docs/a.md", "extra.txt", "src/lex.h", "src/sub/x.c"});
    QVERIFY(view->isExpanded(tree.indexOf("src/sub")));
    QVERIFY(!view->isExpanded(tree.indexOf("docs")));
    QCOMPARE(view->currentIndex().data(FilesModel::PathRole).toString(), QString("src/sub/x.c"));
}

void TestReviewFiles::opensAPageFromTheFilter()
{
    FilesBench bench;
    bench.answer({"src/lex.h", "src/parser.cpp"});
    std::unique_ptr<QWidget> page;
    connect(&bench.panel, &FilesPanel::pageAsked, &bench.panel, [&](QWidget *one) { page.reset(one); });
    auto *field = bench.panel.findChild<QLineEdit *>("filesFilter");
    field->setFocus();
    QTest::keyClicks(field, "parser");
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(page);
    QCOMPARE(page->windowTitle(), QString("parser.cpp"));
    page->show();
    QCOMPARE(bench.engine.all<AskFile>().value(0).path, QString("src/parser.cpp"));
    const QSignalSpy mentions(&bench.panel, &FilesPanel::mentionAsked);
    QTest::mouseClick(page->findChild<QPushButton *>("fileMention"), Qt::LeftButton);
    QCOMPARE(mentions.size(), 1);
    QTest::mouseClick(page->findChild<QPushButton *>("fileEdit"), Qt::LeftButton);
    QCOMPARE(bench.host.desktop.asked, (QStringList{"edit /home/ada/parser/src/parser.cpp:1"}));
}

void TestReviewFiles::readsAFileAgainWhenItChanged()
{
    FilesBench bench;
    FilePage page(bench.session, bench.host, bench.theme, "src/lex.h");
    page.show();
    auto *text = page.findChild<QPlainTextEdit *>("fileText");
    bench.engine.preview(FileShown{{"src/other.h", "no", true, 2}});
    QVERIFY(text->toPlainText().isEmpty());
    bench.engine.preview(FileShown{{"src/lex.h", "int a;\n", true, 7}});
    QCOMPARE(text->toPlainText(), QString("int a;\n"));
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/lex.h", {}, {}}}});
    QCOMPARE(bench.engine.all<AskFile>().size(), 2);
    page.hide();
    bench.engine.note(Changed{ChangeCause::Call, {}, {{"src/lex.h", {}, {}}}});
    QCOMPARE(bench.engine.all<AskFile>().size(), 2);
    page.show();
    QCOMPARE(bench.engine.all<AskFile>().size(), 3);
}

void TestReviewFiles::saysWhyAFileIsNotShown()
{
    FilesBench bench;
    FilePage page(bench.session, bench.host, bench.theme, "a.png");
    page.show();
    bench.engine.preview(FileShown{{"a.png", {}, false, 70, "The file is a picture."}});
    auto *remark = page.findChild<QLabel *>("fileRemark");
    QVERIFY(remark->isVisible());
    QCOMPARE(remark->text(), QString("The file is a picture."));
    QVERIFY(!page.findChild<QPlainTextEdit *>("fileText")->isVisible());
}

QTEST_MAIN(TestReviewFiles)
#include "tst_review_files.moc"
