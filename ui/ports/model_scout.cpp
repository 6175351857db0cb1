#include "ui/ports/model_scout.h"
