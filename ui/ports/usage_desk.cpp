#include "ui/ports/usage_desk.h"
