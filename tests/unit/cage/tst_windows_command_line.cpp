#include "core/cage/windows/command_line.h"

#include <QTest>

using namespace paddock::cage;

namespace {

/// Splits as CommandLineToArgvW is documented to: written from its rules, not from the code under test.
std::vector<std::wstring> splitByTheRules(const std::wstring &line)
{
    std::vector<std::wstring> words(1);
    std::size_t at = 0;
    if (line.starts_with(L'"')) {
        at = line.find(L'"', 1) + 1;
        words[0] = line.substr(1, at - 2);
    } else {
        at = std::min(line.find(L' '), line.size());
        words[0] = line.substr(0, at);
    }
    const auto isSpace = [&] { return line[at] == L' ' || line[at] == L'\t'; };
    while (true) {
        while (at < line.size() && isSpace())
            ++at;
        if (at >= line.size())
            return words;
        std::wstring word;
        bool quoted = false;
        for (; at < line.size() && (quoted || !isSpace()); ++at) {
            std::size_t backslashes = 0;
            while (at < line.size() && line[at] == L'\\') {
                ++backslashes;
                ++at;
            }
            if (at < line.size() && line[at] == L'"') {
                word.append(backslashes / 2, L'\\');
                if (backslashes % 2 == 1) {
                    word += L'"';
                } else if (quoted && at + 1 < line.size() && line[at + 1] == L'"') {
                    word += L'"';
                    ++at;
                } else {
                    quoted = !quoted;
                }
                continue;
            }
            word.append(backslashes, L'\\');
            if (at >= line.size() || (!quoted && isSpace()))
                break;
            word += line[at];
        }
        words.push_back(word);
    }
}

} // namespace

/// How Windows programs get their arguments.
class TestWindowsCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void isWrittenAsDocumented()
    {
        const auto lineOf = [](const std::wstring &word) {
            return QString::fromStdWString(commandLineOf({L"p", word}).value_or(L"?"));
        };
        QCOMPARE(lineOf(L"plain\\path\\"), QString("\"p\" plain\\path\\"));
        QCOMPARE(lineOf(L""), QString("\"p\" \"\""));
        QCOMPARE(lineOf(L"two words"), QString("\"p\" \"two words\""));
        QCOMPARE(lineOf(L"a\"b"), QString("\"p\" \"a\\\"b\""));
        QCOMPARE(lineOf(L"a\\\"b"), QString("\"p\" \"a\\\\\\\"b\""));
        QCOMPARE(lineOf(L"C:\\my files\\"), QString("\"p\" \"C:\\my files\\\\\""));
    }

    /// All words of up to five letters out of those that mean something, one after the other and in pairs.
    void everyWordComesBack()
    {
        const std::wstring letters = L"a\\\" \t";
        std::vector<std::wstring> words{L""};
        for (std::size_t from = 0, length = 0; length < 5; ++length) {
            const std::size_t end = words.size();
            for (; from < end; ++from) {
                for (const wchar_t letter : letters)
                    words.push_back(words[from] + letter);
            }
        }
        QCOMPARE(words.size(), std::size_t(1 + 5 + 25 + 125 + 625 + 3125));
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::vector<std::wstring> given{L"C:\\my tools\\p.exe", words[i],
                                                  words[words.size() - 1 - i]};
            const std::optional<std::wstring> line = commandLineOf(given);
            QVERIFY(line);
            QVERIFY2(splitByTheRules(*line) == given, qPrintable(QString::fromStdWString(*line)));
        }
    }

    void whatCannotBeWrittenIsRefused()
    {
        QVERIFY(!commandLineOf({}));
        QVERIFY(!commandLineOf({L""}));
        QVERIFY(!commandLineOf({L"a\"b"}));
        QVERIFY(!commandLineOf({L"p", std::wstring(L"a\0b", 3)}));
    }

    void batchFilesAreKnown()
    {
        for (const wchar_t *name : {L"a.bat", L"C:\\x\\A.CMD", L"a.Bat. .", L".cmd"})
            QVERIFY2(isBatchFile(name), qPrintable(QString::fromWCharArray(name)));
        for (const wchar_t *name : {L"a.exe", L"bat", L"a.bat.exe", L"a.cmdx", L""})
            QVERIFY2(!isBatchFile(name), qPrintable(QString::fromWCharArray(name)));
    }
};

QTEST_GUILESS_MAIN(TestWindowsCommandLine)
#include "tst_windows_command_line.moc"
