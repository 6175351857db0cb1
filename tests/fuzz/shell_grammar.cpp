#include "tests/fuzz/shell_grammar.h"

namespace paddock::fuzz {

QString ShellGrammar::quoted(const QString &text) const
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString ShellGrammar::script()
{
    m_variables.clear();
    QString text;
    const int count = 1 + m_dice.below(4);
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += m_dice.of<QString>({"; ", " && ", " || ", "\n", "; ", " && "});
        text += i + 1 < count && m_dice.oneIn(2) ? prepared() : statement(2);
    }
    return text;
}

QString ShellGrammar::statement(int depth)
{
    if (depth > 0 && m_dice.oneIn(4))
        return compound(depth - 1);
    QString text = simple(depth);
    if (depth > 0 && m_dice.oneIn(6))
        text += QStringLiteral(" | ") + simple(depth - 1);
    return text;
}

QString ShellGrammar::compound(int depth)
{
    const QString inner = statement(depth);
    switch (m_dice.below(14)) {
    case 0:
        return QStringLiteral("for f in %1 %2; do cat \"$f\"; done").arg(path(), path());
    case 1:
        return QStringLiteral("if test -f a.txt; then %1; else %2; fi").arg(inner, statement(depth));
    case 2:
        return QStringLiteral("( cd %1 && %2 )").arg(folder(), inner);
    case 3:
        return QStringLiteral("{ %1; }%2").arg(inner, redirection());
    case 4:
        return QStringLiteral("f() { %1; }; f %2")
            .arg(m_dice.oneIn(2) ? QStringLiteral("cat \"$1\"") : inner, path());
    case 5:
        return QStringLiteral("case x in x) %1;; *) true;; esac").arg(inner);
    case 6:
        return QStringLiteral("echo %1 | while read -r f; do cat \"$f\"; done").arg(path());
    case 7:
        return QStringLiteral("while read -r f; do head -n1 \"$f\"; done <<< %1").arg(path());
    case 8:
        return QStringLiteral("cat <<EOF\n$(%1)\nEOF").arg(inner);
    case 9:
        return QStringLiteral("echo \"$(%1)\"").arg(inner);
    case 10:
        return QStringLiteral("for ((i=0; i<2; i++)); do %1; done").arg(inner);
    case 11:
        return QStringLiteral("[[ -e a.txt ]] && { %1; }").arg(inner);
    case 12:
        return QStringLiteral("cat <(%1)").arg(inner);
    default:
        return QStringLiteral("! %1").arg(inner);
    }
}

QString ShellGrammar::simple(int depth)
{
    QString text;
    switch (m_dice.below(11)) {
    case 0:
    case 1:
    case 2:
        text = reading();
        break;
    case 3:
    case 4:
        text = writing();
        break;
    case 5:
        text = searching();
        break;
    case 6:
        text = moving();
        break;
    case 7:
        return depth > 0 ? carried(depth - 1) : reading();
    case 8:
        return prepared();
    case 9:
        text = QStringLiteral("echo some words");
        break;
    default:
        text = QStringLiteral("cat a.txt");
        break;
    }
    if (m_dice.oneIn(4))
        text += redirection();
    if (m_dice.oneIn(10))
        text.prepend(m_dice.of<QString>({"command ", "env ", "env A=b ", "timeout 5 ", "nice -n 5 ", "time ",
                                         "nohup ", "stdbuf -o0 ", "LC_ALL=C ", "env -i ", "exec "}));
    return text;
}

