#include "app/cli/sessions_command.h"

#include "app/cli/sessions_text.h"
#include "app/cli/sessions_verbs.h"

#include <QTextStream>

#include <cstdio>

namespace paddock {

namespace {

struct SessionsText {
    Q_DECLARE_TR_FUNCTIONS(paddock::SessionsCommand)
};

/// One verb: what it takes, and who carries it out.
struct SessionsVerb {
    QString name;
    QString usage; ///< What may follow the name.
    QStringList options; ///< That it knows.
    int least = 0; ///< Words that are no options.
    int most = 0; ///< -1: any number.
    int (SessionsVerbs::*run)() = nullptr;
};

const QList<SessionsVerb> &sessionsVerbs()
{
    using V = SessionsVerbs;
    static const QList<SessionsVerb> verbs{
        {"list",
         "[--all|--archived|--trash] [--workspace DIR] [--tag T] [--json]",
         {"all", "archived", "trash", "workspace", "tag", "json"},
         0,
         0,
         &V::list},
        {"show", "ID [--from N] [--to N] [--json]", {"from", "to", "json"}, 1, 1, &V::show},
        {"search", "WORDS... [--limit N] [--json]", {"limit", "json"}, 1, -1, &V::search},
        {"export",
         "ID [--format markdown|html|jsonl] [-o FILE] [--force]",
         {"format", "output", "force"},
         1,
         1,
         &V::exportOne},
        {"fork", "ID [--at N] [--json]", {"at", "json"}, 1, 1, &V::fork},
        {"rename", "ID TITLE", {}, 2, -1, &V::rename},
        {"pin", "ID", {}, 1, 1, &V::pin},
        {"unpin", "ID", {}, 1, 1, &V::unpin},
        {"tag", "ID [+TAG] [-TAG]...", {}, 1, -1, &V::tag},
        {"archive", "ID", {}, 1, 1, &V::archive},
        {"unarchive", "ID", {}, 1, 1, &V::unarchive},
        {"delete", "ID", {}, 1, 1, &V::remove},
        {"restore", "ID", {}, 1, 1, &V::restore},
        {"trash", "[--json]", {"json"}, 0, 0, &V::trash},
        {"purge", "[--all --yes]", {"all", "yes"}, 0, 0, &V::purge},
        {"verify", "ID|FILE|--all [--json]", {"all", "json"}, 0, 1, &V::verify},
    };
    return verbs;
}

QList<QCommandLineOption> optionsOf(const SessionsVerb &verb)
{
    const QList<QCommandLineOption> all{{"all", {}},
                                        {"archived", {}},
                                        {"trash", {}},
                                        {"json", {}},
                                        {"force", {}},
                                        {"yes", {}},
                                        {"workspace", {}, "directory"},
                                        {"tag", {}, "tag"},
                                        {"from", {}, "number"},
                                        {"to", {}, "number"},
                                        {"at", {}, "number"},
                                        {"limit", {}, "number"},
                                        {"format", {}, "format"},
                                        {{"output", "o"}, {}, "file"}};
    QList<QCommandLineOption> known;
    for (const QCommandLineOption &option : all) {
        if (verb.options.contains(option.names().constFirst()))
            known.append(option);
    }
    return known;
}

QString usageOf(const SessionsVerb &verb)
{
    return QStringLiteral("paddock sessions %1 %2").arg(verb.name, verb.usage);
}

int fail(const QString &message)
{
    QTextStream(stderr) << SessionsText::tr("error: %1").arg(message) << Qt::endl;
    return 1;
}

} // namespace

QString sessionsHelp()
{
    QString text;
    for (const SessionsVerb &verb : sessionsVerbs())
        text += QStringLiteral("  %1\n").arg(usageOf(verb));
    return text;
}

int runSessionsCommand(FileSessionStore store, const QStringList &words)
{
    const QList<SessionsVerb> &verbs = sessionsVerbs();
    const auto verb = std::find_if(verbs.begin(), verbs.end(), [&](const SessionsVerb &candidate) {
        return candidate.name == words.value(0);
    });
    if (verb == verbs.end()) {
        QStringList names;
        for (const SessionsVerb &each : verbs)
            names.append(each.name);
        const QString known = names.join(QStringLiteral(", "));
        return fail(words.isEmpty() ? SessionsText::tr("say what to do with sessions: %1").arg(known)
                                    : SessionsText::tr("unknown verb '%1'; sessions knows %2")
                                          .arg(onOneLine(words.constFirst()), known));
    }
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    // Tags that are to go begin with a dash, as options do.
    if (verb->name == u"tag")
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!parser.addOptions(optionsOf(*verb)) || !parser.parse(words))
        return fail(SessionsText::tr("%1; use '%2'").arg(parser.errorText(), usageOf(*verb)));
    const qsizetype count = parser.positionalArguments().size();
    if (count < verb->least || (verb->most >= 0 && count > verb->most))
        return fail(SessionsText::tr("use '%1'").arg(usageOf(*verb)));
    SessionCatalog catalog(store, standardSessionPlaces());
    SessionsVerbs run(catalog, parser);
    return (run.*verb->run)();
}

} // namespace paddock
