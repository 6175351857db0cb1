#include "app/cli/rewind_command.h"

#include "app/cli/rewind_text.h"
#include "app/common/session_catalog.h"
#include "core/policy/shell_quotes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>
#include <utility>

namespace paddock {

RewindCommand::RewindCommand(FileSessionStore &store, CheckpointLimits limits, QString directory,
                             QStringList words)
    : m_store(store)
    , m_limits(std::move(limits))
    , m_directory(std::move(directory))
    , m_words(std::move(words))
{}

RewindCommand::~RewindCommand() = default;

QString RewindCommand::usage()
{
    return tr("paddock rewind [SESSION] --list [--json]\n"
              "paddock rewind [SESSION] --to N [--files|--conversation] [--preview] [--yes] [--json]\n"
              "paddock rewind [SESSION] --undo [--preview] [--yes] [--json]\n");
}

void RewindCommand::start()
{
    if (const Result<void> read = this->read(); !read)
        return end(read);
    if (const Result<void> opened = open(); !opened)
        return end(opened);
    if (m_lists)
        return list();
    if (const Result<void> chosen = m_undoes ? chooseUndo() : choose(); !chosen)
        return end(chosen);
    if (!m_files)
        return show({});
    if (const Result<void> workspace = openWorkspace(); !workspace)
        return end(workspace);
    connect(m_checkpoints.get(), &Checkpoints::previewed, this, &RewindCommand::show);
    m_checkpoints->preview(m_transcript, m_to);
}

Result<void> RewindCommand::read()
{
    QCommandLineParser parser;
    parser.addOptions({{"to", tr("The message to go back to."), "number"},
                       {"files", tr("Bring back files only.")},
                       {"conversation", tr("Take back the conversation only.")},
                       {"preview", tr("Only say what would be done.")},
                       {"list", tr("List the messages.")},
                       {"undo", tr("Take the last rewind back.")},
                       {"json", tr("One JSON object.")},
                       {"yes", tr("Do it without being asked.")}});
    if (!parser.parse(QStringList("paddock rewind") + m_words))
        return Error{ErrorKind::Invalid, tr("error: %1").arg(parser.errorText())};
    const QStringList positional = parser.positionalArguments();
    m_prefix = positional.value(0);
    m_lists = parser.isSet("list");
    m_undoes = parser.isSet("undo");
    m_previews = parser.isSet("preview");
    m_json = parser.isSet("json");
    m_isSure = parser.isSet("yes");
    const bool narrows = parser.isSet("files") || parser.isSet("conversation");
    const int forms = int(m_lists) + int(m_undoes) + int(parser.isSet("to"));
    if (positional.size() > 1 || forms != 1 || (narrows && !parser.isSet("to")))
        return Error{ErrorKind::Invalid, tr("error: use\n%1").arg(usage())};
    m_files = parser.isSet("files") || !parser.isSet("conversation");
    m_conversation = parser.isSet("conversation") || !parser.isSet("files");
    if (parser.isSet("to")) {
        bool isNumber = false;
        m_message = parser.value("to").toLongLong(&isNumber);
        if (!isNumber || m_message < 1)
            return Error{
                ErrorKind::Invalid,
                tr("error: option '--to' takes the number of a message, not '%1'").arg(parser.value("to"))};
    }
    return {};
}

Result<SessionId> RewindCommand::sessionWanted() const
{
    if (!m_prefix.isEmpty()) {
        const Result<SessionCatalog::Found> session =
            SessionCatalog(m_store, standardSessionPlaces()).find(m_prefix);
        return session ? Result<SessionId>(session->id) : session.error();
    }
    const QString canonical = QFileInfo(m_directory).canonicalFilePath();
    const Result<std::optional<SessionSummary>> newest =
        m_store.newestFor(canonical.isEmpty() ? m_directory : canonical);
    if (!newest)
        return newest.error();
    if (!*newest)
        return Error{ErrorKind::NotFound,
                     tr("There is no session of %1. Name one.").arg(madeVisible(m_directory))};
    return (*newest)->id;
}

Result<void> RewindCommand::open()
{
    const Result<SessionId> session = sessionWanted();
    if (!session)
        return session.error();
    m_session = *session;
    if (m_lists || m_previews) { // looking takes no lock
        Result<Transcript> transcript = m_store.load(m_session);
        if (!transcript)
            return transcript.error();
        m_transcript = *std::move(transcript);
        return {};
    }
    Result<SessionStore::Opened> opened = m_store.open(m_session);
    if (!opened)
        return opened.error();
    m_log = std::move(opened->log);
    m_transcript = std::move(opened->transcript);
    for (const Repaired &repaired : opened->repaired) {
        if (const Result<void> noted = append(repaired); !noted)
            return noted;
    }
    return {};
}

Result<void> RewindCommand::choose()
{
    if (m_message > m_transcript.size()
        || !std::holds_alternative<UserMessage>(m_transcript[m_message - 1].fact))
        return Error{
            ErrorKind::NotFound,
            tr("Entry %1 is no message of a person. \"paddock rewind --list\" shows which there are.")
                .arg(m_message)};
    m_to = m_message - 1;
    m_conversationTo = m_to;
    return {};
}

Result<void> RewindCommand::chooseUndo()
{
    m_files = false;
    m_conversation = false;
    const auto isRestore = [](const Entry &entry) {
        const auto *changed = std::get_if<Changed>(&entry.fact);
        return changed && changed->cause == ChangeCause::Restore;
    };
    for (qsizetype i = m_transcript.size() - 1; i >= 0; --i) {
        if (std::holds_alternative<Rewound>(m_transcript[i].fact)) {
            m_conversation = true;
            m_conversationTo = i;
            m_files = i > 0 && isRestore(m_transcript[i - 1]);
            m_to = m_files ? i - 1 : i;
            return {};
        }
        if (isRestore(m_transcript[i])) {
            m_files = true;
            m_to = i;
            return {};
        }
    }
    return Error{ErrorKind::NotFound, tr("Nothing was rewound in this session.")};
}

Result<void> RewindCommand::openWorkspace()
{
    QString workspace;
    for (const Entry &entry : std::as_const(m_transcript)) {
        if (const auto *configured = std::get_if<Configured>(&entry.fact))
            workspace = configured->workspace;
    }
    // Another folder in its place would have to be this one's: links on the way are not taken for it.
    if (workspace.isEmpty() || QFileInfo(workspace).canonicalFilePath() != workspace)
        return Error{
            ErrorKind::NotFound,
            tr("The folder of this session, %1, is gone or lies elsewhere, so no files can be brought "
               "back. --conversation still works.")
                .arg(madeVisible(workspace))};
    Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(workspace);
    if (!root)
        return root.error();
    m_checkpoints = std::make_unique<Checkpoints>(*std::move(root), m_limits);
    return {};
}

void RewindCommand::list()
{
    const QList<RewindTarget> targets = rewindTargets(m_transcript);
    QTextStream(stdout) << (m_json ? rewindTargetsJson(m_session, targets) : rewindTargetsText(targets));
    end({});
}

void RewindCommand::show(const RewindPlan &plan)
{
    m_plan = plan;
    m_plan.to = m_to;
    m_plan.entries = m_conversation ? countingEntriesBehind(m_transcript, m_conversationTo) : 0;
    if (m_previews) {
        QTextStream(stdout) << (m_json ? rewindPlanJson(m_session, m_plan) : rewindPlanText(m_plan));
        return end({});
    }
    if (m_isSure)
        return restore();
    ask();
}

void RewindCommand::ask()
{
    if (!isatty(STDIN_FILENO) || m_json)
        return end(Error{ErrorKind::Denied,
                         tr("Nobody is there to be asked. Look with --preview, and do it with --yes.")});
    QTextStream(stdout) << rewindPlanText(m_plan) << tr("Do it? [y/N] ") << Qt::flush;
    m_input = std::make_unique<StandardInput>(std::chrono::milliseconds(), StandardInput::Until::Line);
    connect(m_input.get(), &StandardInput::finished, this, &RewindCommand::heed);
    m_input->start();
}

void RewindCommand::heed(const QByteArray &answer)
{
    const QByteArray word = answer.trimmed().toLower();
    if (word == "y" || word == "yes")
        restore();
    else
        end(Error{ErrorKind::Cancelled, tr("Everything stays as it was.")});
}

void RewindCommand::restore()
{
    if (!m_files)
        return rewindConversation();
    connect(m_checkpoints.get(), &Checkpoints::captured, this, [this](const Changed &changed) {
        if (const Result<void> noted = append(changed); !noted)
            end(noted);
    });
    connect(m_checkpoints.get(), &Checkpoints::restored, this, &RewindCommand::take);
    // Taken in first: it knows then which folders the session made.
    m_checkpoints->begin();
    m_checkpoints->restore(m_transcript, m_to);
}

void RewindCommand::take(const Result<Changed> &changed)
{
    if (!changed)
        return end(changed.error());
    m_done = *changed;
    if (!changed->files.isEmpty()) {
        if (const Result<void> noted = append(*changed); !noted)
            return end(
                Error{noted.error().kind,
                      tr("The files were brought back, but that could not be written to the session: %1")
                          .arg(noted.error().message)});
    }
    rewindConversation();
}

void RewindCommand::rewindConversation()
{
    if (m_conversation) {
        if (const Result<void> noted = append(Rewound{m_conversationTo}); !noted)
            return end(noted);
    }
    tell();
}

void RewindCommand::tell()
{
    QTextStream(stdout) << (m_json ? rewindDoneJson(m_session, m_plan, m_done)
                                   : rewindDoneText(m_plan, m_done, m_conversation));
    if (m_done && !m_done->isWhole)
        return end(Error{ErrorKind::Io,
                         m_done->remark.isEmpty() ? tr("Not everything was brought back.") : m_done->remark});
    end({});
}

Result<void> RewindCommand::append(const Fact &fact)
{
    const Entry entry{EntryId::fresh(), QDateTime::currentDateTimeUtc(), fact};
    const Result<void> appended = m_log->append(entry);
    if (appended)
        m_transcript.append(entry);
    return appended;
}

void RewindCommand::end(const Result<void> &done)
{
    if (std::exchange(m_isOver, true))
        return;
    if (!done)
        QTextStream(stderr) << madeVisible(done.error().message) << Qt::endl;
    emit finished(done ? 0 : 1);
}

} // namespace paddock
