#include "core/policy/command_tables.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace paddock {

namespace {

constexpr ProgramForm forms[] = {
    // Text only
    {"echo pwd true false : printf seq whoami id uname hostname arch nproc tty sleep yes expr basename "
     "dirname "
     "type which whereis locale getconf tput clear wait jobs times groups users uptime free ps cal factor "
     "printenv env bc "
     "numfmt "
     "test [ break continue return exit shift getopts let help history logname hash unset set shopt umask "
     "declare typeset local readonly export read mapfile readarray",
     Operands::None, "", true},
    {"date", Operands::None, "d=- f=r r=r --date=- --file=r --reference=r", true},
    // Readers
    {"cat rev md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum readlink realpath zcat "
     "bzcat xzcat zless zmore comm look more",
     Operands::Read, "--relative-to=d --relative-base=d --output-delimiter=-", true},
    {"wc", Operands::Read, "--files0-from=r", true},
    {"tac", Operands::Read, "s=- --separator=-", true},
    {"nl", Operands::Read, "b=- d=- f=- h=- i=- l=- n=- s=- v=- w=-", true},
    {"fold fmt", Operands::Read, "w=- g=- p=- --width=-", true},
    {"expand unexpand", Operands::Read, "t=- --tabs=-", true},
    {"shuf tsort ptx", Operands::Read,
     "i=- n=- o=w --output=w --random-source=r --input-range=- --head-count=-"},
    {"iconv", Operands::Read, "f=- t=- o=w --output=w --from-code=- --to-code=-", true},
    {"mktemp", Operands::Write, "p=w --tmpdir=w --suffix=-"},
    {"strings", Operands::Read, "n=- t=- e=- s=-", true},
    {"stat", Operands::Read, "c=- --printf=- --format=-", true},
    {"file", Operands::Read, "f=r m=r F=- P=- e=- --files-from=r --magic-file=r", true},
    {"column", Operands::Read, "s=- o=- c=- N=- R=- H=- O=- W=- T=-", true},
    {"paste", Operands::Read, "d=- --delimiters=-", true},
    {"join", Operands::Read, "a=- e=- j=- o=- t=- v=- 1=- 2=-", true},
    {"pr", Operands::Read, "h=- l=- w=- W=- o=- N=-", true},
    {"less", Operands::Read,
     "o=w O=w --log-file=w --LOG-FILE=w k=r --lesskey-file=r x=- y=- b=- h=- j=- p=- t=- T=r", true},
    {"head tail", Operands::Read, "n=- c=- s=- --lines=- --bytes=- --pid=-", true},
    {"cut", Operands::Read, "d=- f=- c=- b=- --output-delimiter=- --delimiter=- --fields=-", true},
    {"tr", Operands::None, "", true},
    {"base64 base32", Operands::Read, "w=- --wrap=- --output=w o=w", true},
    {"od hexdump", Operands::Read, "A=- t=- N=- j=- n=- s=- e=- f=r", true},
    {"xxd", Operands::SecondIsWritten, "l=- s=- c=- g=- n=-", true},
    {"uniq", Operands::SecondIsWritten, "f=- s=- w=-", true},
    {"sort", Operands::Read,
     "o=w --output=w k=- t=- S=- T=w --temporary-directory=w --compress-program=x --parallel=- "
     "--files0-from=r --key=- --field-separator=-",
     true},
    {"ls dir vdir", Operands::ReadOrHere, "I=- w=- --ignore=- --hide=- --color=- T=-", true},
    {"tree", Operands::ReadOrHere, "L=- I=- P=- o=w --output=w --filelimit=- H=-", true},
    {"du df", Operands::ReadOrHere,
     "d=- B=- t=- --exclude=- X=r --max-depth=- --exclude-from=r --files0-from=r", true},
    {"diff diff3 colordiff", Operands::Read,
     "U=- C=- W=- I=- x=- X=r F=- --label=- L=- --to-file=r --from-file=r --exclude=- --exclude-from=r "
     "S=- --starting-file=- --output=w",
     true},
    {"sdiff", Operands::Read, "w=- I=- o=w --output=w", true},
    {"cmp", Operands::Read, "n=- i=- --bytes=- --ignore-initial=-", true},
    {"grep egrep fgrep zgrep", Operands::PatternThenRead,
     "e=p f=r --regexp=p --file=r A=- B=- C=- m=- D=- d=- --include=- --exclude=- --exclude-dir=- "
     "--exclude-from=r "
     "--color=- --label=-",
     true},
    {"rg", Operands::PatternThenRead,
     "e=p f=r --regexp=p --file=r A=- B=- C=- m=- g=- t=- T=- r=- M=- j=- --glob=- --iglob=- --type=- "
     "--pre=x "
     "--hostname-bin=x --ignore-file=r --replace=- --sort=- --max-depth=- d=- E=- z=! --search-zip=!",
     true},
    {"ag ack", Operands::PatternThenRead, "A=- B=- C=- m=- G=- --pager=x", true},
    {"jq yq", Operands::PatternThenRead,
     "f=r --from-file=r L=r --indent=- --slurpfile=2 --rawfile=2 --arg=3 --argjson=3", true},
    {"fd fdfind", Operands::PatternThenRead, "e=- t=- d=- E=- g=- x=x X=x --exec=x --exec-batch=x", true},
    {"sha1 md5 nm size ldd readelf objdump", Operands::Read, "j=- M=- l=-", true},
    // Writers
    {"touch", Operands::Write, "d=- t=- r=r --reference=r --date=-"},
    {"mkdir mkfifo", Operands::Write, "m=- --mode=-"},
    {"rm rmdir unlink shred", Operands::Delete, "n=- s=- --iterations=- --size=-"},
    {"truncate", Operands::Write, "s=- r=r --size=- --reference=r"},
    {"fallocate", Operands::Write, "l=- o=- --length=- --offset=-"},
    {"tee sponge", Operands::Write, ""},
    {"cp install", Operands::CopyToLast,
     "t=w --target-directory=w S=- m=- o=- g=- --mode=- --owner=- --group=-"},
    {"mv", Operands::MoveToLast, "t=w --target-directory=w S=-"},
    {"link", Operands::CopyToLast, ""},
    {"chmod chown chgrp", Operands::SkipThenWrite, "--reference=r"},
    {"split csplit", Operands::SecondIsWritten,
     "b=- n=- l=- C=- a=- f=w --filter=x --bytes=- --lines=- --additional-suffix=-"},
    {"patch", Operands::Write, "o=w --output=w i=r --input=r p=- d=d --directory=d D=- F=- B=- r=w"},
    {"gzip gunzip bzip2 bunzip2 xz unxz zstd unzstd lz4 compress uncompress", Operands::Write,
     "S=- o=w T=- --suffix=-"},
    {"unzip", Operands::Read, "d=w x=- P=-"},
    {"zip", Operands::FirstIsWritten, "b=w x=- i=- t=- n=- TT=x --unzip-command=x P=- O=w"},
    {"7z 7za 7zz", Operands::Opaque, ""},
    {"cpio", Operands::None, "D=w F=w --directory=w --file=w --rsh-command=x"},
    {"ar", Operands::Opaque, ""},
    {"gcc g++ cc c++ clang clang++ tcc gfortran", Operands::Read,
     "o=w I=- L=- l=- D=- U=- x=- include=r isystem=- T=r MF=w MT=- MQ=- Xlinker=- wrapper=x fplugin=x "
     "specs=r B=x"},
    {"ld as gold lld", Operands::Read, "o=w L=- l=- T=r e=-"},
    {"rustc", Operands::Read, "o=w --out-dir=w L=- C=- --crate-type=- --edition=- --cfg=- l=-"},
    {"javac", Operands::Read, "d=w cp=- classpath=- processor=x processorpath=x"},
    {"strip objcopy", Operands::Write, "o=w"},
    {"openssl", Operands::None,
     "out=w in=r key=r inkey=r config=r engine=x provider=x keyout=w CAfile=r CAkey=r cert=r pass=- kfile=r"},
    {"ssh-keygen", Operands::None, "f=w t=- b=- C=- N=- D=x"},
    {"man info", Operands::None, "P=x --pager=x H=x C=r --html=x"},
    {"cmake", Operands::Read,
     "B=w S=r P=r G=- D=- C=r T=- A=- --build=r --install=r j=- --target=- --preset=- E=- "
     "--config=- t=- --prefix=w"},
    {"make gmake ninja", Operands::None,
     "C=d f=r --file=r --directory=d j=- o=- W=- I=d l=- --makefile=r --include-dir=d"},
    {"ctest", Operands::None, "--test-dir=d R=- E=- j=- L=- S=x D=- M=- O=w --output-log=w"},
    {"meson", Operands::Opaque, "C=d"},
    {"npm npx yarn pnpm tsc eslint prettier cargo go pytest mypy ruff black flake8 pylint tox nox "
     "qmake qmake6 clang-format clang-tidy gradle mvn ant dotnet bundle rake rspec phpunit jest vitest mocha "
     "webpack vite rollup esbuild poetry pip pip3 uv swift xcodebuild sbt lein mix rebar3 stack cabal ghc "
     "zig nim",
     Operands::Opaque, "--prefix=d --cwd=d --target-dir=w --outDir=w --out-dir=w --manifest-path=r"},
    {"valgrind", Operands::Opaque, "--log-file=w --xml-file=w --suppressions=r"},
    {"gdb", Operands::Opaque, "x=x ex=x --command=x --eval-command=x -ex=x iex=x"},
    {"lldb", Operands::Opaque, "o=x O=x s=x S=x --one-line=x --source=x"},
    {"kill", Operands::None, "s=- n=-"},
    {"xdg-open open", Operands::Opaque, ""},
    {"dd", Operands::None, ""},
};

QSet<QString> words(const char *text)
{
    const QStringList list = QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

} // namespace

const ProgramForm *formOf(const QString &program)
{
    static const QHash<QString, const ProgramForm *> byName = [] {
        QHash<QString, const ProgramForm *> table;
        for (const ProgramForm &form : forms) {
            for (const QString &name : words(form.names))
                table.insert(name, &form);
        }
        return table;
    }();
    return byName.value(program);
}

char valueKind(const ProgramForm &form, QStringView option)
{
    const QStringList entries = QString::fromLatin1(form.options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        if (entry.size() == option.size() + 2 && entry.startsWith(option) && entry[option.size()] == u'=')
            return entry.back().toLatin1();
    }
    return 0;
}

ProgramVerdict verdictOn(const QString &program)
{
    using Sort = ProgramVerdict::Sort;
    static const QSet<QString> privilege =
        words("sudo sudoedit su doas pkexec runuser setpriv sg newgrp gosu su-exec "
              "run0 please calife super sux kdesu gksu gksudo machinectl");
    static const QSet<QString> system =
        words("ctr systemd-nspawn criu qemu-nbd apparmor_parser setcap chroot unshare nsenter mount umount "
              "losetup swapon swapoff mkswap fdisk sfdisk cfdisk "
              "gdisk sgdisk "
              "parted wipefs blkdiscard hdparm insmod rmmod modprobe depmod kexec shutdown reboot halt "
              "poweroff init telinit "
              "useradd userdel usermod groupadd groupdel adduser deluser passwd chpasswd chsh chfn visudo "
              "vipw vigr crontab "
              "sysctl iptables ip6tables nft ufw firewall-cmd tc brctl ifconfig chattr mknod pivot_root "
              "switch_root "
              "bwrap firejail capsh setfacl auditctl debugfs dmsetup cryptsetup lvm vgremove lvremove "
              "pvremove mdadm efibootmgr "
              "grub-install update-grub dpkg-reconfigure setenforce semanage hwclock timedatectl hostnamectl "
              "loginctl "
              "fsck tune2fs xfs_admin zpool zfs btrfs killall5 quotaon eject ldconfig");
    static const QSet<QString> systemAsked =
        words("docker podman nerdctl buildah lxc lxc-exec kubectl "
              "minikube vagrant virsh qemu-system-x86_64 dpkg rpm snap "
              "flatpak service rc-service ip systemctl journalctl dmesg "
              "update-alternatives dbus-send gdbus busctl xdotool "
              "ydotool wmctrl xclip xsel wl-copy wl-paste secret-tool "
              "gnome-keyring keyctl security gpg gpg2 ssh-add pass "
              "xdg-open open notify-send logger wall write ptrace gcore "
              "perf bpftrace bpftool strace ltrace osascript loadkeys gsettings dconf rfkill "
              "xset xrandr setxkbmap brightnessctl pactl amixer nmcli iw "
              "iwconfig bluetoothctl docker-compose podman-compose code "
              "explorer.exe cmd.exe powershell.exe wsl.exe dbus-launch "
              "tcpdump tshark wireshark dumpcap renice logrotate gpasswd");
    static const QSet<QString> network =
        words("curl wget wget2 nc ncat netcat nc.openbsd nc.traditional "
              "socat telnet ftp tftp lftp ncftp sftp scp ssh mosh "
              "autossh sshfs ping ping6 fping hping3 arping nslookup dig "
              "drill host whois traceroute traceroute6 tracepath mtr "
              "nmap masscan aria2c http https httpie xh lynx w3m links "
              "elinks axel rclone aws gcloud gsutil az gh glab hub "
              "helm terraform tofu ansible ansible-playbook heroku vercel "
              "netlify flyctl fly wrangler firebase doctl "
              "apt apt-get aptitude dnf yum zypper pacman apk brew port mas "
              "nix nix-env nix-shell guix conda mamba micromamba "
              "pipx cpan cpanm mail sendmail mutt mailx swaks s3cmd rsh "
              "rlogin rcp finger smbclient mysql psql redis-cli mongo "
              "mongosh sqlcmd ngrok cloudflared tailscale openvpn wg "
              "rtorrent transmission-cli youtube-dl yt-dlp svn hg bzr "
              "cvs wormhole croc ab wrk siege hey k6 websocat wscat grpcurl "
              "resolvectl getent nsupdate ldapsearch snmpwalk twine ssh-copy-id nuget "
              "vcpkg conan huggingface-cli corepack ollama sdk");
    static const QSet<QString> process =
        words("pkill killall skill snice xkill fkill fuser reptyr py-spy rbspy jstack jmap jcmd jinfo");
    static const QSet<QString> detach = words("setsid disown at batch systemd-run tmux screen daemonize "
                                              "start-stop-daemon dtach abduco zellij daemon coproc");
    static const QSet<QString> runsCode =
        words("parallel expect vim vi nvim view ex ed emacs emacsclient nano pico ftp git-shell script "
              "scriptreplay rlwrap "
              "jrunscript unbuffer entr inotifywait watchman incron trap enable alias complete bind caller "
              "newuidmap ld.so "
              "ld-linux-x86-64.so.2 tclsh wish m4 dc"
              " hyperfine run-parts sem xterm gnome-terminal konsole");
    if (privilege.contains(program))
        return {Sort::Privilege, true};
    if (system.contains(program) || program == QLatin1String("mkfs")
        || program.startsWith(QLatin1String("mkfs.")) || program.startsWith(QLatin1String("mke2fs")))
        return {Sort::System, true};
    if (systemAsked.contains(program))
        return {Sort::System, false};
    if (network.contains(program))
        return {Sort::Network, false};
    if (process.contains(program))
        return {Sort::Process, false};
    if (detach.contains(program))
        return {Sort::Detach, false};
    if (runsCode.contains(program))
        return {Sort::RunsCode, false};
    return {};
}

bool isShell(const QString &program)
{
    static const QSet<QString> shells =
        words("sh bash dash zsh ksh mksh ksh93 ash fish csh tcsh yash elvish nu pwsh rbash");
    return shells.contains(program);
}

bool isInterpreter(const QString &program)
{
    static const QRegularExpression names(
        QStringLiteral("^(python|pypy|node|nodejs|perl|ruby|irb|php|lua|luajit|Rscript|R|deno|bun|julia|"
                       "guile|groovy|scala|ocaml|erl|"
                       "elixir|iex|ghci|runghc|tsx|ts-node|osascript|racket|sbcl|jshell)[0-9.]*$"));
    return names.match(program).hasMatch();
}

bool isDangerousVariable(const QString &name)
{
    static const QSet<QString> names = words(
        "MAILCAPS PATH BASH_ENV ENV IFS PAGER MANPAGER EDITOR VISUAL BROWSER SHELL SHELLOPTS BASHOPTS PS4 "
        "PS0 "
        "PROMPT_COMMAND CDPATH "
        "FPATH HOME GLOBIGNORE TMPDIR XDG_CONFIG_HOME XDG_DATA_HOME XDG_CONFIG_DIRS XDG_DATA_DIRS "
        "NODE_OPTIONS NODE_PATH "
        "PERL5LIB PERL5OPT PERLLIB PERL5DB RUBYOPT RUBYLIB GEM_HOME GEM_PATH BUNDLE_GEMFILE "
        "JAVA_TOOL_OPTIONS _JAVA_OPTIONS "
        "JDK_JAVA_OPTIONS CLASSPATH MAVEN_OPTS GRADLE_OPTS LESSOPEN LESSCLOSE LESS RSYNC_RSH CVS_RSH SVN_SSH "
        "SSH_ASKPASS SUDO_ASKPASS ZDOTDIR TERMINFO TERMCAP GCONV_PATH LOCPATH NLSPATH HOSTALIASES "
        "RES_OPTIONS LOCALDOMAIN "
        "GOFLAGS GOPROXY RUSTC RUSTC_WRAPPER CARGO_BUILD_RUSTC RUSTFLAGS CARGO_HOME "
        "CARGO_BUILD_RUSTC_WRAPPER MAKEFLAGS "
        "MAKEFILES GNUMAKEFLAGS "
        "CONFIG_SITE CMAKE_TOOLCHAIN_FILE COMPILER_PATH GCC_EXEC_PREFIX LUA_PATH LUA_CPATH LUA_INIT PHPRC "
        "PHP_INI_SCAN_DIR "
        "R_PROFILE R_ENVIRON JULIA_LOAD_PATH OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES SSLKEYLOGFILE "
        "SSL_CERT_FILE "
        "SSL_CERT_DIR CURL_HOME WGETRC NETRC RIPGREP_CONFIG_PATH GREP_OPTIONS TAR_OPTIONS AWKPATH AWKLIBPATH "
        "M4PATH "
        "http_proxy https_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY all_proxy NO_PROXY no_proxy "
        "command_not_found_handle "
        "INPUTRC QT_PLUGIN_PATH GTK_MODULES GTK_PATH GIO_EXTRA_MODULES ELECTRON_RUN_AS_NODE DOCKER_HOST "
        "KUBECONFIG GNUPGHOME CC CXX LD AR");
    static const QRegularExpression patterns(
        QStringLiteral("^(LD_|DYLD_|GIT_|PYTHON|BASH_FUNC|npm_config_|NPM_CONFIG_|PIP_|UV_|ANTHROPIC_|OPENAI_"
                       "|CLAUDE_|CODEX_|PADDOCK_|AWS_|"
                       "GLIBC_|MALLOC_|CARGO_TARGET_.*_(RUNNER|LINKER)|GOOGLE_|AZURE_)|OPTS$|_PRELOAD$|_"
                       "ASKPASS$|_EDITOR$|_PAGER$"));
    return names.contains(name) || patterns.match(name).hasMatch();
}

bool reachesNetwork(const QString &program, const QString &subcommand)
{
    static const QHash<QString, QSet<QString>> table{
        {"npm", words("install i in add ci publish unpublish update up upgrade exec x create init login "
                      "logout adduser audit "
                      "outdated view info show search deprecate dist-tag owner token access link rebuild "
                      "whoami ping pack "
                      "install-test it install-ci-test cit isntall fund star team profile org hook")},
        {"yarn", words("add install up upgrade publish dlx create import npm global")},
        {"pnpm", words("add install i up update publish dlx create import fetch exec")},
        {"bun", words("add install i update publish x create upgrade")},
        {"pip", words("install download wheel search index")},
        {"uv", words("add sync pip tool publish lock run venv python")},
        {"poetry", words("add install update publish lock self")},
        {"gem", words("install update push fetch search outdated")},
        {"bundle", words("install update add outdated")},
        {"cargo", words("install add publish update login fetch search yank owner vendor")},
        {"go", words("get install mod generate work")},
        {"composer", words("install require update create-project global")},
        {"dotnet", words("restore add nuget tool publish")},
        {"mvn", words("deploy")},
        {"gradle", words("publish upload")},
        {"mix", words("deps.get hex.publish archive.install deps.update")},
        {"cabal", words("install update upload fetch")},
        {"stack", words("install update upload setup")},
        {"luarocks", words("install upload download")},
        {"opam", words("install update upgrade")},
        {"deno", words("install add upgrade publish")},
        {"nvm", words("install")},
        {"pyenv", words("install update")},
        {"rbenv", words("install")},
        {"asdf", words("install plugin update")},
        {"mise", words("install use upgrade")},
        {"volta", words("install fetch pin")},
        {"playwright", words("install install-deps")},
        {"flutter", words("pub upgrade")},
        {"dart", words("pub")},
        {"hatch", words("publish")},
        {"pdm", words("add install sync update publish")},
        {"pipenv", words("install update sync lock")},
        {"rustup", words("update install toolchain self component target default")},
    };
    QString name = program;
    if (name.startsWith(QLatin1String("pip")))
        name = QStringLiteral("pip");
    return table.value(name).contains(subcommand);
}

bool isHarmlessGitSetting(const QString &key)
{
    static const QRegularExpression harmless(QStringLiteral(
        "^(user\\.(name|email)|color\\..*|advice\\..*|core\\.(quotepath|autocrlf|abbrev|ignorecase|filemode|"
        "precomposeunicode)|init\\.defaultbranch|log\\..*|commit\\.gpgsign|tag\\.gpgsign|diff\\.(renames|"
        "algorithm|context|noprefix|mnemonicprefix)|merge\\.conflictstyle|pull\\.(rebase|ff)|"
        "rebase\\.(autostash|autosquash)|column\\..*|status\\..*|format\\.pretty)$"));
    return harmless.match(key.toLower()).hasMatch();
}

bool isReadingGitCommand(const QString &subcommand)
{
    static const QSet<QString> commands = words("status log diff show blame annotate ls-files ls-tree "
                                                "cat-file rev-parse rev-list describe shortlog grep name-rev "
                                                "merge-base for-each-ref show-ref show-branch var "
                                                "count-objects check-ignore check-attr diff-tree diff-index "
                                                "diff-files whatchanged help version range-diff cherry "
                                                "verify-commit verify-tag fsck get-tar-commit-id reflog "
                                                "check-ref-format column stripspace");
    return commands.contains(subcommand);
}

bool isKnownGitCommand(const QString &subcommand)
{
    static const QSet<QString> commands =
        words("add commit checkout switch restore branch tag stash merge "
              "rebase cherry-pick revert reset rm mv apply am init clone "
              "fetch pull push remote config clean worktree submodule "
              "archive format-patch bundle notes bisect gc prune repack "
              "pack-refs update-index update-ref write-tree read-tree "
              "commit-tree hash-object mktree mktag symbolic-ref sparse-"
              "checkout maintenance rerere replace filter-branch ls-remote "
              "citool gui checkout-index difftool mergetool send-email lfs flow");
    return commands.contains(subcommand) || isReadingGitCommand(subcommand);
}

} // namespace paddock
