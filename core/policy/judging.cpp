#include "core/policy/judging.h"

#include "core/policy/second_reading.h"
#include "core/policy/shfmt_run.h"

namespace paddock {

Judging::Judging(const Policy &policy, ToolCall call, Access access, HookWord word,
                 std::shared_ptr<const Fence> readerFence, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_call(std::move(call))
    , m_access(std::move(access))
    , m_word(std::move(word))
    , m_fence(std::move(readerFence))
{}

Judging::~Judging() = default;

void Judging::start()
{
    m_texts = m_policy.textsToRead(m_call, m_access);
    if (m_texts.size() > SecondReading::mostTexts)
        m_texts.clear(); // The policy asks for that many anyway.
    QMetaObject::invokeMethod(this, &Judging::readNext, Qt::QueuedConnection);
}

void Judging::readNext()
{
    if (m_run) {
        m_run.release()->deleteLater(); // It may be its signal that is being handled.
    }
    if (m_texts.isEmpty())
        return conclude();
    const QString text = m_texts.takeFirst();
    m_run = std::make_unique<ShfmtRun>(text, m_policy.workspace(), m_fence);
    connect(m_run.get(), &ShfmtRun::finished, this, [this, text](const ShellReading &reading) {
        m_readings.insert(text, reading);
        readNext();
    });
    m_run->start();
}

void Judging::conclude()
{
    emit finished(m_policy.judge(m_call, m_access, m_word, m_readings));
}

} // namespace paddock
