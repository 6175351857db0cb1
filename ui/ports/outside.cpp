#include "ui/ports/outside.h"
