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

namespace {

constexpr int attemptWidth = 72; // Of the longest title.

} // namespace

DoctorCommand::DoctorCommand(CoreParts &parts, QString workspace, bool selfTest, bool json)
    : m_parts(parts)
    , m_workspace(std::move(workspace))
    , m_selfTest(selfTest)
    , m_json(json)
    , m_boundary(parts.settings().sandbox, m_workspace, selfTest)
{
    connect(&m_boundary, &DoctorBoundary::finished, this, [this](const QList<DoctorFinding> &findings) {
        m_findings += findings;
        if (m_selfTest)
            print();
        else
            checkKeychain();
    });
}

void DoctorCommand::start()
{
    if (!m_selfTest) {
        checkSettings();
        checkPrograms();
        checkFolders();
    }
    m_boundary.start();
}

void DoctorCommand::checkKeychain()
{
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
    if (!m_parts.faultOfModels().isEmpty())
        note(tr("models"), Verdict::Note, m_parts.faultOfModels());
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
    check("shfmt", "shfmt", tr("without it commands are read once instead of twice, and more of them ask"),
          Verdict::Note);
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
    for (const DoctorFinding &finding : std::as_const(m_findings)) {
        faulty = faulty || finding.verdict == Verdict::Fault;
        const QString word = finding.verdict == Verdict::Fine   ? QStringLiteral("ok")
                             : finding.verdict == Verdict::Note ? QStringLiteral("note")
                                                                : QStringLiteral("fault");
        if (m_json) {
            QJsonObject object{{"what", finding.what}, {"verdict", word}, {"message", finding.message}};
            for (const auto &[name, value] :
                 {std::pair("kind", &finding.kind), std::pair("state", &finding.state),
                  std::pair("title", &finding.title)}) {
                if (!value->isEmpty())
                    object.insert(QLatin1String(name), *value);
            }
            array.append(object);
        } else {
            const bool isAttempt = finding.kind == QLatin1String("attempt");
            out << QStringLiteral("%1  %2  %3\n")
                       .arg(word, -5)
                       .arg(isAttempt ? finding.title : finding.what, isAttempt ? -attemptWidth : -16)
                       .arg(finding.message);
        }
    }
    if (m_json)
        out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << '\n';
    out.flush();
    emit finished(faulty ? 1 : 0);
}

} // namespace paddock
