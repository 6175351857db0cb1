#include "core/files/sensitive_files.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

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
    ".trae",
    ".augment",
    ".augment-guidelines",
    ".augmentignore",
    ".qwen",
    "qwen.md",
    ".crush",
    "crush.md",
    ".crush.json",
    "crush.json",
    ".openhands",
    ".devin",
    ".aider.model.settings.yml",
    ".aiderignore",
    ".cursorignore",
    ".roorules",
    ".rooignore",
    ".replit",
    "replit.md",
    "warp.md",
    ".warp",
    ".claude-plugin",
    "paddock.md",
    ".mcp",
    ".grok",
    ".agent",
    ".tabnine",
    ".sourcegraph",
    ".cody",
    ".firebender",
    "firebender.json",
    ".phind",
    ".factory",
    ".qodo",
    ".void",
    ".ruler",
    ".agentignore",
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
    ".emacs",
    ".emacs.d",
    ".lvimrc",
    ".local.vimrc",
    ".lazy.lua",
    ".nova",
    ".run",
    ".projectile",
    ".clangd",
    ".luarc.json",
    ".editorrc",
    ".helix",
    ".kakrc",
    ".vim",
    ".nvim",
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
    ".semaphore",
    ".gitpod.yml",
    ".gitpod.dockerfile",
    ".gitlab-ci.yaml",
    ".drone.yaml",
    ".woodpecker.yaml",
    ".travis.yaml",
    "cloudbuild.yaml",
    "cloudbuild.yml",
    "buildspec.yml",
    "buildspec.yaml",
    "codefresh.yml",
    ".codeship",
    "wercker.yml",
    ".sourcehut",
    ".build.yml",
    ".builds",
    "azure-pipelines.yaml",
    ".azure-pipelines",
    "bitrise.yml",
    "netlify.toml",
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
    ".lintstagedrc.js",
    ".lintstagedrc.yml",
    ".lintstagedrc.yaml",
    "lint-staged.config.js",
    "lefthook-local.yml",
    "lefthook.json",
    "lefthook.toml",
    ".lefthook",
    ".simple-git-hooks.json",
    ".simple-git-hooks.js",
    "simple-git-hooks.js",
    "simple-git-hooks.json",
    ".git-hooks",
    "githooks",
    ".huskyrc",
    ".huskyrc.json",
    ".huskyrc.js",
    "husky.config.js",
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
    ".xsession",
    ".pam_environment",
    ".envrc.local",
    ".autoenv.zsh",
    ".env.zsh",
    ".fishrc",
    "config.fish",
    ".hushlogin",
    ".bash_history",
    ".zsh_aliases",
    ".aliases",
    ".ssh",
    "authorized_keys",
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
    ".rprofile",
    ".renviron",
    ".irbrc",
    ".pryrc",
    ".sqliterc",
    ".psqlrc",
    ".pdbrc",
    ".pythonstartup",
    ".mavenrc",
    ".mvn",
    ".gemrc",
    ".condarc",
    ".hgrc",
    ".hg",
    ".jj",
    ".sdkmanrc",
    "init.gradle",
    "gradle-wrapper.properties",
    "gradle-wrapper.jar",
    ".ipython",
    ".jupyter",
    "vagrantfile",
    ".justfile",
    "flake.nix",
    "shell.nix",
    ".pnp.cjs",
    ".pnp.loader.mjs",
    ".yarn",
    ".pylintrc",
    ".eslintrc.js",
    ".eslintrc.cjs",
    ".babelrc.js",
    ".prettierrc.js",
    ".prettierrc.cjs",
    ".commitlintrc.js",
    ".mocharc.js",
    ".mocharc.cjs",
    ".netrc",
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
    "password.txt",
    "token.txt",
    ".secrets.toml",
    ".secrets.json",
    ".secrets.yml",
    ".secrets.yaml",
    ".secrets.env",
    "kubeconfig.yaml",
    "kubeconfig.yml",
    "deploy_key",
    "local.settings.json",
    "rclone.conf",
    ".rclone.conf",
    "cookies.sqlite",
    "login data",
    "wallet.dat",
    "key4.db",
    "logins.json",
    ".credentials.yml",
    ".credentials.yaml",
    ".credentials.toml",
    ".mylogin.cnf",
    ".passwd",
    "credentials.db",
    "access_tokens.db",
    "accesstokens.json",
    ".ssh_host_key",
};

