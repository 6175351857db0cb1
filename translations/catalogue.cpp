#include "translations/catalogue.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace paddock {
namespace {

/// The name of the one context; app/common/translations looks texts up under it.
constexpr QLatin1String onlyContext("Paddock");

/// %1, %L1, %n and the like, sorted; what a translation must have, too.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern("%L?(?:\\d{1,2}|n)");
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured().remove(u'L'));
    found.sort();
    found.removeDuplicates();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern("&[^&\\s]");
    return QString(text).remove(QStringLiteral("&&")).contains(pattern);
}

bool isWhole(const Translation &translation)
{
    return !translation.forms.isEmpty() && !translation.forms.contains(QString());
}

std::pair<SourceText, Translation> readMessage(QXmlStreamReader &xml, const QString &context)
{
    SourceText source;
    Translation translation;
    translation.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    translation.hint = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            source.text = xml.readElementText();
        } else if (xml.name() == u"comment") {
            source.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            const bool isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            QStringList forms;
            QString plain;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.hasError()) {
                if (xml.isCharacters())
                    plain += xml.text();
                else if (xml.isStartElement())
                    forms.append(xml.readElementText());
            }
            if (isFinished)
                translation.forms = translation.isPlural ? forms : QStringList{plain};
        } else {
            xml.skipCurrentElement();
        }
    }
    return {source, translation};
}

} // namespace

Result<TextCatalogue> TextCatalogue::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("%1 cannot be read: %2").arg(file, in.errorString()), {}};
    QXmlStreamReader xml(&in);
    TextCatalogue catalogue;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"TS")
            catalogue.m_language = xml.attributes().value(QLatin1String("language")).toString();
        else if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message") {
            const auto [source, translation] = readMessage(xml, context);
            Translation &kept = catalogue.m_texts[source];
            if (!isWhole(kept))
                kept = translation;
        }
    }
    if (xml.hasError()) {
        return Error{ErrorKind::Invalid,
                     QStringLiteral("%1:%2: %3").arg(file).arg(xml.lineNumber()).arg(xml.errorString()),
                     {}};
    }
    return catalogue;
}

Result<void> TextCatalogue::write(const QString &file) const
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return Error{
            ErrorKind::Io, QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString()), {}};
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement("TS");
    xml.writeAttribute("version", "2.1");
    xml.writeAttribute("language", m_language);
    xml.writeAttribute("sourcelanguage", "en");
    xml.writeStartElement("context");
    xml.writeTextElement("name", onlyContext);
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        xml.writeStartElement("message");
        if (it->isPlural)
            xml.writeAttribute("numerus", "yes");
        xml.writeTextElement("source", it.key().text);
        if (!it.key().comment.isEmpty())
            xml.writeTextElement("comment", it.key().comment);
        xml.writeStartElement("translation");
        if (!isWhole(*it))
            xml.writeAttribute("type", "unfinished");
        if (it->isPlural) {
            for (const QString &form : it->forms)
                xml.writeTextElement("numerusform", form);
        } else if (!it->forms.isEmpty()) {
            xml.writeCharacters(it->forms.first());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    if (xml.hasError() || !out.commit())
        return Error{
            ErrorKind::Io, QStringLiteral("%1 cannot be written: %2").arg(file, out.errorString()), {}};
    return {};
}

TextCatalogue TextCatalogue::renewedBy(const TextCatalogue &source, bool pluralsOnly) const
{
    TextCatalogue renewed;
    renewed.m_language = m_language;
    for (auto it = source.m_texts.begin(); it != source.m_texts.end(); ++it) {
        if (pluralsOnly && !it->isPlural)
            continue;
        Translation translation = m_texts.value(it.key());
        if (translation.isPlural != it->isPlural)
            translation.forms.clear();
        translation.isPlural = it->isPlural;
        renewed.m_texts.insert(it.key(), translation);
    }
    return renewed;
}

QStringList TextCatalogue::troubles(const TextCatalogue &source, bool pluralsOnly) const
{
    QStringList found;
    for (auto it = source.m_texts.begin(); it != source.m_texts.end(); ++it) {
        if (pluralsOnly && !it->isPlural)
            continue;
        const QString name = m_language + QStringLiteral(": ") + it.key().text;
        const auto own = m_texts.find(it.key());
        if (own == m_texts.end())
            found.append(name + QStringLiteral(": missing"));
        else if (!isWhole(*own) || own->isPlural != it->isPlural
                 || own->forms.size() != (it->isPlural ? pluralFormsOf(m_language) : 1))
            found.append(name + QStringLiteral(": unfinished"));
        else if (hasMnemonic(it.key().text) != hasMnemonic(own->forms.first()))
            found.append(name + QStringLiteral(": the mnemonic differs: ") + own->forms.first());
        else {
            // A singular may do without its number.
            const QString &last = own->forms.last();
            if (placeholders(last) != placeholders(it.key().text))
                found.append(name + QStringLiteral(": other placeholders: ") + last);
        }
    }
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it) {
        const auto known = source.m_texts.find(it.key());
        if (known == source.m_texts.end() || (pluralsOnly && !known->isPlural))
            found.append(m_language + QStringLiteral(": ") + it.key().text
                         + QStringLiteral(": no longer used"));
    }
    return found;
}

int pluralFormsOf(const QString &language)
{
    return language.startsWith(QLatin1String("ja")) || language.startsWith(QLatin1String("zh")) ? 1 : 2;
}

Result<TextCatalogue> readSources(const QString &lupdate, const QStringList &folders)
{
    const QTemporaryDir place;
    const QString file = place.filePath("sources.ts");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(lupdate, QStringList{"-silent", "-no-obsolete", "-locations", "none", "-source-language",
                                       "en", "-target-language", "en"}
                               + folders + QStringList{"-ts", file});
    constexpr int fiveMinutes = 300'000;
    if (!process.waitForFinished(fiveMinutes) || process.exitCode() != 0 || !QFileInfo::exists(file)) {
        return Error{ErrorKind::Io,
                     QStringLiteral("%1 did not read the sources: %2")
                         .arg(lupdate, QString::fromLocal8Bit(process.readAll()) + process.errorString()),
                     {}};
    }
    return TextCatalogue::read(file);
}

} // namespace paddock
