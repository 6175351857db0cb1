#include "core/files/sensitive_files.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace paddock {

namespace {

bool isIgnorable(char32_t letter)
{
    // Unicode Default_Ignorable_Code_Point, as file systems that normalise names drop it.
    const auto within = [letter](char32_t first, char32_t last) { return letter >= first && letter <= last; };
    return letter == 0xad || letter == 0x34f || letter == 0x61c || within(0x115f, 0x1160)
           || within(0x17b4, 0x17b5) || within(0x180b, 0x180f) || within(0x200b, 0x200f)
           || within(0x202a, 0x202e) || within(0x2060, 0x206f) || letter == 0x3164 || within(0xfe00, 0xfe0f)
           || letter == 0xfeff || letter == 0xffa0 || within(0xfff0, 0xfff8) || within(0x1bca0, 0x1bca3)
           || within(0x1d173, 0x1d17a) || within(0xe0000, 0xe0fff);
}

// Folders and files that some program reads and obeys without being asked, at any depth.
const QSet<QString> autoRunNames{
    // Agents
    ".mcp.json",
    "mcp.json",
    ".claude",
    ".claude.json",
    "claude.md",
    "claude.local.md",
    "agents.md",
    "agent.md",
    "gemini.md",
    ".cursor",
    ".cursorrules",
    ".codex",
    ".gemini",
    ".paddock",
    ".agents",
    ".windsurf",
    ".windsurfrules",
    ".clinerules",
    ".cline",
    ".roo",
    ".roomodes",
    ".aider.conf.yml",
    ".continue",
    ".goosehints",
    ".opencode",
    "opencode.json",
    "opencode.jsonc",
    ".amazonq",
    ".kiro",
    ".junie",
    ".copilot",
    "skill.md",
    // Editors
    ".vscode",
    ".vs",
    ".idea",
    ".fleet",
    ".zed",
    ".vimrc",
    ".nvimrc",
    ".exrc",
    ".nvim.lua",
    ".dir-locals.el",
    ".sublime-project",
    ".devcontainer",
    ".devcontainer.json",
    ".ycm_extra_conf.py",
    ".theia",
    // Continuous integration and hooks
    ".github",
    ".gitlab",
    ".gitlab-ci.yml",
    ".circleci",
    ".travis.yml",
    ".drone.yml",
    ".woodpecker.yml",
    ".woodpecker",
    "jenkinsfile",
    "azure-pipelines.yml",
    "bitbucket-pipelines.yml",
    ".buildkite",
    ".appveyor.yml",
    "appveyor.yml",
    ".gitea",
    ".forgejo",
    ".cirrus.yml",
    ".teamcity",
    ".husky",
    ".pre-commit-config.yaml",
    ".pre-commit-config.yml",
    "lefthook.yml",
    ".lefthook.yml",
    "lefthook.yaml",
    ".lefthook.yaml",
    ".overcommit.yml",
    ".githooks",
    ".lintstagedrc",
    ".lintstagedrc.json",
    // Shells and environments
    ".envrc",
    ".direnv",
    ".bashrc",
    ".bash_profile",
    ".bash_login",
    ".bash_logout",
    ".bash_aliases",
    ".profile",
    ".zshrc",
    ".zshenv",
    ".zprofile",
    ".zlogin",
    ".zlogout",
    ".kshrc",
    ".cshrc",
    ".tcshrc",
    ".login",
    ".inputrc",
    ".tmux.conf",
    ".screenrc",
    ".autoenv",
    ".mise.toml",
    "mise.toml",
    ".tool-versions",
    ".xprofile",
    ".xinitrc",
    // Tools that load configuration as code
    ".npmrc",
    ".yarnrc",
    ".yarnrc.yml",
    ".pnpmfile.cjs",
    ".pnpmrc",
    ".pypirc",
    "pip.conf",
    ".gitmodules",
    ".gitconfig",
    ".gitattributes",
    ".ripgreprc",
    ".gdbinit",
    ".lldbinit",
    ".curlrc",
    ".wgetrc",
    ".cargo",
    ".bazelrc",
    ".bundle",
    ".pythonrc",
    "sitecustomize.py",
    "usercustomize.py",
    ".watchmanconfig",
    ".dockerignore.d",
};

const QSet<QString> secretNames{
    ".env",
    ".netrc",
    "_netrc",
    ".git-credentials",
    ".pgpass",
    ".my.cnf",
    ".htpasswd",
    ".pypirc",
    ".dockercfg",
    ".dockerconfigjson",
    "credentials",
    "credentials.json",
    "credentials.csv",
    ".credentials",
    "credentials.yml",
    "credentials.yaml",
    "credentials.toml",
    "credentials.ini",
    ".credentials.json",
    "secrets.json",
    "secrets.yml",
    "secrets.yaml",
    "secrets.toml",
    "secrets.env",
    "secret.json",
    "secret.yml",
    "secret.yaml",
    ".secrets",
    "service-account.json",
    "service_account.json",
    "serviceaccount.json",
    "client_secret.json",
    "client_secrets.json",
    "application_default_credentials.json",
    "terraform.tfstate",
    "terraform.tfstate.backup",
    "terraform.tfvars",
    "kubeconfig",
    ".kubeconfig",
    "id_rsa",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    "id_ecdsa_sk",
    "id_ed25519_sk",
    "id_xmss",
    ".vault-token",
    ".vault_pass",
    "vault_pass.txt",
    ".s3cfg",
    ".boto",
    "master.key",
    ".rhosts",
    "htpasswd",
    "wp-config.php",
    ".envrc",
    "google-services.json",
    "keys.json",
    "secring.gpg",
    "auth.json",
    ".terraformrc",
    "token.json",
    ".token",
    "passwords.txt",
    ".ssh_host_key",
};

const QStringList secretSuffixes{".pem",      ".key",   ".p12",     ".pfx",    ".jks",
                                 ".keystore", ".kdbx",  ".ppk",     ".gpg",    ".pkcs12",
                                 ".p8",       ".ovpn",  ".tfstate", ".tfvars", ".kdb",
                                 ".agekey",   ".jceks", ".bks",     ".keytab", ".mobileprovision"};

const QStringList ordinarySuffixes{".example", ".sample", ".template", ".dist", ".pub",         ".tmpl",
                                   ".tpl",     ".md",     ".rst",      ".d.ts", ".example.json"};

} // namespace

