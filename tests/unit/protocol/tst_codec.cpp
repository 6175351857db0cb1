#include "core/protocol/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace paddock;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC);

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON is broken: %s", qPrintable(error.errorString()));
    return document.object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Image picture()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    return {"image/png", bytes};
}

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItCanReadAgain_data();
    void writesWhatItCanReadAgain();
    void keepsAKindItDoesNotKnow();
    void keepsNumbersOf64Bits();
    void keepsAnEmptyRewrittenInputApartFromNone();
    void readsATimeOfAnotherZoneAsTheSameMoment();
    void leavesOutWhatIsDefault();
    void ignoresAFieldItDoesNotKnow();
    void readsWhatOlderVersionsWrote();
    void namesTheFieldThatDoesNotFit_data();
    void namesTheFieldThatDoesNotFit();
    void hasStableNames();
    void readsAnErrorWhateverItHolds();
};

void TestCodec::writesWhatItCanReadAgain_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<QString>("kind");

    QTest::newRow("configured") << Fact(
        Configured{"/home/ann/project", "anthropic", "a-model", PermissionMode::AcceptEdits, 12, false})
                                << "configured";
    QTest::newRow("configured, defaults") << Fact(Configured{"/p", "practice", "script"}) << "configured";
    QTest::newRow("instructions") << Fact(
        InstructionsLoaded{{{"/p/CLAUDE.md", "Be brief.\n"}, {"/p/AGENTS.md", QString()}}})
                                  << "instructions";
    QTest::newRow("user") << Fact(
        UserMessage{QString::fromUtf8("Grüße, 世界 👋\n\ttab \"quoted\" \\"), {picture()}})
                          << "user";
    QTest::newRow("user, nothing said") << Fact(UserMessage{}) << "user";
    QTest::newRow("user, control characters")
        << Fact(UserMessage{QString::fromLatin1("a\0b\x1b[0m\x7f", 8)}) << "user";
    QTest::newRow("model") << Fact(ModelMessage{
        {Thinking{"Hm.", "c2VhbA==", {}}, Thinking{{}, {}, "ZW5jcnlwdGVk"}, Text{"I will look."},
         ToolCall{{"toolu_1"}, "Read", {{"file_path", "a.txt"}, {"limit", 3}}, {}},
         ToolCall{{"toolu_2"}, "Bash", {}, "{\"command\": "}},
        {1, 22, 333, 4444},
        "a-model-20260101",
        "msg_1",
        "tool_use",
        1234ms}) << "model";
    QTest::newRow("model, silent") << Fact(ModelMessage{}) << "model";
    QTest::newRow("ruling") << Fact(Ruling{
        {"toolu_1"},
        Decision::Ask,
        Judge::Mode,
        "Writing asks.",
        "mode default",
        {{"a"}, {"b", "c"}, {"https://example.org/"}, "ls -l"},
        QJsonObject{{"command", "ls"}},
        {{"diff", "+x"}},
        {"Bash(ls *)", "Bash(cat a)"},
        {{"ls -l", Decision::Allow, "Bash(ls *)", "Said before.", {}, {}, {}},
         {"cat a >b", Decision::Ask, "secret-file", "It holds keys.", {"/p/a"}, {"/p/b"}, "Bash(cat a)"}},
        {"/p/real/a"},
        GrantScope::Folder}) << "ruling";
    QTest::newRow("ruling, plain") << Fact(Ruling{{"toolu_1"}, Decision::Deny, Judge::Boundary, {}, {}})
                                   << "ruling";
    for (const GrantScope scope :
         {GrantScope::Turn, GrantScope::Session, GrantScope::Folder, GrantScope::Always}) {
        QTest::newRow(qPrintable("granted, " + nameOf(scope)))
            << Fact(Granted{{"Bash(npm run *)", "Edit(src/**)"}, scope}) << "granted";
    }
    QTest::newRow("granted, nothing") << Fact(Granted{{}, GrantScope::Turn}) << "granted";
    QTest::newRow("reached") << Fact(Reached{{"toolu_1"},
                                             "docs.example.org",
                                             443,
                                             "93.184.216.34",
                                             Decision::Allow,
                                             "sandbox.allowedHosts: *.example.org",
                                             "It is listed."})
                             << "reached";
    QTest::newRow("reached, refused")
        << Fact(Reached{{"toolu_1"}, "evil.example", 80, {}, Decision::Deny, {}, {}}) << "reached";
    QTest::newRow("started") << Fact(Started{{"toolu_1"}}) << "started";
    QTest::newRow("returned") << Fact(Returned{{"toolu_1"},
                                               Outcome::Interrupted,
                                               "half",
                                               {picture(), picture()},
                                               {{"exitCode", 130}, {"lines", QJsonArray{1, 2.5, "x", true}}},
                                               250ms})
                              << "returned";
    QTest::newRow("stopAsked") << Fact(StopAsked{}) << "stopAsked";
    QTest::newRow("turnEnded") << Fact(TurnEnded{}) << "turnEnded";
    QTest::newRow("turnEnded, budget") << Fact(TurnEnded{TurnEnd::Budget}) << "turnEnded";
    Configured capped{"/p", "anthropic", "a-model"};
    capped.maxBudgetUsd = 2.5;
    QTest::newRow("configured, with a budget") << Fact(capped) << "configured";
    QTest::newRow("instructions, nested")
        << Fact(InstructionsLoaded{{{"/p/sub/CLAUDE.md", "Use tabs.", "nested"}}, true}) << "instructions";
    QTest::newRow("described") << Fact(Described{"A title", true, false, QStringList{"one", "two words"}})
                               << "described";
    QTest::newRow("described, taken back")
        << Fact(Described{QString(), false, {}, QStringList()}) << "described";
    QTest::newRow("described, nothing") << Fact(Described{}) << "described";
    QTest::newRow("forked") << Fact(Forked{{"older-session"}, 17, "claude-code"}) << "forked";
    QTest::newRow("forked, of our own") << Fact(Forked{{"older-session"}, 1}) << "forked";
    QTest::newRow("repaired") << Fact(Repaired{"The last line was torn.", "/data/x.torn-1"}) << "repaired";
    QTest::newRow("pinned") << Fact(Pinned{4}) << "pinned";
    QTest::newRow("no longer pinned") << Fact(Pinned{4, false}) << "pinned";
    for (const CompactionCause cause :
         {CompactionCause::Asked, CompactionCause::Threshold, CompactionCause::Overflow}) {
        QTest::newRow(qPrintable("compacted, " + nameOf(cause)))
            << Fact(Compacted{cause, 40, "What was said.", {2, 7}, {41, 44}, 36, 150'000, 9'000, "names"})
            << "compacted";
    }
    QTest::newRow("rewound") << Fact(Rewound{12}) << "rewound";
    QTest::newRow("rewound to nothing") << Fact(Rewound{0}) << "rewound";
    QTest::newRow("checkpointed") << Fact(Checkpointed{1234, 5'000'000'000, {"big.iso"}, 3, "Too large."})
                                  << "checkpointed";
    const FileState file{FileState::Kind::File, QString(64, u'a'), 12, 0644};
    const FileState link{FileState::Kind::Link, QString(64, u'b'), 4, 0777};
    const FileState unkept{FileState::Kind::File, {}, 99'000'000'000, 0600};
    QTest::newRow("changed") << Fact(Changed{
        ChangeCause::Call, {"toolu_1"}, {{"src/a b.cpp", {}, file}, {"l", file, link}, {"big", unkept, {}}}})
                             << "changed";
    QTest::newRow("changed, by a restore, not all")
        << Fact(Changed{ChangeCause::Restore, {}, {}, 12, false, "One could not be."}) << "changed";
    QTest::newRow("changed by others")
        << Fact(Changed{ChangeCause::Others, {}, {{"x", file, {}}}}) << "changed";
    for (const BudgetSpan span :
         {BudgetSpan::Turn, BudgetSpan::Session, BudgetSpan::Day, BudgetSpan::Project}) {
        QTest::newRow(qPrintable("budgetReached, " + nameOf(span)))
            << Fact(BudgetReached{span, span == BudgetSpan::Day, 1.25, 1.3}) << "budgetReached";
    }
    QTest::newRow("budgetReached, nobody knows")
        << Fact(BudgetReached{BudgetSpan::Project, false, 5, {}}) << "budgetReached";
    QTest::newRow("spent, retry") << Fact(Spent{Spent::On::Retry, "a-model", {1, 2, 3, 4}}) << "spent";
    QTest::newRow("spent, compaction") << Fact(Spent{Spent::On::Compaction, {}, {0, 0, 0, 9}}) << "spent";
    QTest::newRow("ran") << Fact(Ran{"make", Outcome::Failed, "no rule", 12ms}) << "ran";
    QTest::newRow("turnEnded, failed") << Fact(
        TurnEnded{TurnEnd::Failed, Error{ErrorKind::RateLimited, "Too many requests.", "429 req_1", 7s}})
                                       << "turnEnded";
}

void TestCodec::writesWhatItCanReadAgain()
{
    QFETCH(Fact, fact);
    QFETCH(QString, kind);
    const Entry entry{{"0001"}, noon, fact};

    // Through bytes, as in a log.
    const QJsonObject object = parsed(bytesOf(toJson(entry)));
    QCOMPARE(object.value("kind").toString(), kind);
    QCOMPARE(object.value("id").toString(), "0001");
    QCOMPARE(object.value("at").toString(), "2026-03-01T12:00:00.007Z");

    const Result<Entry> back = entryFromJson(object);
    QVERIFY2(back, qPrintable(back ? QString() : back.error().message));
    QVERIFY(*back == entry);
    QCOMPARE(bytesOf(toJson(*back)), bytesOf(object));
}

void TestCodec::keepsAKindItDoesNotKnow()
{
    const QJsonObject object = parsed(R"({"id":"9","at":"2031-01-01T00:00:00+02:00","kind":"dreamt",
        "tree":{"blobs":[1,{"deep":null}]},"size":9007199254740993})");
    const Result<Entry> entry = entryFromJson(object);
    QVERIFY(entry);
    QVERIFY(std::holds_alternative<UnknownFact>(entry->fact));
    QCOMPARE(nameOf(entry->fact), "dreamt");
    QCOMPARE(entry->id.value, "9");
    QCOMPARE(bytesOf(toJson(*entry)), bytesOf(object));
}

void TestCodec::keepsNumbersOf64Bits()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const Entry entry{{"1"},
                      noon,
                      ModelMessage{{ToolCall{{"c"}, "T", {{"n", most}, {"m", qint64(9007199254740993)}}, {}}},
                                   {most, 9007199254740993, -1, 4}}};
    const Result<Entry> back = entryFromJson(parsed(bytesOf(toJson(entry))));
    QVERIFY(back);
    QVERIFY(*back == entry);
    const auto &call = std::get<ToolCall>(std::get<ModelMessage>(back->fact).blocks.first());
    QCOMPARE(call.input.value("m").toInteger(), 9007199254740993);
}

