// For wcwidth, which strict ISO C hides.
#define _GNU_SOURCE
#include "CNcurses.h"
#include <malloc.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

static char *expanded;
static int expanded_room;

static int collect_expanded(int byte) {
  if (expanded_room > 0) {
    *expanded++ = (char)byte;
    expanded_room--;
  }
  return byte;
}

int expand_capability(const char *name, int first, int second, unsigned char *buffer, int size) {
  const char *text = tigetstr(name);
  if (text == NULL || text == (char *)-1) return 0;
  expanded = (char *)buffer;
  expanded_room = size;
  // A sequence cut off would be worse than none.
  tputs(tiparm(text, first, second), 1, collect_expanded);
  return expanded_room > 0 ? size - expanded_room : 0;
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
  // The most that it takes. Pieces up to so many bytes are not merged with their neighbours when
  // they are given back: the parser makes and drops hundreds of small lists a page (a 25th of its time).
  mallopt(M_MXFAST, 80 * sizeof(size_t) / 4);
}

int open_memory_file(void) { return memfd_create("frame", MFD_CLOEXEC); }

int column_count(wchar_t character) { return wcwidth(character); }
