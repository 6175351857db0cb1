#include "core/llm/wire/json_writer.h"

#include <QJsonDocument>

namespace paddock {

void appendJsonString(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    out.reserve(out.size() + utf8.size() + 2);
    out += '"';
    const char *const begin = utf8.constData();
    qsizetype from = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(begin[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(begin + from, i - from);
        from = i + 1;
        switch (byte) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default: {
            constexpr char digits[] = "0123456789abcdef";
            out += "\\u00";
            out += digits[byte >> 4];
            out += digits[byte & 15];
        }
        }
    }
    out.append(begin + from, utf8.size() - from);
    out += '"';
}

void JsonWriter::separate()
{
    if (m_out.isEmpty())
        return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':')
        m_out += ',';
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    appendJsonString(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::ascii(QByteArrayView text)
{
    separate();
    m_out += '"';
    m_out += text;
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    separate();
    m_out += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::object(const QJsonObject &object)
{
    separate();
    m_out += QJsonDocument(object).toJson(QJsonDocument::Compact);
    return *this;
}

JsonWriter &JsonWriter::base64(const QByteArray &bytes, QByteArrayView prefix)
{
    separate();
    m_out += '"';
    m_out += prefix;
    m_out += bytes.toBase64();
    m_out += '"';
    return *this;
}

} // namespace paddock
