#include "CNcurses.h"
#include <errno.h>
#include <signal.h>
#include <unistd.h>

static const int caught[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { caught_count = sizeof caught / sizeof *caught };

static struct sigaction before[caught_count];
static volatile sig_atomic_t pipe_end = -1;

static void tell(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  // A full pipe may swallow the byte: enough signals wait in it already.
  if (write(pipe_end, &byte, 1) < 0) errno = saved;
  errno = saved;
}

static void act_with(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static void act(int number, void (*handler)(int)) { act_with(number, handler, SA_RESTART); }

void signals_catch(int descriptor) {
  pipe_end = descriptor;
  for (int i = 0; i < caught_count; i++) {
    sigaction(caught[i], NULL, &before[i]);
    act(caught[i], tell);
  }
}

void signals_release(void) {
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &before[i], NULL);
  pipe_end = -1;
}

void signals_stop_group(void) {
  act(SIGTSTP, SIG_DFL);
  kill(0, SIGTSTP);
  act(SIGTSTP, tell);
}

void signals_lend(void) {
  act(SIGINT, SIG_IGN);
  act(SIGQUIT, SIG_IGN);
  act(SIGTSTP, SIG_IGN);
  act_with(SIGTERM, tell, 0);
  act_with(SIGHUP, tell, 0);
}

void signals_take_back(void) {
  for (int i = 0; i < caught_count; i++) act(caught[i], tell);
}
