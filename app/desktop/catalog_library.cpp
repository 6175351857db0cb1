#include "app/desktop/catalog_library.h"

#include "app/common/session_catalog.h"
#include "app/common/sessions_export.h"
#include "core/store/data_directory.h"

#include <atomic>

namespace paddock {
namespace {

constexpr int mostHits = 200;

} // namespace

/// Does the reading and tells it, on the thread.
class CatalogLibrary::Shelf : public QObject
{
public:
    explicit Shelf(CatalogLibrary &library)
        : m_library(library)
    {}

    void list()
    {
        if (const Result<QList<SessionSummary>> sessions = catalog().list())
            tell([list = *sessions](CatalogLibrary &library) { emit library.listed(list); });
        else
            fail({}, sessions.error());
    }

    void search(quint64 ticket, const QString &query)
    {
        if (ticket != newest)
            return; // somebody typed on
        if (const Result<QList<SearchHit>> hits = catalog().search(query, mostHits))
            tell([ticket, list = *hits](CatalogLibrary &library) { emit library.found(ticket, list); });
        else
            fail({}, hits.error());
    }

    /// Does something to one session and lists them all anew.
    template<typename Act>
    void change(const SessionId &id, Act act)
    {
        const Result<SessionCatalog::Found> found = catalog().find(id.value);
        const Result<void> done = found ? act(*found) : Result<void>(found.error());
        if (!done)
            fail(id, done.error());
        list();
    }

    void restore(const SessionId &id)
    {
        if (const Result<SessionId> restored = catalog().restore(id.value); !restored)
            fail(id, restored.error());
        list();
    }

    template<typename Tell>
    void tell(Tell what)
    {
        QMetaObject::invokeMethod(&m_library,
                                  [library = &m_library, what = std::move(what)] { what(*library); });
    }

    void fail(const SessionId &id, const Error &error)
    {
        tell([id, error](CatalogLibrary &library) { emit library.failed(id, error); });
    }

    SessionCatalog &catalog()
    {
        // Made where it is used: its database belongs to one thread.
        if (!m_catalog) {
            m_store.emplace(defaultDataDirectory() + "/sessions");
            m_catalog.emplace(*m_store, standardSessionPlaces());
        }
        return *m_catalog;
    }

    std::atomic<quint64> newest = 0; ///< Ticket of the search that was asked for last.

private:
    CatalogLibrary &m_library;
    std::optional<FileSessionStore> m_store;
    std::optional<SessionCatalog> m_catalog;
};

CatalogLibrary::CatalogLibrary()
    : m_shelf(std::make_unique<Shelf>(*this))
{
    m_thread.setObjectName("library");
    m_shelf->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

CatalogLibrary::~CatalogLibrary()
{
    QMetaObject::invokeMethod(m_shelf.get(), [this] {
        m_shelf.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void CatalogLibrary::refresh()
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get()] { shelf->list(); });
}

void CatalogLibrary::search(quint64 ticket, const QString &query)
{
    m_shelf->newest = ticket;
    QMetaObject::invokeMethod(m_shelf.get(),
                              [shelf = m_shelf.get(), ticket, query] { shelf->search(ticket, query); });
}

void CatalogLibrary::fork(const SessionId &session, std::optional<qint64> at)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session, at] {
        shelf->change(session, [&](const SessionCatalog::Found &found) -> Result<void> {
            const Result<SessionId> made = shelf->catalog().fork(found, at);
            if (!made)
                return made.error();
            shelf->tell([session, to = *made](CatalogLibrary &library) { emit library.forked(session, to); });
            return {};
        });
    });
}

void CatalogLibrary::describe(const SessionId &session, const Described &change)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session, change] {
        shelf->change(session, [&](const SessionCatalog::Found &found) {
            return shelf->catalog().describe(found, change);
        });
    });
}

void CatalogLibrary::remove(const SessionId &session)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session] {
        shelf->change(session, [&](const SessionCatalog::Found &found) {
            const Result<void> done = shelf->catalog().remove(found);
            if (done)
                shelf->tell([session](CatalogLibrary &library) { emit library.removed(session); });
            return done;
        });
    });
}

void CatalogLibrary::restore(const SessionId &session)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session] { shelf->restore(session); });
}

void CatalogLibrary::load(const SessionId &session)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session] {
        const Result<SessionCatalog::Found> found = shelf->catalog().find(session.value);
        const Result<Transcript> read =
            found ? shelf->catalog().load(*found) : Result<Transcript>(found.error());
        if (read)
            shelf->tell([session, entries = *read](CatalogLibrary &library) {
                emit library.loaded(session, entries);
            });
        else
            shelf->fail(session, read.error());
    });
}

void CatalogLibrary::locate(const SessionId &session)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session] {
        if (const Result<SessionCatalog::Found> found = shelf->catalog().find(session.value))
            shelf->tell([session, path = found->path](CatalogLibrary &library) {
                emit library.located(session, path);
            });
        else
            shelf->fail(session, found.error());
    });
}

void CatalogLibrary::exportTo(const SessionId &session, ExportFormat format, const QString &path)
{
    QMetaObject::invokeMethod(m_shelf.get(), [shelf = m_shelf.get(), session, format, path] {
        SessionsExport wish;
        wish.format = format == ExportFormat::Html       ? SessionsExport::Format::Html
                      : format == ExportFormat::Markdown ? SessionsExport::Format::Markdown
                                                         : SessionsExport::Format::Jsonl;
        wish.output = path;
        wish.force = true; // the file dialog asked
        const Result<SessionCatalog::Found> found = shelf->catalog().find(session.value);
        const Result<void> done =
            found ? exportSession(shelf->catalog(), *found, wish) : Result<void>(found.error());
        if (done)
            shelf->tell([session, path](CatalogLibrary &library) { emit library.exported(session, path); });
        else
            shelf->fail(session, done.error());
    });
}

} // namespace paddock
