#pragma once

#include "tests/fakes/answer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace paddock::fakes {

/// The text in pieces of a few words, cut between code points, as models send it.
QList<QString> piecesOf(const QString &text);
/// Arguments of a call in pieces of at most 12 bytes, cut between UTF-8 characters.
QList<QByteArray> piecesOf(const QByteArray &arguments);
QByteArray argumentsOf(const AnswerCall &call);
/// The stop reason of an answer in the words of the Messages API.
QString stopReasonOf(const Answer &answer);

} // namespace paddock::fakes