QString SensitiveFiles::folded(const QString &component)
{
    QString kept;
    const QList<uint> letters = component.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const char32_t letter : letters) {
        if (!isIgnorable(letter))
            kept += QString::fromUcs4(&letter, 1);
    }
    kept = kept.toCaseFolded();
    const qsizetype stream = kept.indexOf(u':');
    if (stream > 0)
        kept.truncate(stream);
    while (kept.endsWith(u'.') || kept.endsWith(u' ')) {
        if (kept == QLatin1String(".") || kept == QLatin1String(".."))
            break;
        kept.chop(1);
    }
    static const QRegularExpression gitAlias(QStringLiteral("^\\.?git~[0-9]+$"));
    if (gitAlias.match(kept).hasMatch())
        return QStringLiteral(".git");
    return kept;
}

SensitiveFiles::Protection SensitiveFiles::protection(const QString &path)
{
    Protection found = Protection::None;
    QString normal = path;
    normal.replace(u'\\', u'/');
    for (const QString &component : normal.split(u'/', Qt::SkipEmptyParts)) {
        const QString name = folded(component);
        if (name == QLatin1String(".git"))
            return Protection::GitInternals;
        if (autoRunNames.contains(name) || name.endsWith(QLatin1String(".code-workspace")))
            found = Protection::AutoRun;
    }
    return found;
}

bool SensitiveFiles::isSecretName(const QString &path)
{
    const QStringList components = path.split(u'/', Qt::SkipEmptyParts);
    if (components.isEmpty())
        return false;
    const QString name = folded(components.last());
    for (const QString &suffix : ordinarySuffixes) {
        if (name.endsWith(suffix))
            return false;
    }
    if (secretNames.contains(name))
        return true;
    // .env.production, .env.local and the like, and prod.env
    if (name.startsWith(QLatin1String(".env.")) || (name.endsWith(QLatin1String(".env")) && name.size() > 4))
        return true;
    for (const QString &suffix : secretSuffixes) {
        if (name.endsWith(suffix) && name.size() > suffix.size())
            return true;
    }
    static const QSet<QString> secretFolders{".ssh",   ".aws",    ".gnupg", ".kube",
                                             ".azure", ".gcloud", ".docker"};
    for (qsizetype i = 0; i + 1 < components.size(); ++i) {
        if (secretFolders.contains(folded(components[i])))
            return true;
    }
    return false;
}

bool SensitiveFiles::looksSecret(const QByteArray &beginning)
{
    // The header of a key must begin a line, so that code and prose that mention it are ordinary.
    static const QRegularExpression shapes(
        QStringLiteral("^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\\s*$"
                       "|^PuTTY-User-Key-File-[0-9]:"
                       "|^\\s*AGE-SECRET-KEY-1[0-9A-Z]{58}"
                       "|\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b"
                       "|\\bgh[pousr]_[0-9A-Za-z]{36,}\\b"
                       "|\\bgithub_pat_[0-9A-Za-z_]{60,}\\b"
                       "|\\bglpat-[0-9A-Za-z_-]{20,}"
                       "|\\bsk-(?:ant|proj)-[0-9A-Za-z_-]{24,}"
                       "|\\bxox[abprs]-[0-9]{8,}-[0-9A-Za-z-]{10,}"
                       "|\\bAIza[0-9A-Za-z_-]{35}\\b"
                       "|\\bsk_live_[0-9A-Za-z]{20,}\\b"
                       "|\\bnpm_[0-9A-Za-z]{36}\\b"
                       "|^\\s*//\\S+:_(?:authToken|password)\\s*="
                       "|\"type\"\\s*:\\s*\"service_account\""),
        QRegularExpression::MultilineOption);
    return shapes.match(QString::fromLatin1(beginning.left(sniffedBytes))).hasMatch();
}

} // namespace paddock
