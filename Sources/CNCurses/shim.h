// ncurses as Swift can use it: macros become constants, global variables functions.
#ifndef JINGUO_CNCURSES_H
#define JINGUO_CNCURSES_H
#define NCURSES_WIDECHAR 1 /* else curses.h hides cchar_t and every wide function */
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <term.h>

static const attr_t CN_BOLD = A_BOLD, CN_REVERSE = A_REVERSE, CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE, CN_ITALIC = A_ITALIC;

static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *cn_output(void) { return stdout; }
static inline FILE *cn_input(void) { return stdin; }
/// The whole screen's window; nil before newterm.
static inline WINDOW *cn_screen(void) { return stdscr; }

/// Leaves ncurses and comes back, once, behind newterm: until then it writes every move of the cursor
/// by itself, so that a frame takes a dozen writes instead of one. The terminal keeps the screen that
/// newterm gave it.
static inline void cn_settle(void) {
  char *enter = enter_ca_mode, *leave = exit_ca_mode;
  enter_ca_mode = exit_ca_mode = NULL;
  endwin();
  doupdate();
  enter_ca_mode = enter;
  exit_ca_mode = leave;
}
#endif
