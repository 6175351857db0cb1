#include "core/policy/shfmt_run.h"
#include "core/policy/shfmt_tree.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace paddock;

namespace {

ShellReading readByShfmt(const QString &text)
{
    ShfmtRun run(text, QStringLiteral("/nowhere"), nullptr);
    ShellReading reading;
    bool done = false;
    QObject::connect(&run, &ShfmtRun::finished, &run, [&](const ShellReading &found) {
        reading = found;
        done = true;
    });
    run.start();
    return QTest::qWaitFor([&done] { return done; }, 10'000) ? reading : ShellReading{};
}

QString filled(QString text)
{
    return text.replace("{W}", "/w").replace("{O}", "/o").replace("{H}", "/o/home").replace("\\n", "\n");
}

/// Every command that the tests of this folder judge, and texts made to part two readers.
QStringList allCommands()
{
    QStringList commands;
    const QString folder = QStringLiteral(PADDOCK_SOURCE_DIR "/tests/unit/policy/");
    for (const char *name : {"command_policy", "network", "ordinary_work", "persistence", "secrets"}) {
        QFile file(folder + "corpus/" + QLatin1String(name) + ".jsonl");
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no corpus");
        while (!file.atEnd()) {
            const QJsonObject item = QJsonDocument::fromJson(file.readLine()).object();
            if (item["tool"].toString() == "Bash")
                commands.append(filled(item["input"].toObject()["command"].toString()));
        }
    }
    QFile table(folder + "commands.txt");
    if (!table.open(QIODevice::ReadOnly))
        qFatal("no table of commands");
    while (!table.atEnd()) {
        const QString line = QString::fromUtf8(table.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            commands.append(filled(line.section(u' ', 1)));
    }
    return commands;
}

} // namespace

class ShellReadingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!findProgram(QStringLiteral("shfmt")))
            QSKIP("shfmt is not installed here");
    }

    void twoReadersAgreeOnOrdinaryText_data()
    {
        QTest::addColumn<QString>("text");
        const char *const texts[] = {
            "a 'b c' \"d $e\" f\\ g",
            "A=1 B+=2 c",
            "A=(1 2) B[$(i)]=3 D=([k]=v)",
            "cat <<E | sort > f 2>&1\na $b $(c d)\nE\nnext",
            "cat <<-'E'\n\ta $b\n\tE\nnext",
            "cat <<A <<\"B\"\n1\nA\n2 \\$\nB",
            "for x in a{1..3} b; do echo \"$x\"; done > out",
            "for ((i = 0; i < 3; i++)); do echo $i; done",
            "while read -r l; do echo \"${l%%:*}\"; done < <(find . -name '*.c')",
            "if [[ $a == b* && ! -f \"c d\" ]]; then e; elif f; then g; else h; fi",
            "case \"$1\" in a|b) c ;; *) d & ;; esac",
            "f() { local a=1; g \"$a\"; }; f",
            "function f { g; } 2> /dev/null",
            "(cd a && b) || { c; d; }",
            "echo $'a\\n\\x41\\u00e9\\'b' $\"c\" $((1 + (2 * a[3])))",
            "export A=1 B; declare -a C=(1 2); local -r d=\"$e\"",
            "a=`b \\`c\\`` d",
            "echo {a,b}{1,2} x{y,\"z w\"}q {1..3}",
            "! a | b |& c &> d &",
            "time -p make -j4",
            "ls !(a|b) @(c) *.[ch] ~/d a~b",
            "let i=1+2 j++; ((i++))",
            "exec 3<> f; a <&3 >&- 2>| g",
            "echo a#b # comment 'x\necho c",
            "a \\\n  b",
            "echo \"a\\\nb\" 'c\\d' \"e\\f\"",
            "printf '%s\\n' \"${a[@]}\" \"${#b}\" \"${c:-$(d \"e\")}\" ${f/x/y}",
            "select x in a b; do c; break; done",
            "until a; do b; done; for x; do c; done",
            "diff <(a) <(b) > >(c)",
            "[ -f a ] && . b",
            "echo a; { b; }; [[ a =~ ^(b|c)$ ]] && d",
            "while IFS= read -r l; do a; done <<< \"$b\"",
            "echo \"$(cat <<'E'\n)x\nE\n)\"",
        };
        for (const char *text : texts)
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void twoReadersAgreeOnOrdinaryText()
    {
        QFETCH(QString, text);
        const ShellScript script = readShell(text);
        QVERIFY2(script.isReadable(), qPrintable(script.fault));
        const ShellReading reading = readByShfmt(text);
        QCOMPARE(reading.detail, QString());
        QCOMPARE(reading.state, ShellReading::State::Read);
        QCOMPARE(ReadingComparison::difference(script, reading), QString());
    }

    /// What our reader takes for readable, another grammar reads alike; else ordinary work would ask for nothing.
    void twoReadersAgreeOnEveryCommandOfTheTables()
    {
        QStringList apart;
        int compared = 0;
        QList<std::shared_ptr<ShfmtRun>> running;
        for (const QString &text : allCommands()) {
            const ShellScript script = readShell(text);
            if (!script.isReadable())
                continue;
            const auto run = std::make_shared<ShfmtRun>(text, QStringLiteral("/nowhere"), nullptr);
            connect(run.get(), &ShfmtRun::finished, this, [&, script, text](const ShellReading &reading) {
                const QString difference = reading.state == ShellReading::State::Read
                                               ? ReadingComparison::difference(script, reading)
                                               : reading.detail;
                // A quoted index that Bash evaluates: only our reader sees the command in it, and that is an attack.
                const bool hiddenIndex = text.startsWith("echo $[ x='a[$(");
                QVERIFY(!hiddenIndex || !difference.isEmpty());
                if (!difference.isEmpty() && !hiddenIndex)
                    apart.append(text + "\n    " + difference);
                ++compared;
            });
            run->start();
            running.append(run);
            QVERIFY(QTest::qWaitFor([&] { return running.size() - compared < 8; }, 10'000));
        }
        QVERIFY(QTest::qWaitFor([&] { return running.size() == compared; }, 10'000));
        QVERIFY(compared > 800);
        QVERIFY2(apart.isEmpty(), qPrintable(u'\n' + apart.join(u'\n')));
    }

    void whatOneReaderMissesIsNamed_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::newRow("a command more") << "a b"
                                        << "a b; c d";
        QTest::newRow("a command less") << "a b; c d"
                                        << "a b";
        QTest::newRow("another word") << "c d"
                                      << "c 'd '";
        QTest::newRow("another target") << "a > c d"
                                        << "a > cd d";
        QTest::newRow("another operator") << "a > c d"
                                          << "a < c d";
        QTest::newRow("an expansion for a text") << "c d"
                                                 << "c $d";
        QTest::newRow("another assignment") << "c=1 d"
                                            << "c+=1 d";
        QTest::newRow("another body") << "c <<E\nd\nE\n"
                                      << "c <<E\ne\nE\n";
    }

    void whatOneReaderMissesIsNamed()
    {
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        const QString difference = ReadingComparison::difference(readShell(ours), readByShfmt(theirs));
        QVERIFY2(difference.contains(u'c'), qPrintable(difference));
    }

    void shfmtRefusesWhatIsNoShell()
    {
        const ShellReading reading = readByShfmt(QStringLiteral("if a; then"));
        QCOMPARE(reading.state, ShellReading::State::Refused);
        QVERIFY(!reading.detail.isEmpty());
    }

    void aMissingReaderSaysWhatHelps()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const ShellReading reading = readByShfmt(QStringLiteral("ls"));
        qputenv("PATH", path);
        QCOMPARE(reading.state, ShellReading::State::Unavailable);
        QVERIFY(reading.detail.contains("install the package shfmt"));
    }

    /// A reader that hangs, dies, chatters or speaks of what nobody knows is never taken for an answer.
    void aBrokenReaderIsUnavailable_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("silent") << QByteArray("exit 0");
        QTest::newRow("no tree") << QByteArray("echo nonsense");
        QTest::newRow("killed") << QByteArray("kill -9 $$");
        QTest::newRow("an unknown node") << QByteArray("echo '{\"Stmts\":[{\"Cmd\":{\"Type\":\"New\"}}]}'");
        QTest::newRow("failing") << QByteArray("echo no >&2; exit 3");
        QTest::newRow("a refusal with a tree") << QByteArray("echo '{}'; exit 1");
    }

    void aBrokenReaderIsUnavailable()
    {
        QFETCH(QByteArray, script);
        QTemporaryDir folder;
        QFile program(folder.filePath("shfmt"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\n" + script + '\n');
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder.path()));
        const ShellReading reading = readByShfmt(QStringLiteral("ls"));
        qputenv("PATH", path);
        QCOMPARE(reading.state, ShellReading::State::Unavailable);
        QVERIFY(!reading.detail.isEmpty());
    }

    void anOlderOrNewerSpellingOfTheOptionIsTried()
    {
        QTemporaryDir folder;
        QFile program(folder.filePath("shfmt"));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write(
            "#!/bin/sh\n[ \"$3\" = --to-json ] || { echo 'unknown flag' >&2; exit 2; }\n"
            "echo '{\"Stmts\":[{\"Cmd\":{\"Type\":\"CallExpr\",\"Args\":[{\"Parts\":[{\"Type\":\"Lit\","
            "\"Value\":\"ls\"}]}]}}]}'\n");
        program.close();
        QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder.path()));
        const ShellReading reading = readByShfmt(QStringLiteral("ls"));
        qputenv("PATH", path);
        QCOMPARE(reading.state, ShellReading::State::Read);
        QCOMPARE(reading.commands, (QList<ReadCommand>{{ShellCommand::Kind::Simple, {}, {"ls"}}}));
    }
};

QTEST_GUILESS_MAIN(ShellReadingTest)
#include "tst_shell_reading.moc"
