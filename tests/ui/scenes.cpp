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
    ruling.suggestion = "Edit(tests/**)";
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
    ruling.suggestion = "Bash(cmake --install *)";
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
    engine.note(Ruling{{"b9"}, Decision::Allow, Judge::User, "Allowed once.", "user"});
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
    ruling.suggestion = "Bash(echo " + word + ")";
    engine.note(ruling);
}

} // namespace paddock::scenes
