#pragma once

#include <QColor>
#include <QList>
#include <QString>

namespace paddock {

/// Every colour that Paddock paints with, by the job it does. Four sets exist; nothing else names a colour.
struct Tokens {
    bool dark = false;
    bool highContrast = false; ///< Then every pairing reaches a contrast of 7, and lines are plain to see.
    QColor window; ///< Behind everything: bars, margins.
    QColor surface; ///< Where one reads: the transcript, lists, pages.
    QColor raised; ///< What lies on a surface: cards, buttons.
    QColor own; ///< Behind the user's own words.
    QColor field; ///< Where one types.
    QColor code; ///< Behind code and output.
    QColor line; ///< Borders and separators; never carries text.
    QColor hover; ///< Behind what the pointer is over, or what is pressed.
    QColor text;
    QColor muted; ///< Second-rank text.
    QColor accent; ///< Links, focus, the one main action of a view.
    QColor onAccent;
    QColor selection;
    QColor onSelection;
    QColor ok;
    QColor waiting; ///< Needs a person, or is under way.
    QColor bad;
    QColor waitingBack; ///< Behind the question that waits for an answer.
    QColor badBack; ///< Behind an error.
    QColor addedBack;
    QColor addedText;
    QColor removedBack;
    QColor removedText;

    bool operator==(const Tokens &) const = default;
};

Tokens lightTokens();
Tokens darkTokens();
Tokens highContrastLightTokens();
Tokens highContrastDarkTokens();

/// \a tokens with the desktop's own accent colour, moved until it can be read everywhere; unchanged where that is not
/// possible, or where there is none.
Tokens withAccent(Tokens tokens, const QColor &accent);

/// The contrast that text must reach with these tokens: 4.5, or 7 for high contrast.
double leastContrast(const Tokens &tokens);

/// Contrast of two opaque colours, 1 to 21, after WCAG 2.2 (relative luminance).
double contrast(const QColor &one, const QColor &other);

/// \a ink, moved towards black or white until it reaches the contrast \a least on \a ground. For colours that come from
/// elsewhere, such as themes for code.
QColor readableOn(QColor ink, const QColor &ground, double least = 4.5);

/// Ink on ground, as it occurs somewhere in the window.
struct Pairing {
    QString name; ///< For a test's message: "muted on raised".
    QColor ink;
    QColor ground;
};

/// Every pair in which text is painted. Each must reach leastContrast().
QList<Pairing> textPairings(const Tokens &tokens);

/// What is no text but must be seen: the frame of the focus, and in high contrast every border. Each must reach 3.
QList<Pairing> edgePairings(const Tokens &tokens);

// Distances in device-independent pixels.
namespace space {
inline constexpr int hair = 2;
inline constexpr int small = 4;
inline constexpr int medium = 8;
inline constexpr int large = 12;
inline constexpr int wide = 20;
inline constexpr int radius = 8;
inline constexpr int column = 860; ///< Longest line of text that reads well, with its margins.
} // namespace space

} // namespace paddock
