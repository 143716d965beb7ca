#define _GNU_SOURCE
#include "CPrograms.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int prepare(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, const char *folder, int input,
                   int output, int errors) {
    int result = posix_spawn_file_actions_adddup2(actions, input, STDIN_FILENO);
    if (!result) result = posix_spawn_file_actions_adddup2(actions, output, STDOUT_FILENO);
    if (!result) result = posix_spawn_file_actions_adddup2(actions, errors, STDERR_FILENO);
    if (!result) result = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
    if (!result && folder) result = posix_spawn_file_actions_addchdir_np(actions, folder);
    sigset_t none, every;
    sigemptyset(&none);
    sigfillset(&every);
    if (!result) result = posix_spawnattr_setsigmask(attributes, &none);
    if (!result) result = posix_spawnattr_setsigdefault(attributes, &every);
    if (!result) result = posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    return result;
}

int paso_spawn(pid_t *pid, const char *path, const char *folder, int input, int output, int errors,
               char *const words[], char *const environment[]) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int result = posix_spawn_file_actions_init(&actions);
    if (result) return result;
    result = posix_spawnattr_init(&attributes);
    if (!result) {
        result = prepare(&actions, &attributes, folder, input, output, errors);
        if (!result) result = posix_spawn(pid, path, &actions, &attributes, words, environment);
        posix_spawnattr_destroy(&attributes);
    }
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

int paso_nameless_file(const char *folder) {
    int file = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR)) return file;
    // A file system without nameless files: the name lives for an instant.
    char *path;
    if (asprintf(&path, "%s/paso-XXXXXX", folder) < 0) return -1;
    file = mkostemp(path, O_CLOEXEC);
    if (file >= 0) unlink(path);
    free(path);
    return file;
}
