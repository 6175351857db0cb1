#include "ui/settings/settings_book.h"

#include <atomic>

namespace paddock {
namespace {

/// Several windows share one desk; each must know its own tickets.
quint64 nextSettingTicket()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

QJsonValue valueAt(const QJsonObject &values, const QStringList &path)
{
    QJsonValue value = values;
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value;
}

} // namespace

SettingsBook::SettingsBook(SettingsDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&desk, &SettingsDesk::known, this, [this](const SettingsState &state) {
        if (state.workspace != m_workspace)
            return;
        m_state = state;
        m_fault.clear();
        emit changed();
    });
    connect(&desk, &SettingsDesk::unreadable, this, [this](const QString &, const Error &error) {
        m_fault = error.message;
        emit changed();
    });
    connect(&desk, &SettingsDesk::applied, this, [this] { m_desk.read(m_workspace); });
    connect(&desk, &SettingsDesk::saved, this, [this](quint64 ticket) { finish(ticket, {}); });
    connect(&desk, &SettingsDesk::refused, this,
            [this](quint64 ticket, const Error &error) { finish(ticket, error); });
}

void SettingsBook::read(const QString &workspace)
{
    if (m_workspace != workspace) {
        m_state.reset();
        m_scope = SettingsScope::User;
    }
    m_workspace = workspace;
    m_desk.read(workspace);
}

const SettingsState &SettingsBook::state() const
{
    static const SettingsState none;
    return m_state ? *m_state : none;
}

void SettingsBook::setScope(SettingsScope scope)
{
    if (scope == m_scope || (scope == SettingsScope::Folder && m_workspace.isEmpty()))
        return;
    m_scope = scope;
    emit changed();
}

QJsonValue SettingsBook::ownValue(const QStringList &path, SettingsScope scope) const
{
    return valueAt(scope == SettingsScope::User ? state().own : state().folder, path);
}

void SettingsBook::change(const QStringList &path, SettingsScope scope, const QJsonValue &value,
                          const QString &title, QObject *whoAsks,
                          std::function<void(const std::optional<Error> &)> done)
{
    submit({whoAsks, std::move(done), {scope, m_workspace, path, value}, ownValue(path, scope), title});
}

void SettingsBook::undo()
{
    if (!m_undo)
        return;
    const Undo undo = *m_undo;
    submit({this,
            [this](const std::optional<Error> &error) {
                if (error)
                    emit refused(error->message);
            },
            undo.change,
            {},
            undo.title,
            true});
}

void SettingsBook::submit(Asked asked)
{
    const quint64 ticket = nextSettingTicket();
    const SettingChange change = asked.change;
    m_asked.insert(ticket, std::move(asked));
    m_desk.save(ticket, change);
}

void SettingsBook::finish(quint64 ticket, const std::optional<Error> &error)
{
    const auto found = m_asked.find(ticket);
    if (found == m_asked.end())
        return; // another window's
    const Asked asked = *found;
    m_asked.erase(found);
    if (!error && asked.isUndoing) {
        m_undo.reset();
    } else if (!error) {
        m_undo = Undo{asked.change, asked.title};
        m_undo->change.value = asked.before;
    }
    if (asked.who)
        asked.done(error);
    else if (error)
        emit refused(error->message);
    m_desk.read(m_workspace);
    emit changed();
}

} // namespace paddock
