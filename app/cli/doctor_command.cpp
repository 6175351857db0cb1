#include "app/cli/doctor_command.h"

#include "core/exec/process.h"
#include "core/store/data_directory.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

namespace paddock {

DoctorCommand::DoctorCommand(CoreParts &parts, QString workspace, bool json)
    : m_parts(parts)
    , m_workspace(std::move(workspace))
    , m_json(json)
{}

void DoctorCommand::start()
{
    checkSettings();
    checkPrograms();
    checkFolders();
    checkBoundary();
    m_probe = m_parts.keychain().probe();
    connect(m_probe.get(), &KeychainProbe::finished, this, [this](const KeychainStatus &status) {
        note(tr("keychain"), status.state == KeychainStatus::State::Usable ? Verdict::Fine : Verdict::Note,
             status.message);
        checkKey();
    });
}

void DoctorCommand::checkSettings()
{
    const Settings &settings = m_parts.settings();
    const Provider *provider = settings.providerNamed(settings.provider);
    if (!provider) {
        note(tr("provider"), Verdict::Fault, tr("There is no provider \"%1\".").arg(settings.provider));
        return;
    }
    const QString model = settings.modelFor(provider->name);
    note(tr("provider"), Verdict::Fine,
         tr("%1, model %2, from %3").arg(provider->title, model, settings.originOf("provider").text()));
    for (const QString &remark : settings.remarks)
        note(tr("settings"), Verdict::Note, remark);
}

void DoctorCommand::checkPrograms()
{
    const auto check = [this](const QString &program, const QString &package, const QString &purpose,
                              Verdict missing) {
        const std::optional<QString> path = findProgram(program, m_workspace);
        note(program, path ? Verdict::Fine : missing,
             path ? *path : tr("not found; %1. Install the package %2.").arg(purpose, package));
    };
    check("bash", "bash", tr("commands cannot run without it"), Verdict::Fault);
    check("rg", "ripgrep", tr("the Grep tool needs it"), Verdict::Fault);
    check("pdftotext", "poppler-utils", tr("PDF files cannot be read without it"), Verdict::Note);
}

void DoctorCommand::checkFolders()
{
    const QString sessions = defaultDataDirectory() + "/sessions";
    QString existing = sessions;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path())
        existing = QFileInfo(existing).path();
    const bool writable = QFileInfo(existing).isDir() && QFileInfo(existing).isWritable();
    note(tr("sessions"), writable ? Verdict::Fine : Verdict::Fault,
         writable ? sessions : tr("%1 cannot be written, so no session can be kept.").arg(sessions));
}

void DoctorCommand::checkBoundary()
{
    const Result<std::shared_ptr<const WorkspaceRoot>> root = WorkspaceRoot::open(m_workspace);
    if (!root) {
        note(tr("workspace"), Verdict::Fault, root.error().message);
    } else {
        const bool holds = !(*root)->find("../paddock-doctor") && !(*root)->find("/");
        note(tr("file tools"), holds ? Verdict::Fine : Verdict::Fault,
             holds ? tr("enforced: paths are resolved by the kernel below %1, and a way out was refused when "
                        "tried.")
                         .arg((*root)->path())
                   : tr("NOT enforced: a path outside %1 was not refused.").arg((*root)->path()));
    }
    note(tr("commands"), Verdict::Note,
         tr("judged before they run, and they ask; but not fenced by the kernel in this version. A command "
            "that you "
            "allow can do what you can do."));
}

void DoctorCommand::checkKey()
{
    const Provider *provider = m_parts.settings().providerNamed(m_parts.settings().provider);
    if (!provider) {
        print();
        return;
    }
    m_lookup = m_parts.keys().lookUp(provider->name);
    connect(m_lookup.get(), &KeyLookup::finished, this,
            [this](const Result<std::shared_ptr<const Secret>> &key) {
                if (!key)
                    note(tr("key"), Verdict::Fault, key.error().message);
                else
                    note(tr("key"), Verdict::Fine, *key ? tr("there is one") : tr("none is needed"));
                print();
            });
}

void DoctorCommand::note(const QString &what, Verdict verdict, const QString &message)
{
    m_findings.append({what, verdict, message});
}

void DoctorCommand::print()
{
    QTextStream out(stdout);
    bool faulty = false;
    QJsonArray array;
    for (const Finding &finding : std::as_const(m_findings)) {
        faulty = faulty || finding.verdict == Verdict::Fault;
        const QString word = finding.verdict == Verdict::Fine   ? QStringLiteral("ok")
                             : finding.verdict == Verdict::Note ? QStringLiteral("note")
                                                                : QStringLiteral("fault");
        if (m_json) {
            array.append(
                QJsonObject{{"what", finding.what}, {"verdict", word}, {"message", finding.message}});
        } else {
            out << QStringLiteral("%1  %2  %3\n").arg(word, -5).arg(finding.what, -10).arg(finding.message);
        }
    }
    if (m_json)
        out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << '\n';
    out.flush();
    emit finished(faulty ? 1 : 0);
}

} // namespace paddock
