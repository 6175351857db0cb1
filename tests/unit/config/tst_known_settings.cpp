#include "core/config/known_settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace paddock;

namespace {

/// Every setting of the schema, by its key; of a thing with names of one's own nothing.
void flatten(const QJsonObject &schema, const QJsonObject &definitions, const QString &path,
             QMap<QString, QJsonObject> &all)
{
    const QJsonObject properties = schema.value("properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        QJsonObject one = it->toObject();
        if (const QString definition = one.value("$ref").toString(); !definition.isEmpty()) {
            const QJsonObject defined = definitions.value(definition.section('/', -1)).toObject();
            for (auto field = defined.begin(); field != defined.end(); ++field)
                one.insert(field.key(), *field);
        }
        const QString key = path.isEmpty() ? it.key() : path + '.' + it.key();
        if (one.contains("properties"))
            flatten(one, definitions, key, all);
        else
            all.insert(key, one);
    }
}

QMap<QString, QJsonObject> schemaSettings()
{
    QFile file(PADDOCK_SOURCE_DIR "/resources/settings.schema.json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    QMap<QString, QJsonObject> all;
    flatten(schema, schema.value("definitions").toObject(), {}, all);
    return all;
}

QJsonObject nested(QStringList path, const QJsonValue &value)
{
    QJsonValue inner = value;
    while (!path.isEmpty())
        inner = QJsonObject{{path.takeLast(), inner}};
    return inner.toObject();
}

Result<Settings> resolvedWith(const KnownSetting &setting, const QJsonValue &value)
{
    return resolveSettings({{{SettingsLayer::User, "test"}, nested(setting.path(), value)}});
}

/// Some value that fits and is not the usual one.
QJsonValue otherValue(const KnownSetting &setting)
{
    switch (setting.shape) {
    case SettingShape::Text:
        return setting.key.endsWith("baseUrl") ? "http://127.0.0.1:9/v1" : "http://proxy.example.org:3128";
    case SettingShape::Model:
    case SettingShape::File:
        return "/some/thing";
    case SettingShape::Provider:
        return "openai";
    case SettingShape::Choice:
        return setting.usual() == setting.choices.last() ? setting.choices.first() : setting.choices.last();
    case SettingShape::Number:
        return setting.most;
    case SettingShape::Decimal:
        return setting.most / 2;
    case SettingShape::Flag:
        return !setting.usual().toBool();
    case SettingShape::Texts:
        return QJsonArray{"/opt/sdk"};
    case SettingShape::Rules:
        return QJsonArray{"Bash(make *)"};
    case SettingShape::Hooks:
        return QJsonArray{
            QJsonObject{{"matcher", "Bash"},
                        {"hooks", QJsonArray{QJsonObject{{"type", "command"}, {"command", "true"}}}}}};
    }
    return {};
}

} // namespace

class TestKnownSettings : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatTheSchemaLists();
    void agreesWithTheSchemaOnBoundsAndDefaults();
    void everySettingIsReadWhereItSaysAndReadsBack();
    void whatIsOutOfBoundsIsRefused();
    void everySettingHasWords();
};

void TestKnownSettings::listsWhatTheSchemaLists()
{
    QStringList inSchema = schemaSettings().keys();
    for (const QString &other :
         QStringList{"$schema", "folders", "providers", "hooks"}) // of names of one's own
        inSchema.removeAll(other);
    QStringList listed;
    for (const KnownSetting &setting : knownSettings()) {
        if (setting.shape != SettingShape::Hooks)
            listed.append(setting.key);
    }
    std::sort(listed.begin(), listed.end());
    QCOMPARE(listed, inSchema);
}

void TestKnownSettings::agreesWithTheSchemaOnBoundsAndDefaults()
{
    const QMap<QString, QJsonObject> schema = schemaSettings();
    for (const KnownSetting &setting : knownSettings()) {
        const QJsonObject one = schema.value(setting.key);
        if (setting.shape == SettingShape::Number || setting.shape == SettingShape::Decimal) {
            QVERIFY2(one.value("minimum").toDouble(-1) == setting.least, qPrintable(setting.key));
            QVERIFY2(one.value("maximum").toDouble(-1) == setting.most, qPrintable(setting.key));
        }
        if (setting.shape == SettingShape::Choice)
            QCOMPARE(one.value("enum").toArray(), QJsonArray::fromStringList(setting.choices));
        if (one.contains("default"))
            QVERIFY2(one.value("default") == setting.usual(), qPrintable(setting.key));
    }
}

void TestKnownSettings::everySettingIsReadWhereItSaysAndReadsBack()
{
    QList<KnownSetting> all = knownSettings();
    for (const Provider &provider : builtInProviders())
        all += knownProviderSettings(provider);
    for (const KnownSetting &setting : all) {
        const QJsonValue value = otherValue(setting);
        const Result<Settings> settings = resolvedWith(setting, value);
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
        QVERIFY2(settings->remarks.isEmpty(), qPrintable(settings->remarks.join(' ')));
        QVERIFY2(settings->originOf(setting.key).layer == SettingsLayer::User, qPrintable(setting.key));
        QVERIFY2(setting.value(*settings) == value, qPrintable(setting.key));
        if (setting.perFolder) {
            const Result<Settings> folder =
                resolveSettings({{{SettingsLayer::Folder, "test"}, nested(setting.path(), value)}});
            QVERIFY2(folder && folder->remarks.isEmpty(), qPrintable(setting.key));
            QVERIFY2(setting.value(*folder) == value, qPrintable(setting.key));
        }
    }
}

void TestKnownSettings::whatIsOutOfBoundsIsRefused()
{
    for (const KnownSetting &setting : knownSettings()) {
        if (setting.shape != SettingShape::Number && setting.shape != SettingShape::Decimal)
            continue;
        QVERIFY2(!resolvedWith(setting, setting.least - 1), qPrintable(setting.key));
        QVERIFY2(!resolvedWith(setting, setting.most + 1), qPrintable(setting.key));
        QVERIFY2(resolvedWith(setting, setting.least), qPrintable(setting.key));
    }
}

void TestKnownSettings::everySettingHasWords()
{
    QStringList keys;
    for (const KnownSetting &setting : knownSettings()) {
        QVERIFY2(!setting.title.isEmpty() && setting.description.endsWith('.'), qPrintable(setting.key));
        QCOMPARE(setting.choices.size(), setting.choiceTitles.size());
        QVERIFY2(isKnownSetting(setting.key), qPrintable(setting.key));
        QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
        keys.append(setting.key);
    }
    QVERIFY(!isKnownSetting("sandbox.invented"));
    QVERIFY(!isKnownSetting("invented"));
}

QTEST_GUILESS_MAIN(TestKnownSettings)
#include "tst_known_settings.moc"
