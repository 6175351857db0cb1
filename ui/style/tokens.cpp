#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace paddock {

Tokens lightTokens()
{
    return {
        .dark = false,
        .window = QColor(0xf1f3f2),
        .surface = QColor(0xfbfcfb),
        .raised = QColor(0xffffff),
        .own = QColor(0xe6f1ec),
        .field = QColor(0xffffff),
        .code = QColor(0xf3f5f4),
        .line = QColor(0xd8dedb),
        .hover = QColor(0xe3e8e6),
        .text = QColor(0x1b2220),
        .muted = QColor(0x57615d),
        .accent = QColor(0x0b6b52),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xbfe3d6),
        .onSelection = QColor(0x10211b),
        .ok = QColor(0x1c7440),
        .waiting = QColor(0x8a5300),
        .bad = QColor(0xb3261e),
        .waitingBack = QColor(0xfff6e3),
        .badBack = QColor(0xfdeeec),
        .addedBack = QColor(0xe2f4e7),
        .addedText = QColor(0x0f5a2a),
        .removedBack = QColor(0xfde8e5),
        .removedText = QColor(0x8f2018),
    };
}

Tokens darkTokens()
{
    return {
        .dark = true,
        .window = QColor(0x141716),
        .surface = QColor(0x1a1e1d),
        .raised = QColor(0x222726),
        .own = QColor(0x22332c),
        .field = QColor(0x1f2423),
        .code = QColor(0x161a19),
        .line = QColor(0x37403d),
        .hover = QColor(0x323a37),
        .text = QColor(0xe4e9e7),
        .muted = QColor(0xa3aeaa),
        .accent = QColor(0x62cba6),
        .onAccent = QColor(0x0c1a15),
        .selection = QColor(0x2a5a4a),
        .onSelection = QColor(0xf2f7f5),
        .ok = QColor(0x6cc98a),
        .waiting = QColor(0xe8b45a),
        .bad = QColor(0xff8f85),
        .waitingBack = QColor(0x2f2818),
        .badBack = QColor(0x351f1e),
        .addedBack = QColor(0x17301f),
        .addedText = QColor(0xa2e2b4),
        .removedBack = QColor(0x3a1f1d),
        .removedText = QColor(0xffb8b0),
    };
}

Tokens highContrastLightTokens()
{
    return {
        .dark = false,
        .highContrast = true,
        .window = QColor(0xffffff),
        .surface = QColor(0xffffff),
        .raised = QColor(0xffffff),
        .own = QColor(0xeef5f1),
        .field = QColor(0xffffff),
        .code = QColor(0xf7f7f7),
        .line = QColor(0x4a4a4a),
        .hover = QColor(0xe4e9e7),
        .text = QColor(Qt::black),
        .muted = QColor(0x2e3532),
        .accent = QColor(0x004a37),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0x00382a),
        .onSelection = QColor(0xffffff),
        .ok = QColor(0x00451c),
        .waiting = QColor(0x573300),
        .bad = QColor(0x7d0a06),
        .waitingBack = QColor(0xfffaf0),
        .badBack = QColor(0xfff6f5),
        .addedBack = QColor(0xe9f8ee),
        .addedText = QColor(0x003d18),
        .removedBack = QColor(0xfff0ee),
        .removedText = QColor(0x6d0803),
    };
}

Tokens highContrastDarkTokens()
{
    return {
        .dark = true,
        .highContrast = true,
        .window = QColor(Qt::black),
        .surface = QColor(Qt::black),
        .raised = QColor(0x0b0d0c),
        .own = QColor(0x101b17),
        .field = QColor(Qt::black),
        .code = QColor(0x0b0d0c),
        .line = QColor(0xb4bdb9),
        .hover = QColor(0x26302c),
        .text = QColor(0xffffff),
        .muted = QColor(0xdbe1de),
        .accent = QColor(0x7ff0c8),
        .onAccent = QColor(Qt::black),
        .selection = QColor(0x9af5d5),
        .onSelection = QColor(Qt::black),
        .ok = QColor(0x8ff0ae),
        .waiting = QColor(0xffd37a),
        .bad = QColor(0xffb0a8),
        .waitingBack = QColor(0x1a1504),
        .badBack = QColor(0x220d0b),
        .addedBack = QColor(0x06210f),
        .addedText = QColor(0xc2ffd2),
        .removedBack = QColor(0x2c0f0c),
        .removedText = QColor(0xffd0ca),
    };
}

