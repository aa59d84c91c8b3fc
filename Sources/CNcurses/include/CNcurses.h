/// What Swift cannot see of ncursesw: macros, varargs and globals.
#ifndef JIANYAN_CNCURSES_H
#define JIANYAN_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#endif
