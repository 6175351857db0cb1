#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace paddock {

/// The environment that children get: an allow list taken from ours (PATH without its relative entries, HOME, USER,
/// LOGNAME, SHELL, LANG, LANGUAGE, the LC_ categories of POSIX and glibc, TZ, TMPDIR), TERM=dumb, and \a extra, which
/// wins. No key, token, agent socket, display or D-Bus address can pass, whatever its name.
QList<QByteArray> childEnvironment(const QList<QByteArray> &extra = {});

/// What children behind a whole fence get: as childEnvironment(), with a home and a temporary folder of their own, git
/// told that the workspace is theirs, and \a gateway (host and port; empty: no network) as the proxy of every protocol.
QList<QByteArray> fencedEnvironment(const QByteArray &workspace, const QByteArray &gateway,
                                    const QList<QByteArray> &extra = {});

/// The absolute path of a program found in the absolute folders of PATH, neither it nor what it links to inside
/// \a notBelow: a workspace must not be able to bring a program that we then run by name.
std::optional<QString> findProgram(const QString &name, const QString &notBelow = {});

/// All of them, in the order of PATH.
QStringList findPrograms(const QString &name, const QString &notBelow = {});

} // namespace paddock
