#include "core/cage/launch.h"

int main(int count, char **words)
{
    return paddock::cage::launch(count, words);
}
