// ncurses as Swift can use it: macros become constants, global variables functions.
#ifndef JINGUO_CNCURSES_H
#define JINGUO_CNCURSES_H
#define NCURSES_WIDECHAR 1 /* else curses.h hides cchar_t and every wide function */
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <string.h>
#include <term.h>

static const attr_t CN_BOLD = A_BOLD, CN_REVERSE = A_REVERSE, CN_DIM = A_DIM;
static const attr_t CN_UNDERLINE = A_UNDERLINE, CN_ITALIC = A_ITALIC;

static inline int cn_colors(void) { return COLORS; }
static inline int cn_color_pairs(void) { return COLOR_PAIRS; }
static inline FILE *cn_output(void) { return stdout; }
static inline FILE *cn_input(void) { return stdin; }
/// The whole screen's window; nil before newterm.
static inline WINDOW *cn_screen(void) { return stdscr; }

/// A text of the terminal's description, where ncurses itself has it; NULL where the terminal has none.
static inline char *cn_text(const char *name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

/// Leaves ncurses and comes back, once, behind newterm: until then it writes every move of the cursor
/// by itself, so that a frame takes a dozen writes instead of one. The terminal keeps the screen that
/// newterm gave it: what would change that says nothing meanwhile.
static inline void cn_settle(void) {
  char *texts[] = {cn_text("smcup"), cn_text("rmcup")}, firsts[2];
  for (int i = 0; i < 2; i++) {
    if (!texts[i]) continue;
    firsts[i] = *texts[i];
    *texts[i] = 0;
  }
  endwin();
  doupdate();
  for (int i = 0; i < 2; i++)
    if (texts[i]) *texts[i] = firsts[i];
}

/// Puts a short text of the terminal's description in place of a long one that says the same for us.
static inline void cn_shorten(const char *name, const char *full, const char *brief) {
  char *text = cn_text(name);
  if (text && strcmp(text, full) == 0) strcpy(text, brief);
}

/// Shortens what ncurses works out at every change of colours, once, behind newterm: of 256 colours the
/// first 16 can be called as the others are; and no frame has blinking, hidden or line drawing characters.
static inline void cn_speak_briefly(void) {
#define CN_SIXTEEN(low, bright) "\033[%?%p1%{8}%<%t" low "%p1%d%e%p1%{16}%<%t" bright "%p1%{8}%-%d%e"
  cn_shorten("setaf", CN_SIXTEEN("3", "9") "38;5;%p1%d%;m", "\033[38;5;%p1%dm");
  cn_shorten("setab", CN_SIXTEEN("4", "10") "48;5;%p1%d%;m", "\033[48;5;%p1%dm");
#define CN_SEEN "\033[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;"
  cn_shorten("sgr", "%?%p9%t\033(0%e\033(B%;" CN_SEEN "%?%p4%t;5%;%?%p7%t;8%;m", CN_SEEN "m");
}

/// A cell of nothing but attributes and a pair of colours, into which characters are put.
static inline cchar_t cn_cell(attr_t attributes, int pair) {
  cchar_t cell;
  setcchar(&cell, L" ", attributes, 0, &pair);
  return cell;
}
#endif
