#include "core/usage/spending_book.h" // for moc
