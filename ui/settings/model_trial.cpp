#include "ui/settings/model_trial.h"

#include "ui/settings/setting_text.h"
#include "ui/style/tokens.h"
#include "ui/style/visible_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <atomic>

namespace paddock {

quint64 nextScoutTicket()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

ModelTrial::ModelTrial(ModelScout &scout, QWidget *parent)
    : QWidget(parent)
    , m_scout(scout)
    , m_begin(new QPushButton(this))
    , m_state(settingLabel({}, "muted", this))
    , m_lines(new QVBoxLayout)
{
    m_begin->setObjectName("trialButton");
    m_state->setObjectName("trialState");
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_begin);
    line->addWidget(m_state, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::small);
    all->addLayout(line);
    all->addLayout(m_lines);
    connect(m_begin, &QPushButton::clicked, this, &ModelTrial::begin);
    connect(&scout, &ModelScout::checked, this, [this](quint64 ticket, const std::optional<Error> &error) {
        if (ticket != m_ticket || ticket == 0)
            return;
        if (error)
            say({{ModelFinding::Grade::Unfit, tr("Answer"), error->message}});
        else
            say({{ModelFinding::Grade::Fine, tr("Answer"), tr("The key works, and the model answered.")}});
        end(!error);
    });
    connect(&scout, &ModelScout::examined, this,
            [this](quint64 ticket, const QList<ModelFinding> &findings, bool isDone) {
                if (ticket != m_ticket || ticket == 0)
                    return;
                say(findings);
                if (!isDone)
                    return;
                end(std::none_of(findings.begin(), findings.end(), [](const ModelFinding &finding) {
                    return finding.grade == ModelFinding::Grade::Unfit;
                }));
            });
    setTarget({}, {}, false);
}

void ModelTrial::setTarget(const QString &provider, const QString &model, bool isLocal)
{
    if (provider == m_provider && model == m_model && !m_begin->text().isEmpty())
        return;
    m_provider = provider;
    m_model = model;
    m_isLocal = isLocal;
    m_ticket = 0;
    m_begin->setText(isLocal ? tr("Try the model") : tr("Check"));
    m_begin->setEnabled(!provider.isEmpty() && !model.isEmpty());
    m_begin->setAccessibleDescription(isLocal
                                          ? tr("Asks it for one tool call, and the server for its context.")
                                          : tr("Asks for one short answer."));
    m_state->setText(isLocal ? tr("Asks it for one tool call, and its server for the size of its context.")
                             : tr("Asks for one short answer, which costs next to nothing."));
    say({});
}

void ModelTrial::begin()
{
    m_ticket = nextScoutTicket();
    m_begin->setEnabled(false);
    m_state->setText(tr("Waiting for the model …"));
    say({});
    if (m_isLocal)
        m_scout.examine(m_ticket, m_provider, m_model);
    else
        m_scout.check(m_ticket, m_provider, m_model);
}

void ModelTrial::say(const QList<ModelFinding> &findings)
{
    while (m_findings.size() < findings.size()) {
        m_findings.append(settingLabel({}, "ok", this));
        m_findings.last()->setObjectName("trialFinding");
        m_lines->addWidget(m_findings.last());
    }
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        QLabel *label = m_findings.at(i);
        label->setVisible(i < findings.size());
        if (i >= findings.size())
            continue;
        const ModelFinding &finding = findings.at(i);
        const QString message = visibleText(finding.message);
        switch (finding.grade) {
        case ModelFinding::Grade::Fine:
            label->setText(tr("Good (%1): %2", "what was tried: what was found").arg(finding.what, message));
            setRole(*label, "ok");
            break;
        case ModelFinding::Grade::Usable:
            label->setText(tr("With care (%1): %2").arg(finding.what, message));
            setRole(*label, "care");
            break;
        case ModelFinding::Grade::Unfit:
            label->setText(tr("Does not work (%1): %2").arg(finding.what, message));
            setRole(*label, "bad");
            break;
        }
    }
}

void ModelTrial::end(bool works)
{
    m_ticket = 0;
    m_begin->setEnabled(true);
    m_state->setText({});
    emit ended(works);
}

} // namespace paddock
