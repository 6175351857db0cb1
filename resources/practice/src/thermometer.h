#pragma once

/// Degrees Celsius to degrees Fahrenheit.
double toFahrenheit(double celsius);
