#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Layer {
    QString folder;
    QStringList mayInclude;
};

/// Who may include whom, lower folders first. A folder not named on the right is out of reach.
const QList<Layer> &layers()
{
    static const QList<Layer> table{
        {"core/base", {}},
        {"core/protocol", {"core/base"}},
        {"core/files", {"core/base"}},
        {"core/net", {"core/base"}},
        {"core/cage", {}},
        {"core/exec", {"core/base", "core/protocol", "core/cage"}},
        {"core/config", {"core/base", "core/protocol"}},
        {"core/llm", {"core/base", "core/protocol", "core/net"}},
        {"core/tools", {"core/base", "core/protocol", "core/files", "core/exec", "core/net"}},
        {"core/policy", {"core/base", "core/protocol", "core/files", "core/exec"}},
        {"core/hooks", {"core/base", "core/protocol", "core/exec", "core/net"}},
        {"core/store", {"core/base", "core/protocol"}},
        {"core/sdk", {"core/base", "core/protocol"}},
        {"core/usage", {"core/base", "core/protocol", "core/llm"}},
        {"core/index", {"core/base", "core/protocol", "core/llm", "core/store", "core/sdk", "core/usage"}},
        {"core/git", {"core/base", "core/protocol", "core/files"}},
        {"core/checkpoints", {"core/base", "core/protocol", "core/files", "core/exec", "core/git"}},
        {"core/agent",
         {"core/base", "core/protocol", "core/files", "core/net", "core/exec", "core/config", "core/llm",
          "core/tools", "core/policy", "core/hooks", "core/store", "core/usage", "core/git",
          "core/checkpoints"}},
    };
    return table;
}

/// What the window may know of the core: values, wishes and settings. The agent stands behind the Engine port.
const QStringList &uiMayInclude()
{
    static const QStringList folders{"core/base", "core/protocol", "core/config"};
    return folders;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

/// The path names a file below the source root; empty means that the include is allowed.
QString whyForbidden(const QString &path, const QString &included)
{
    if (included.endsWith(QLatin1String(".moc")))
        return {};
    const bool fromUi = path.startsWith(QLatin1String("ui/"));
    if (included.startsWith(QLatin1String("core/"))) {
        const QString folder = included.section(u'/', 0, 1);
        if (path.startsWith(QLatin1String("app/")) || (fromUi && uiMayInclude().contains(folder)))
            return {};
        const Layer *own = layerOf(path);
        const bool allowed = own && (own->folder == folder || own->mayInclude.contains(folder));
        return allowed ? QString() : "out of reach";
    }
    if (included.startsWith(QLatin1String("ui/")))
        return fromUi || path.startsWith(QLatin1String("app/desktop/")) ? QString()
                                                                        : "only ui and app/desktop see ui";
    if (included.startsWith(QLatin1String("app/")))
        return path.startsWith(QLatin1String("app/")) ? QString() : "only app sees app";
    return "does not start at the source root";
}

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QStringList ownIncludes(const QString &text)
{
    static const QRegularExpression include("^#include \"([^\"]+)\"", QRegularExpression::MultilineOption);
    return matches(text, include);
}

QStringList libraryIncludes(const QString &text)
{
    static const QRegularExpression include("^#include <([^>]+)>", QRegularExpression::MultilineOption);
    return matches(text, include);
}

/// True for <QImage> as for <QtWidgets/QLabel>, read from the installed Qt, so that no list has to be kept.
bool needsGui(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const char *module : {"QtGui", "QtWidgets", "QtSvg", "QtOpenGL", "QtPrintSupport"}) {
        if (header.startsWith(QLatin1String(module)) || headers.exists(QLatin1String(module) + u'/' + header))
            return true;
    }
    return header.startsWith(QLatin1String("KSyntaxHighlighting/"));
}

