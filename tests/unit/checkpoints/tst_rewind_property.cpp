#include "tests/unit/checkpoints/checkpoint_bench.h"

#include <QRandomGenerator>

using namespace paddock;
using paddock::tests::CheckpointBench;

/// Whatever shell commands did, every state that was captured can be brought back to the byte, and every rewind undone.
class TestRewindProperty : public QObject
{
    Q_OBJECT

private slots:
    void bringsEveryStateBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void bringsEveryStateBack()
    {
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        CheckpointBench bench;
        bench.run(
            "mkdir -p a/b c && for i in 1 2 3 4; do echo $i > a/$i; echo b$i > a/b/$i; done; echo x > c/x; "
            "ln -s a/1 l; printf '*.o\\nout/\\n' > .gitignore; mkdir out; echo kept > out/keep");
        bench.begin();
        QList<std::pair<qint64, QMap<QString, QByteArray>>> states{{bench.now(), bench.tree()}};
        for (int step = 0; step < 12; ++step) {
            QString script;
            for (int i = dice.bounded(1, 5); i > 0; --i)
                script += command(dice) + '\n';
            bench.did(script);
            states.append({bench.now(), bench.tree()});
        }
        for (int round = 0; round < 6; ++round) {
            const auto &[entry, then] = states.at(dice.bounded(states.size()));
            const auto before = bench.tree();
            const qint64 now = bench.now();
            const RewindPlan plan = bench.preview(entry);
            for (const RewindPlan::File &file : plan.files) {
                QVERIFY2(!file.editedSince, qPrintable(file.path));
                QVERIFY2(file.obstacle.isEmpty(), qPrintable(file.path + ": " + file.obstacle));
            }
            const Changed changed = bench.restore(entry);
            QVERIFY2(changed.isWhole, qPrintable(changed.remark));
            QCOMPARE(changed.files.size(), plan.files.size());
            compare(bench.tree(), then);
            QVERIFY(bench.capture({}).files.isEmpty()); // what we did ourselves is nobody else's
            if (dice.bounded(2) == 0) {
                QVERIFY(bench.restore(now).isWhole);
                compare(bench.tree(), before);
            }
            states.append({bench.now(), bench.tree()});
            if (dice.bounded(2) == 0) {
                bench.did(command(dice));
                states.append({bench.now(), bench.tree()});
            }
        }
    }

private:
    static QString command(QRandomGenerator &dice)
    {
        static const QStringList paths{"a/1", "a/2",  "a/b/1", "a/b/2", "c/x",     "d/e/f",
                                       "n",   "l",    "c",     "a/b",   "new/one", "new/two",
                                       "x.c", "-r f", "ü/ß",   "d/e",   "d",       "q'u"};
        const auto quoted = [](QString path) { return '\'' + path.replace("'", "'\\''") + '\''; };
        const auto path = [&] { return quoted(paths.at(dice.bounded(paths.size()))); };
        const QString one = path();
        const QString two = path();
        const QString number = QString::number(dice.generate());
        const QString parent = "p=" + one + "; mkdir -p -- \"./$(dirname -- \"./$p\")\" 2>/dev/null; ";
        switch (dice.bounded(11)) {
        case 0:
        case 1:
            return parent + "[ -d \"./$p\" ] || echo " + number + " > \"./$p\" || true";
        case 2:
            return parent + "[ -d \"./$p\" ] || printf 'more\\n" + number + "' >> \"./$p\" || true";
        case 3:
            return "rm -rf -- ./" + one;
        case 4:
            return "mv -f -- ./" + one + " ./" + two + " 2>/dev/null || true";
        case 5:
            return "[ ! -f ./" + one + " ] || chmod " + (dice.bounded(2) ? "600" : "755") + " ./" + one;
        case 6:
            return "rm -rf -- ./" + one + "; " + parent + "ln -s " + two + " \"./$p\" 2>/dev/null || true";
        case 7:
            return "cp -a -- ./" + one + " ./" + two + " 2>/dev/null || true";
        case 8:
            return "ln -f -- ./" + one + " ./" + two + " 2>/dev/null || true";
        case 9: // ignored: no rewind may touch them
            return "touch " + number + ".o; rm -f -- ./*.o; mkdir -p out; echo kept > out/keep";
        default: // written in place, and as editors do
            return "[ ! -f ./" + one + " ] || { echo " + number + " > tmp~; mv -f tmp~ ./" + one + "; }";
        }
    }

    static void compare(const QMap<QString, QByteArray> &is, const QMap<QString, QByteArray> &expected)
    {
        for (auto file = expected.begin(); file != expected.end(); ++file) {
            QVERIFY2(is.contains(file.key()), qPrintable("gone: " + file.key()));
            QCOMPARE(is.value(file.key()), *file);
        }
        for (auto file = is.begin(); file != is.end(); ++file)
            QVERIFY2(expected.contains(file.key()), qPrintable("too much: " + file.key()));
    }
};

QTEST_GUILESS_MAIN(TestRewindProperty)

#include "tst_rewind_property.moc"
