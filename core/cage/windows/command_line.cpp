#include "core/cage/windows/command_line.h"

#include <algorithm>

namespace paddock::cage {

namespace {

/// Backslashes stand for themselves unless a quotation mark follows, in the word or as the one that we put behind it.
void appendWord(std::wstring &line, std::wstring_view word)
{
    if (!word.empty() && word.find_first_of(L" \t\n\v\"") == std::wstring_view::npos) {
        line.append(word);
        return;
    }
    line += L'"';
    std::size_t backslashes = 0;
    for (const wchar_t letter : word) {
        if (letter == L'\\') {
            ++backslashes;
            continue;
        }
        line.append(letter == L'"' ? 2 * backslashes + 1 : backslashes, L'\\');
        backslashes = 0;
        line += letter;
    }
    line.append(2 * backslashes, L'\\');
    line += L'"';
}

bool endsWithFolded(std::wstring_view text, std::wstring_view end)
{
    return text.size() >= end.size()
           && std::equal(end.begin(), end.end(), text.end() - std::ptrdiff_t(end.size()),
                         [](wchar_t one, wchar_t other) {
                             return one == (other >= L'A' && other <= L'Z' ? other - L'A' + L'a' : other);
                         });
}

} // namespace

std::optional<std::wstring> commandLineOf(const std::vector<std::wstring> &words)
{
    if (words.empty() || words.front().empty() || words.front().find(L'"') != std::wstring::npos)
        return std::nullopt;
    // The program's name knows no escapes: it goes to the next quotation mark.
    std::wstring line = L'"' + words.front() + L'"';
    for (std::size_t i = 1; i < words.size(); ++i) {
        line += L' ';
        appendWord(line, words[i]);
    }
    if (line.find(L'\0') != std::wstring::npos)
        return std::nullopt;
    return line;
}

bool isBatchFile(std::wstring_view program)
{
    // Trailing dots and spaces are not part of a name to Windows.
    while (!program.empty() && (program.back() == L'.' || program.back() == L' '))
        program.remove_suffix(1);
    return endsWithFolded(program, L".bat") || endsWithFolded(program, L".cmd");
}

} // namespace paddock::cage
