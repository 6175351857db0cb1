#include "ui/settings/local_models.h"

#include "ui/settings/model_trial.h"
#include "ui/settings/setting_text.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace paddock {
namespace {

constexpr int providerRole = Qt::UserRole;
constexpr int modelRole = Qt::UserRole + 1;
constexpr int mostRows = 6;

} // namespace

LocalModels::LocalModels(ModelScout &scout, QWidget *parent)
    : QWidget(parent)
    , m_scout(scout)
    , m_state(settingLabel({}, "muted", this))
    , m_models(new QListWidget(this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_trial(new ModelTrial(scout, this))
{
    m_state->setObjectName("localState");
    m_models->setObjectName("localModels");
    m_models->setAccessibleName(tr("Models on this machine"));
    m_models->setTextElideMode(Qt::ElideMiddle);
    m_models->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_again->setObjectName("lookAgainButton");
    auto *head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_state, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::medium);
    all->addLayout(head);
    all->addWidget(m_models);
    all->addWidget(m_trial);
    connect(m_again, &QPushButton::clicked, this, &LocalModels::look);
    connect(m_models, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_trial->setTarget(item ? item->data(providerRole).toString() : QString(),
                           item ? item->data(modelRole).toString() : QString(), true);
        if (item)
            emit chosen(provider(), model());
    });
    connect(&scout, &ModelScout::found, this, [this](quint64 ticket, const QList<FoundServer> &servers) {
        if (ticket == m_ticket)
            take(servers);
    });
    m_models->hide();
    m_trial->hide();
}

void LocalModels::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_hasLooked)
        look();
}

void LocalModels::look()
{
    m_hasLooked = true;
    m_ticket = nextScoutTicket();
    m_again->setEnabled(false);
    m_state->setText(tr("Looking for servers of models on this machine …"));
    m_scout.findServers(m_ticket);
}

void LocalModels::choose(const QString &provider, const QString &model)
{
    m_wantedProvider = provider;
    m_wantedModel = model;
    for (int i = 0; i < m_models->count(); ++i) {
        const QListWidgetItem *item = m_models->item(i);
        if (item->data(providerRole).toString() == provider && item->data(modelRole).toString() == model)
            m_models->setCurrentRow(i);
    }
}

QString LocalModels::provider() const
{
    const QListWidgetItem *item = m_models->currentItem();
    return item ? item->data(providerRole).toString() : QString();
}

QString LocalModels::model() const
{
    const QListWidgetItem *item = m_models->currentItem();
    return item ? item->data(modelRole).toString() : QString();
}

void LocalModels::take(const QList<FoundServer> &servers)
{
    m_ticket = 0;
    m_again->setEnabled(true);
    const QString wantedProvider = provider().isEmpty() ? m_wantedProvider : provider();
    const QString wantedModel = model().isEmpty() ? m_wantedModel : model();
    {
        const QSignalBlocker quiet(m_models);
        m_models->clear();
        for (const FoundServer &server : servers) {
            for (const QString &name : server.models) {
                auto *item = new QListWidgetItem(
                    tr("%1 (%2)", "model (server)").arg(visibleText(name), visibleText(server.title)),
                    m_models);
                item->setData(providerRole, server.provider);
                item->setData(modelRole, name);
                item->setToolTip(server.url.toDisplayString());
            }
        }
    }
    const int rows = qMin(mostRows, m_models->count());
    m_models->setFixedHeight(rows * qMax(24, m_models->sizeHintForRow(0)) + 4);
    m_models->setVisible(rows > 0);
    m_trial->setVisible(rows > 0);
    if (servers.isEmpty())
        m_state->setText(
            tr("No server of models answers on this machine. Start Ollama, llama.cpp's server or LM "
               "Studio and look again. One at another address is set up under Settings, Providers."));
    else if (rows == 0)
        m_state->setText(tr("A server answers, but it offers no model yet. Load one there and look again."));
    else
        m_state->setText(tr("%n models are offered on this machine. What the agent reads stays here.",
                            nullptr, m_models->count()));
    choose(wantedProvider, wantedModel);
    if (!m_models->currentItem() && rows > 0)
        m_models->setCurrentRow(0);
}

} // namespace paddock
