// The floor of desktop_bench: the least that a program with Qt's widgets can be.

#include <QApplication>
#include <QMainWindow>

int main(int count, char **words)
{
    QApplication app(count, words);
    QMainWindow window;
    window.resize(1120, 780);
    window.show();
    return app.exec();
}
