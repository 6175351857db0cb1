#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>

#include <ctime>

namespace {

qint64 microseconds(clockid_t clock)
{
    timespec now = {};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
}

/// Notes when the program's first widget has been painted, and goes. The file that PADDOCK_BENCH_FIRST_PAINT names gets
/// the machine's monotonic clock and the program's CPU time, both in microseconds.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    FirstPaint() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        QCoreApplication::instance()->removeEventFilter(this);
        // Behind the painting of the whole window, and its way to the display.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QByteArray line = QByteArray::number(microseconds(CLOCK_MONOTONIC)) + ' '
                                        + QByteArray::number(microseconds(CLOCK_PROCESS_CPUTIME_ID)) + '\n';
                QFile file(qEnvironmentVariable("PADDOCK_BENCH_FIRST_PAINT"));
                if (file.open(QIODevice::WriteOnly))
                    file.write(line);
                deleteLater();
            },
            Qt::QueuedConnection);
        return false;
    }
};

/// How Qt loads it into a program that knows nothing of it: QT_QPA_GENERIC_PLUGINS=first_paint.
class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "first_paint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint; }
};

} // namespace

#include "first_paint.moc"