/// Types at namespace level that nothing explains: classes without a line of documentation above them, and
/// structs of more than three lines with neither that nor a word about any of their fields. Smaller values and
/// enumerators speak by their names.
QStringList undocumentedTypes(const QString &header)
{
    static const QRegularExpression definition("^(class|struct) (\\w+)(?!.*;$)");
    static const QRegularExpression belongsToIt("^(?:template\\b|requires\\b|\\[\\[|Q_\\w+)");
    QStringList found;
    const QStringList lines = header.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = definition.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        qsizetype above = i - 1;
        while (above >= 0 && belongsToIt.match(lines.at(above)).hasMatch())
            --above;
        bool isExplained = above >= 0 && lines.at(above).startsWith(QLatin1String("///"));
        if (match.captured(1) == QLatin1String("struct")) {
            qsizetype fields = 0;
            for (qsizetype line = i; line < lines.size() && !lines.at(line).startsWith(u'}'); ++line) {
                isExplained = isExplained || lines.at(line).contains(QLatin1String("///"));
                fields += lines.at(line).startsWith(QLatin1String("    "));
            }
            isExplained = isExplained || fields <= 3;
        }
        if (!isExplained)
            found.append(match.captured(2));
    }
    return found;
}

/// Types and constants that a source keeps to itself.
QStringList privateNames(const QString &source)
{
    static const QRegularExpression space("^namespace \\{\n(.*?)^\\} // namespace\n",
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(
        "^(?:(?:class|struct|enum class) (\\w+)(?! *;)|using (\\w+) =|"
        "(?:static )?(?:constexpr|const) [^()=]*?(\\w+)(?:\\[\\w*\\])?(?: =|\\{))",
        QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString &inside : matches(source, space)) {
        for (auto match = name.globalMatch(inside); match.hasNext();)
            found.append(match.next().capturedTexts().last());
    }
    return found;
}

/// What a paddock_library call says after LINKS.
QStringList linksOf(const QString &call)
{
    static const QRegularExpression links("\\bLINKS\\b([^A-Z)]*)");
    QStringList found = links.match(call).captured(1).simplified().split(u' ', Qt::SkipEmptyParts);
    found.sort();
    return found;
}

const QDir &root()
{
    static const QDir directory(PADDOCK_SOURCE_DIR);
    return directory;
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths below the source root, sorted.
QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(root().relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

void expectNone(const QStringList &wrong)
{
    QVERIFY2(wrong.isEmpty(), qPrintable("\n  " + wrong.join("\n  ")));
}

} // namespace

/// The rules that keep the house in order, read from the sources themselves.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void aForbiddenIncludeIsNoticed()
    {
        QVERIFY(whyForbidden("core/net/a.cpp", "core/base/error.h").isEmpty());
        QVERIFY(whyForbidden("core/net/deep/a.cpp", "core/net/b.h").isEmpty());
        QVERIFY(whyForbidden("app/cli/main.cpp", "core/agent/session.h").isEmpty());
        QVERIFY(!whyForbidden("core/base/a.h", "core/net/http_transport.h").isEmpty());
        QVERIFY(!whyForbidden("core/agent/a.h", "ui/shell/b.h").isEmpty());
        QVERIFY(!whyForbidden("ui/shell/a.h", "core/agent/session.h").isEmpty());
        QVERIFY(!whyForbidden("ui/shell/a.h", "app/cli/arguments.h").isEmpty());
        QVERIFY(!whyForbidden("app/cli/a.cpp", "ui/shell/b.h").isEmpty());
        QVERIFY(!whyForbidden("core/net/a.cpp", "b.h").isEmpty());
        QVERIFY(!whyForbidden("core/unheard_of/a.cpp", "core/base/error.h").isEmpty());
    }

    void aMissingDocstringIsNoticed()
    {
        const QString fields("    int one;\n    int two;\n    int three;\n");
        const QString four = fields + "    int four;\n";
        const QString told = fields + "    int four; ///< Said.\n";
        QCOMPARE(undocumentedTypes("/// Said.\nclass A;\nclass B\n{\n" + told
                                   + "};\nstruct C {};\nstruct D\n{\n" + four + "};\nstruct E\n{\n" + told
                                   + "};\n/// Said.\ntemplate <typename T>\nclass F : G\n{\n"
                                   + "    struct Inside {\n    };\n};\nstruct H ///< Said.\n{\n" + four
                                   + "};\nstruct I\n{\n" + fields + "};\nenum class J { One };\n"),
                 (QStringList{"B", "D"}));
    }

    void aPrivateNameIsNoticed()
    {
        QCOMPARE(privateNames(
                     "namespace paddock {\n\nnamespace {\n\nstruct A {\n    int b = 0;\n};\nclass C;\n"
                     "constexpr int d = 1;\nconst QString e{\"e\"};\nint f(const QString &text = {})\n{\n}\n"
                     "\n} // namespace\n\nconstexpr int g = 1;\n"),
                 (QStringList{"A", "d", "e"}));
    }

    void aGuiHeaderIsNoticed()
    {
        QVERIFY(needsGui("QtGui/QImage"));
        QVERIFY(needsGui("QImage"));
        QVERIFY(needsGui("QLabel"));
        QVERIFY(!needsGui("QFile"));
        QVERIFY(!needsGui("vector"));
    }

    void noLayerReachesUpwards()
    {
        QStringList lower;
        for (const Layer &layer : layers()) {
            for (const QString &other : layer.mayInclude)
                QVERIFY2(lower.contains(other), qPrintable(layer.folder + " names " + other));
            lower.append(layer.folder);
        }
    }

    void everyFileIncludesOnlyWhatItsFolderMay()
    {
        const QStringList files = filesIn({"core", "ui", "app"}, {"*.h", "*.cpp"});
        QVERIFY(files.size() > 20);
        QStringList wrong;
        for (const QString &path : files) {
            for (const QString &included : ownIncludes(textOf(path))) {
                const QString why = whyForbidden(path, included);
                if (!why.isEmpty())
                    wrong.append(path + " includes " + included + ": " + why);
            }
        }
        expectNone(wrong);
    }

    void everyTargetLinksWhatItsFolderMayInclude()
    {
        static const QRegularExpression library("paddock_library\\(\\s*([^)]*)\\)");
        QStringList wrong;
        int calls = 0;
        for (const QString &list : filesIn({"core", "ui"}, {"CMakeLists.txt"})) {
            for (const QString &call : matches(textOf(list), library)) {
                ++calls;
                const QString folder = call.section(QRegularExpression("\\s"), 0, 0);
                const QStringList links = linksOf(call);
                if (const Layer *layer = layerOf(folder + u'/')) {
                    QStringList row = layer->mayInclude;
                    row.sort();
                    if (folder == layer->folder && links != row)
                        wrong.append(list + " links " + links.join(u' ') + ", the table says "
                                     + row.join(u' '));
                }
                for (const QString &link : links) {
                    const QString why = whyForbidden(folder + "/x", link + "/x");
                    if (!why.isEmpty())
                        wrong.append(list + " links " + link + ": " + why);
                }
            }
        }
        QVERIFY(calls >= layers().size());
        expectNone(wrong);
    }

    void theCoreNeedsNoGui()
    {
        static const QRegularExpression target("\\b((?:Qt6::(?:Gui|Widgets|Svg|OpenGL)|KF6::)\\w*)");
        QStringList wrong;
        for (const QString &path : filesIn({"core", "app/cli", "app/common"}, {"*.h", "*.cpp"})) {
            for (const QString &header : libraryIncludes(textOf(path))) {
                if (needsGui(header))
                    wrong.append(path + " includes " + header);
            }
        }
        for (const QString &path : filesIn({"core", "app/cli", "app/common"}, {"CMakeLists.txt"})) {
            for (const QString &library : matches(textOf(path), target))
                wrong.append(path + " links " + library);
        }
        expectNone(wrong);
    }

    void theHeadlessProgramLoadsNoGuiLibrary()
    {
        QProcess ldd;
        ldd.start("ldd", {PADDOCK_BIN_DIR "/paddock"});
        QVERIFY(ldd.waitForFinished());
        const QString loaded = QString::fromLocal8Bit(ldd.readAllStandardOutput());
        QVERIFY2(loaded.contains("libQt6Core"),
                 qPrintable(loaded + QString::fromLocal8Bit(ldd.readAllStandardError())));
        for (const char *library : {"libQt6Gui", "libQt6Widgets", "libX11", "libxcb", "libwayland", "libGL"})
            QVERIFY2(!loaded.contains(QLatin1String(library)), library);
    }

    void everyTypeInAHeaderSaysWhatItIsFor()
    {
        QStringList wrong;
        for (const QString &path : filesIn({"core", "ui", "app"}, {"*.h"})) {
            for (const QString &type : undocumentedTypes(textOf(path)))
                wrong.append(path + ": " + type);
        }
        expectNone(wrong);
    }

    void everySourceFileIsBuilt()
    {
        QStringList wrong;
        for (const QString &path : filesIn({"core", "ui", "app", "tests"}, {"*.cpp"})) {
            const QString stem = QFileInfo(path).completeBaseName();
            const QRegularExpression named("\\b" + QRegularExpression::escape(stem) + "\\b");
            bool isNamed = false;
            for (QString folder = path; !isNamed && folder.contains(u'/');) {
                folder.truncate(folder.lastIndexOf(u'/'));
                isNamed = textOf(folder + "/CMakeLists.txt").contains(named);
            }
            if (!isNamed && !path.startsWith(QLatin1String("tests/fixtures/")))
                wrong.append(path + " is in no CMakeLists.txt");
        }
        expectNone(wrong);
    }

    /// A unity build makes one file of several of a folder, and their private names meet in it.
    void noTwoSourcesOfATargetShareAPrivateName()
    {
        QHash<QString, QString> owners;
        QStringList wrong;
        for (const QString &path : filesIn({"core", "ui", "app"}, {"*.cpp"})) {
            QString target = path.section(u'/', 0, -2);
            while (target.contains(u'/') && !root().exists(target + "/CMakeLists.txt"))
                target = target.section(u'/', 0, -2);
            for (const QString &name : privateNames(textOf(path))) {
                QString &owner = owners[target + u' ' + name];
                if (!owner.isEmpty() && owner != path)
                    wrong.append(path + " and " + owner + ": " + name);
                owner = path;
            }
        }
        expectNone(wrong);
    }

    /// Two types of one name in one program are one to the linker: the calls of one go to the other.
    void noTypeIsDefinedTwice()
    {
        static const QRegularExpression hidden("^namespace \\{\n.*?^\\} // namespace\n",
                                               QRegularExpression::MultilineOption
                                                   | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression definition(
            "^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;\n]*)?(?: \\{)?$",
            QRegularExpression::MultilineOption);
        QHash<QString, QString> seen;
        QStringList wrong;
        for (const QString &path : filesIn({"core", "ui", "app"}, {"*.h", "*.cpp"})) {
            if (path.startsWith(QLatin1String("app/escape/")) || path.startsWith(QLatin1String("app/cage/")))
                continue; // programs of their own
            const QString text = textOf(path).remove(hidden);
            for (auto match = definition.globalMatch(text); match.hasNext();) {
                const QString name = match.next().captured(1);
                if (!seen.contains(name))
                    seen.insert(name, path);
                const QString first = seen.value(name);
                if (first != path)
                    wrong.append(QStringLiteral("%1 is in %2 and in %3").arg(name, first, path));
            }
        }
        QVERIFY(seen.size() > 300);
        expectNone(wrong);
    }

    void noFileHasGrownPast800Lines()
    {
        QStringList wrong;
        for (const QString &path :
             filesIn({"core", "ui", "app", "tests", "installer"}, {"*.h", "*.cpp", "*.sh"})) {
            const qsizetype lines = textOf(path).count(u'\n');
            if (lines > 800)
                wrong.append(QStringLiteral("%1 has %2 lines").arg(path).arg(lines));
        }
        expectNone(wrong);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
