#include "core/agent/instruction_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

class TestInstructionFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath("w/.claude"));
        m_root = *WorkspaceRoot::open(m_folder->filePath("w"));
    }

    void readsThoseOfTheUserFirstThenTheWorkspaces()
    {
        put("user.md", "user");
        put("w/CLAUDE.local.md", "local");
        put("w/.claude/CLAUDE.md", "inner");
        put("w/CLAUDE.md", "claude");
        put("w/AGENTS.md", "agents");
        QCOMPARE(texts({m_folder->filePath("user.md"), m_folder->filePath("absent.md")}),
                 (QStringList{"user", "agents", "claude", "inner", "local"}));
    }

    void leavesOutWhatIsEmptyOrAnotherNameOfAnEarlierFile()
    {
        put("w/AGENTS.md", "one text");
        QVERIFY(QFile::link("AGENTS.md", m_folder->filePath("w/CLAUDE.md")));
        put("w/CLAUDE.local.md", "  \n");
        QCOMPARE(texts({}), QStringList{"one text"});
    }

    void readsNothingThroughALinkThatLeadsOutside()
    {
        put("secret.txt", "a secret");
        QVERIFY(QFile::link("../secret.txt", m_folder->filePath("w/AGENTS.md")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression("AGENTS.md.*leads outside"));
        QCOMPARE(texts({}), QStringList());
    }

    void cutsWhatIsTooLongAndSaysSo()
    {
        put("w/AGENTS.md", QByteArray(1'000'000, 'x'));
        const QString text = texts({}).value(0);
        QVERIFY(text.size() < 70'000);
        QVERIFY(text.endsWith("[cut by Paddock: only the first 64 KiB of this file were read]"));
    }

private:
    void put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QStringList texts(const QStringList &userFiles) const
    {
        QStringList list;
        for (const InstructionsLoaded::File &file : readInstructionFiles(*m_root, userFiles).files)
            list.append(file.text);
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<const WorkspaceRoot> m_root;
};

QTEST_GUILESS_MAIN(TestInstructionFiles)
#include "tst_instruction_files.moc"
