// What Swift's Glibc module leaves out of the C library, and SHA-256 from libmd.
#ifndef JINGUO_CPOSIX_H
#define JINGUO_CPOSIX_H
#include <sha2.h>
#include <sys/inotify.h>
#include <sys/signalfd.h>
#include <wchar.h>
/// The width that the C library gives a character: the judge of our own table.
extern int wcwidth(wchar_t);
#endif
