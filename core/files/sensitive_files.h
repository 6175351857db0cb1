#pragma once

#include <QString>

namespace paddock {

/// Names inside a workspace that deserve care whoever owns them: what other programs run by themselves, and what
/// looks like a secret. Decides from names and the first bytes; touches no file.
class SensitiveFiles
{
public:
    enum class Protection {
        None,
        GitInternals, ///< Anything in or called .git: hooks and configuration run as the user.
        AutoRun, ///< Configuration of agents, editors, CI, shells and package managers: read and obeyed unasked.
    };

    /// Looks at every component, compared as the most forgiving file system would: without case, ignorable code
    /// points, trailing dots and spaces, `:stream` suffixes and 8.3 aliases. \a path may be absolute or relative;
    /// give the part below the workspace only, so that a workspace's own parents do not matter.
    static Protection protection(const QString &path);

    /// Whether a file of this name usually holds secrets. Exact names and suffixes, never substrings; templates
    /// (.example, .sample, .template, .dist) and public keys are ordinary.
    static bool isSecretName(const QString &path);

    /// How many bytes of a file looksSecret() wants to see.
    static constexpr int sniffedBytes = 4096;
    /// Whether the beginning of a file shows a private key or a well-known kind of token.
    static bool looksSecret(const QByteArray &beginning);

    /// A component as protection() compares it.
    static QString folded(const QString &component);
};

} // namespace paddock