void TestCodec::keepsAnEmptyRewrittenInputApartFromNone()
{
    Ruling ruling{{"c"}, Decision::Allow, Judge::Hook, {}, {}};
    QVERIFY(!std::get<Ruling>(entryFromJson(toJson(Entry{{"1"}, noon, ruling}))->fact).input);
    ruling.input = QJsonObject();
    QVERIFY(std::get<Ruling>(entryFromJson(toJson(Entry{{"1"}, noon, ruling}))->fact).input);
}

void TestCodec::readsATimeOfAnotherZoneAsTheSameMoment()
{
    const auto entry =
        entryFromJson(parsed(R"({"id":"1","at":"2026-03-01T14:00:00.007+02:00","kind":"stopAsked"})"));
    QVERIFY(entry);
    QCOMPARE(entry->at, noon);
    QCOMPARE(entry->at.timeSpec(), Qt::UTC);
}

void TestCodec::leavesOutWhatIsDefault()
{
    const Entry entry{{"1"}, noon, Ruling{{"c"}, Decision::Allow, Judge::Mode, {}, {}}};
    QCOMPARE(bytesOf(toJson(entry)), QByteArray(R"({"at":"2026-03-01T12:00:00.007Z","by":"mode","call":"c",)"
                                                R"("decision":"allow","id":"1","kind":"ruling"})"));
}

