// Brings the catalogues up to date with the sources: paddock-update-translations LUPDATE ROOT. What is new stands there
// unfinished, what is no longer used is gone.

#include "translations/catalogue.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace paddock;

int main(int count, char **words)
{
    const QCoreApplication app(count, words);
    const QStringList given = QCoreApplication::arguments();
    if (given.size() != 3) {
        std::fputs("usage: paddock-update-translations LUPDATE ROOT\n", stderr);
        return 2;
    }
    const QDir root(given.at(2));
    const Result<TextCatalogue> source =
        readSources(given.at(1), {root.filePath("core"), root.filePath("app"), root.filePath("ui")});
    if (!source) {
        std::fprintf(stderr, "%s\n", qPrintable(source.error().message));
        return 1;
    }
    const QDir folder(root.filePath("translations"));
    for (const QString &name : folder.entryList({"paddock_*.ts"}, QDir::Files, QDir::Name)) {
        const bool pluralsOnly = name == QLatin1String("paddock_en.ts");
        const Result<TextCatalogue> before = TextCatalogue::read(folder.filePath(name));
        const Result<void> written =
            before ? before->renewedBy(*source, pluralsOnly).write(folder.filePath(name))
                   : Result<void>(before.error());
        if (!written) {
            std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
            return 1;
        }
        const QStringList left = before->renewedBy(*source, pluralsOnly).troubles(*source, pluralsOnly);
        std::printf("%s: %lld texts to do\n", qPrintable(name), static_cast<long long>(left.size()));
    }
    return 0;
}
