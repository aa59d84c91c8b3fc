/// What Swift cannot see of ncursesw (macros, varargs and globals) and of the C library, and the one
/// thing that only C may do: run inside a signal handler.
#ifndef JIANYAN_CNCURSES_H
#define JIANYAN_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <term.h>
#include <termios.h>
#include <wchar.h>

/// The window of the whole screen; a macro or a global, by ncurses' build.
static inline WINDOW *screen_window(void) { return stdscr; }

/// The columns that ncurses and the C library give a character; negative when it is not printable.
int column_count(wchar_t character);

/// Fills in a string of terminfo's, without delays, and tells its length: 0 when the terminal has none,
/// or when it does not fit. Of the main thread alone, like ncurses itself.
int expand_capability(const char *name, int first, int second, unsigned char *buffer, int size);

/// The size that the kernel knows of; false when it knows none.
bool terminal_size(int descriptor, int *width, int *height);

/// Tells arriving signals by writing each one's number, a byte, into `descriptor`.
///
/// Covers those that end, stop, continue and resize a program. `signals_release` puts back what
/// was there before.
void signals_catch(int descriptor);
void signals_release(void);

/// While another program has the terminal, its keys for interrupting and stopping are not for us: who
/// waits for the program sees it stop. What would end us interrupts that wait. `signals_take_back`
/// undoes this.
void signals_lend(void);
void signals_take_back(void);

/// Stops this process and its group as ctrl-Z does; returns when it continues.
void signals_stop_group(void);

/// Gives the terminal back if this process crashes: leaves the alternate screen, shows the cursor,
/// ends bracketed paste and reports of the mouse, restores `settings`; then dies of the same signal.
///
/// Call it when ncurses has the terminal open, for it asks terminfo for the strings now.
void rescue_prepare(int descriptor, const struct termios *settings);
void rescue_cancel(void);

/// The heap asks the system for that many bytes at once, and gives none back before it has as many.
void keep_memory(int size);

/// An empty file in memory; negative when there is none to be had.
int open_memory_file(void);

/// A pseudo-terminal of that size; false, with errno, when there is none to be had.
bool open_pseudo_terminal(int width, int height, int *keyboard_side, int *program_side);

#endif
