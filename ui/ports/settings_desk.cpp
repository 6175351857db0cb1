#include "ui/ports/settings_desk.h"
