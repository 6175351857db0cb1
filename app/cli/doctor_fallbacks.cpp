#include "app/cli/doctor_fallbacks.h"

#include "core/exec/brief_run.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>

namespace paddock {

namespace {

using namespace std::chrono_literals;

struct FallbackText {
    Q_DECLARE_TR_FUNCTIONS(paddock::DoctorFallbacks)
};

enum class Use { Used, Available, Missing };

const QString profilePath = QStringLiteral("/etc/apparmor.d/paddock-fence");

DoctorFinding fallback(const char *what, Use use, const QString &message)
{
    DoctorFinding finding{QLatin1String(what), DoctorFinding::Verdict::Note, message,
                          QStringLiteral("fallback")};
    QString word;
    switch (use) {
    case Use::Used:
        finding.state = QStringLiteral("used");
        word = FallbackText::tr("used");
        break;
    case Use::Available:
        finding.state = QStringLiteral("available, not used");
        word = FallbackText::tr("available, not used");
        break;
    case Use::Missing:
        finding.state = QStringLiteral("not available");
        word = FallbackText::tr("not available");
        break;
    }
    finding.message = FallbackText::tr("%1: %2", "state: explanation").arg(word, message);
    return finding;
}

bool stands(const QList<BoundaryLayer> &layers, QLatin1String id)
{
    return std::any_of(layers.begin(), layers.end(), [&](const BoundaryLayer &layer) {
        return layer.id == id && layer.state == BoundaryLayer::State::Enforced;
    });
}

DoctorFinding appArmorProfile(bool hasNamespaces)
{
    QFile file(QStringLiteral("/proc/sys/kernel/apparmor_restrict_unprivileged_userns"));
    const bool isRestricted = file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == "1";
    const bool isInstalled = QFile::exists(profilePath);
    if (!isRestricted) {
        return fallback("apparmor-profile", isInstalled ? Use::Available : Use::Missing,
                        FallbackText::tr("AppArmor does not restrict namespaces here, so no profile is "
                                         "needed."));
    }
    if (!isInstalled) {
        return fallback("apparmor-profile", Use::Missing,
                        FallbackText::tr("AppArmor restricts namespaces here, and %1, which lets Paddock's "
                                         "launcher through, is not installed.")
                            .arg(profilePath));
    }
    // Where it is installed it may still not be loaded, or not be meant for the launcher in use.
    return fallback("apparmor-profile", hasNamespaces ? Use::Used : Use::Available,
                    hasNamespaces
                        ? FallbackText::tr("AppArmor restricts namespaces here; %1 is installed, and "
                                           "the launcher gets them.")
                              .arg(profilePath)
                        : FallbackText::tr("%1 is installed, but the launcher gets no namespaces. Load "
                                           "it with apparmor_parser -r.")
                              .arg(profilePath));
}

DoctorFinding systemBubblewrap(const QString &workspace)
{
    const std::optional<QString> program = findProgram(QStringLiteral("bwrap"), workspace);
    if (!program)
        return fallback("bubblewrap", Use::Missing, FallbackText::tr("bwrap was not found."));
    ProcessSpec spec;
    spec.program = *program;
    spec.arguments = QStringList{QStringLiteral("--version")};
    spec.workingDirectory = QStringLiteral("/");
    spec.environment = childEnvironment();
    spec.timeout = 2s;
    const Result<QByteArray> printed = runBriefly(spec);
    const QString version = printed ? bubblewrapVersion(*printed) : QString();
    if (version.isNull())
        return fallback("bubblewrap", Use::Missing,
                        FallbackText::tr("%1 does not tell its version.").arg(*program));
    if (!isFitBubblewrap(version)) {
        return fallback(
            "bubblewrap", Use::Missing,
            FallbackText::tr("%1 is version %2, which is unfit: before 0.12 it makes files outside "
                             "when a workspace puts links where it is to mount (CVE-2026-87766).")
                .arg(*program, version));
    }
    return fallback("bubblewrap", Use::Available,
                    FallbackText::tr("%1 is version %2. Paddock does not start commands with it.")
                        .arg(*program, version));
}

DoctorFinding thinWalls(const QList<BoundaryLayer> &layers, bool hasNamespaces)
{
    if (!stands(layers, QLatin1String("landlock")) || !stands(layers, QLatin1String("seccomp"))) {
        return fallback("landlock-only", Use::Missing,
                        FallbackText::tr("It needs both Landlock and the system call filter."));
    }
    if (hasNamespaces) {
        return fallback(
            "landlock-only", Use::Available,
            FallbackText::tr("Commands have the whole fence. Only Paddock's own readers run behind "
                             "these two walls alone."));
    }
    return fallback(
        "landlock-only", Use::Used,
        FallbackText::tr("Commands ask first and run behind Landlock and the system call filter. That "
                         "does not hold changes of protected names inside the workspace, nor of the "
                         "modes of your files outside, nor what a command leaves running."));
}

DoctorFinding containerEngine(const QString &workspace)
{
    const std::optional<QString> program = findProgram(QStringLiteral("podman"), workspace);
    if (!program)
        return fallback("podman", Use::Missing, FallbackText::tr("podman was not found."));
    return fallback(
        "podman", Use::Available,
        FallbackText::tr("%1 is there. Paddock does not start commands with it; you can start Paddock "
                         "in a container of your own.")
            .arg(*program));
}

} // namespace

QList<DoctorFinding> probeFallbacks(const QList<BoundaryLayer> &layers, const QString &workspace)
{
    const bool hasNamespaces = stands(layers, QLatin1String("namespaces"));
    return {appArmorProfile(hasNamespaces), systemBubblewrap(workspace), thinWalls(layers, hasNamespaces),
            containerEngine(workspace)};
}

QString bubblewrapVersion(const QByteArray &printed)
{
    static const QRegularExpression version(QStringLiteral("^bubblewrap (\\d+(?:\\.\\d+)*)\\s*$"));
    return version.match(QString::fromUtf8(printed)).captured(1);
}

bool isFitBubblewrap(const QString &version)
{
    return QVersionNumber::fromString(version) >= QVersionNumber(0, 12);
}

} // namespace paddock
