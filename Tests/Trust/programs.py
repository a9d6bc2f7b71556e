"""Other programs that keep people's data, and ours beside them: how each saves and what it shows."""

import copy
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

import book

RECORDS = 1000
SAVE = re.compile(r"\bsave (\d+)\b")
RECORD = re.compile(r"\brecord (\d+)\b")


class Program:
    """A program and its data in a folder.

    `command(number)` is run `number`, which makes save `number`; one of vim makes several.
    """

    name = binary = ""
    records = RECORDS
    calm = (1, 3)     # undisturbed runs of a round, at least and at most
    said = None       # what standard output says when a save is done
    data = None       # the file that holds it all, where there is one, in lines
    beside = ()       # files that may still hold what the data has lost

    def __init__(self):
        self.home = Path(tempfile.mkdtemp(prefix="jinguo-trust-"))

    def is_installed(self):
        return shutil.which(self.binary) is not None

    def environment(self):
        return dict(PATH=os.environ["PATH"], LC_ALL="C.UTF-8", HOME=str(self.home),
                    TMPDIR=str(self.home))

    def run(self, *command):
        return subprocess.run(
            command, cwd=self.home, env=self.environment(), stdin=subprocess.DEVNULL,
            capture_output=True, text=True, errors="replace", timeout=120)

    def prepare(self):
        """Writes the older records."""

    def save(self, number, lifetime=None):
        """Run `number`, killed after so many seconds if it lives that long: whether it was killed,
        and the saves that it acknowledged."""
        process = subprocess.Popen(
            self.command(number), cwd=self.home, env=self.environment(), start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if lifetime is not None:
            time.sleep(lifetime)
            os.killpg(process.pid, signal.SIGKILL)
        output, errors = process.communicate(timeout=120)
        if process.returncode not in (0, -signal.SIGKILL):
            raise RuntimeError(f"exit {process.returncode}: {output}{errors}")
        return process.returncode != 0, self.acknowledged(number, process.returncode == 0, output)

    def acknowledged(self, number, has_ended, output):
        return {number} if has_ended or (self.said and self.said in output) else set()

    def shown(self):
        """What the program shows of its data: a finished process."""

    def examine(self, following):
        """The saves and the number of older records that are there, and other faults in words."""
        result, faults = self.shown(), []
        content = (self.home / self.data).read_bytes() if self.data else b"\n"
        if not content.endswith(b"\n"):
            faults.append("its file ends in the middle of a line" if content else "its file is empty")
        if result.returncode != 0:
            faults.append("it can't read its data")
        elif self.is_refused(following):
            faults.append("the next save is refused")
        return saves(result.stdout), len(set(RECORD.findall(result.stdout))), faults

    def is_refused(self, number):
        try:
            return number not in self.save(number)[1] or number not in saves(self.shown().stdout)
        except RuntimeError:
            return True

    def close(self):
        shutil.rmtree(self.home, ignore_errors=True)

    def twin(self):
        """The same with a copy of the data."""
        twin = copy.copy(self)
        twin.home = Path(tempfile.mkdtemp(prefix="jinguo-trust-"))
        shutil.copytree(self.home, twin.home, symlinks=True, dirs_exist_ok=True)
        return twin


def saves(text):
    return {int(number) for number in SAVE.findall(text)}


class Calcurse(Program):
    """Imports appointments, its save without a screen."""

    name = binary = "calcurse"
    said = "1 app "
    data = "calendar/apts"

    def calendar(self, titles):
        event = "BEGIN:VEVENT\r\nDTSTART:{0}T090000\r\nDTEND:{0}T100000\r\nSUMMARY:{1}\r\nEND:VEVENT\r\n"
        (self.home / "new.ics").write_text(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            + "".join(event.format(20240101 + number % 12 * 100 + number % 28, title)
                      for number, title in enumerate(titles))
            + "END:VCALENDAR\r\n", newline="")
        return ["calcurse", "-D", "calendar", "-i", "new.ics"]

    def prepare(self):
        (self.home / "calendar").mkdir()
        self.run(*self.calendar(f"record {number}" for number in range(RECORDS))).check_returncode()

    def command(self, number):
        return self.calendar([f"save {number}"])

    def shown(self):
        return self.run("calcurse", "-D", "calendar", "-G")


class Taskwarrior(Program):
    """Adds a task, then annotates the first one, in turn."""

    name, binary = "taskwarrior", "task"
    data, beside = "data/pending.data", ("data/undo.data",)

    def prepare(self):
        (self.home / "data").mkdir()
        # Without the file it would ask whether to write one.
        (self.home / ".taskrc").write_text("data.location=~/data\n")
        (self.home / "new.json").write_text(json.dumps(
            [{"description": f"record {number}", "status": "pending"} for number in range(RECORDS)]))
        self.run("task", "import", "new.json").check_returncode()

    def command(self, number):
        words = ["add"] if number % 2 else ["1", "annotate"]
        return ["task", *words, f"save {number}"]

    def shown(self):
        return self.run("task", "export")

    def examine(self, following):
        # A next save that adds: the first task may be gone.
        return super().examine(following | 1)


class Vim(Program):
    """One process that adds a line and writes the file, again and again."""

    name = binary = "vim"
    saves = 20
    calm = (0, 0)
    beside = ("text~",)
    # Files in a folder for temporary files have no `~` copy by default; others have.
    script = """set backupskip=
for number in range(g:first, g:first + {} - 1)
  call append('$', 'save ' . number)
  write
  call writefile(['save ' . number], '/dev/stdout', 'a')
endfor
"""

    def prepare(self):
        (self.home / "script.vim").write_text(self.script.format(self.saves))
        (self.home / "text").write_text(
            "".join(f"record {number} of a file that grows\n" for number in range(RECORDS)))

    def command(self, number):
        first = (number - 1) * self.saves + 1
        return ["vim", "-N", "-u", "NONE", "-es", "--cmd", f"let g:first = {first}",
                "-S", "script.vim", "-c", "qall!", "text"]

    def acknowledged(self, number, has_ended, output):
        return saves(output)

    def examine(self, following):
        file = self.home / "text"
        if not file.exists():
            return set(), 0, ["the file isn't there"]
        text = file.read_text()
        there, older = saves(text), len(RECORD.findall(text))
        whole = text.endswith("\n") and there == set(range(1, len(there) + 1))
        return there, older, [] if whole else ["the file ends in the middle"]


class Git(Program):
    """Commits a file to which a line was added."""

    name = binary = "git"

    def environment(self):
        who = {f"GIT_{role}_{what}": f"trust@{what}.example" for role in ("AUTHOR", "COMMITTER")
               for what in ("NAME", "EMAIL")}
        return {**super().environment(), **who, "GIT_CONFIG_NOSYSTEM": "1"}

    def prepare(self):
        self.run("git", "init", "-q", "copy").check_returncode()
        (self.home / "copy" / "text").write_text(
            "".join(f"record {number}\n" for number in range(RECORDS)))
        self.run("git", "-C", "copy", "add", "text").check_returncode()
        self.run("git", "-C", "copy", "commit", "-q", "-m", "older").check_returncode()

    def command(self, number):
        with open(self.home / "copy" / "text", "a") as file:
            file.write(f"save {number}\n")
        return ["git", "-C", "copy", "commit", "-q", "-a", "-m", f"save {number}"]

    def shown(self):
        return self.run("sh", "-c", "git -C copy fsck --strict --no-dangling && "
                        "git -C copy log --format=%s && git -C copy show HEAD:text | grep record")

    def examine(self, following):
        there, older, faults = super().examine(following)
        locks = list((self.home / "copy" / ".git").rglob("*.lock"))
        if "the next save is refused" in faults and locks:
            for lock in locks:
                lock.unlink()
            still = " and deleting doesn't help" if self.is_refused(following + 1) else ""
            names = ", ".join(sorted(lock.name for lock in locks))
            faults = [f"the next save is refused until {names} is deleted{still}"]
        return there, older, faults


class Jinguo(Program):
    """Sets a cell of its own for each save."""

    name = "jinguo"
    records = 1
    said = '"undo"'

    def is_installed(self):
        return shutil.which(book.program()) is not None

    def prepare(self):
        new = book.Book(indicators=300)
        shutil.copytree(new.home, self.home, dirs_exist_ok=True)
        new.close()
        self.book().set(1).check_returncode()

    def book(self):
        copied = object.__new__(book.Book)
        copied.home, copied.path = self.home, self.home / "book"
        return copied

    def environment(self):
        return self.book().command()[1]

    def command(self, number):
        return self.book().command(
            "set", "gulou", f"i{number}", str(number), "--period", "2024-06", "--json")[0]

    def examine(self, following):
        mine, faults = self.book(), []
        there = {number for number in range(1, following)
                 if mine.get(name=f"i{number}") == str(number)}
        if mine.set(following, name=f"i{following}").returncode != 0:
            faults.append("the next save is refused")
        if mine.run("check").returncode != 0:
            faults.append("check finds something")
        if mine.get(name=f"i{following}") != str(following):
            faults.append("the next save is lost")
        return there, int(mine.get() == "1"), faults


ALL = {kind.name: kind for kind in (Calcurse, Taskwarrior, Vim, Git, Jinguo)}
