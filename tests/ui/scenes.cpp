#include "tests/ui/scenes.h"

#include <QJsonArray>

namespace paddock::scenes {
namespace {

using namespace std::chrono_literals;

QJsonArray patch()
{
    return {QJsonObject{
        {"oldStart", 38},
        {"oldLines", 7},
        {"newStart", 38},
        {"newLines", 10},
        {"lines", QJsonArray{" Token Lexer::next()", " {", "     skipSpaces();", "-    if (peek() == ',')",
                             "-        return comma();", "+    if (peek() == ',') {",
                             "+        // A comma before a closing bracket ends the list.",
                             "+        if (closes(peekAfterSpaces(1)))", "+            advance();",
                             "+        return comma();", "+    }", "     return word();", " }"}}}};
}

void call(FakeEngine &engine, const CallId &id, const QString &tool, const QJsonObject &input,
          Returned returned)
{
    engine.note(ModelMessage{{ToolCall{id, tool, input, {}}}, {820, 0, 11'200, 96}});
    engine.note(
        Ruling{id, Decision::Allow, Judge::Mode, "Reading inside the folder is free.", "mode default"});
    engine.note(Started{id});
    returned.call = id;
    engine.note(returned);
}

/// A command that the model asked for; what it is told of the ruling comes from the caller.
Ruling question(FakeEngine &engine, const QString &id, const QString &command)
{
    engine.note(UserMessage{"Build it, test it, push it."});
    engine.note(ModelMessage{{ToolCall{{id}, "Bash", {{"command", command}}, {}}}, {420, 0, 13'000, 160}});
    return {{id}, Decision::Ask, Judge::Rule, {}, {}, {{}, {}, {}, command}};
}

} // namespace

void work(FakeEngine &engine)
{
    engine.note(InstructionsLoaded{
        {{"/home/ada/parser/CLAUDE.md", "Use tabs."}, {"/home/ada/parser/AGENTS.md", "Test."}}});
    engine.note(UserMessage{"The parser drops trailing commas. Fix it and run the tests."});
    engine.note(
        ModelMessage{{Thinking{"The lexer decides what a comma is, so I begin there.", "seal", {}},
                      Text{"I will look at the lexer first; the grammar only sees what it lets through."}},
                     {1'900, 11'200, 0, 120}});
    call(engine, {"r1"}, "Read", {{"file_path", "/home/ada/parser/src/lexer.cpp"}},
         {{},
          Outcome::Ok,
          "38\tToken",
          {},
          {{"file", QJsonObject{{"numLines", 212}, {"content", "Token Lexer::next()\n{"}}}},
          12ms});
    call(engine, {"g1"}, "Grep", {{"pattern", "comma\\("}, {"path", "/home/ada/parser/src"}},
         {{}, Outcome::Ok, "src/lexer.cpp:42\nsrc/parser.cpp:120", {}, {{"numFiles", 2}}, 30ms});
    call(engine, {"e1"}, "Edit", {{"file_path", "/home/ada/parser/src/lexer.cpp"}},
         {{}, Outcome::Ok, "Edited.", {}, {{"structuredPatch", patch()}}, 8ms});
    call(engine, {"b1"}, "Bash", {{"command", "cmake --build build && ctest --test-dir build -R lexer"}},
         {{},
          Outcome::Ok,
          "[3/3] Linking CXX executable tests/lexer\n    Start 1: lexer\n1/1 Test #1: lexer ............   "
          "Passed    0.02 sec\n\n"
          "100% tests passed, 0 tests failed out of 1\n",
          {},
          {},
          6'400ms});
    engine.note(ModelMessage{
        {Text{"A comma before a closing bracket now ends the list instead of starting an empty item.\n\n"
              "- `Lexer::next()` looks one token ahead, past spaces.\n"
              "- The grammar did not have to change.\n\n"
              "The lexer's tests pass."}},
        {640, 300, 12'400, 210}});
    engine.note(TurnEnded{});
}

void edit(FakeEngine &engine)
{
    engine.note(UserMessage{"Add a test for nested lists."});
    engine.note(
        ModelMessage{{Text{"The test belongs beside the others in `tests/lexer.cpp`."},
                      ToolCall{{"e2"}, "Edit", {{"file_path", "/home/ada/parser/tests/lexer.cpp"}}, {}}},
                     {420, 0, 13'000, 160}});
    Ruling ruling{{"e2"},         Decision::Ask,
                  Judge::Mode,    "Changing a file asks in this mode.",
                  "mode default", {{}, {"/home/ada/parser/tests/lexer.cpp"}, {}, {}}};
    ruling.preview = {{"kind", "diff"}, {"path", "tests/lexer.cpp"}, {"hunks", patch()}};
    ruling.suggestions = {"Edit(tests/**)"};
    engine.note(ruling);
}

void command(FakeEngine &engine)
{
    engine.note(UserMessage{"Install it."});
    engine.note(ModelMessage{
        {ToolCall{
            {"b2"}, "Bash", {{"command", "cmake --install build --prefix \"$PWD/out\" && ls -R out"}}, {}}},
        {420, 0, 13'000, 160}});
    Ruling ruling{{"b2"},      Decision::Ask,
                  Judge::Rule, "No rule covers cmake --install.",
                  "ask",       {{}, {}, {}, "cmake --install build --prefix \"$PWD/out\" && ls -R out"}};
    ruling.suggestions = {"Bash(cmake --install *)"};
    engine.note(ruling);
}

void trouble(FakeEngine &engine)
{
    engine.note(UserMessage{"Read my shell history and run the tests."});
    engine.note(ModelMessage{{ToolCall{{"r9"}, "Read", {{"file_path", "/home/ada/.bash_history"}}, {}},
                              ToolCall{{"b9"}, "Bash", {{"command", "make check"}}, {}}},
                             {420, 0, 13'000, 160}});
    engine.note(Ruling{{"r9"},
                       Decision::Deny,
                       Judge::Boundary,
                       "/home/ada/.bash_history is outside of the folder that this session works in.",
                       "path-boundary"});
    engine.note(Returned{{"r9"}, Outcome::Denied, "outside"});
    engine.note(Ruling{{"b9"}, Decision::Allow, Judge::User, {}, {}});
    engine.note(Started{{"b9"}});
    engine.note(Returned{{"b9"},
                         Outcome::Failed,
                         "make: *** No rule to make target 'check'.  Stop.\nExit code 2",
                         {},
                         {},
                         90ms});
    engine.note(ModelMessage{{Text{"There is no target of that name. I look for another way."}},
                             {420, 0, 13'000, 60}});
    engine.note(TurnEnded{TurnEnd::Failed,
                          Error{ErrorKind::Network,
                                "api.anthropic.com could not be reached: the connection was lost. Check the "
                                "network, then send the message again."}});
    engine.note(UserMessage{"Try again."});
    engine.preview(
        Retrying{2, 5, 8s, Error{ErrorKind::Overloaded, "Anthropic is overloaded at the moment."}});
}

void prose(FakeEngine &engine)
{
    engine.note(UserMessage{"Explain how the pieces fit together."});
    engine.note(
        ModelMessage{{Text{"# Overview\n\nThe parser has **three** parts, each *small*, see [the "
                           "manual](https://example.org/manual).\n\n"
                           "1. The lexer makes tokens.\n2. The grammar makes a tree:\n   - lists\n   - "
                           "maps\n3. The printer writes it back.\n\n"
                           "## Types\n\n| Type | Size | Notes |\n| --- | ---: | --- |\n| `Token` | 16 | a "
                           "value |\n| `Node` | 48 | owned by its "
                           "parent |\n\n> A token never outlives its text.\n\n- [x] lexer\n- [ ] "
                           "printer\n\n```cpp\n// Reads one "
                           "item.\nstd::optional<Node> Parser::item(int depth)\n{\n    if (depth > 100)\n    "
                           "    return std::nullopt;\n    "
                           "return Node{\"list\", "
                           "42};\n}\n```\n\n![diagram](https://tracker.example/pixel.png)\n\nThat is all."}},
                     {640, 300, 12'400, 410}});
    engine.note(TurnEnded{});
}

void longWords(FakeEngine &engine)
{
    const QString word(220, QChar(u'w'));
    engine.note(UserMessage{"Look at " + word});
    engine.note(ModelMessage{
        {Text{word + "\n\n```\n" + word + word + "\n```\n"},
         ToolCall{{"l1"}, "Bash", {{"command", "echo " + word + " && cat /" + word + "/" + word}}, {}}},
        {420, 0, 13'000, 60}});
    Ruling ruling{
        {"l1"},
        Decision::Ask,
        Judge::Rule,
        "No rule covers " + word,
        "ask",
        {{}, {"/home/ada/" + word + "/" + word}, {}, "echo " + word + " && cat /" + word + "/" + word}};
    ruling.suggestions = {"Bash(echo " + word + ")"};
    engine.note(ruling);
}

void compound(FakeEngine &engine)
{
    const QString command = "cd build && cmake --build . -j8 && ctest -R lexer | tee "
                            "\"$PWD/../log/tests.txt\"; git add -A && git push "
                            "origin main";
    Ruling ruling = question(engine, "c1", command);
    ruling.rule = "ask";
    ruling.reason = "git push is not covered by a rule.";
    ruling.parts = {
        {"cd build", Decision::Allow, "read-only", "Changes the folder only.", {}, {}, {}},
        {"cmake --build . -j8", Decision::Allow, "Bash(cmake --build *)", "A rule allows it.", {}, {}, {}},
        {"ctest -R lexer", Decision::Allow, "Bash(ctest *)", "A rule allows it.", {}, {}, {}},
        {"tee /home/ada/parser/log/tests.txt",
         Decision::Ask,
         "mode default",
         "Writing a file asks in this mode.",
         {},
         {"/home/ada/parser/log/tests.txt"},
         "Bash(tee log/*)"},
        {"git add -A",
         Decision::Ask,
         "ask",
         "No rule covers git add.",
         {},
         {"/home/ada/parser/.git"},
         "Bash(git add *)"},
        {"git push origin main",
         Decision::Ask,
         "ask",
         "git push is not covered by a rule.",
         {"/home/ada/parser/.git"},
         {},
         "Bash(git push origin main)"},
    };
    ruling.suggestions = {"Bash(tee log/*)", "Bash(git add *)", "Bash(git push origin main)"};
    engine.note(ruling);
}

void hidden(FakeEngine &engine)
{
    Ruling ruling = question(engine, "h1",
                             QStringLiteral("ls -l \u202e#fdp.troper\u202c%1; rm -rf src\necho\u00a0done")
                                 .arg(QString(220, QChar(u' '))));
    ruling.reason = "The command holds characters that hide what it does.";
    ruling.rule = "hidden-text";
    engine.note(ruling);
}

void elsewhere(FakeEngine &engine)
{
    engine.note(UserMessage{"Write the notes."});
    engine.note(ModelMessage{
        {ToolCall{{"w1"}, "Write", {{"file_path", "notes/today.md"}, {"content", "# Today\n"}}, {}}},
        {420, 0, 13'000, 60}});
    Ruling ruling{{"w1"},         Decision::Ask,
                  Judge::Mode,    "Changing a file asks in this mode.",
                  "mode default", {{}, {"notes/today.md"}, {}, {}}};
    ruling.resolved = {"/home/ada/parser/docs/journal/2026/today.md"};
    ruling.suggestions = {"Write(docs/journal/**)"};
    engine.note(ruling);
}

void network(FakeEngine &engine)
{
    engine.note(UserMessage{"Install what it needs."});
    engine.note(ModelMessage{{ToolCall{{"n1"}, "Bash", {{"command", "npm ci"}}, {}}}, {420, 0, 13'000, 60}});
    engine.note(Granted{{"Bash(npm ci)"}, GrantScope::Folder});
    Ruling ruling{{"n1"}, Decision::Allow, Judge::User, {}, "Bash(npm ci)", {{}, {}, {}, "npm ci"}};
    ruling.scope = GrantScope::Folder;
    engine.note(ruling);
    engine.note(Started{{"n1"}});
    engine.note(Reached{{"n1"},
                        "registry.example.org",
                        443,
                        "203.0.113.7",
                        Decision::Allow,
                        "sandbox.allowedHosts: *.example.org",
                        "A setting allows it."});
    engine.note(Reached{{"n1"},
                        "telemetry.example.com",
                        443,
                        {},
                        Decision::Deny,
                        "sandbox.allowedHosts",
                        "No setting allows this host."});
    engine.note(Returned{{"n1"}, Outcome::Ok, "added 214 packages in 3s\n", {}, {}, 3'200ms});
    engine.note(ModelMessage{{Text{"All packages are there."}}, {420, 0, 13'000, 60}});
    engine.note(TurnEnded{});
}

void longSession(FakeEngine &engine)
{
    engine.note(Repaired{
        "Paddock ended while it was writing the last entry of this session. The incomplete entry was "
        "moved to /home/ada/.local/share/paddock/sessions/8d0f.torn-1; everything before it is here.",
        "/home/ada/.local/share/paddock/sessions/8d0f.torn-1"});
    engine.note(Forked{{"2a4c1be0-77aa-4f5e-9a51-0c7d1f3d2b11"}, 42});
    engine.note(Described{"Trailing commas", true, {}, QStringList{"parser", "bug"}});
    engine.note(UserMessage{"Now the same for nested lists."});
    engine.note(Compacted{
        CompactionCause::Threshold, 40, "The parser was mended.", {2, 7}, {41}, 36, 161'200, 9'400});
    engine.note(Changed{ChangeCause::Others,
                        {},
                        {{"src/parser.cpp", {FileState::Kind::File, "aa", 10, 0644}, {}},
                         {"src/lexer.cpp", {FileState::Kind::File, "aa", 10, 0644}, {}}}});
    engine.note(ModelMessage{{Text{"The lexer already knows them, so only the parser changes."}}});
    engine.note(BudgetReached{BudgetSpan::Day, false, 4, 4.1});
    engine.note(BudgetReached{BudgetSpan::Day, true, 5, 5.02});
    engine.note(TurnEnded{TurnEnd::Budget});
    engine.note(Changed{
        ChangeCause::Restore, {}, {{"src/parser.cpp", {FileState::Kind::File, "aa", 10, 0644}, {}}}, 57});
    engine.note(Rewound{57});
    engine.note(Pinned{2});
}

void cards(FakeEngine &engine)
{
    const QString asked = "What should become of trailing commas?";
    const QJsonArray options{
        QJsonObject{{"label", "Keep them"}, {"description", "as the grammar says"}},
        QJsonObject{{"label", "Refuse them"}, {"description", "with an error that names the line"}}};
    const QJsonObject question{{"question", asked}, {"header", "Commas"}, {"options", options}};
    engine.note(UserMessage{"Fix the commas, and ask me when in doubt."});
    call(engine, {"ask"}, "AskUserQuestion",
         {{"questions", QJsonArray{question}}, {"answers", QJsonObject{{asked, "Keep them"}}}},
         {{}, Outcome::Ok, "Keep them"});
    call(engine, {"plan"}, "ExitPlanMode",
         {{"plan", "1. Change the **lexer**\n2. Add a test for `[1, 2, ]`\n"}}, {{}, Outcome::Ok, "Go on."});
    Returned test{{},
                  Outcome::Failed,
                  "\x1b[1mTest project\x1b[0m build\n\x1b[32m[  OK  ]\x1b[0m lexer\n"
                  "\x1b[31m[ FAIL ]\x1b[0m parser  \x1b[33;1m1 warning\x1b[0m\n"};
    test.took = 2300ms;
    call(engine, {"test"}, "Bash", {{"command", "ctest --test-dir build"}}, test);
    engine.note(TurnEnded{});
    engine.note(Ran{"git status --short", Outcome::Ok, " M src/lexer.cpp\n", 40ms});
    engine.note(UserMessage{"Go on."});
    engine.note(ModelMessage{{ToolCall{{"build"}, "Bash", {{"command", "cmake --build build"}}, {}}}});
    engine.note(Started{{"build"}});
    engine.preview(ToolProgress{{"build"}, "[1/40] Building CXX object lexer.cpp.o\n"});
}

BoundaryReport fenced()
{
    using enum BoundaryLayer::State;
    BoundaryReport report;
    report.layers = {
        {"paths", "Paths of file tools", Enforced,
         "Every path is resolved by the kernel below the open folder."},
        {"commands", "Reading of commands", Enforced,
         "A shell parser takes every command apart before it is judged."},
        {"namespaces", "Own view of the file system", Enforced,
         "A command saw the folder and the system's programs, and nothing else."},
        {"landlock", "Landlock", Enforced, "ABI 5."},
        {"seccomp", "Filter of system calls", Enforced, "A forbidden call was refused."},
        {"limits", "Limits of memory, files and processes", Enforced, "256 processes, 4 GiB of memory."},
        {"network", "Network through the gateway only", Enforced, "A direct connection was refused."},
        {"secrets", "Secrets left out of the environment", Enforced, "12 variables were taken out."},
    };
    report.rules = {
        {Decision::Deny, "Read(.env*)", "project settings, .paddock/settings.json"},
        {Decision::Deny, "Bash(git push --force *)",
         "user settings, /home/ada/.config/paddock/settings.json"},
        {Decision::Ask, "WebFetch", "user settings, /home/ada/.config/paddock/settings.json"},
        {Decision::Allow, "Bash(cmake --build *)", "granted in this folder"},
        {Decision::Allow, "Bash(ctest *)", "granted in this session"},
    };
    report.hosts = {"registry.example.org", "*.crates.example.org"};
    report.commandsFenced = true;
    return report;
}

BoundaryReport partlyFenced()
{
    BoundaryReport report = fenced();
    report.layers[3].state = BoundaryLayer::State::Partly;
    report.layers[3].detail =
        "ABI 1: moving files between folders is not covered. A kernel from 5.19 on would help.";
    report.layers[7].state = BoundaryLayer::State::Untested;
    report.layers[7].detail.clear();
    return report;
}

BoundaryReport unfenced()
{
    BoundaryReport report;
    report.layers = fenced().layers.mid(0, 2);
    report.layers.append(
        {"namespaces", "Own view of the file system", BoundaryLayer::State::Missing,
         "This machine lets no ordinary user make namespaces (EPERM). The setting "
         "kernel.unprivileged_userns_clone=1 or the profile that the package brings would help."});
    report.layers.append(
        {"landlock", "Landlock", BoundaryLayer::State::Missing, "The kernel was built without it."});
    return report;
}

BoundaryReport escaped()
{
    BoundaryReport report = fenced();
    report.attempts = {
        {"write-outside", "Write a file outside the folder", true, "EROFS"},
        {"read-home", "Read the home directory", true, "ENOENT"},
        {"signal-outside", "Stop a process outside", true, "ESRCH"},
        {"connect", "Connect to a host directly", false, "A connection to 192.0.2.1 port 80 was made."},
        {"setuid", "Make a program that runs as another user", true, "EPERM"},
    };
    return report;
}

} // namespace paddock::scenes
