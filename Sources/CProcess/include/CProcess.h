/// What Swift cannot see of the C library for starting programs: its GNU extensions.
#ifndef JIANYAN_CPROCESS_H
#define JIANYAN_CPROCESS_H

#include <stdbool.h>
#include <sys/types.h>

/// Runs a program, found by its path: `words` end with a null pointer and begin with its name.
///
/// It reads from `input` and writes to `output` where these are not negative, and has no other
/// descriptor of ours; no signal is blocked or ignored. One that is `apart` has a session of its own,
/// without a terminal. A negative answer is an error number.
pid_t process_start(const char *path, char *const words[], int input, int output, bool apart);

#endif
