#pragma once

#include "core/base/result.h"
#include "core/protocol/entry.h"

#include <QByteArray>

namespace paddock {

/// A Jupyter notebook (nbformat 4) as a model reads it: cells in order with their sources and outputs; pictures
/// among the outputs apart, png and jpeg only.
struct NotebookText {
    QString text;
    QList<Image> images; ///< In order; the text says where they belong.
    qsizetype cells = 0;
};

/// ErrorKind::Invalid when the bytes are no notebook.
Result<NotebookText> readNotebook(const QByteArray &bytes);

} // namespace paddock
