#pragma once

// The bounds of settings, for those who read them and those who edit them. More is a mistake, often of the unit.

namespace paddock {

inline constexpr int mostTurns = 1'000'000;
inline constexpr int mostOutputTokens = 10'000'000;
inline constexpr int mostRetries = 100;
inline constexpr int mostStallSeconds = 86'400; ///< A day.
inline constexpr int mostProcesses = 100'000;
inline constexpr int mostSandboxMegabytes = 1024 * 1024; ///< One tebibyte.
inline constexpr int mostMegabytesKept = 64 * 1024 * 1024; ///< 64 tebibytes.
inline constexpr int mostLogMegabytes = 1024 * 1024;
inline constexpr int mostTrashDays = 36'500;
inline constexpr double mostOfContext = 0.95; ///< An answer, and the summary itself, need the rest.
inline constexpr double mostUsd = 1'000'000'000;

} // namespace paddock
