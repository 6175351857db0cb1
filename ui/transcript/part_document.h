#pragma once

#include "ui/style/tokens.h"
#include "ui/transcript/part.h"

#include <QFont>
#include <QTextDocument>

#include <memory>

namespace paddock {

class CodeHighlighter;
class WorkspacePictures;

/// Text that never fetches anything: pictures and style sheets that it names stay names.
class OfflineDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// What a part looks like, whoever it is by. Both references outlive the documents made with it.
struct PartStyle {
    const Tokens &tokens;
    QFont text;
    QFont mono;
    CodeHighlighter &highlighter;
    bool wrap = true; ///< Long lines of code and output.
    bool sideBySide = false; ///< Diffs, where there is room.
    bool mirrored = false; ///< The window runs from right to left.
    WorkspacePictures *pictures = nullptr; ///< Null: pictures that Markdown names stay names.
};

/// A part as a document, without a width yet. Pictures have none.
std::unique_ptr<QTextDocument> documentOf(const Part &part, const PartStyle &style);

/// The colour of text that a part leaves to its surroundings.
QColor inkOf(const Part &part, const Tokens &tokens);

QColor inkOf(Tone tone, const Tokens &tokens);

} // namespace paddock