QString ShellGrammar::reading()
{
    const QString one = path();
    return m_dice.of<QString>({"cat " + one,
                               "head -n 3 " + one,
                               "tail -c+1 " + one,
                               "wc -l " + one + ' ' + path(),
                               "sort " + one,
                               "sort --files0-from=" + one,
                               "grep -n x " + one,
                               "grep -f " + one + " a.txt",
                               "cut -c1-5 < " + one,
                               "diff " + one + ' ' + path(),
                               "cmp " + one + ' ' + path(),
                               "sed -n p " + one,
                               "sed -f " + one + " a.txt",
                               "sed -n '1r " + plainPath() + "' a.txt",
                               "awk '{print}' " + one,
                               "awk -f " + one + " a.txt",
                               "awk 'BEGIN{while((getline l < \"" + plainPath() + "\")>0) print l}'",
                               "awk 'BEGIN{print ARGV[1]}{print}' x=1 " + one,
                               "tac " + one,
                               "nl " + one,
                               "od -c " + one,
                               "base64 " + one,
                               "md5sum " + one,
                               "md5sum -c " + one,
                               "paste " + one + ' ' + path(),
                               "join " + one + ' ' + path(),
                               "comm " + one + ' ' + path(),
                               "dd if=" + one + " of=/dev/null status=none",
                               "tee < " + one,
                               "read -r line < " + one + "; echo \"$line\"",
                               "mapfile -t lines < " + one,
                               "echo \"$(< " + one + ")\"",
                               "while read -r l; do echo \"$l\"; done < " + one,
                               "exec 3< " + one + "; cat <&3",
                               "source " + one,
                               ". " + one,
                               "strings " + one,
                               "file -f " + one,
                               "stat " + one,
                               "date -r " + one,
                               "date -f " + one,
                               "tar -cf x.tar " + one,
                               "tar -chf x.tar .",
                               "tar -cf x.tar -C " + folder() + " .",
                               "tar -cf x.tar -T " + one,
                               "gzip -c " + one,
                               "python3 -c 'print(open(\"" + plainPath() + "\").read())'",
                               "perl -ne print " + one,
                               "git --no-pager diff --no-index a.txt " + one,
                               "git hash-object " + one,
                               "xargs -a " + one + " echo",
                               "test -s " + one,
                               "pr " + one,
                               "fold -w 20 " + one,
                               "uniq " + one,
                               "tsort " + one,
                               "shuf " + one,
                               "iconv -f latin1 " + one,
                               "curl -s file://" + m_outside + "/secret.txt",
                               "grep x a.txt --file=" + one,
                               "wc --files0-from=" + one,
                               "du --files0-from=" + one,
                               "cat -- " + one,
                               "cat sub/* " + one,
                               "envsubst < " + one,
                               "cp /dev/stdin copy.txt < " + one});
}

QString ShellGrammar::searching()
{
    const QString where = m_dice.oneIn(2) ? folder() : QStringLiteral(".");
    return m_dice.of<QString>({"ls " + where,
                               "ls -LR " + where,
                               "find " + where + " -type f",
                               "find -L " + where + " -name '*.txt'",
                               "find " + where + " -type f -exec cat {} +",
                               "find -L . -type f -exec head -n1 {} \\;",
                               "find " + where + " -follow -type f -exec cat {} \\;",
                               "find . -name '*.txt' -exec cp {} " + path() + " \\;",
                               "find . -lname '*' -exec cat {} \\;",
                               "find . -name a.txt -fprint " + path(),
                               "find -files0-from " + path(),
                               "find . -newer " + path(),
                               "grep -r x " + where,
                               "grep -R x " + where,
                               "grep -rn x . --include='*.txt'",
                               "grep --dereference-recursive x .",
                               "rg x " + where,
                               "rg -L x .",
                               "rg --follow x",
                               "rg --ignore-file " + path() + " x .",
                               "du -a " + where,
                               "du -aL .",
                               "tree -l " + where,
                               "diff -r sub " + folder(),
                               "cat *",
                               "cat */*",
                               "head -n1 o*/* 2>/dev/null",
                               "cat ./**/*",
                               "shopt -s globstar; cat **/*",
                               "echo " + where + "/*",
                               "wc -c *",
                               "git --no-pager grep --no-index x " + where,
                               "ls | xargs cat",
                               "find . | xargs -n1 head -n1",
                               "find . -type l | xargs cat",
                               "printf '%s\\n' " + path() + " | xargs cat",
                               "echo " + path() + " | xargs -I{} cat {}",
                               "for f in $(find .); do cat \"$f\"; done",
                               "for f in *; do cat \"$f\"; done",
                               "for d in */; do cat \"$d\"secret.txt; done",
                               "readlink out | xargs ls",
                               "realpath out",
                               "cat \"$(readlink outfile)\"",
                               "ls -d ../*",
                               "chmod -R u+w " + where,
                               "cp -rL . copy",
                               "cp -rL sub copy",
                               "cp -aH out copy",
                               "rsync -aL . copy",
                               "tar -chf - . | wc -c",
                               "zip -qr x.zip ."});
}

