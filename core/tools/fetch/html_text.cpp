#include "core/tools/fetch/html_text.h"

#include "core/tools/fetch/html_reader.h"

#include <QList>
#include <QSet>

#include <algorithm>

namespace paddock {

namespace {

constexpr qsizetype deepestList = 16;

bool isSkipped(const QString &name)
{
    static const QSet<QString> names{"script", "style",  "template", "noscript", "svg",
                                     "math",   "iframe", "object",   "canvas",   "audio",
                                     "video",  "select", "datalist"};
    return names.contains(name);
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                     "input", "link", "meta", "param", "source", "track", "wbr"};
    return names.contains(name);
}

bool isParagraph(const QString &name)
{
    static const QSet<QString> names{"p", "pre", "table", "blockquote", "figure", "dl", "section", "article"};
    return names.contains(name);
}

bool isBlock(const QString &name)
{
    static const QSet<QString> names{"div",        "header",  "footer",  "main",     "nav",  "aside",
                                     "address",    "form",    "body",    "dt",       "dd",   "caption",
                                     "head",       "thead",   "tbody",   "title",    "html", "button",
                                     "figcaption", "details", "summary", "fieldset", "li",   "tr"};
    return names.contains(name);
}

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

bool isHidden(const QString &name, const QHash<QString, QString> &attributes)
{
    if (attributes.isEmpty() || name == u"html" || name == u"body") // Scripts show these later.
        return false;
    if (attributes.contains("hidden")
        || attributes.value("aria-hidden").compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    QString style = attributes.value("style").toLower();
    style.remove(u' ');
    return style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

QString markOf(const QString &name)
{
    if (name == u"strong" || name == u"b")
        return QStringLiteral("**");
    if (name == u"em" || name == u"i")
        return QStringLiteral("*");
    if (name == u"code" || name == u"kbd" || name == u"samp")
        return QStringLiteral("`");
    return {};
}

class Writer
{
public:
    explicit Writer(const QUrl &base)
        : m_base(base)
    {}

    QString write(const QString &html)
    {
        m_out.reserve(html.size() / 2);
        HtmlReader reader(html);
        while (const auto piece = reader.next()) {
            switch (piece->kind) {
            case HtmlReader::Piece::Kind::Text:
                text(piece->text);
                break;
            case HtmlReader::Piece::Kind::Open:
                open(piece->text, piece->attributes);
                break;
            case HtmlReader::Piece::Kind::Close:
                close(piece->text);
                break;
            }
        }
        while (!m_links.isEmpty())
            closeLink();
        return m_out.trimmed() + u'\n';
    }

private:
    struct List {
        bool isNumbered = false;
        int number = 0;
    };
    struct Link {
        qsizetype start = 0; ///< Of its text in m_out.
        QString target; ///< Empty: shown as its text alone.
    };

    void text(const QString &text)
    {
        if (!m_skipped.isEmpty())
            return;
        if (m_isPreformatted) {
            breakLines();
            m_out += text;
            return;
        }
        for (const QChar character : text) {
            if (character.isSpace()) {
                m_space = true;
                continue;
            }
            settle();
            m_out += character;
        }
    }

    /// Writes the breaks and the space that wait for text to stand between.
    void settle()
    {
        const bool atLineStart = m_breaks > 0 || m_out.isEmpty() || m_out.endsWith(u'\n');
        breakLines();
        if (m_space && !atLineStart && !m_out.endsWith(u' '))
            m_out += u' ';
        m_space = false;
    }

    void breakLines()
    {
        if (m_breaks > 0 && !m_out.isEmpty()) {
            const QString line = u'\n' + QStringLiteral("> ").repeated(std::min(m_quotes, deepestList));
            m_out += line.repeated(m_breaks);
        }
        m_breaks = 0;
    }

    void wantBreaks(int count)
    {
        if (m_cells > 0) { // A row of a table stays one line.
            m_space = true;
            return;
        }
        m_breaks = std::max(m_breaks, count);
        m_space = false;
    }

    void append(const QString &mark)
    {
        settle();
        m_out += mark;
    }

    void open(const QString &name, const QHash<QString, QString> &attributes)
    {
        if (name == u"p" && m_skipped == name)
            m_skipped.clear(); // A paragraph ends where the next one begins.
        if (!m_skipped.isEmpty()) {
            if (name == m_skipped)
                ++m_skippedDepth;
            return;
        }
        if (!isVoid(name) && (isSkipped(name) || isHidden(name, attributes))) {
            m_skipped = name;
            m_skippedDepth = 1;
            return;
        }
        if (name == u"tr")
            endRow(); // Its end tag may be left out.
        if (isParagraph(name))
            wantBreaks(2);
        else if (isBlock(name))
            wantBreaks(1);

        if (isHeading(name)) {
            wantBreaks(2);
            append(QString(name[1].digitValue(), u'#') + u' ');
        } else if (name == u"br") {
            wantBreaks(1);
        } else if (name == u"hr") {
            wantBreaks(2);
            append(QStringLiteral("---"));
            wantBreaks(2);
        } else if (name == u"ul" || name == u"ol") {
            wantBreaks(m_lists.isEmpty() ? 2 : 1);
            m_lists.append(List{name == u"ol"});
        } else if (name == u"li") {
            openItem();
        } else if (name == u"pre") {
            append(QStringLiteral("```\n"));
            m_isPreformatted = true;
        } else if (name == u"blockquote") {
            ++m_quotes;
        } else if (name == u"a") {
            openLink(attributes.value("href"));
        } else if (name == u"img") {
            if (const QString label = attributes.value("alt").simplified(); !label.isEmpty())
                append(QStringLiteral("[image: %1]").arg(label));
        } else if (name == u"tr") {
            m_isHeaderRow = true;
        } else if (name == u"td" || name == u"th") {
            m_space = false; // The bar brings its own.
            append(m_cells++ == 0 ? QStringLiteral("| ") : QStringLiteral(" | "));
            m_isHeaderRow = m_isHeaderRow && name == u"th";
        } else if (const QString mark = markOf(name); !mark.isEmpty() && !m_isPreformatted) {
            append(mark);
        }
    }

    void close(const QString &name)
    {
        if (!m_skipped.isEmpty()) {
            if (name == m_skipped && --m_skippedDepth == 0)
                m_skipped.clear();
            return;
        }
        if (name == u"pre" && m_isPreformatted) {
            m_isPreformatted = false;
            m_out += m_out.endsWith(u'\n') ? QStringLiteral("```") : QStringLiteral("\n```");
        } else if (name == u"a") {
            closeLink();
        } else if ((name == u"ul" || name == u"ol") && !m_lists.isEmpty()) {
            m_lists.removeLast();
            wantBreaks(m_lists.isEmpty() ? 2 : 1);
        } else if (name == u"blockquote" && m_quotes > 0) {
            --m_quotes;
        } else if (name == u"tr" || name == u"table") {
            endRow();
        } else if (const QString mark = markOf(name); !mark.isEmpty() && !m_isPreformatted) {
            m_out += mark; // Before the space that follows, or it marks nothing.
        }
        if (isParagraph(name) || isHeading(name))
            wantBreaks(2);
        else if (isBlock(name))
            wantBreaks(1);
    }

    void endRow()
    {
        if (m_cells == 0)
            return;
        m_out += QStringLiteral(" |");
        if (m_isHeaderRow)
            m_out += QStringLiteral("\n|") + QStringLiteral(" --- |").repeated(m_cells);
        m_cells = 0;
        wantBreaks(1);
    }

    void openItem()
    {
        const qsizetype depth = std::clamp<qsizetype>(m_lists.size() - 1, 0, deepestList);
        QString mark = QStringLiteral("- ");
        if (!m_lists.isEmpty() && m_lists.last().isNumbered)
            mark = QStringLiteral("%1. ").arg(++m_lists.last().number);
        append(QString(depth * 2, u' ') + mark);
    }

    void openLink(const QString &href)
    {
        if (!m_links.isEmpty())
            closeLink(); // Links do not nest.
        const QUrl target = m_base.resolved(QUrl(href.trimmed()));
        const bool isWorthwhile =
            !href.isEmpty() && !href.startsWith(u'#') && target.isValid()
            && (target.scheme() == u"http" || target.scheme() == u"https" || target.scheme() == u"mailto");
        settle();
        m_links.append(Link{m_out.size(), isWorthwhile ? target.toString(QUrl::FullyEncoded) : QString()});
    }

    void closeLink()
    {
        if (m_links.isEmpty())
            return;
        const Link link = m_links.takeLast();
        if (link.target.isEmpty()
            || QStringView(m_out).sliced(std::min(link.start, m_out.size())).trimmed().isEmpty())
            return;
        // Only the link's own text moves, so that many links cost no more than their length.
        const QString label = m_out.sliced(link.start);
        m_out.truncate(link.start);
        m_out += u'[' + label + QStringLiteral("](") + link.target + u')';
    }

    const QUrl m_base;
    QString m_out;
    int m_breaks = 0; ///< Line breaks that come before the next text.
    bool m_space = false; ///< A space comes before the next text.
    bool m_isPreformatted = false;
    qsizetype m_quotes = 0;
    QList<List> m_lists;
    QList<Link> m_links; ///< At most one, open.
    int m_cells = 0;
    bool m_isHeaderRow = false;
    QString
        m_skipped; ///< The element whose content is left out, until it is closed as often as it was opened.
    int m_skippedDepth = 0;
};

} // namespace

QString readableText(const QString &html, const QUrl &base)
{
    return Writer(base).write(html);
}

} // namespace paddock
