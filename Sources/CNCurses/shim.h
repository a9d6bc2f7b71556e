// ncurses as Swift can use it: macros become constants, global variables functions.
#ifndef JINGUO_CNCURSES_H
#define JINGUO_CNCURSES_H
#define NCURSES_WIDECHAR 1 /* else curses.h hides cchar_t and every wide function */
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>

static const attr_t CN_BOLD = A_BOLD, CN_REVERSE = A_REVERSE, CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE, CN_ITALIC = A_ITALIC;

static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *cn_output(void) { return stdout; }
static inline FILE *cn_input(void) { return stdin; }
/// The whole screen's window; nil before newterm.
static inline WINDOW *cn_screen(void) { return stdscr; }
#endif
