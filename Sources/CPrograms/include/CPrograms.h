#pragma once
#include <sys/types.h>

// What Swift's view of glibc leaves out: the non-portable actions of posix_spawn.

/// Starts `path` with standard input, output and errors on three of our files, in `folder` (NULL: ours). No other
/// file is inherited, no signal is blocked or ignored. Returns 0 or an errno.
int paso_spawn(pid_t *pid, const char *path, const char *folder, int input, int output, int errors,
               char *const words[], char *const environment[]);

/// Opens a file that has no name; -1 and errno when it cannot. `folder` is where its space is taken.
int paso_nameless_file(const char *folder);
