#include "CNcurses.h"
#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

// The last two are no crash, but end a program that has no use for them just as suddenly.
static const int fatal[] = {SIGSEGV, SIGILL,  SIGTRAP, SIGABRT,
                            SIGBUS,  SIGFPE, SIGUSR1, SIGUSR2};
enum { fatal_count = sizeof fatal / sizeof *fatal };

static char farewell[512];
static size_t farewell_length;
static struct termios settings_before;
static volatile sig_atomic_t screen_descriptor = -1;

// A crash may be a full stack, so the handler runs on one of its own.
static char handler_stack[16384];

static int collect(int byte) {
  if (farewell_length < sizeof farewell) farewell[farewell_length++] = (char)byte;
  return byte;
}

static void collect_capability(const char *name) {
  const char *text = tigetstr(name);
  if (text != NULL && text != (char *)-1) tputs(text, 1, collect);
}

// Only write, tcsetattr, signal and raise: all four may be called here.
static void rescue(int number) {
  if (screen_descriptor >= 0) {
    ssize_t ignored = write(screen_descriptor, farewell, farewell_length);
    (void)ignored;
    tcsetattr(screen_descriptor, TCSANOW, &settings_before);
  }
  signal(number, SIG_DFL);
  raise(number);
}

void rescue_prepare(int descriptor, const struct termios *settings) {
  static const char end_paste_and_mouse[] = "\033[?2004l\033[?1006l\033[?1002l\033[?1000l";
  farewell_length = 0;
  for (const char *byte = end_paste_and_mouse; *byte; byte++) collect(*byte);
  collect_capability("sgr0");
  collect_capability("rmcup");
  collect_capability("rmkx");
  collect_capability("cnorm");
  settings_before = *settings;
  screen_descriptor = descriptor;

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = rescue, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, NULL);
}

void rescue_cancel(void) {
  screen_descriptor = -1;
  for (int i = 0; i < fatal_count; i++) signal(fatal[i], SIG_DFL);
}