void TestCodec::ignoresAFieldItDoesNotKnow()
{
    const auto entry = entryFromJson(
        parsed(R"({"id":"1","at":"2026-03-01T12:00:00.007Z","kind":"granted","rule":"Read","until":5})"));
    QVERIFY(entry);
    QVERIFY(*entry == (Entry{{"1"}, noon, Granted{{"Read"}, GrantScope::Session}}));
}

/// Logs outlive versions: what was written before rules came in lists means the same today.
void TestCodec::readsWhatOlderVersionsWrote()
{
    const auto ruling = entryFromJson(parsed(R"j({"id":"1","at":"2026-03-01T12:00:00.007Z","kind":"ruling",
        "call":"c","decision":"ask","by":"mode","suggestion":"Bash(make *)"})j"));
    QVERIFY(ruling);
    const auto &asked = std::get<Ruling>(ruling->fact);
    QCOMPARE(asked.suggestions, QStringList{"Bash(make *)"});
    QCOMPARE(asked.scope, GrantScope::Once);
    QVERIFY(asked.parts.isEmpty());

    const auto granted = entryFromJson(
        parsed(R"j({"id":"1","at":"2026-03-01T12:00:00.007Z","kind":"granted","rule":"Bash(make *)"})j"));
    QVERIFY(granted);
    QCOMPARE(std::get<Granted>(granted->fact), (Granted{{"Bash(make *)"}, GrantScope::Session}));
}

