#include "app/cli/policy_command.h"

#include "app/common/settings_rules.h"
#include "app/common/workspace_settings.h"
#include "core/files/workspace_root.h"
#include "core/policy/shell_quotes.h"
#include "core/protocol/codec.h"
#include "core/store/data_directory.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace paddock {

namespace {

QString verdictWord(Decision decision)
{
    switch (decision) {
    case Decision::Allow:
        return PolicyCommand::tr("allowed");
    case Decision::Ask:
        return PolicyCommand::tr("asks");
    case Decision::Deny:
        return PolicyCommand::tr("denied");
    }
    return {};
}

} // namespace

PolicyCommand::PolicyCommand(QStringList words)
    : m_words(std::move(words))
{}

PolicyCommand::~PolicyCommand() = default;

Result<void> PolicyCommand::read()
{
    QCommandLineParser parser;
    parser.addOptions(
        {{"workspace", tr("The directory to judge for; the current one if not given."), "directory"},
         {"settings", tr("A file of settings to use in place of the user's."), "file"},
         {"mode", tr("The permission mode."), "mode"},
         {"fence", tr("Judge as where the fence stands: whole or missing."), "standing"},
         {"json", tr("Print JSON, one object a line.")}});
    if (!parser.parse(QStringList("paddock policy") + m_words))
        return Error{ErrorKind::Invalid, parser.errorText()};
    QStringList words = parser.positionalArguments();
    const QString verb = words.isEmpty() ? QString() : words.takeFirst();
    m_explains = verb == QLatin1String("explain");
    m_json = parser.isSet("json");
    if ((!m_explains && verb != QLatin1String("check")) || words.size() != (m_explains ? 1 : 0)) {
        return Error{
            ErrorKind::Invalid,
            tr("Usage: paddock policy check [--workspace DIR] [--settings FILE] [--mode MODE] [--fence "
               "whole|missing] [--json], with one call a line on standard input, or: paddock policy explain "
               "\"command\"")};
    }
    std::optional<PermissionMode> mode;
    if (parser.isSet("mode")) {
        mode = permissionModeFrom(parser.value("mode"));
        if (!mode) {
            return Error{ErrorKind::Invalid,
                         tr("option '--mode' takes default, acceptEdits, plan or bypassPermissions, not '%1'")
                             .arg(parser.value("mode"))};
        }
    }
    if (parser.isSet("fence")) {
        const QString standing = parser.value("fence");
        if (standing != QLatin1String("whole") && standing != QLatin1String("missing"))
            return Error{ErrorKind::Invalid,
                         tr("option '--fence' takes whole or missing, not '%1'").arg(standing)};
        m_standing = standing == QLatin1String("whole") ? FenceStanding::Whole : FenceStanding::MissingAsk;
    }
    const Result<std::shared_ptr<const WorkspaceRoot>> root =
        WorkspaceRoot::open(parser.isSet("workspace") ? parser.value("workspace") : QDir::currentPath());
    if (!root)
        return root.error();
    SettingsPlaces places = standardSettingsPlaces((*root)->path());
    if (parser.isSet("settings")) {
        places.userFile = QFileInfo(parser.value("settings")).absoluteFilePath();
        if (!QFileInfo::exists(places.userFile))
            return Error{ErrorKind::NotFound, tr("There is no file %1.").arg(places.userFile)};
    }
    const Result<Settings> settings = loadTrustedSettings(places);
    if (!settings)
        return settings.error();
    Result<RuleSet> rules = ruleSetOf(*settings);
    if (!rules)
        return rules.error();
    m_sandbox = settings->sandbox;
    m_policy.emplace(*root, *std::move(rules));
    m_policy->setMode(mode.value_or(m_explains ? settings->permissionMode : PermissionMode::AcceptEdits));
    m_policy->setAskEachCommand(m_sandbox.askEachCommand);
    if (m_explains)
        m_lines.push_back(
            QJsonDocument(QJsonObject{{"tool", "Bash"}, {"input", QJsonObject{{"command", words[0]}}}})
                .toJson(QJsonDocument::Compact));
    return {};
}

void PolicyCommand::start()
{
    if (const Result<void> read = this->read(); !read) {
        fail(read.error().message);
        return;
    }
    m_boundary = std::make_unique<Boundary>(SandboxBackend::system(), m_sandbox, defaultDataDirectory());
    connect(m_boundary.get(), &Boundary::changed, this, &PolicyCommand::begin);
    m_boundary->probe();
}

void PolicyCommand::begin()
{
    m_policy->setFence(m_standing.value_or(m_boundary->standing()));
    if (m_explains) {
        judgeNext();
        return;
    }
    m_input = std::make_unique<StandardInput>();
    connect(m_input.get(), &StandardInput::finished, this, [this](const QByteArray &bytes) {
        for (const QByteArray &line : bytes.split('\n')) {
            if (!line.trimmed().isEmpty())
                m_lines.push_back(line);
        }
        judgeNext();
    });
    m_input->start();
}