QString ShellGrammar::writing()
{
    const QString one = path();
    return m_dice.of<QString>({"echo x > " + one,
                               "echo x >> " + one,
                               "touch " + one,
                               "mkdir -p " + one,
                               "rm -f " + one,
                               "rm -rf " + one,
                               "rm -rf sub/*",
                               "rm -rf */",
                               "rm -rf o*/",
                               "rm -rf -- " + one,
                               "rmdir " + one,
                               "unlink " + one,
                               "truncate -s 0 " + one,
                               "tee " + one + " < a.txt",
                               "tee -a " + one + " < a.txt",
                               "dd if=a.txt of=" + one + " status=none",
                               "sed -i s/x/y/ " + one,
                               "sed -i s/x/y/ *",
                               "sed -i --follow-symlinks s/o/0/ *",
                               "sed 'w " + plainPath() + "' a.txt",
                               "sed -n 's/a/b/w " + plainPath() + "' a.txt",
                               "awk '{print > \"" + plainPath() + "\"}' a.txt",
                               "sort -o " + one + " a.txt",
                               "chmod 600 " + one,
                               "chmod -R 700 " + one,
                               "ln -s " + path() + " " + one,
                               "ln a.txt " + one,
                               "ln -f " + one + " hard2.txt",
                               "cp a.txt " + one,
                               "cp -r sub " + one,
                               "cp -t " + folder() + " a.txt",
                               "cp " + one + " copy.txt",
                               "cp -P out l3",
                               "install -m 600 a.txt " + one,
                               "mv a.txt " + one,
                               "mv -t " + folder() + " a.txt",
                               "mv " + one + " got.txt",
                               "split -b 2 a.txt " + one,
                               "tar -xf t.tar -C " + folder(),
                               "tar -C " + folder() + " -cf y.tar .",
                               "tar -cf " + one + " a.txt",
                               "gzip -kf " + one,
                               "uniq a.txt " + one,
                               "csplit -s -f " + one + " a.txt 1",
                               "patch " + one + " < a.txt",
                               "mktemp -p " + folder(),
                               "mkfifo " + one,
                               "python3 -c 'open(\"" + plainPath() + "\",\"w\").write(\"x\")'",
                               "perl -pi -e s/x/y/ " + one,
                               "printf x | dd of=" + one + " status=none",
                               "shred -n1 " + one,
                               "touch -r a.txt " + one,
                               "find . -name '*.txt' -delete",
                               "find " + folder() + " -name '*.txt' -delete",
                               "find -L . -name secret.txt -delete",
                               "find . -type f -exec sed -i s/x/y/ {} +",
                               "find -L . -type f -exec truncate -s 0 {} +",
                               "ls | xargs rm -rf",
                               "for f in *; do echo x >> \"$f\"; done",
                               "for f in */*; do : > \"$f\"; done",
                               "xxd a.txt " + one,
                               "exec 4> " + one + "; echo x >&4",
                               "exec 5<> " + one + "; echo x >&5",
                               ": > " + one,
                               "echo x >| " + one,
                               "echo x &> " + one,
                               "echo x >& " + one,
                               "git init -q " + one,
                               "git -C " + folder() + " init -q",
                               "git diff --no-index --output=" + one + " a.txt sub/b.txt",
                               "> " + one});
}

QString ShellGrammar::moving()
{
    return m_dice.of<QString>(
        {"cd " + folder() + " && " + reading(),
         "cd " + folder() + "; " + writing(),
         "pushd " + folder() + " >/dev/null; " + reading(),
         "pushd " + folder() + "; popd; " + writing(),
         "cd sub; cd -; cat ../" + m_dice.of<QString>({"secret.txt", "outside/secret.txt", "ws/a.txt"}),
         "cd -P out; cat secret.txt",
         "cd -L sub/up; cat outside/secret.txt",
         "cd sub/up && cat a.txt",
         "cd out/.. && cat outside/secret.txt",
         "cd out && cd .. && rm -f victim.txt outside/victim.txt",
         "CDPATH=" + folder() + " cd keep && cat a.txt",
         "mkdir -p n/m && cd n/m && cat ../../../outside/secret.txt",
         "mkdir -p n/m && cd n/m && echo x > ../../b2.txt",
         "cd sub && mv ../sub ../in2 && cat ../../outside/secret.txt",
         "cd ~ && cat .profile",
         "cd; ls",
         "cd \"$OLDPWD\"; ls",
         "env -C " + folder() + " cat secret.txt",
         "(cd sub; cat ../a.txt); cat ../outside/secret.txt",
         "cd ..; cd ws; cat a.txt",
         "cd \"$(dirname " + plainPath() + ")\"; ls",
         "make -C " + folder() + " all",
         "for d in sub ..; do cd $d; done; ls; rm -f victim.txt"});
}

