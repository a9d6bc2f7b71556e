"""A program in a pseudo-terminal of 120×40: keys in, what came back, when, and at what cost."""

import fcntl
import os
import re
import select
import signal
import struct
import termios
import time
import tty

COLUMNS, LINES = 120, 40
# What the program asks its terminal before the first frame, and what a dark, modern one answers.
QUESTION, ANSWER = b"\x1b[6n", b"\x1b]11;rgb:1111/1111/1111\x1b\\\x1b[1;2R"
# A response has ended when nothing came for so long, while the program had nothing to do.
GAP_MS = 15
PATIENCE_S = 300


class Response:
    """What came after a key or the start: its bytes, and in milliseconds how long it took."""

    def __init__(self):
        self.bytes, self.wall, self.cpu, self.marks = b"", 0.0, 0.0, {}


class TerminalRun:
    """One run of a program; times are those of the bytes that the kernel handed over."""

    def __init__(self, command, environment, raw=False):
        self.fd, line = os.openpty()
        fcntl.ioctl(line, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
        if raw:
            tty.setraw(line)
        self.modes, self.status, self.output = termios.tcgetattr(line), None, b""
        name = os.ttyname(line)
        self.started = time.perf_counter()
        # Who leads a session gets the first terminal that it opens.
        self.pid = os.posix_spawnp(
            command[0], [str(word) for word in command], environment, setsid=True,
            setsigdef=[signal.SIGPIPE],
            file_actions=[(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                          (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)])
        os.close(line)

    def press(self, keys, until=None):
        """Sends keys at once and waits for the response."""
        before, start = self.cpu(), time.perf_counter()
        os.write(self.fd, keys)
        return self.rest(start, before, until)

    def escape(self):
        """Presses Escape alone: a program waits whether more follows, which would be another key."""
        os.write(self.fd, b"\x1b")
        time.sleep(0.1)
        self.rest(time.perf_counter())

    def rest(self, start=None, before=0.0, until=None, marks=()):
        """Reads until the program rests, or has sent certain bytes; of marks when they were sent."""
        found, start = Response(), start or self.started
        end, spent = start + PATIENCE_S, self.cpu()
        while time.perf_counter() < end:
            part = self.read(GAP_MS)
            now = (time.perf_counter() - start) * 1000
            if part:
                found.bytes += part
                found.wall = now
                for mark in marks:
                    if mark not in found.marks and mark in plain(found.bytes):
                        found.marks[mark] = now
                if until and until in plain(found.bytes):
                    break
                continue
            if part is None:
                break
            spent, used = self.cpu(), self.cpu() - spent
            if used < 0.1 and not self.is_busy():
                break
        found.cpu = self.cpu() - before
        return found

    def idle(self):
        """Waits until it does nothing any more, also nothing behind the screen; when that was, in
        milliseconds since it was started."""
        end = time.perf_counter() + PATIENCE_S
        while time.perf_counter() < end:
            spent, since = self.cpu(), time.perf_counter()
            while time.perf_counter() < since + 0.3:
                self.read(50)
            if self.cpu() - spent < 1 and not self.is_busy():
                return (since - self.started) * 1000
        return PATIENCE_S * 1000

    def read(self, milliseconds):
        """What came; nothing when nothing did in time, None at the end."""
        if not select.select([self.fd], [], [], milliseconds / 1000)[0]:
            return b""
        try:
            part = os.read(self.fd, 1 << 16)
        except OSError:
            return None
        if QUESTION in self.output[-8:] + part:
            os.write(self.fd, ANSWER)
        self.output = (self.output + part)[-4096:]
        return part or None

    def cpu(self):
        """Milliseconds of processor time so far, of all its threads."""
        try:
            return time.clock_gettime(~self.pid << 3 | 2) * 1000
        except OSError:
            return 0.0

    def is_busy(self):
        """Whether it runs, wants to, or waits for the disk."""
        try:
            with open(f"/proc/{self.pid}/stat") as file:
                return file.read().rpartition(")")[2].split()[0] in "RD"
        except OSError:
            return False

    def peak(self):
        """The most memory that it had so far, in bytes."""
        with open(f"/proc/{self.pid}/status") as file:
            return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) * 1024

    def end(self, keys=None):
        """Ends it by keys or SIGTERM: milliseconds until it was gone, and what is wrong about that."""
        start = time.perf_counter()
        os.write(self.fd, keys) if keys else os.kill(self.pid, signal.SIGTERM)
        while self.status is None and time.perf_counter() < start + PATIENCE_S:
            # Read without waiting, or the program waits for us.
            self.read(0.2)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        passed = (time.perf_counter() - start) * 1000
        while self.read(0):
            pass
        wrong = [] if self.status == 0 else [f"status {self.status}"]
        if self.modes[:4] != termios.tcgetattr(self.fd)[:4]:
            wrong.append("line settings")
        for sign in (b"1049", b"25", b"2004", b"1000", b"1006"):
            last = re.findall(rb"\x1b\[\?" + sign + rb"([hl])", self.output)[-1:]
            if last and (last[0] == b"h") != (sign == b"25"):
                wrong.append(f"mode {sign.decode()}")
        os.close(self.fd)
        return passed, wrong


def plain(output):
    """Output without what steers the terminal."""
    return re.sub(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|[()][0-9A-Z]|[=>78cM])", b"", output)
