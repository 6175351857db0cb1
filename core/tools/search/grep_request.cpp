#include "core/tools/search/grep_request.h"

#include "core/tools/tool_input.h"

#include <QRegularExpression>

namespace paddock {

namespace {

Error invalid(const QString &sentence)
{
    return inputError(QStringLiteral("Grep"), sentence);
}

/// The value of a number that several names stand for, the narrower one first.
qint64 firstOf(const QJsonObject &input, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        if (input.contains(name))
            return input.value(name).toInteger();
    }
    return 0;
}

} // namespace

Result<GrepRequest> GrepRequest::from(const QJsonObject &input)
{
    static const QRegularExpression typeName(QStringLiteral("^[A-Za-z0-9+_-]+$"));
    const QLatin1String around("-C");
    const QLatin1String context("context");
    const QString output = input.value("output_mode").toString(QStringLiteral("files_with_matches"));
    const GrepRequest request{
        .pattern = input.value("pattern").toString(),
        .path = input.value("path").toString(QStringLiteral(".")),
        .glob = input.value("glob").toString(),
        .type = input.value("type").toString(),
        .output = output == QLatin1String("content") ? Output::Content
                  : output == QLatin1String("count") ? Output::Count
                                                     : Output::Files,
        .before = firstOf(input, {QLatin1String("-B"), around, context}),
        .after = firstOf(input, {QLatin1String("-A"), around, context}),
        .lineNumbers = input.value("-n").toBool(true),
        .ignoreCase = input.value("-i").toBool(),
        .onlyMatching = input.value("-o").toBool(),
        .multiline = input.value("multiline").toBool(),
        .limit = input.value("head_limit").toInteger(250),
        .offset = input.value("offset").toInteger(0),
    };
    if (request.pattern.contains(QChar::Null) || request.glob.contains(QChar::Null))
        return invalid(QStringLiteral("No parameter may hold a zero character."));
    if (request.glob.split(QRegularExpression(QStringLiteral("[/{},]"))).contains(QLatin1String("..")))
        return invalid(QStringLiteral("`glob` must not contain \"..\"; name a folder in `path`."));
    if (request.glob.startsWith(u'/') || request.glob.startsWith(QLatin1String("!/")))
        return invalid(QStringLiteral("`glob` must not begin with a slash; name a folder in `path`."));
    if (!request.type.isEmpty() && !typeName.match(request.type).hasMatch())
        return invalid(
            QStringLiteral("`type` must be one of ripgrep's type names, such as \"cpp\" or \"py\"."));
    return request;
}

QStringList GrepRequest::arguments() const
{
    // No configuration and no ignore files from outside the workspace; ignore files in it count. --null ends file
    // names unmistakably. Sorting costs threads and gives pages that fit together.
    QStringList arguments{"--no-config",
                          "--no-follow",
                          "--hidden",
                          "--color=never",
                          "--no-heading",
                          "--with-filename",
                          "--null",
                          "--no-messages",
                          "--no-ignore-parent",
                          "--no-ignore-global",
                          "--no-ignore-messages",
                          "--no-require-git"};
    switch (output) {
    case Output::Content:
        arguments += {"--sort=path", "--max-columns=1000", "--max-columns-preview"};
        arguments += lineNumbers ? QStringLiteral("--line-number") : QStringLiteral("--no-line-number");
        arguments +=
            {"--before-context=" + QString::number(before), "--after-context=" + QString::number(after)};
        if (onlyMatching)
            arguments += "--only-matching";
        break;
    case Output::Files:
        arguments += {"--files-with-matches", "--sortr=modified"};
        break;
    case Output::Count:
        arguments += {"--count", "--sort=path"};
        break;
    }
    if (ignoreCase)
        arguments += "--ignore-case";
    if (multiline)
        arguments += {"--multiline", "--multiline-dotall"};
    if (!type.isEmpty())
        arguments += "--type=" + type;
    // The last glob that matches decides.
    for (const QString &name : ignored)
        arguments += "--glob=!" + name;
    if (!glob.isEmpty())
        arguments += "--glob=" + glob;
    arguments += "--glob=!.git";
    return arguments + QStringList{"-e", pattern, "--"};
}

} // namespace paddock
