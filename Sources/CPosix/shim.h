// What Swift's Glibc module leaves out of the C library, and SHA-256 from libmd.
#ifndef JINGUO_CPOSIX_H
#define JINGUO_CPOSIX_H
#include <errno.h>
#include <iconv.h>
#include <langinfo.h>
#include <link.h>
#include <sha2.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/// The width that the C library gives a character: the judge of our own table.
extern int wcwidth(wchar_t);

/// Which is declared for GNU's own sources only, as is what 2 means: SYNC_FILE_RANGE_WRITE.
extern int sync_file_range(int, int64_t, int64_t, unsigned);

/// Has the system begin to bring a file's bytes to the disk, and waits for nothing. A hint: what comes of it
/// is told by fdatasync.
static inline void cp_begin_sync(int file) {
  int ignored = sync_file_range(file, 0, 0, 2);
  (void)ignored;
}

/// The terminal's modes as they were before us, and whether they are known. Used by one file only:
/// each file that includes this has a state of its own.
struct cp_terminal {
  struct termios modes;
  volatile sig_atomic_t is_known;
};
static inline struct cp_terminal *cp_terminal(void) {
  static struct cp_terminal terminal;
  return &terminal;
}

/// Remembers the terminal's modes as they were before us.
static inline void cp_save_modes(void) {
  cp_terminal()->is_known = tcgetattr(STDIN_FILENO, &cp_terminal()->modes) == 0;
}

/// Gives the terminal its modes back.
static inline void cp_restore_modes(void) {
  if (cp_terminal()->is_known) tcsetattr(STDIN_FILENO, TCSADRAIN, &cp_terminal()->modes);
}

/// Forgets the modes: a crash from now on leaves the terminal alone.
static inline void cp_forget_modes(void) { cp_terminal()->is_known = 0; }

/// Gives the terminal back without ncurses: one write that leaves the alternate screen and shows the
/// cursor, and the modes. Async-signal-safe.
static inline void cp_abandon_terminal(void) {
  static const char restore[] = "\033[?1006l\033[?1002l\033[?2031l\033[?2004l\033[?1049l\033[0m\033[?25h";
  if (cp_terminal()->is_known) {
    ssize_t ignored = write(STDOUT_FILENO, restore, sizeof restore - 1);
    (void)ignored;
    tcsetattr(STDIN_FILENO, TCSANOW, &cp_terminal()->modes);
    cp_terminal()->is_known = 0;
  }
}

/// On a crash: the terminal, and then the signal's own way. Async-signal-safe.
static void cp_crashed(int number) {
  cp_abandon_terminal();
  signal(number, SIG_DFL);
  raise(number);
}

/// Has crashes restore the terminal.
static inline void cp_guard_crashes(void) {
  static const int numbers[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = cp_crashed;
  action.sa_flags = SA_NODEFER | SA_RESETHAND;
  for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++)
    sigaction(numbers[i], &action, NULL);
}

/// Gives back the memory that the program's own code takes: of what still runs the pages are mapped again
/// one by one, from where the system keeps the file. Nothing in them was ever written.
static inline void cp_release_code(void) {
  const ElfW(Phdr) *headers = (const ElfW(Phdr) *)getauxval(AT_PHDR);
  unsigned long count = getauxval(AT_PHNUM);
  uintptr_t base = 0, page = (uintptr_t)sysconf(_SC_PAGESIZE);
  if (!headers) return;
  for (unsigned long i = 0; i < count; i++)
    if (headers[i].p_type == PT_PHDR) base = (uintptr_t)headers - headers[i].p_vaddr;
  for (unsigned long i = 0; i < count; i++) {
    uintptr_t start = (base + headers[i].p_vaddr) / page * page;
    if (headers[i].p_type == PT_LOAD && headers[i].p_flags == (PF_R | PF_X))
      madvise((void *)start, base + headers[i].p_vaddr + headers[i].p_memsz - start, MADV_DONTNEED);
  }
}

/// Asks for the code that most keys run, all at once: between two keys other programs have had the
/// processor's cache, and one line after another is waited for. The addresses of the lines, 0 behind the
/// last, are written here by .ci/release when the program is linked; in other builds there are none.
/// A wrong one would cost time and do nothing.
static inline void cp_fetch_code(void) {
  static const uint32_t lines[4096] __attribute__((section(".jinguo.keys"))) = {0};
  const uint32_t *line = lines;
  __asm__("" : "+r"(line)); // What it holds isn't known to the compiler.
  for (; *line; line++) __builtin_prefetch((const void *)(uintptr_t)*line, 0, 2);
}
#endif