QString ShellGrammar::carried(int depth)
{
    const QString inner = statement(depth);
    return m_dice.of<QString>(
        {"bash -c " + quoted(inner),
         "sh -c " + quoted(inner),
         "bash <<'EOF'\n" + inner + "\nEOF",
         "bash <<< " + quoted(inner),
         "eval " + quoted(inner),
         "env bash -c " + quoted(inner),
         "timeout 5 sh -c " + quoted(inner),
         "echo x | xargs -n1 sh -c " + quoted(inner),
         "find . -maxdepth 1 -name a.txt -exec sh -c " + quoted(inner) + " \\;",
         "bash -c " + quoted("cat \"$1\"") + " _ " + path(),
         "sh -c " + quoted("cat \"$0\"") + ' ' + path(),
         "bash -c " + quoted("cd \"$1\" && cat *") + " _ " + folder(),
         "env -S " + quoted("cat " + plainPath()),
         "trap " + quoted(inner) + " EXIT",
         "set -- " + path() + "; cat \"$1\"",
         "set -- " + path() + "; rm -f \"$@\"",
         "( " + inner + " ) & wait",
         "coproc " + reading() + "; wait",
         "echo " + quoted(inner) + " | bash",
         "printf '%s' " + quoted(inner) + " > s.sh; bash s.sh",
         "bash -s < a.txt",
         "command bash -c " + quoted(inner),
         "awk 'BEGIN{system(\"" + QString(reading()).remove(u'"').remove(u'\'') + "\")}'",
         "find . -maxdepth 0 -exec cat " + path() + " \\;",
         "find . -maxdepth 0 -execdir cat ../outside/secret.txt \\;",
         "find sub -name b.txt -execdir cat ../../outside/secret.txt \\;",
         "flock a.txt " + reading(),
         "xargs -n1 cat <<< " + path(),
         "time -p " + reading(),
         "env BASH_ENV=" + path() + " bash -c true",
         "bash --rcfile " + path() + " -ic true",
         "nohup sh -c " + quoted(inner) + " >/dev/null",
         "alias c=cat; c " + path(),
         "git -c core.pager=" + quoted("cat " + plainPath()) + " --version",
         "make -f " + path(),
         "ls " + folder() + " | head -n1 | xargs cat"});
}

QString ShellGrammar::redirection()
{
    return m_dice.of<QString>({" > ", " >> ", " 2> ", " < ", " &> ", " >| ", " 2>> "}) + path();
}

QString ShellGrammar::prepared()
{
    const QString name = m_dice.of<QString>({"v", "dir", "p"});
    const QString text = plainPath();
    m_variables.append(name);
    switch (m_dice.below(18)) {
    case 0:
        return QStringLiteral("ln -s %1 l; cat l l/secret.txt").arg(text);
    case 1:
        return QStringLiteral("ln -sfn %1 sub2").arg(m_dice.of<QString>({"..", "../outside", m_outside}));
    case 2:
        return QStringLiteral("mv out sub/");
    case 3:
        return QStringLiteral("cp -P out l2; cat l2/secret.txt");
    case 4:
        return QStringLiteral("cd %1").arg(folder());
    case 5:
        return QStringLiteral("read -r %1 <<< %2").arg(name, quoted(text));
    case 6:
        return QStringLiteral("printf -v %1 %s %2").arg(name, quoted(text));
    case 7:
        return QStringLiteral("export %1=%2").arg(name, quoted(text));
    case 8:
        return QStringLiteral("%1=(%2 a.txt)").arg(name, quoted(text));
    case 9:
        return QStringLiteral("%1=$(echo %2)").arg(name, quoted(text));
    case 10:
        return QStringLiteral("n=%1; declare \"$n=%2\"").arg(name, text);
    case 11:
        return QStringLiteral("%1=..; %1+=/outside/secret.txt").arg(name);
    case 12:
        return QStringLiteral("for %1 in a.txt %2; do :; done").arg(name, quoted(text));
    case 13:
        return QStringLiteral("mkdir -p t && cd t");
    case 14:
        return QStringLiteral("set -f; shopt -s nullglob dotglob");
    case 15:
        return QStringLiteral("mapfile -t %1 <<< %2").arg(name, quoted(text));
    default:
        return QStringLiteral("%1=%2").arg(name, quoted(text));
    }
}