Result<ToolCall> PolicyCommand::callOf(const QByteArray &line, Policy &policy) const
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    const auto fault = [](const QString &message) { return Error{ErrorKind::Invalid, message}; };
    if (!document.isObject())
        return fault(tr("This line is no JSON object: %1.").arg(error.errorString()));
    const QJsonObject object = document.object();
    if (!object["tool"].isString() || object["tool"].toString().isEmpty())
        return fault(tr("\"tool\" has to be the name of a tool."));
    if (!object["input"].isObject())
        return fault(tr("\"input\" has to be an object."));
    if (object.contains("cwd") && !object["cwd"].isString())
        return fault(tr("\"cwd\" has to be the path of a folder."));
    policy.setDirectory(object["cwd"].toString());
    return ToolCall{
        CallId{QStringLiteral("check")}, object["tool"].toString(), object["input"].toObject(), {}};
}

void PolicyCommand::judgeNext()
{
    while (!m_lines.empty()) {
        const QByteArray line = m_lines.front();
        m_lines.pop_front();
        Policy policy = *m_policy;
        const Result<ToolCall> call = callOf(line, policy);
        if (!call) {
            printFault(call.error().message);
            continue;
        }
        if (m_judging)
            m_judging.release()->deleteLater(); // It may be its signal that brought us here.
        m_judging = std::make_unique<Judging>(policy, *call, Access(), HookWord(), m_boundary->parserFence());
        connect(m_judging.get(), &Judging::finished, this, [this](const Ruling &ruling) {
            m_explains ? explain(ruling) : print(ruling);
            judgeNext();
        });
        m_judging->start();
        return;
    }
    emit finished(m_faulty ? 1 : 0);
}

void PolicyCommand::print(const Ruling &ruling)
{
    QTextStream out(stdout);
    if (!m_json) {
        out << verdictWord(ruling.decision) << '\t' << ruling.rule << '\t'
            << madeVisible(ruling.reason).simplified() << Qt::endl;
        return;
    }
    const QJsonObject whole = toJson(ruling);
    QJsonObject verdict{{"decision", nameOf(ruling.decision)},
                        {"rule", ruling.rule},
                        {"reason", ruling.reason},
                        {"parts", whole["parts"].toArray()}};
    for (const char *more : {"suggestions", "resolved"}) {
        if (whole.contains(QLatin1String(more)))
            verdict.insert(QLatin1String(more), whole[QLatin1String(more)]);
    }
    out << QJsonDocument(verdict).toJson(QJsonDocument::Compact) << Qt::endl;
}

void PolicyCommand::printFault(const QString &message)
{
    m_faulty = true;
    QTextStream out(stdout);
    if (m_json)
        out << QJsonDocument(QJsonObject{{"error", message}}).toJson(QJsonDocument::Compact) << Qt::endl;
    else
        out << tr("error") << '\t' << message << Qt::endl;
}

void PolicyCommand::explain(const Ruling &ruling)
{
    if (m_json) {
        print(ruling);
        return;
    }
    QTextStream out(stdout);
    out << tr("%1 by %2 (%3)").arg(verdictWord(ruling.decision), ruling.rule, nameOf(ruling.by)) << "\n  "
        << madeVisible(ruling.reason) << '\n';
    for (qsizetype i = 0; i < ruling.parts.size(); ++i) {
        const RulingPart &part = ruling.parts[i];
        out << '\n'
            << tr("%1. %2").arg(i + 1).arg(QString(part.text).replace(u'\n', QLatin1String("\n   "))) << '\n';
        out << "   "
            << tr("%1 by %2: %3").arg(verdictWord(part.decision), part.rule, madeVisible(part.reason))
            << '\n';
        for (const QString &path : part.reads)
            out << "   " << tr("reads %1").arg(madeVisible(path)) << '\n';
        for (const QString &path : part.writes)
            out << "   " << tr("writes %1").arg(madeVisible(path)) << '\n';
    }
    if (ruling.parts.isEmpty()) {
        for (const QString &path : ruling.resolved)
            out << "  " << tr("leads to %1").arg(madeVisible(path)) << '\n';
    }
    if (ruling.decision == Decision::Ask) {
        out << '\n';
        if (ruling.suggestions.isEmpty())
            out << tr("\"Always\" is not offered: no rule would hold just this.") << '\n';
        else
            out << tr("\"Always\" would store: %1").arg(ruling.suggestions.join(QLatin1String(", "))) << '\n';
    }
    out.flush();
}

void PolicyCommand::fail(const QString &message)
{
    QTextStream(stderr) << "paddock policy: " << message << Qt::endl;
    emit finished(2);
}

} // namespace paddock
