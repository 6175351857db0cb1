#pragma once

#include <QByteArray>
#include <QString>

namespace paddock::fuzz {

// What is put before our readers of hostile bytes. Each function takes anything, and says in one sentence which promise
// was broken; an empty text when none was. Besides, it has to come to an end, within its memory. Pure: the same bytes
// give the same answer. libFuzzer drives them (fuzz_main.cpp), and so does the ordinary suite (tst_fuzz_targets).

/// Shell text: our reader, the guard that walks over it, and the reader of the other program's syntax tree.
QString fuzzShell(const QByteArray &bytes);

/// What a fenced command says to the proxy: HTTP heads, bodies, SOCKS.
QString fuzzEgress(const QByteArray &bytes);

/// Hosts and addresses; the system's resolver and libcurl's reader of addresses are the judges.
QString fuzzHostRules(const QByteArray &bytes);

/// The plan that the launcher of the fence is given.
QString fuzzPlan(const QByteArray &bytes);

/// Text that may hold credentials: in pieces it is masked as in whole.
QString fuzzSecretMask(const QByteArray &bytes);

} // namespace paddock::fuzz
