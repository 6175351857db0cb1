#include "thermometer.h"

#include <cstdio>

int main()
{
    const double boiling = toFahrenheit(100.0);
    if (boiling != 212.0) {
        std::printf("FAIL: water boils at 212 F, not at %g F\n", boiling);
        return 1;
    }
    std::printf("PASS\n");
    return 0;
}
