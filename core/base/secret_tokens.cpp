#include "core/base/secret_reader.h"

#include <QList>

namespace paddock::secrets {

namespace {

struct TokenKind {
    QLatin1String prefix;
    int kinds;
    int least; ///< Letters behind the prefix.
    int most;
    QLatin1String name;
};

// Longer prefixes before those that they begin with.
const TokenKind tokenKinds[] = {
    {QLatin1String("AKIA"), Upper | Digit, 16, 16, QLatin1String("AWS access key")},
    {QLatin1String("ASIA"), Upper | Digit, 16, 16, QLatin1String("AWS access key")},
    {QLatin1String("AIza"), UrlSafe, 35, 35, QLatin1String("Google API key")},
    {QLatin1String("AGE-SECRET-KEY-1"), Upper | Digit, 58, 58, QLatin1String("age key")},
    {QLatin1String("ATATT3"), UrlSafe | Equals, 100, 300, QLatin1String("Atlassian token")},
    {QLatin1String("GOCSPX-"), UrlSafe, 28, 28, QLatin1String("Google client secret")},
    {QLatin1String("SG."), UrlSafe | Dot, 66, 66, QLatin1String("SendGrid key")},
    {QLatin1String("dckr_pat_"), UrlSafe, 27, 60, QLatin1String("Docker token")},
    {QLatin1String("dop_v1_"), Lower | Digit, 64, 64, QLatin1String("DigitalOcean token")},
    {QLatin1String("ghp_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("gho_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghu_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghs_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("ghr_"), Alnum, 36, 255, QLatin1String("GitHub token")},
    {QLatin1String("github_pat_"), Name, 60, 255, QLatin1String("GitHub token")},
    {QLatin1String("glpat-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("glptt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("gldt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("glrt-"), UrlSafe | Dot, 20, 300, QLatin1String("GitLab token")},
    {QLatin1String("gsk_"), Alnum, 52, 52, QLatin1String("Groq key")},
    {QLatin1String("hf_"), Alnum, 34, 40, QLatin1String("Hugging Face token")},
    {QLatin1String("hvs."), UrlSafe, 24, 300, QLatin1String("Vault token")},
    {QLatin1String("npm_"), Alnum, 36, 36, QLatin1String("npm token")},
    {QLatin1String("pypi-AgEIcHlwaS5vcmc"), UrlSafe, 50, 1000, QLatin1String("PyPI token")},
    {QLatin1String("rk_live_"), Alnum, 20, 250, QLatin1String("Stripe key")},
    {QLatin1String("shpat_"), Lower | Digit, 32, 32, QLatin1String("Shopify token")},
    {QLatin1String("sk_live_"), Alnum, 20, 250, QLatin1String("Stripe key")},
    {QLatin1String("sk-ant-"), UrlSafe, 24, 300, QLatin1String("Anthropic key")},
    {QLatin1String("sk-or-v1-"), Lower | Digit, 64, 64, QLatin1String("OpenRouter key")},
    {QLatin1String("sk-proj-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-svcacct-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-admin-"), UrlSafe, 24, 300, QLatin1String("OpenAI key")},
    {QLatin1String("sk-"), Alnum, 48, 48, QLatin1String("OpenAI key")},
    {QLatin1String("xai-"), Alnum, 80, 80, QLatin1String("xAI key")},
    {QLatin1String("xapp-"), Alnum | Hyphen, 40, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxa-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxb-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxe-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxp-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxr-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("xoxs-"), Alnum | Hyphen, 20, 300, QLatin1String("Slack token")},
    {QLatin1String("ya29."), UrlSafe, 40, 1000, QLatin1String("Google token")},
};

/// The kinds of tokens by their first letter.
const std::array<QList<TokenKind>, 128> &tokensByLetter()
{
    static const std::array<QList<TokenKind>, 128> table = [] {
        std::array<QList<TokenKind>, 128> kinds;
        for (const TokenKind &kind : tokenKinds)
            kinds[kind.prefix.front().unicode()].append(kind);
        return kinds;
    }();
    return table;
}

} // namespace

SecretShape tokenAt(QStringView text, qsizetype at)
{
    bool isUndecided = false;
    for (const TokenKind &kind : tokensByLetter()[text[at].unicode() & 0x7f]) {
        Reader reader{text, at};
        if (reader.skip(kind.prefix)) {
            const QStringView body = reader.run(kind.kinds, kind.most);
            const bool isWhole = body.size() < kind.most || !(kindOf(reader.peek()) & kind.kinds);
            if (isWhole && body.size() >= kind.least && Makeup(body).kinds() > 1 && !isPlaceholder(body))
                return masked(reader, at, reader.at, kind.name);
        }
        isUndecided = isUndecided || reader.hasHitEnd;
    }
    return {at, at, {}, isUndecided};
}

SecretShape jsonWebTokenAt(QStringView text, qsizetype at)
{
    Reader reader{text, at};
    if (!reader.skip(QLatin1String("eyJ")))
        return nothing(reader, at);
    for (int part = 0; part < 3; ++part) {
        if (reader.run(UrlSafe, text.size()).size() < 10 || (part < 2 && reader.peek() != u'.'))
            return nothing(reader, reader.at); // The run has no other beginning.
        if (part < 2)
            ++reader.at;
    }
    return masked(reader, at, reader.at, QLatin1String("JSON web token"));
}

} // namespace paddock::secrets
