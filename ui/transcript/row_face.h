#pragma once

#include "ui/transcript/part.h"
#include "ui/transcript/row.h"

namespace paddock {

/// How a row looks, before anything is measured: its frame, its header line, the parts of its body. Made by a
/// pure function, so that what is shown can be tested without painting.
struct RowFace {
    enum class Frame {
        None, ///< Text on the surface: the model's words.
        Bubble, ///< The user's words.
        Card, ///< A tool call.
        Alert, ///< An error or a wait; its tone says which.
        Line, ///< One quiet line.
    };
    Frame frame = Frame::None;
    Tone tone = Tone::Normal; ///< Of the frame and of the state.
    QString icon = {}; ///< Before the verb.
    QString verb = {}; ///< Empty: there is no header.
    QString target = {};
    QString note = {};
    QString stateIcon = {};
    QString stateWord = {};
    bool targetSpeaks = false; ///< The target is words, not a path or a command.
    bool canStop = false; ///< Something runs that a person may end.
    bool pinned = false;
    bool foldable = false;
    bool open = true;
    QList<Part> parts = {}; ///< Only what shows: none when folded, shortened unless the row wants the whole.

    bool operator==(const RowFace &) const = default;
};

RowFace faceOf(const Row &row, const QString &workspace);

/// The same for a row of the model's words whose \a segments are known already: see GrowingMarkdown.
RowFace wordsFace(const Row &row, const QList<Part> &segments);

/// What a row may show before somebody asks for the whole: the beginning and the end of very long words, with a More
/// between them.
QList<Part> bounded(QList<Part> parts, bool whole);

} // namespace paddock
