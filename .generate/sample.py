"""The invented figures of the sample book; templates.py writes them down.

Seeded, so always the same. Everything here is made up: 示例数据（虚构）.
"""

import random
from collections import Counter

from reports import reports

TODAY = "2024-07-05"
MONTHS = ["2024-01", "2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]
# How the half-year is spread: 妇女节 in March, 儿童节 before and in June.
SEASON = {"default": [12, 9, 26, 15, 16, 22], "children": [8, 6, 12, 14, 28, 32]}

# Size of a unit, and how well its year goes: 1 is exactly on pace.
UNITS = {
    "gulou": (1.3, 1.13), "taijiang": (1.0, 1.03), "cangshan": (1.4, 0.97), "jinan": (1.2, 0.98),
    "mawei": (0.8, 1.01), "changle": (1.1, 0.96), "fuqing": (1.6, 0.93), "minhou": (1.2, 0.99),
    "lianjiang": (1.0, 0.88), "luoyuan": (0.6, 0.80), "minqing": (0.6, 0.66),
    "yongtai": (0.7, 0.72), "hightech": (0.5, 1.10), "organs": (0.7, 1.04),
    "service-centre": (0.4, 1.00),
}
# A middling unit's year of each flow.
YEAR = {
    "plenum-sessions": 60, "study-events": 48, "lecture-events": 72, "lecture-reach": 9600,
    "family-events": 60, "online-reach": 62000, "strait-events": 8, "practices": 8,
    "care-events": 40, "hk-trainees": 480, "hk-events": 36, "jm-cases": 90, "match-events": 12,
    "pillar-helped": 60, "discipline-sessions": 24, "training-attend": 320, "visits": 96,
}
CHILDREN = {"care-events", "family-events"}
# Of a level: where the year began and what it is to reach.
LEVELS = {"halls-built": (12, 30), "cf-communities": (5, 15)}
# Of a ratio: the lower number of a middling unit and the target in percent.
COVERS = {"threenew-cover": (38, 100), "pair-cover": (160, 95)}
ORGANS = {"organs", "service-centre"}
NOT_APPLICABLE = {
    "strait-events": "机关单位不承担两岸交流", "cf-communities": "不辖社区",
    "pillar-helped": "不直接联系帮扶对象", "pair-cover": "不承担结对任务",
    "hk-events": "不辖社区",
}
# What goes its own way, as a part of the expected pace.
SPECIAL = {
    ("fuqing", "threenew-cover"): 0.60, ("minqing", "threenew-cover"): 0.42,
    ("yongtai", "threenew-cover"): 0.48, ("luoyuan", "threenew-cover"): 0.66,
    ("gulou", "discipline-sessions"): 2.0, ("hightech", "discipline-sessions"): 2.08,
    ("gulou", "threenew-cover"): 1.2, ("taijiang", "match-events"): 2.0,
    ("gulou", "lecture-events"): 1.31, ("minqing", "hk-trainees"): 0.35,
    ("yongtai", "visits"): 0.55, ("service-centre", "plenum-sessions"): 2.1,
}
LATE = {"luoyuan": ["threenew-cover", "pair-cover", "jm-cases", "online-reach", "visits",
                    "problem-closure"],
        "minqing": ["hk-trainees", "hk-events", "care-events", "online-reach",
                    "pillar-helped", "match-events", "jm-cases"],
        "lianjiang": ["pillar-helped", "online-reach"]}
MISSING = {("changle", "hk-events", "2024-06"): "台风停办",
           ("mawei", "match-events", "2024-04"): "场地维修停办",
           ("yongtai", "online-reach", "2024-05"): "后台统计故障",
           ("minhou", "strait-events", "2024Q2"): "交流团改期至7月"}
HOLES = [("changle", "jm-cases", "2024-04"), ("yongtai", "hk-events", "2024-02"),
         ("jinan", "visits", "2024-02")]


def stamp(unit, period, late=False):
    month = {"Q1": 3, "Q2": 6, "H1": 6}.get(period[4:], None) or int(period[5:7])
    day = 4 if late else 1 + sum(map(ord, unit + period)) % 3
    minute = sum(map(ord, unit)) * 7 % 60
    return {"at": f"2024-{month + 1:02}-{day:02}T{9 + day % 3:02}:{minute:02}:07+08:00",
            "by": unit}


class Maker:
    def __init__(self, plan, chosen):
        self.plan, self.chosen, self.random = plan, chosen, random.Random(20240801)

    def unit(self, unit):
        self.name, (self.size, self.pace) = unit, UNITS[unit]
        self.made = {"schema": 1, "unit": unit, "year": 2024, "assignments": {}, "entries": {},
                     "targets": {}, "submissions": {}, "reports": reports(unit)}
        for indicator in self.chosen:
            if unit in ORGANS and indicator in NOT_APPLICABLE:
                self.made["assignments"][indicator] = {
                    "role": "notApplicable", "reason": NOT_APPLICABLE[indicator]}
                continue
            self.made["assignments"][indicator] = {"role": "report"}
            self.figures(indicator)
        self.extras()
        self.submissions()
        return {key: value for key, value in self.made.items() if value != {}}

    def rate(self, indicator):
        own = SPECIAL.get((self.name, indicator))
        return own if own else self.pace * self.random.uniform(0.85, 1.15)

    def figures(self, indicator):
        facts = self.plan["indicators"][indicator]
        entries = self.made["entries"].setdefault(indicator, {})
        if indicator in YEAR:
            self.flow(indicator, facts, entries)
        elif indicator in LEVELS:
            self.level(indicator, entries)
        elif indicator in COVERS:
            self.cover(indicator, entries)
        elif indicator == "problem-closure":
            self.quality(indicator, entries, 90, 12)
        elif indicator == "outline-met":
            self.made["targets"][indicator] = {"annual": "90"}
        if not entries:
            del self.made["entries"][indicator]

    def flow(self, indicator, facts, entries):
        target = max(2, round(YEAR[indicator] * self.size))
        if indicator != "hk-events" and not (indicator == "online-reach" and self.size < 0.75):
            self.made["targets"][indicator] = {"annual": str(target)}
        half = target * 0.5 * self.rate(indicator)
        if facts["cadence"] == "quarter":
            first = round(half * self.random.uniform(0.42, 0.52))
            self.put(indicator, entries, "2024Q1", first)
            self.put(indicator, entries, "2024Q2", round(half) - first)
            return
        season = SEASON["children" if indicator in CHILDREN else "default"]
        weights = [w * self.random.uniform(0.85, 1.15) for w in season]
        done = passed = 0
        for month, weight in zip(MONTHS, weights):
            passed += weight
            now = round(half * passed / sum(weights))
            self.put(indicator, entries, month, now - done)
            done = now

    def level(self, indicator, entries):
        start, goal = (round(x * self.size) for x in LEVELS[indicator])
        self.made["targets"][indicator] = {"annual": str(goal), "baseline": str(start)}
        way = (goal - start) * self.rate(indicator)
        self.put(indicator, entries, "2024Q1", start + round(way * 0.24))
        self.put(indicator, entries, "2024Q2", start + round(way * 0.5))

    def cover(self, indicator, entries):
        middling, percent = COVERS[indicator]
        below = 40 if (self.name, indicator) == ("fuqing", "threenew-cover") else round(
            middling * self.size)
        self.made["targets"][indicator] = {"annual": str(percent)}
        rate = self.rate(indicator)
        for place, month in enumerate(MONTHS, 1):
            above = round(below * percent / 100 * place / 12 * rate)
            self.put(indicator, entries, month, (min(above, below), below))
        if (self.name, indicator) == ("cangshan", "threenew-cover"):
            entries["2024-05"]["num"] = str(int(entries["2024-04"]["num"]) - 1)
            entries["2024-05"]["note"] = "核减重复登记1家"

    def quality(self, indicator, entries, percent, middling):
        self.made["targets"][indicator] = {"annual": str(percent)}
        for month in MONTHS:
            below = max(4, round(middling * self.size * self.random.uniform(0.7, 1.3)))
            share = min(1, percent / 100 * (1.03 if self.pace > 0.9 else self.pace + 0.12)
                        * self.random.uniform(0.97, 1.05))
            self.put(indicator, entries, month, (round(below * share), below))

    def put(self, indicator, entries, period, figure):
        cell = (self.name, indicator, period)
        if cell in HOLES or (period == "2024-06" and indicator in LATE.get(self.name, [])):
            return
        late = period == "2024-06" and self.name == "yongtai" and indicator in YEAR
        entry = stamp(self.name, period, late)
        if cell in MISSING:
            entry["missing"] = MISSING[cell]
        elif isinstance(figure, tuple):
            entry["num"], entry["den"] = map(str, figure)
        else:
            entry["value"] = str(max(0, figure))
        entries[period] = entry

    def extras(self):
        made = self.made
        if self.name in ("gulou", "jinan", "minqing", "organs"):
            made["assignments"]["joint-done"] = {"role": "report"}
            stages = ["方案", "启动"] if self.name != "minqing" else ["方案"]
            made["entries"]["joint-done"] = {
                "2024H1": {"stages": stages, **stamp(self.name, "2024H1")}}
        if self.name in ("gulou", "taijiang", "fuqing"):
            made["assignments"]["jm-success"] = {"role": "report"}
            made["entries"]["jm-success"] = {}
            self.quality("jm-success", made["entries"]["jm-success"], 85, 20)
        if self.name in ("lianjiang", "minqing"):
            made["targets"]["plenum-sessions"]["due"] = "2024-05-31"
        if self.name == "minhou":
            made["targets"]["care-events"]["interim"] = {
                "2024-03-31": "5", "2024-06-30": "20", "2024-09-30": "34"}
        if self.name == "mawei":
            revised = made["targets"]["visits"]
            revised["revisions"] = {"office-demo-1-1": {
                "at": "2024-04-12T10:20:00+08:00", "by": "office", "from": "120",
                "to": revised["annual"], "reason": "与街道走访合并统计"}}
        if self.name == "gulou":
            made["entries"]["lecture-events"]["2024-03"]["note"] = "含三八国际妇女节系列活动"

    def submissions(self):
        for month in MONTHS[:-1]:
            self.made["submissions"][month] = {
                "state": "accepted", **stamp(self.name, month), "reviewer": "office"}
        june = {"state": "submitted", **stamp(self.name, "2024-06")}
        if self.name in LATE:
            june["state"] = "draft"
        if self.name == "yongtai":
            june.update(stamp(self.name, "2024-06", late=True))
        if self.name == "changle":
            june.update(state="returned", reviewer="office", reason="社区家政场次缺报原因请再核实")
        if self.name in ("gulou", "taijiang", "hightech", "organs"):
            june.update(state="accepted", reviewer="office")
        self.made["submissions"]["2024-06"] = june


def lamp(facts, entries, target, june=12 / 2):
    """A cell's lamp at the end of June by the rules, as a check on what was invented."""
    values = [entries[p] for p in sorted(entries) if "missing" not in entries[p]]
    if facts["cadence"] == "year":
        return "待" if target else "计"
    if facts["kind"] == "milestone":
        done = {"方案": 20, "启动": 30, "实施": 30, "总结": 20}
        target, now = {"annual": "100"}, sum(done[s] for s in values[-1]["stages"])
    elif not target:
        return "计"
    elif facts["kind"] == "ratio":
        if facts["entryMode"] == "period":
            now = 100 * sum(int(v["num"]) for v in values) / sum(int(v["den"]) for v in values)
        else:
            now = 100 * int(values[-1]["num"]) / int(values[-1]["den"])
        if facts["direction"] == "keepAtLeast":
            goal = float(target["annual"])
            return "达" if now >= goal else "缓" if now >= 0.98 * goal else "滞"
    elif facts["kind"] == "stock":
        now = int(values[-1]["value"])
    else:
        now = sum(int(v["value"]) for v in values)
    start, goal = float(target.get("baseline", 0)), float(target["annual"])
    progress = (now - start) / (goal - start)
    if progress >= 1:
        return "成"
    if "due" in target:
        return "逾"
    pace = 20 / goal if "interim" in target else 0.5
    ratio = progress / pace
    return "超" if ratio >= 1.1 else "达" if ratio >= 0.95 else "缓" if ratio >= 0.8 else "滞"


def make(catalogue, plan, chosen):
    maker = Maker(plan, chosen)
    units = {unit["id"]: maker.unit(unit["id"]) for unit in catalogue["units"] if unit["active"]}
    visits = sum(int(u["targets"]["visits"]["annual"]) for u in units.values())
    extra = {
        "cityTargets": {"visits": {"annual": str(visits + 30)}, "jm-cases": {"annual": "1350"}},
        "locks": {month: {"at": f"2024-0{n + 1}-10T09:00:00+08:00", "by": "office"}
                  for n, month in enumerate(MONTHS[:3], 1)}}
    check(units, plan)
    return {"units": units, "plan": extra}


def check(units, plan):
    total = Counter()
    for name, unit in units.items():
        counts = Counter()
        for indicator, assignment in unit["assignments"].items():
            if assignment["role"] == "notApplicable":
                counts["无"] += 1
                continue
            entries = unit["entries"].get(indicator, {})
            counts[lamp(plan["indicators"][indicator], entries,
                        unit["targets"].get(indicator))] += 1
        print(f"{name:15}", " ".join(f"{k}{v}" for k, v in sorted(counts.items())))
        total += counts
    print("total          ", dict(total))
    assert set(total) == set("成超达缓滞逾待计无"), total
    cells = [e for u in units.values() for i in u["entries"].values() for e in i.values()]
    assert any("missing" in e for e in cells) and any(e.get("value") == "0" for e in cells)
    assert any(u["submissions"]["2024-06"]["state"] == "returned" for u in units.values())