QString ShellGrammar::folder()
{
    return m_dice.oneIn(3) ? disguised(m_dice.of<QString>({"sub", "..", "../outside", "out", "sub/up", "in"}))
                           : m_dice.of<QString>({"sub", "..", "../outside", m_outside, "out", "sub/up", "in",
                                                 ".", m_workspace, "~", "./sub/..", "abs/keep", "'my dir'"});
}

QString ShellGrammar::plainPath()
{
    return m_dice.of<QString>({"a.txt",
                               "sub/b.txt",
                               "new.txt",
                               "sub/new.txt",
                               "./a.txt",
                               "list.txt",
                               "../outside/secret.txt",
                               "../outside/victim.txt",
                               "../outside/new.txt",
                               m_outside + "/secret.txt",
                               m_outside + "/victim.txt",
                               m_workspace + "/a.txt",
                               m_workspace + "/../outside/victim.txt",
                               "out/secret.txt",
                               "out/victim.txt",
                               "abs/keep/a.txt",
                               "outfile",
                               "dangling",
                               "sub/up/outside/secret.txt",
                               "sub/up/a.txt",
                               "in/b.txt",
                               "in/../../outside/secret.txt",
                               "sub/../../outside/secret.txt",
                               "hard.txt",
                               "chain"});
}

QString ShellGrammar::path()
{
    if (!m_variables.isEmpty() && m_dice.oneIn(3)) {
        const QString name = m_dice.of(m_variables);
        return m_dice.of<QString>(
            {"\"$" + name + '"', '$' + name, "\"${" + name + "}\"", "\"${" + name + "[0]}\"",
             "\"${" + name + "%x}\"", "\"${" + name + ":-a.txt}\"", "\"${" + name + "[@]}\"",
             "\"${" + name + "/a/a}\"", "\"${!" + name + "}\"", "\"$" + name + "/secret.txt\""});
    }
    return m_dice.oneIn(2) ? plainPath() : disguised(plainPath());
}

QString ShellGrammar::disguised(const QString &text)
{
    const QString rest = text.mid(1);
    const QString first = text.left(1);
    QString hex;
    for (const QChar letter : text)
        hex += QStringLiteral("\\x%1").arg(int(letter.unicode()), 2, 16, QLatin1Char('0'));
    return m_dice.of<QString>({quoted(text),
                               '"' + text + '"',
                               first + "\"\"" + rest,
                               first + '\\' + rest,
                               "$'" + hex + '\'',
                               "\"$(echo " + text + ")\"",
                               "$(printf %s " + quoted(text) + ')',
                               "`echo " + text + '`',
                               text.left(text.size() - 2) + "?" + text.right(1),
                               text.left(text.size() - 2) + "*",
                               text.left(text.size() - 1) + '[' + text.right(1) + ']',
                               text.left(text.size() - 1) + '{' + text.right(1) + ",}",
                               '{' + text + ",a.txt}",
                               '{' + first + ',' + first + '}' + rest,
                               "\"${nothing:-" + text + "}\"",
                               "${nothing-" + text + '}',
                               "\"$PWD/" + text + '"',
                               "\"${PWD}/../outside/secret.txt\"",
                               "~/secret.txt",
                               "~+/" + text,
                               "~-/" + text,
                               "\"$HOME\"/secret.txt",
                               "\"${PWD%/*}/outside/victim.txt\"",
                               "./" + text,
                               text + '/',
                               ".//./" + text,
                               "\"${0:+" + text + "}\"",
                               "<(cat " + text + ')',
                               "../*/secret.txt",
                               "../o*/v*",
                               "@(" + text + ')',
                               "\"$(cat list.txt)\"",
                               "$(< list.txt)",
                               "$(ls out | sed s,^,out/,)"});
}

} // namespace paddock::fuzz
