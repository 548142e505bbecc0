/* Writes down every write to the database's files in the order it was made, and when it was brought to disk.
 *
 * Loaded before the C library. Each record in the file that ORAT_POWER names is a line: kind, path, offset,
 * length; the bytes of a write follow it. Only files below ORAT_POWER_FOLDER count. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/types.h>
#include <unistd.h>

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static FILE *book;
static const char *folder;

static void open_book(void) {
    if (!book) {
        folder = getenv("ORAT_POWER_FOLDER");
        book = fopen(getenv("ORAT_POWER"), "ab");
        setvbuf(book, NULL, _IOFBF, 1 << 20);
    }
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return 1;
}

static void record(const char *kind, const char *path, off_t offset, size_t length, const void *bytes) {
    pthread_mutex_lock(&turn);
    open_book();
    if (folder && !strncmp(path, folder, strlen(folder))) {
        fprintf(book, "%s\t%s\t%lld\t%zu\n", kind, path, (long long)offset, length);
        if (bytes) fwrite(bytes, 1, length, book);
        fflush(book);
    }
    pthread_mutex_unlock(&turn);
}

static void record_fd(const char *kind, int fd, off_t offset, size_t length, const void *bytes) {
    char path[PATH_MAX];
    if (path_of(fd, path)) record(kind, path, offset, length, bytes);
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) {
    ssize_t done = REAL(pwrite64)(fd, bytes, length, offset);
    if (done > 0) record_fd("write", fd, offset, done, bytes);
    return done;
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) {
    ssize_t done = REAL(pwrite)(fd, bytes, length, offset);
    if (done > 0) record_fd("write", fd, offset, done, bytes);
    return done;
}

ssize_t write(int fd, const void *bytes, size_t length) {
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = REAL(write)(fd, bytes, length);
    if (done > 0 && offset >= 0) record_fd("write", fd, offset, done, bytes);
    return done;
}

/* What was copied inside the system is read back. */
static void record_copied(int fd, off_t offset, size_t length) {
    char path[PATH_MAX];
    char *bytes = malloc(length);
    int again = path_of(fd, path) ? open(path, O_RDONLY) : -1;
    if (again >= 0 && bytes && pread(again, bytes, length, offset) == (ssize_t)length)
        record("write", path, offset, length, bytes);
    if (again >= 0) close(again);
    free(bytes);
}

ssize_t sendfile(int to, int from, off_t *at, size_t count) {
    off_t offset = lseek(to, 0, SEEK_CUR);
    ssize_t done = REAL(sendfile)(to, from, at, count);
    if (done > 0 && offset >= 0) record_copied(to, offset, done);
    return done;
}

ssize_t sendfile64(int to, int from, off64_t *at, size_t count) {
    off_t offset = lseek(to, 0, SEEK_CUR);
    ssize_t done = REAL(sendfile64)(to, from, at, count);
    if (done > 0 && offset >= 0) record_copied(to, offset, done);
    return done;
}

int fsync(int fd) {
    int done = REAL(fsync)(fd);
    if (!done) record_fd("sync", fd, 0, 0, NULL);
    return done;
}

int fdatasync(int fd) {
    int done = REAL(fdatasync)(fd);
    if (!done) record_fd("sync", fd, 0, 0, NULL);
    return done;
}

int ftruncate64(int fd, off64_t length) {
    int done = REAL(ftruncate64)(fd, length);
    if (!done) record_fd("truncate", fd, length, 0, NULL);
    return done;
}

int ftruncate(int fd, off_t length) {
    int done = REAL(ftruncate)(fd, length);
    if (!done) record_fd("truncate", fd, length, 0, NULL);
    return done;
}

int unlink(const char *path) {
    int done = REAL(unlink)(path);
    if (!done) record("unlink", path, 0, 0, NULL);
    return done;
}

int rename(const char *from, const char *to) {
    int done = REAL(rename)(from, to);
    if (!done) {
        record("from", from, 0, 0, NULL);
        record("to", to, 0, 0, NULL);
    }
    return done;
}
