#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringView>

namespace paddock {

/// Writes compact JSON straight into UTF-8. A request holds a whole conversation and is written again for every
/// answer, so it is never held as a tree of values first. The caller keeps the nesting right.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();

    JsonWriter &key(QByteArrayView name); ///< Plain ASCII without anything to escape.
    JsonWriter &string(QStringView text); ///< Lone surrogates become replacement characters.
    JsonWriter &ascii(QByteArrayView text); ///< As key(), for values.
    JsonWriter &number(qint64 value);
    JsonWriter &boolean(bool value);
    JsonWriter &object(const QJsonObject &object);
    /// The text "<prefix><base64 of bytes>".
    JsonWriter &base64(const QByteArray &bytes, QByteArrayView prefix = {});

    /// The document. The writer is empty afterwards.
    QByteArray take() { return std::exchange(m_out, {}); }

private:
    void separate();

    QByteArray m_out;
};

/// \a text in quotes, with everything escaped that JSON wants escaped.
void appendJsonString(QByteArray &out, QStringView text);

} // namespace paddock
