#pragma once

#include "core/protocol/entry.h"
#include "ui/style/visible_text.h"

#include <QList>
#include <QString>

#include <variant>

namespace paddock {

// What the body of a row is made of, before anything is laid out. Values: cards are made by pure functions.

struct Prose {
    QString markdown;

    bool operator==(const Prose &) const = default;
};

struct Code {
    QString text;
    QString language; ///< As a fence names it ("cpp"), or a file name, or nothing.
    QString path = {}; ///< The file whose text it is, as the call named it; empty: no file's.
    int line = 0; ///< Where in the file it begins, from 1; 0: unknown.
    bool goesOn = false; ///< With the part before it this is one piece of code.

    bool operator==(const Code &) const = default;
};

struct DiffLine {
    QChar sign; ///< ' ', '+', '-', or '@' where lines are left out.
    int oldNumber = 0; ///< From 1; 0 where the line does not exist.
    int newNumber = 0;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

struct Diff {
    QString path; ///< As shown; its name says the language.
    QList<DiffLine> lines;

    bool operator==(const Diff &) const = default;
};

/// What a program printed, made safe to look at.
struct Output {
    QString text;
    QList<OutputSpan> spans = {}; ///< The colours that the program gave it.

    bool operator==(const Output &) const = default;
};

enum class Tone { Normal, Muted, Waiting, Bad };

/// Words that are not Markdown: a person's own, a reason, a message.
struct Plain {
    QString text;
    Tone tone = Tone::Normal;

    bool operator==(const Plain &) const = default;
};

struct Pictures {
    QList<Image> images;

    bool operator==(const Pictures &) const = default;
};

/// Stands where lines were left out. A click shows them.
struct More {
    int lines = 0;

    bool operator==(const More &) const = default;
};

using Part = std::variant<Prose, Code, Diff, Output, Plain, Pictures, More>;

/// What a program printed, ready to be shown.
Output outputOf(QStringView printed);

/// The lines of a patch as tools report it: [{oldStart, newStart, lines: [" same", "-old", "+new"]}].
QList<DiffLine> diffLines(const QJsonArray &hunks);
int countOf(const QList<DiffLine> &lines, QChar sign);

/// The parts cut to \a limit lines each, with a More behind what was cut. \a fromEnd keeps the end of outputs.
QList<Part> shortened(QList<Part> parts, int limit, bool fromEnd);

} // namespace paddock