void TestCodec::namesTheFieldThatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *fields, const char *field) {
        QTest::newRow(name) << QByteArray(fields) << field;
    };
    row("no kind", R"("x":1)", "kind");
    row("kind is a number", R"("kind":3)", "kind");
    row("no text", R"("kind":"user")", "text");
    row("text is a list", R"("kind":"user","text":[])", "text");
    row("unknown mode", R"("kind":"configured","workspace":"/","provider":"p","model":"m","mode":"yolo")",
        "mode");
    row("maxTurns too large",
        R"("kind":"configured","workspace":"/","provider":"p","model":"m","mode":"plan","maxTurns":9999999999)",
        "maxTurns");
    row("maxTurns a fraction",
        R"("kind":"configured","workspace":"/","provider":"p","model":"m","mode":"plan","maxTurns":1.5)",
        "maxTurns");
    row("attended a text",
        R"("kind":"configured","workspace":"/","provider":"p","model":"m","mode":"plan","attended":"no")",
        "attended");
    row("usage too large for 64 bits", R"("kind":"model","blocks":[],"usage":{"output":1e300})",
        "usage.output");
    row("usage a text", R"("kind":"model","blocks":[],"usage":{"output":"5"})", "usage.output");
    row("usage a list", R"("kind":"model","blocks":[],"usage":[])", "usage");
    row("unknown block", R"("kind":"model","blocks":[{"type":"text","text":"a"},{"type":"video"}])",
        "blocks[1].type");
    row("a block that is none", R"("kind":"model","blocks":["text"])", "blocks");
    row("call without id", R"("kind":"model","blocks":[{"type":"call","tool":"Read"}])", "blocks[0].call");
    row("input a text", R"("kind":"model","blocks":[{"type":"call","call":"c","tool":"Read","input":"{}"}])",
        "blocks[0].input");
    row("unknown decision", R"("kind":"ruling","call":"c","decision":"maybe","by":"user")", "decision");
    row("unknown judge", R"("kind":"ruling","call":"c","decision":"allow","by":"moon")", "by");
    row("a path that is a number",
        R"("kind":"ruling","call":"c","decision":"allow","by":"user","access":{"reads":[1]})",
        "access.reads");
    row("unknown scope", R"("kind":"ruling","call":"c","decision":"allow","by":"user","scope":"forever")",
        "scope");
    row("a suggestion that is a number",
        R"("kind":"ruling","call":"c","decision":"ask","by":"mode","suggestions":[1])", "suggestions");
    row("a part without text",
        R"("kind":"ruling","call":"c","decision":"ask","by":"mode","parts":[{"decision":"ask"}])",
        "parts[0].text");
    row("a part that decides nothing",
        R"("kind":"ruling","call":"c","decision":"ask","by":"mode","parts":[{"text":"ls"}])",
        "parts[0].decision");
    row("granted nothing", R"("kind":"granted")", "rule");
    row("granted as far as unheard of", R"("kind":"granted","rules":["Read"],"scope":"galaxy")", "scope");
    row("reached no host", R"("kind":"reached","call":"c","decision":"deny")", "host");
    row("unknown outcome", R"("kind":"returned","call":"c","outcome":"fine","text":"")", "outcome");
    row("bad base64",
        R"("kind":"returned","call":"c","outcome":"ok","text":"","images":[{"mediaType":"image/png","base64":"@@"}])",
        "images[0].base64");
    row("unknown end", R"("kind":"turnEnded","how":"well")", "how");
    row("a title that is a number", R"("kind":"described","title":7)", "title");
    row("forked from nothing", R"("kind":"forked","entry":3)", "from");
    row("pinned a fraction", R"("kind":"pinned","entry":1.5)", "entry");
    row("unknown compaction", R"("kind":"compacted","cause":"mood","through":1)", "cause");
    row("kept a text", R"("kind":"compacted","cause":"asked","through":1,"kept":["2"])", "kept");
    row("changed without files", R"("kind":"changed","cause":"call")", "files");
    row("a state that is none",
        R"("kind":"changed","cause":"call","files":[{"path":"a","before":{"kind":"ghost"},"after":{"kind":"absent"}}])",
        "files[0].before.kind");
    row("a budget for ever", R"("kind":"budgetReached","span":"life","limitUsd":1)", "span");
    row("a limit in words", R"("kind":"budgetReached","span":"day","limitUsd":"one")", "limitUsd");
    row("spent on what", R"("kind":"spent","on":"sweets")", "on");
    row("error a text", R"("kind":"turnEnded","how":"failed","error":"boom")", "error");
}

