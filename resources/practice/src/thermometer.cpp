#include "thermometer.h"

double toFahrenheit(double celsius)
{
    return celsius * 9.0 / 5.0 + 30.0;
}
