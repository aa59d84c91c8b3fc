// For wcwidth, which strict ISO C hides.
#define _GNU_SOURCE
#include "CNcurses.h"
#include <malloc.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

int put_cell(WINDOW *window, int y, int x, wchar_t character, const wchar_t *combining, int count,
             attr_t attributes, int pair) {
  cchar_t cell;
  wchar_t text[CCHARW_MAX + 1] = {character};
  for (int i = 0; i < count && i + 1 < CCHARW_MAX; i++) text[i + 1] = combining[i];
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

void keep_memory(int size) {
  mallopt(M_MMAP_THRESHOLD, size);
  mallopt(M_TRIM_THRESHOLD, size);
  mallopt(M_TOP_PAD, size);
}

int open_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int column_count(wchar_t character) { return wcwidth(character); }
