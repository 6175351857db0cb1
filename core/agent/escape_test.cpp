#include "core/agent/escape_test.h"

#include <QCoreApplication>

namespace paddock {

class EscapeTest::Private
{
public:
    FenceOf fenceOf;
    QString workspace;
};

EscapeTest::EscapeTest(FenceOf fenceOf, QString workspace, QObject *parent)
    : QObject(parent)
    , d(new Private{std::move(fenceOf), std::move(workspace)})
{}

EscapeTest::~EscapeTest() = default;

void EscapeTest::start()
{
    const auto report = [this] { emit finished({}); };
    QMetaObject::invokeMethod(this, report, Qt::QueuedConnection);
}

} // namespace paddock