const QStringList secretSuffixes{".pem",      ".key",   ".p12",     ".pfx",    ".jks",
                                 ".keystore", ".kdbx",  ".ppk",     ".gpg",    ".pkcs12",
                                 ".p8",       ".ovpn",  ".tfstate", ".tfvars", ".kdb",
                                 ".agekey",   ".jceks", ".bks",     ".keytab", ".mobileprovision"};

const QStringList ordinarySuffixes{".example",      ".sample",   ".template", ".dist", ".pub",
                                   ".tmpl",         ".tpl",      ".md",       ".rst",  ".d.ts",
                                   ".example.json", ".defaults", ".schema"};

/// Names made of a word that says what the file holds and something of the writer's own.
const QRegularExpression &secretShape()
{
    static const QRegularExpression shape(
        QStringLiteral("^(?:(?:.+[-_.])?service[-_]?accounts?(?:[-_.].+)?\\.json"
                       "|client[-_]secrets?(?:[-_.].+)?\\.json"
                       "|.*firebase-adminsdk.*\\.json"
                       "|(?:.+[-_])?key(?:file)?\\.json"
                       "|.+[-_](?:credentials|creds)\\.(?:json|ya?ml|toml|ini|csv)"
                       "|oauth[-_.]?tokens?\\.json"
                       "|(?:.+[-_])?(?:api[-_]?keys?|auth[-_]?token|access[-_]?token)\\.txt"
                       "|ssh_host_[a-z0-9]+_key"
                       "|(?:deploy|id)_(?:rsa|dsa|ecdsa|ed25519)(?:[-_][a-z0-9]+)?"
                       "|private[-_.]?key(?:\\.(?:asc|txt|der))?"
                       "|wg[0-9]+\\.conf)$"));
    return shape;
}

/// Whether this is the short name that NTFS gives beside a protected one, such as CLAUDE~1 or MCP~1.JSO.
bool isShortNameOfAutoRun(const QString &name)
{
    static const QRegularExpression shortName(QStringLiteral("^([^.~]{1,6})~[0-9]+(?:\\.([^.]{1,3}))?$"));
    const QRegularExpressionMatch match = shortName.match(name);
    if (!match.hasMatch())
        return false;
    const auto shortens = [&match](const QString &whole) {
        const QString bare = whole.startsWith(u'.') ? whole.mid(1) : whole;
        const qsizetype dot = bare.lastIndexOf(u'.');
        const QString stem = bare.left(dot < 0 ? bare.size() : dot).remove(u'.');
        const QString suffix = dot < 0 ? QString() : bare.mid(dot + 1);
        return stem.left(6) == match.captured(1) && suffix.left(3) == match.captured(2);
    };
    return std::any_of(autoRunNames.begin(), autoRunNames.end(), shortens);
}

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
    // Upper and lower case of the Turkish i meet the Latin one in some file systems' tables.
    kept.replace(QChar(0x131), u'i').replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
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
        if (autoRunNames.contains(name) || name.endsWith(QLatin1String(".code-workspace"))
            || name.endsWith(QLatin1String(".sublime-project")) || name.endsWith(QLatin1String(".bazelrc"))
            || isShortNameOfAutoRun(name))
            found = Protection::AutoRun;
    }
    return found;
}

bool SensitiveFiles::isSecretName(const QString &path)
{
    const QStringList components = path.split(u'/', Qt::SkipEmptyParts);
    if (components.isEmpty())
        return false;
    QString name = folded(components.last());
    // A copy that an editor or a person left beside it holds the same.
    static const QRegularExpression copies(
        QStringLiteral("(?:~|\\.(?:bak|old|orig|backup|save|copy|sw[op]))+$"));
    name.remove(copies);
    for (const QString &suffix : ordinarySuffixes) {
        if (name.endsWith(suffix))
            return false;
    }
    if (name == QLatin1String("example.env") || name == QLatin1String("sample.env")
        || name == QLatin1String("template.env"))
        return false;
    if (secretNames.contains(name) || secretShape().match(name).hasMatch())
        return true;
    // .env.production, .env.local and the like, and prod.env
    if (name.startsWith(QLatin1String(".env.")) || (name.endsWith(QLatin1String(".env")) && name.size() > 4))
        return true;
    for (const QString &suffix : secretSuffixes) {
        if (name.endsWith(suffix))
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
