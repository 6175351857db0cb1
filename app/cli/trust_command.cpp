#include "app/cli/trust_command.h"

#include "app/common/settings_rules.h"
#include "app/common/workspace_settings.h"
#include "core/hooks/hook_settings.h"
#include "core/policy/shell_quotes.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace paddock {

namespace {

void printLine(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

/// Everything of one file that trust would bring to life; the file's text is not trusted yet, so nothing of it may
/// act on the terminal.
QString enabledBy(const SettingsSource &item)
{
    QStringList lines;
    for (const QJsonValue &rule : item.values.value(u"permissions").toObject().value(u"allow").toArray())
        lines.append(TrustCommand::tr("    allows without asking: %1").arg(madeVisible(rule.toString())));
    const QJsonObject hooks = item.values.value(u"hooks").toObject();
    for (auto point = hooks.begin(); point != hooks.end(); ++point) {
        for (const QJsonValue &hook : point->toArray()) {
            const QByteArray json = QJsonDocument(hook.toObject()).toJson(QJsonDocument::Compact);
            lines.append(TrustCommand::tr("    runs at %1: %2")
                             .arg(madeVisible(point.key()), madeVisible(QString::fromUtf8(json))));
        }
    }
    if (lines.isEmpty())
        lines.append(TrustCommand::tr("    nothing beyond what holds already"));
    return lines.join(u'\n');
}

QString standingWord(TrustStanding standing)
{
    switch (standing) {
    case TrustStanding::Trusted:
        return TrustCommand::tr("trusted");
    case TrustStanding::Changed:
        return TrustCommand::tr("changed");
    case TrustStanding::NothingToTrust:
    case TrustStanding::Untrusted:
        return TrustCommand::tr("gone");
    }
    return {};
}

} // namespace

TrustCommand::TrustCommand(QStringList words)
    : m_words(std::move(words))
{}

TrustCommand::~TrustCommand() = default;

Result<void> TrustCommand::read()
{
    QCommandLineParser parser;
    parser.addOptions({{"workspace", tr("The folder; the current one if not given."), "directory"},
                       {"yes", tr("Trust it without being asked.")},
                       {"list", tr("Show the folders that are trusted.")},
                       {"revoke", tr("Take the trust back.")}});
    if (!parser.parse(QStringList("paddock trust") + m_words))
        return Error{ErrorKind::Invalid, tr("error: %1").arg(parser.errorText())};
    m_lists = parser.isSet("list");
    m_revokes = parser.isSet("revoke");
    m_isSure = parser.isSet("yes");
    if (!parser.positionalArguments().isEmpty() || int(m_lists) + int(m_revokes) + int(m_isSure) > 1)
        return Error{ErrorKind::Invalid,
                     tr("error: use 'paddock trust [--workspace DIR] [--yes]', 'paddock trust --list' or "
                        "'paddock trust --revoke [--workspace DIR]'")};
    const QString named = parser.isSet("workspace") ? parser.value("workspace") : QDir::currentPath();
    m_workspace = QFileInfo(named).canonicalFilePath();
    // A folder that is gone can still be forgotten.
    if (m_workspace.isEmpty() && m_revokes)
        m_workspace = QDir::cleanPath(QDir::current().absoluteFilePath(named));
    if (m_workspace.isEmpty())
        return Error{ErrorKind::NotFound, tr("The directory %1 does not exist.").arg(named)};
    return {};
}

void TrustCommand::start()
{
    if (const Result<void> read = this->read(); !read)
        end(read);
    else if (m_lists)
        end(list());
    else if (m_revokes)
        end(revoke());
    else if (const Result<void> shown = show(); !shown)
        end(shown);
}

Result<void> TrustCommand::list()
{
    const auto all = TrustRecord(trustRecordPath()).all();
    if (!all)
        return all.error();
    if (all->isEmpty())
        printLine(tr("No folder is trusted."));
    for (auto folder = all->begin(); folder != all->end(); ++folder) {
        const Result<QList<SettingsSource>> items = readTrustItems(standardSettingsPlaces(folder.key()));
        const TrustStanding standing =
            items ? standingOf(*folder, digestsOf(*items)) : TrustStanding::Changed;
        printLine(
            QStringLiteral("%1  %2  %3")
                .arg(standingWord(standing), -8)
                .arg(folder->since.toLocalTime().toString("yyyy-MM-dd HH:mm"), madeVisible(folder.key())));
    }
    return {};
}

Result<void> TrustCommand::revoke()
{
    const Result<bool> revoked = TrustRecord(trustRecordPath()).revoke(m_workspace);
    if (!revoked)
        return revoked.error();
    printLine(*revoked ? tr("%1 is not trusted any more.").arg(madeVisible(m_workspace))
                       : tr("%1 was not trusted.").arg(madeVisible(m_workspace)));
    return {};
}

Result<void> TrustCommand::show()
{
    const Result<QList<SettingsSource>> items = readTrustItems(standardSettingsPlaces(m_workspace));
    if (!items)
        return items.error();
    const Result<FolderTrust> before = TrustRecord(trustRecordPath()).of(m_workspace);
    if (!before)
        return before.error();
    m_shown = digestsOf(*items);
    QStringList changed;
    const TrustStanding standing = standingOf(*before, m_shown, &changed);
    const QString folder = madeVisible(m_workspace);
    if (standing == TrustStanding::NothingToTrust || standing == TrustStanding::Trusted) {
        printLine(standing == TrustStanding::Trusted
                      ? tr("%1 is trusted as it is.").arg(folder)
                      : tr("%1 brings no settings, so there is nothing to trust.").arg(folder));
        emit finished(0);
        return {};
    }
    // What cannot be read would keep every session of the folder closed.
    const Result<Settings> settings = resolveSettings(*items, true);
    if (!settings)
        return settings.error();
    if (const Result<RuleSet> rules = ruleSetOf(*settings); !rules)
        return rules.error();
    if (const Result<HookSettings> hooks = HookSettings::parse(settings->hooks); !hooks)
        return hooks.error();

    printLine(standing == TrustStanding::Changed ? tr("%1 was trusted, but this changed since: %2.")
                                                       .arg(folder, changed.join(QStringLiteral(", ")))
                                                 : tr("%1 is not trusted.").arg(folder));
    printLine(tr("Its settings would do this:"));
    for (const SettingsSource &item : *items) {
        printLine(QStringLiteral("  %1 (SHA-256 %2)")
                      .arg(trustItemOf(item.origin.layer), QString::fromLatin1(item.digest)));
        printLine(enabledBy(item));
    }
    printLine(tr("Boundaries and deny rules hold all the same."));
    if (m_isSure) {
        end(record());
        return {};
    }
    if (!isatty(STDIN_FILENO))
        return Error{ErrorKind::Denied,
                     tr("Nobody is there to be asked. Look at the above, and trust it with --yes.")};
    QTextStream(stdout) << tr("Trust exactly this content? [y/N] ") << Qt::flush;
    m_input = std::make_unique<StandardInput>(std::chrono::milliseconds(), StandardInput::Until::Line);
    connect(m_input.get(), &StandardInput::finished, this, &TrustCommand::heed);
    m_input->start();
    return {};
}

void TrustCommand::heed(const QByteArray &answer)
{
    const QByteArray word = answer.trimmed().toLower();
    end(word == "y" || word == "yes" ? record() : Error{ErrorKind::Cancelled, tr("It stays as it was.")});
}

Result<void> TrustCommand::record()
{
    const Result<void> trusted = TrustRecord(trustRecordPath()).trust(m_workspace, m_shown);
    if (trusted)
        printLine(tr("%1 is trusted with this content.").arg(madeVisible(m_workspace)));
    return trusted;
}

void TrustCommand::end(const Result<void> &done)
{
    if (!done)
        QTextStream(stderr) << done.error().message << Qt::endl;
    emit finished(done ? 0 : 1);
}

} // namespace paddock
