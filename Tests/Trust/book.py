"""A small book on the real files, and the program run on it: what the scripts beside this share."""

import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
UNITS = {"gulou": "鼓楼区", "mawei": "马尾区"}


def program():
    """The program: `JINGUO` in the environment, or what was built last for debugging."""
    return os.environ.get("JINGUO") or str(ROOT / ".build" / "debug" / "jinguo")


def indicator(name):
    return {"name": name, "initiative": "i1", "unitOfMeasure": "场"}


class Book:
    """A book in a folder of its own, which is taken away with `close`."""

    def __init__(self, indicators=2):
        self.home = Path(tempfile.mkdtemp(prefix="jinguo-trust-"))
        self.path = self.home / "book"
        names = [f"i{number}" for number in range(indicators)]
        assigned = {name: {"role": "report"} for name in names}
        self._put("book.json", {
            "format": "jinguo", "schema": 1, "minReader": 1,
            "units": {unit: {"name": name} for unit, name in UNITS.items()}})
        self._put("plans/2024/plan.json", {
            "schema": 1, "year": 2024, "areas": {"a1": {"name": "一"}},
            "initiatives": {"i1": {"name": "举措", "area": "a1"}},
            "indicators": {name: indicator("指标" + name) for name in names}})
        for unit in UNITS:
            self._put(f"plans/2024/units/{unit}.json", {
                "schema": 1, "unit": unit, "year": 2024, "assignments": assigned})

    def _put(self, name, value):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(value, ensure_ascii=False))

    def command(self, *arguments, user="office"):
        """The program's arguments and environment; the book is the one that it works on."""
        environment = dict(
            PATH=os.environ["PATH"], LC_ALL="C.UTF-8", SWIFT_BACKTRACE="enable=no",
            JINGUO_HOME=str(self.home / "home"), JINGUO_BOOK=str(self.path), JINGUO_USER=user)
        return [program(), *arguments], environment

    def run(self, *arguments, user="office", prefix=()):
        command, environment = self.command(*arguments, user=user)
        return subprocess.run(
            [*prefix, *command], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=120)

    def set(self, value, unit="gulou", name="i0", user="office", prefix=()):
        return self.run("set", unit, name, str(value), "--period", "2024-06", user=user,
                        prefix=prefix)

    def get(self, unit="gulou", name="i0"):
        """The figure of a cell; None when it is blank."""
        result = self.run("get", unit, name, "--period", "2024-06", "--json")
        if result.returncode != 0:
            raise RuntimeError(f"get: {result.stdout}{result.stderr}")
        return json.loads(result.stdout).get("value")

    def copy(self):
        """A book that holds the same."""
        twin = object.__new__(Book)
        twin.home = Path(tempfile.mkdtemp(prefix="jinguo-trust-"))
        twin.path = twin.home / "book"
        shutil.copytree(self.path, twin.path)
        return twin

    def close(self):
        shutil.rmtree(self.home, ignore_errors=True)
