#pragma once

#include "core/protocol/workspace_view.h"

namespace paddock::scenes {

/// A hunk of \a same lines around \a lines, at \a start in both states.
inline DiffHunk hunk(const QString &id, int start, const QStringList &lines)
{
    return {id, start, start, lines};
}

inline ChangedFile changedFile(const QString &path, const QList<DiffHunk> &hunks)
{
    ChangedFile file;
    file.path = path;
    file.before = {FileState::Kind::File, path + "-before", 900, 0644};
    file.after = {FileState::Kind::File, path + "-after", 1000, 0644};
    file.hunks = hunks;
    return file;
}

/// Two files with three hunks, a new one, a picture, and one that cannot be taken back.
inline ChangeSet someChanges(const ChangeScope &scope = SinceTurn{})
{
    ChangeSet set{scope, {}, {}};
    ChangedFile picture = changedFile("docs/tree.png", {});
    picture.isText = false;
    picture.remark = "The file is a picture.";
    ChangedFile lexer = changedFile(
        "src/lex.h",
        {hunk("lex-41", 41,
              {" Token Lexer::next()", " {", "-    if (tok == COMMA)",
               "-        return fail(\"unexpected comma\");", "+    if (tok == COMMA && peek() != END)",
               "+        return Token{COMMA, m_line};", "     skipBlanks();", " }"}),
         hunk("lex-90", 90,
              {" ", "+/// Looks one token ahead and leaves it there.", "+Token peek() const;", " "})});
    ChangedFile parser = changedFile(
        "src/parser.cpp",
        {hunk("parser-7", 7, {" #include \"lex.h\"", "-#include <iostream>", "+#include <ostream>", " "})});
    parser.isByOthers = true;
    ChangedFile test =
        changedFile("tests/parser_test.cpp", {hunk("test-1", 1,
                                                   {"+#include \"parser.h\"", "+", "+int main()", "+{",
                                                    "+    return parse(\"[1,]\") ? 0 : 1;", "+}"})});
    test.before = {};
    ChangedFile unknown = changedFile("var/cache.bin", {});
    unknown.isText = false;
    unknown.isUnknown = true;
    unknown.remark = "What it was before is not kept, because it is larger than 50 MB.";
    set.files = {picture, lexer, parser, test, unknown};
    return set;
}

/// \a files with \a hunks each, all alike.
inline ChangeSet manyChanges(int files, int hunks)
{
    ChangeSet set{SinceTurn{}, {}, {}};
    for (int f = 0; f < files; ++f) {
        QList<DiffHunk> all;
        for (int h = 0; h < hunks; ++h)
            all.append(hunk(QString("%1-%2").arg(f).arg(h), 10 * h + 1,
                            {" int before = 1;", "-int old = 2;", "+int young = 2;", " int after = 3;"}));
        set.files.append(changedFile(QString("src/file_%1.cpp").arg(f, 5, 10, QChar(u'0')), all));
    }
    return set;
}

} // namespace paddock::scenes
