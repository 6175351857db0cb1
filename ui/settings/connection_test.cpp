#include "ui/settings/connection_test.h"

#include "ui/ports/model_scout.h"
#include "ui/settings/model_trial.h"
#include "ui/settings/setting_text.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace paddock {

ConnectionTest::ConnectionTest(ModelScout &scout, QWidget *parent)
    : QWidget(parent)
    , m_scout(scout)
    , m_address(new QLineEdit(this))
    , m_begin(new QPushButton(tr("Test"), this))
    , m_result(settingLabel({}, "muted", this))
    , m_detail(settingLabel({}, "muted", this))
{
    m_address->setObjectName("testAddress");
    m_address->setAccessibleName(tr("Address to test"));
    m_begin->setObjectName("testButton");
    m_result->setObjectName("testResult");
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_address, 1);
    line->addWidget(m_begin);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, space::medium, 0, space::medium);
    all->setSpacing(space::small);
    all->addWidget(settingLabel(tr("Test the connection"), "heading", this));
    all->addWidget(
        settingLabel(tr("Sends one request without a key, by the proxy and with the certificates that "
                        "sessions use."),
                     "muted", this));
    all->addLayout(line);
    all->addWidget(m_result);
    all->addWidget(m_detail);
    connect(m_begin, &QPushButton::clicked, this, &ConnectionTest::begin);
    connect(m_address, &QLineEdit::returnPressed, this, &ConnectionTest::begin);
    connect(&scout, &ModelScout::connectionTested, this,
            [this](quint64 ticket, const ConnectionReport &report) {
                if (ticket == m_ticket)
                    take(report);
            });
    m_result->hide();
}

void ConnectionTest::setAddress(const QString &url)
{
    if (m_address->text().isEmpty())
        m_address->setText(url);
}

void ConnectionTest::begin()
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    m_result->show();
    m_detail->hide();
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        setRole(*m_result, "bad");
        m_result->setText(tr("That is no address to test. It looks like https://api.example.org."));
        return;
    }
    m_ticket = nextScoutTicket();
    m_begin->setEnabled(false);
    setRole(*m_result, "muted");
    m_result->setText(tr("Waiting for %1 …").arg(visibleText(url.host())));
    m_scout.testConnection(m_ticket, url);
}

void ConnectionTest::take(const ConnectionReport &report)
{
    m_ticket = 0;
    m_begin->setEnabled(true);
    m_detail->setVisible(true);
    if (report.error) {
        setRole(*m_result, "bad");
        m_result->setText(tr("It does not work. %1").arg(visibleText(report.error->message)));
        m_detail->setText(visibleText(report.error->detail.isEmpty() ? report.way : report.error->detail));
        return;
    }
    setRole(*m_result, "ok");
    m_result->setText(tr("It works: %1 answered after %L2 ms, with status %3.")
                          .arg(visibleText(report.url.host()))
                          .arg(report.milliseconds)
                          .arg(report.status));
    m_detail->setText(visibleText(report.way));
}

} // namespace paddock
