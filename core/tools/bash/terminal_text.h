#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace paddock {

/// Makes text for models and people of what a program wrote for a terminal, in pieces cut anywhere.
/// - Bytes that are no UTF-8 become U+FFFD.
/// - Escape sequences (colours, cursor moves, titles, links) are left out.
/// - A carriage return starts the line anew, so that of a progress bar only its last state stays; a backspace
///   takes one character back.
/// - Other C0 controls are shown by their pictures (U+2400...), C1 controls as U+FFFD, and characters that reorder or
///   hide text (bidirectional controls, line separators, tags) by their numbers, as <U+202E>: nothing that a program
///   prints can act on a terminal or make text look like what it is not.
class TerminalText
{
public:
    /// Takes more bytes; gives the lines that are complete by now, each with its line feed.
    QString feed(QByteArrayView bytes);

    /// The last line as far as it came.
    const QString &unfinished() const { return m_line; }

    /// Takes the unfinished last line, and is as new.
    QString finish();

private:
    enum class State { Text, Escape, Control, String, StringEscape };

    void take(QChar character, QString &lines);
    void takeText(QChar character, QString &lines);
    void show(char32_t code);

    QStringDecoder m_decoder{QStringDecoder::Utf8};
    State m_state = State::Text;
    QString m_line;
    bool m_returned = false; ///< A carriage return came; the next character starts the line anew.
    QChar m_high; ///< The first half of a surrogate pair.
};

/// The whole of a program's output as plain text.
QString plainText(QByteArrayView bytes);

} // namespace paddock
