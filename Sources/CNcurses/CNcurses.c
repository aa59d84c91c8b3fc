// For wcwidth, which strict ISO C hides.
#define _GNU_SOURCE
#include "CNcurses.h"
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

int put_cell(WINDOW *window, int y, int x, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  // The pair travels by the extended argument, because the short one ends at 32,767.
  if (setcchar(&cell, text, attributes, 0, &pair) == ERR) return ERR;
  return mvwadd_wch(window, y, x, &cell);
}

bool terminal_size(int descriptor, int *width, int *height) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  if (size.ws_col == 0 || size.ws_row == 0) return false;
  *width = size.ws_col;
  *height = size.ws_row;
  return true;
}

bool open_pseudo_terminal(int width, int height, int *keyboard_side, int *program_side) {
  struct winsize size = {.ws_row = height, .ws_col = width};
  return openpty(keyboard_side, program_side, NULL, NULL, &size) == 0;
}

int open_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int column_count(wchar_t character) { return wcwidth(character); }
