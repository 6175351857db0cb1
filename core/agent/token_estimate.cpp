#include "core/agent/token_estimate.h"

#include "core/base/overloaded.h"

#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace paddock {

namespace {

/// What a wire puts around a block: braces, names, ids.
constexpr qint64 aroundBlock = 12;
constexpr qint64 usualImage = 1'600;
constexpr qint64 mostOfImage = 4'784;

bool isSmall(char16_t c)
{
    return c >= u'a' && c <= u'z';
}
bool isCapital(char16_t c)
{
    return c >= u'A' && c <= u'Z';
}
bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
bool isWordPart(char16_t c)
{
    return isSmall(c) || isCapital(c) || isDigit(c);
}
bool isGap(char16_t c)
{
    return c == u' ' || c == u'\t';
}
bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r';
}
bool isSign(char16_t c)
{
    return c < 0x80 && !isWordPart(c) && !isGap(c) && !isLineEnd(c);
}

/// Tokens for one UTF-16 unit beyond ASCII, by the block of Unicode it is in.
double weightBeyondAscii(char16_t c)
{
    if (c < 0x250) // Latin with accents: they break words apart
        return 1.3;
    if (c < 0x590) // Greek, Cyrillic, Armenian
        return 0.75;
    if (c < 0x900) // Hebrew, Arabic
        return 1.05;
    if (c < 0xe00) // the scripts of India
        return 1.4;
    if (c < 0xe80) // Thai
        return 2.0;
    if (c < 0x1200)
        return 1.4;
    if (c < 0x2e80) // signs, arrows, frames
        return 1.0;
    if (c < 0xac00) // Chinese and Japanese
        return 1.15;
    if (c < 0xe000) // Korean, and halves of what is outside the basic plane: emoji
        return 1.5;
    return 1.2;
}

/// A stretch of letters and digits. Words are one token or few, CamelCase has a seam at each capital, digits go two by
/// two, and long mixed stretches (hashes, base64) are nearly noise.
double weightOfStretch(QStringView stretch)
{
    double weight = 0;
    bool hasDigits = false;
    for (qsizetype i = 0; i < stretch.size();) {
        qsizetype end = i + 1;
        if (isDigit(stretch[i].unicode())) {
            hasDigits = true;
            while (end < stretch.size() && isDigit(stretch[end].unicode()))
                ++end;
            weight += 0.5 * static_cast<double>(end - i);
        } else {
            while (end < stretch.size() && isCapital(stretch[end].unicode())
                   && isCapital(stretch[end - 1].unicode()))
                ++end;
            while (end < stretch.size() && isSmall(stretch[end].unicode()))
                ++end;
            weight += static_cast<double>((end - i + 5) / 6);
        }
        i = end;
    }
    if (hasDigits && stretch.size() >= 20)
        weight = std::max(weight, 0.62 * static_cast<double>(stretch.size()));
    return weight;
}

/// Signs that often stand together are one token, like {" and :: and long rules of one sign.
double weightOfSigns(QStringView signs)
{
    double weight = 0.5;
    for (qsizetype i = 0; i < signs.size();) {
        qsizetype end = i + 1;
        while (end < signs.size() && signs[end] == signs[i])
            ++end;
        weight += 0.4 * static_cast<double>((end - i + 3) / 4);
        i = end;
    }
    return weight;
}

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}
quint32 bigEndian16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

struct PixelSize {
    quint32 width = 0;
    quint32 height = 0;
};

/// Of a PNG or JPEG, from its own header; zero where there is none to read.
PixelSize sizeOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG") && bytes.size() >= 24)
        return {bigEndian32(bytes, 16), bigEndian32(bytes, 20)};
    if (!bytes.startsWith("\xff\xd8"))
        return {};
    for (qsizetype at = 2; at + 9 <= bytes.size() && bytes[at] == '\xff';) {
        const uchar marker = static_cast<uchar>(bytes[at + 1]);
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {bigEndian16(bytes, at + 7), bigEndian16(bytes, at + 5)};
        at += 2 + static_cast<qsizetype>(bigEndian16(bytes, at + 2));
    }
    return {};
}

qint64 ofJson(const QJsonObject &object)
{
    return estimatedTokens(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

qint64 ofImages(const QList<Image> &images)
{
    qint64 sum = 0;
    for (const Image &image : images)
        sum += estimatedTokens(image);
    return sum;
}

qint64 ofBlock(const Block &block)
{
    return aroundBlock
           + std::visit(
               Overloaded{
                   [](const Text &text) { return estimatedTokens(text.text); },
                   // Sealed reasoning is as long as what it hides.
                   [](const Thinking &thinking) {
                       return thinking.redacted.isEmpty() ? estimatedTokens(thinking.text)
                                                          : static_cast<qint64>(thinking.redacted.size()) / 4;
                   },
                   [](const ToolCall &call) { return estimatedTokens(call.tool) + ofJson(call.input); },
               },
               block);
}

} // namespace

qint64 estimatedTokens(QStringView text)
{
    // For what newer tokenizers need beyond those that could be measured.
    constexpr double margin = 1.15;
    double weight = 0;
    for (qsizetype i = 0; i < text.size();) {
        const char16_t c = text[i].unicode();
        qsizetype end = i + 1;
        const auto reach = [&](auto &&belongs) {
            while (end < text.size() && belongs(text[end].unicode()))
                ++end;
        };
        if (isWordPart(c)) {
            reach(isWordPart);
            weight += weightOfStretch(text.mid(i, end - i));
        } else if (isGap(c)) { // a single space belongs to the word behind it
            reach(isGap);
            if (end - i > 1)
                weight += 1 + static_cast<double>((end - i) / 16);
        } else if (isLineEnd(c)) {
            reach(isLineEnd);
            weight += 1;
        } else if (c < 0x80) {
            reach(isSign);
            weight += weightOfSigns(text.mid(i, end - i));
        } else {
            weight += weightBeyondAscii(c);
        }
        i = end;
    }
    return static_cast<qint64>(std::ceil(weight * margin));
}

qint64 estimatedTokens(const Image &image)
{
    const PixelSize size = sizeOf(image.bytes);
    if (size.width == 0 || size.height == 0)
        return usualImage;
    const quint64 tokens = static_cast<quint64>(size.width) * size.height / 750 + 1;
    return static_cast<qint64>(std::min<quint64>(tokens, mostOfImage));
}

qint64 estimatedTokens(const Fact &fact)
{
    return std::visit(Overloaded{
                          [](const InstructionsLoaded &instructions) {
                              qint64 sum = aroundBlock;
                              for (const InstructionsLoaded::File &file : instructions.files)
                                  sum += estimatedTokens(file);
                              return sum;
                          },
                          [](const UserMessage &message) {
                              return aroundBlock + estimatedTokens(message.text) + ofImages(message.images);
                          },
                          [](const ModelMessage &message) {
                              qint64 sum = 0;
                              for (const Block &block : message.blocks)
                                  sum += ofBlock(block);
                              return sum;
                          },
                          [](const Returned &returned) {
                              return aroundBlock + estimatedTokens(returned.text) + ofImages(returned.images);
                          },
                          [](const auto &) { return qint64(0); },
                      },
                      fact);
}

qint64 estimatedTokens(const ToolSpec &tool)
{
    return aroundBlock + estimatedTokens(tool.name) + estimatedTokens(tool.description) + ofJson(tool.schema);
}

qint64 estimatedTokens(const InstructionsLoaded::File &file)
{
    return aroundBlock + estimatedTokens(file.path) + estimatedTokens(file.text);
}

} // namespace paddock