Tokens withAccent(Tokens tokens, const QColor &accent)
{
    if (!accent.isValid() || tokens.highContrast)
        return tokens;
    Tokens changed = tokens;
    changed.accent = accent.toRgb();
    for (const QColor &ground : {tokens.window, tokens.surface, tokens.raised, tokens.field, tokens.code})
        changed.accent = readableOn(changed.accent, ground);
    const bool wantsBlack = contrast(Qt::black, changed.accent) > contrast(Qt::white, changed.accent);
    changed.onAccent = QColor(wantsBlack ? Qt::black : Qt::white);
    for (const Pairing &pair : textPairings(changed)) {
        if (contrast(pair.ink, pair.ground) < leastContrast(changed))
            return tokens;
    }
    return changed;
}

double leastContrast(const Tokens &tokens)
{
    return tokens.highContrast ? 7 : 4.5;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](float channel) {
            return channel <= 0.04045f ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
               + 0.0722 * linear(color.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor readableOn(QColor ink, const QColor &ground, double least)
{
    const bool towardsWhite = contrast(Qt::white, ground) >= contrast(Qt::black, ground);
    while (contrast(ink, ground) < least) {
        const float step = towardsWhite ? 0.04f : -0.04f;
        const float lightness = std::clamp(ink.lightnessF() + step, 0.0f, 1.0f);
        ink = QColor::fromHslF(ink.hslHueF(), ink.hslSaturationF(), lightness);
        if (lightness <= 0.0f || lightness >= 1.0f)
            break;
    }
    return ink;
}

QList<Pairing> textPairings(const Tokens &tokens)
{
    QList<Pairing> pairs;
    const QList<std::pair<const char *, QColor>> grounds = {{"window", tokens.window},
                                                            {"surface", tokens.surface},
                                                            {"raised", tokens.raised},
                                                            {"field", tokens.field},
                                                            {"code", tokens.code}};
    const QList<std::pair<const char *, QColor>> inks = {{"text", tokens.text},       {"muted", tokens.muted},
                                                         {"accent", tokens.accent},   {"ok", tokens.ok},
                                                         {"waiting", tokens.waiting}, {"bad", tokens.bad}};
    for (const auto &[groundName, ground] : grounds) {
        for (const auto &[inkName, ink] : inks)
            pairs.append({QStringLiteral("%1 on %2").arg(QLatin1String(inkName), QLatin1String(groundName)),
                          ink, ground});
    }
    pairs.append({"text on hover", tokens.text, tokens.hover});
    pairs.append({"muted on hover", tokens.muted, tokens.hover});
    pairs.append({"text on own", tokens.text, tokens.own});
    pairs.append({"muted on own", tokens.muted, tokens.own});
    pairs.append({"text on waitingBack", tokens.text, tokens.waitingBack});
    pairs.append({"muted on waitingBack", tokens.muted, tokens.waitingBack});
    pairs.append({"waiting on waitingBack", tokens.waiting, tokens.waitingBack});
    pairs.append({"ok on waitingBack", tokens.ok, tokens.waitingBack});
    pairs.append({"bad on waitingBack", tokens.bad, tokens.waitingBack});
    pairs.append({"text on badBack", tokens.text, tokens.badBack});
    pairs.append({"bad on badBack", tokens.bad, tokens.badBack});
    pairs.append({"muted on badBack", tokens.muted, tokens.badBack});
    pairs.append({"onAccent on accent", tokens.onAccent, tokens.accent});
    pairs.append({"onSelection on selection", tokens.onSelection, tokens.selection});
    pairs.append({"addedText on addedBack", tokens.addedText, tokens.addedBack});
    pairs.append({"removedText on removedBack", tokens.removedText, tokens.removedBack});
    return pairs;
}

QList<Pairing> edgePairings(const Tokens &tokens)
{
    QList<Pairing> pairs;
    const QList<std::pair<const char *, QColor>> grounds = {{"window", tokens.window},
                                                            {"surface", tokens.surface},
                                                            {"raised", tokens.raised},
                                                            {"field", tokens.field},
                                                            {"waitingBack", tokens.waitingBack}};
    for (const auto &[name, ground] : grounds) {
        pairs.append({QStringLiteral("focus on %1").arg(QLatin1String(name)), tokens.accent, ground});
        if (tokens.highContrast)
            pairs.append({QStringLiteral("line on %1").arg(QLatin1String(name)), tokens.line, ground});
    }
    return pairs;
}

} // namespace paddock
