#include "ui/ports/key_keeper.h"