void TestCodec::namesTheFieldThatDoesNotFit()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, field);
    const QByteArray json = R"({"id":"1","at":"2026-03-01T12:00:00.007Z",)" + fields + '}';
    const Result<Entry> entry = entryFromJson(parsed(json.constData()));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, ErrorKind::Protocol);
    QVERIFY2(entry.error().message.contains(u'"' + field + u'"'), qPrintable(entry.error().message));
}

void TestCodec::hasStableNames()
{
    for (const QString &name : QStringList{"default", "acceptEdits", "plan", "bypassPermissions"}) {
        const auto mode = permissionModeFrom(name);
        QVERIFY(mode);
        QCOMPARE(nameOf(*mode), name);
    }
    QVERIFY(!permissionModeFrom(u"Default"));
    QVERIFY(!permissionModeFrom(u""));

    QStringList errors;
    for (int kind = 0; kind <= int(ErrorKind::Internal); ++kind)
        errors.append(nameOf(ErrorKind(kind)));
    QCOMPARE(errors, (QStringList{"cancelled", "denied", "invalid", "notFound", "io", "network", "tls",
                                  "timeout", "auth", "noKey", "noCredit", "rateLimited", "overloaded",
                                  "contextTooLong", "protocol", "internal"}));
    QCOMPARE((QStringList{nameOf(Outcome::Ok), nameOf(Outcome::Failed), nameOf(Outcome::Denied),
                          nameOf(Outcome::Interrupted), nameOf(Outcome::Unknown)}),
             (QStringList{"ok", "failed", "denied", "interrupted", "unknown"}));
    QCOMPARE((QStringList{nameOf(Judge::Boundary), nameOf(Judge::Hook), nameOf(Judge::Rule),
                          nameOf(Judge::Mode), nameOf(Judge::User)}),
             (QStringList{"boundary", "hook", "rule", "mode", "user"}));
    QCOMPARE((QStringList{nameOf(TurnEnd::Completed), nameOf(TurnEnd::MaxTurns), nameOf(TurnEnd::Stopped),
                          nameOf(TurnEnd::Failed)}),
             (QStringList{"completed", "maxTurns", "stopped", "failed"}));
    QStringList scopes;
    for (int scope = 0; scope <= int(GrantScope::Always); ++scope) {
        scopes.append(nameOf(GrantScope(scope)));
        QCOMPARE(grantScopeFrom(scopes.constLast()), GrantScope(scope));
    }
    QCOMPARE(scopes, (QStringList{"once", "turn", "session", "folder", "always"}));
    QCOMPARE((QStringList{nameOf(Decision::Allow), nameOf(Decision::Deny), nameOf(Decision::Ask)}),
             (QStringList{"allow", "deny", "ask"}));
}

void TestCodec::readsAnErrorWhateverItHolds()
{
    QCOMPARE(errorFromJson({}), Error());
    QCOMPARE(errorFromJson({{"kind", "fromTheFuture"}, {"message", "Hm."}, {"retryAfterMs", "soon"}}),
             (Error{ErrorKind::Internal, "Hm."}));
    const Error whole{ErrorKind::Overloaded, "Busy.", "529", 0ms};
    QCOMPARE(errorFromJson(toJson(whole)), whole);
}

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
