#include "core/policy/shell_words.h"

#include <QTest>

using namespace paddock;

namespace {

/// The simple commands of a text, words joined by "|"; what only running could tell is written as its kind.
QStringList commandsOf(const QString &text)
{
    QStringList result;
    for (const ShellCommand &command : readShell(text).commands) {
        QStringList words;
        for (const ShellWord &word : command.words) {
            QString shown;
            for (const ShellPiece &piece : word.pieces) {
                switch (piece.kind) {
                case ShellPiece::Kind::Plain:
                case ShellPiece::Kind::Quoted:
                case ShellPiece::Kind::Pattern:
                case ShellPiece::Kind::Tilde:
                    shown += piece.text;
                    break;
                case ShellPiece::Kind::Variable:
                    shown += QStringLiteral("<var>");
                    break;
                case ShellPiece::Kind::Output:
                    shown += QStringLiteral("<out>");
                    break;
                case ShellPiece::Kind::Pipe:
                    shown += QStringLiteral("<pipe>");
                    break;
                case ShellPiece::Kind::Arithmetic:
                    shown += QStringLiteral("<math>");
                    break;
                }
            }
            words.append(shown);
        }
        result.append(words.join(u'|'));
    }
    return result;
}

} // namespace

class ShellWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsEverySimpleCommand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("commands");
        QTest::newRow("list") << "a; b && c || d & e" << QStringList{"a", "b", "c", "d", "e"};
        QTest::newRow("pipeline") << "a | b |& c" << QStringList{"a", "b", "c"};
        QTest::newRow("quotes") << "a 'b; c' \"d && e\" f\\ g" << QStringList{"a|b; c|d && e|f g"};
        QTest::newRow("a word out of pieces") << "r''m \"-\"r\\f" << QStringList{"rm|-rf"};
        QTest::newRow("ansi") << "$'\\x72\\155\\u0041\\n'" << QStringList{"rmA\n"};
        QTest::newRow("comment") << "a # ; b\nc #d" << QStringList{"a", "c"};
        QTest::newRow("no comment inside a word") << "a b#c" << QStringList{"a|b#c"};
        QTest::newRow("line goes on") << "a \\\n b" << QStringList{"a|b"};
        QTest::newRow("substitution") << "a $(b c)" << QStringList{"b|c", "a|<out>"};
        QTest::newRow("backquotes") << "a `b \\`c\\``" << QStringList{"c", "b|<out>", "a|<out>"};
        QTest::newRow("inside double quotes") << "a \"x$(b)y\"" << QStringList{"b", "a|x<out>y"};
        QTest::newRow("not inside single quotes") << "a '$(b)'" << QStringList{"a|$(b)"};
        QTest::newRow("default value") << "a ${x:-$(b)}" << QStringList{"b", "a|<var>"};
        QTest::newRow("arithmetic index") << "a $((x[$(b)]))" << QStringList{"b", "a|<math>"};
        QTest::newRow("process substitution") << "a <(b) >(c)" << QStringList{"b", "c", "a|<pipe>|<pipe>"};
        QTest::newRow("here-document") << "a <<E\n$(b)\nE\nc" << QStringList{"a", "b", "c"};
        QTest::newRow("quoted here-document") << "a <<'E'\n$(b)\nE\nc" << QStringList{"a", "c"};
        QTest::newRow("two here-documents")
            << "a <<X; b <<-Y\nx\nX\n\ty\n\tY\nc" << QStringList{"a", "b", "c"};
        QTest::newRow("if") << "if a; then b; elif c; then d; else e; fi"
                            << QStringList{"a", "b", "c", "d", "e"};
        QTest::newRow("loops") << "while a; do b; done; for x in y z; do c; done"
                               << QStringList{"a", "b", "x|y|z", "c"};
        QTest::newRow("case") << "case $x in a|b) c;; (d) e;; esac" << QStringList{"<var>", "c", "e"};
        QTest::newRow("function") << "f() { a; }; function g { b; }" << QStringList{"f", "a", "g", "b"};
        QTest::newRow("group and subshell") << "{ a; }; (b; c)" << QStringList{"a", "b", "c"};
        QTest::newRow("braces") << "{rm,-rf,x}" << QStringList{"rm|-rf|x"};
        QTest::newRow("brace sequence") << "a b{1..3}" << QStringList{"a|b1|b2|b3"};
        QTest::newRow("test") << "[[ $x =~ ^(a|b)$ && -f y ]] && c"
                              << QStringList{"<var>|=~|^(a|b)$|-f|y", "c"};
        QTest::newRow("negation and time") << "! a; time -p b" << QStringList{"a", "b"};
        QTest::newRow("keyword as argument") << "echo if then fi" << QStringList{"echo|if|then|fi"};
        QTest::newRow("dollar before a closing quote")
            << "a \"^$\" b; c \"$'\" d" << QStringList{"a|^$|b", "c|$'|d"};
        QTest::newRow("dollar and quote in a here-document")
            << "a <<E\n$' $(b) '\nE" << QStringList{"a", "b"};
        QTest::newRow("array") << "x=(a $(b)); y[1]=2" << QStringList{"b", "", ""};
    }
    void findsEverySimpleCommand()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, commands);
        QCOMPARE(commandsOf(text), commands);
        QCOMPARE(readShell(text).fault, QString());
    }

    void saysWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"echo 'a",
                                 "echo \"a",
                                 "echo $(",
                                 "echo `a",
                                 "echo ${x",
                                 "if a; then b",
                                 "a )",
                                 ")(",
                                 "| a",
                                 "a &&",
                                 "a |",
                                 "for",
                                 "for x in a; do b",
                                 "case x in",
                                 "cat <<E\nbody",
                                 "echo $'a",
                                 "a ;; b",
                                 "echo >",
                                 "(a",
                                 "{ a",
                                 "done",
                                 "coproc",
                                 "$((1+",
                                 "a\rb",
                                 "a \xc2\xa0 b",
                                 "echo '\xe2\x80\xae'",
                                 "[[ a"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QString(20000, u'a');
        QTest::newRow("many") << QStringLiteral("a;").repeated(500);
        QTest::newRow("deep") << QStringLiteral("( ").repeated(60) + u'a' + QStringLiteral(" )").repeated(60);
    }
    void saysWhatItCannotRead()
    {
        QFETCH(QString, text);
        QVERIFY2(!readShell(text).isReadable(), qPrintable(commandsOf(text).join(u'\n')));
    }

    void commandsAreFoundBeforeAFault()
    {
        const ShellScript script = readShell(QStringLiteral("rm x; echo 'open"));
        QVERIFY(!script.isReadable());
        QVERIFY(!script.commands.isEmpty());
        QCOMPARE(script.commands.first().words.first().literal().value_or(QString()), QStringLiteral("rm"));
    }

    void redirectionsBelongToTheirCommand()
    {
        const ShellScript script = readShell(QStringLiteral("a 2>&1 >b <c &>>d {fd}<>e <<< f"));
        QStringList ops;
        for (const ShellRedirection &redirection : script.commands.value(0).redirections)
            ops.append(redirection.op + redirection.target.visible());
        QCOMPARE(ops, (QStringList{">&1", ">b", "<c", "&>>d", "<>e", "<<<f"}));
    }

    void aStageKnowsWhatFeedsIt()
    {
        const ShellScript script = readShell(QStringLiteral("a | b | { c; d; }; e"));
        QCOMPARE(script.commands.value(0).upstream, QList<int>());
        QCOMPARE(script.commands.value(1).upstream, QList<int>{0});
        QCOMPARE(script.commands.value(3).upstream, (QList<int>{0, 1}));
        QCOMPARE(script.commands.value(4).upstream, QList<int>());
    }

    void subshellsAndStagesAreScopesOfTheirOwn()
    {
        const ShellScript script = readShell(QStringLiteral("a; (b); c | d; e &"));
        QCOMPARE(script.commands.value(0).scope, 0);
        for (int i = 1; i < 5; ++i)
            QVERIFY2(script.commands.value(i).scope != 0, qPrintable(QString::number(i)));
        QVERIFY(script.commands.value(4).background);
        QVERIFY(!script.commands.value(0).background);
    }
};

QTEST_GUILESS_MAIN(ShellWordsTest)
#include "tst_shell_words.moc"
