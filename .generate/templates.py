#!/usr/bin/env python3
"""Writes Sources/Templates: the built-in plan and the invented sample book, as Swift literals.

    python3 .generate/templates.py

The plan comes from catalogue.json beside this file; short English names stand here. The sample is
invented, seeded and always the same; the run fails when a lamp or a reporting state of the rules
does not occur in it, and prints how many cells show which.
"""

import json
from pathlib import Path

import sample
import tasks

HERE = Path(__file__).parent
TARGET = HERE.parent / "Sources" / "Templates"

INITIATIVES = {
    "plenum-study": "Plenum study", "outreach-methods": "Outreach", "jinguo-study": "Great Study",
    "jinguo-lectures": "Great Lectures", "lecture-halls": "Lecture halls",
    "theory-publicity": "Theory", "women-stories": "Women stories",
    "work-highlights": "Highlights", "reform-tasks": "Reform tasks",
    "family-governance": "Family virtue", "three-new": "Three-new orgs",
    "online-federation": "Online fed.", "cross-strait": "Cross-strait",
    "nail-spirit": "Delivery", "work-brands": "Work brands", "influence": "Influence",
    "new-methods": "New methods", "experience-distil": "Good practice",
    "children-care": "Children care", "loving-mothers": "Loving Mothers",
    "domestic-service": "Domestic svc.", "housekeeping-community": "Housekeeping",
    "growth-environment": "Environment", "child-friendly-city": "Child-friendly",
    "two-outlines": "Two Outlines", "jasmine-sisters": "Jasmine Sis.",
    "youth-matching": "Youth dating", "pillar-mothers": "Pillar Mothers",
    "urgent-needs": "Urgent needs", "discipline-study": "Discipline",
    "joint-deployment": "Joint planning", "capacity": "Capacity",
    "problem-awareness": "Problems", "grassroots": "Grassroots", "new-liaison": "New liaison",
    "needs-oriented": "Real needs", "annual-goals": "Annual goals",
}
INDICATORS = {
    "plenum-sessions": "Plenum sess.", "plenum-reach": "Plenum att.",
    "online-products": "Online items", "study-events": "Study events",
    "study-reach": "Study att.", "lecture-events": "Lectures", "lecture-reach": "Audience",
    "halls-built": "Halls", "hall-events": "Hall events", "stories": "Stories",
    "media-items": "Media items", "reform-done": "Reform tasks", "family-events": "Family evts",
    "family-reach": "Families", "threenew-cover": "3-new cover",
    "online-homes": "Online homes", "online-reach": "Online reach",
    "strait-events": "Strait evts", "strait-reach": "Strait att.",
    "task-closure": "On-time", "brands": "Brands", "practices": "Practices",
    "practices-up": "Taken up", "care-events": "Care events", "care-reach": "Children",
    "pair-cover": "Pair cover", "pair-visits": "Pair visits", "hk-trainees": "Trainees",
    "hk-events": "Comm. sess.", "hk-communities": "Communities",
    "cf-communities": "CF communit.", "cf-units": "CF venues", "outline-met": "Outlines met",
    "jm-cases": "Cases", "jm-success": "Mediation", "jm-guidance": "Guidance",
    "match-events": "Matching", "match-pairs": "Couples", "pillar-helped": "Mothers",
    "needs-closed": "Needs closed", "discipline-sessions": "Discipline",
    "joint-done": "Joint plan", "training-attend": "Training att",
    "problem-closure": "Probl.closed", "visits": "Visits", "needs-collected": "Opinions",
}
MEASURES = {
    "场": "events", "人次": "people", "件": "items", "个": "units", "篇": "papers", "项": "tasks",
    "%": "%", "户次": "families", "次": "times", "名": "people", "对": "couples", "条": "items",
    "节点": "stages", "家": "orgs",
}
PARTS = {
    "已建组织": "Set up", "应建组织": "To be set up", "按期办结": "Closed in time",
    "应办结": "Due", "已结对": "Paired", "应结对": "To be paired", "达标指标": "Met",
    "重难点指标": "Key indicators", "调解成功": "Succeeded", "受理": "Taken", "已办结": "Closed",
    "已销号": "Closed", "问题": "Problems",
}
STAGES = {"方案": "Plan", "启动": "Start", "实施": "Doing", "总结": "Summary"}
UNITS = {
    "gulou": "Gulou", "taijiang": "Taijiang", "cangshan": "Cangshan", "jinan": "Jin'an",
    "mawei": "Mawei", "changle": "Changle", "fuqing": "Fuqing", "minhou": "Minhou",
    "lianjiang": "Lianjiang", "luoyuan": "Luoyuan", "minqing": "Minqing", "yongtai": "Yongtai",
    "hightech": "High-tech", "organs": "Organs", "service-centre": "Service Ctr",
    "pingtan": "Pingtan",
}
AREAS = {"a1-guidance": "Guidance", "a2-reform": "Reform", "a3-care": "Care",
         "a4-conduct": "Conduct"}
# Units whose name is too long for narrow places.
SHORT_UNITS = {"service-centre": "服务中心"}
# Attendances can't well be fewer than the events they belong to.
AT_LEAST = {"lecture-reach": "lecture-events", "study-reach": "study-events",
            "plenum-reach": "plenum-sessions", "care-reach": "care-events",
            "strait-reach": "strait-events"}


def absent(**members):
    return {key: value for key, value in members.items() if value not in (None, "", [], {}, False)}


def book(catalogue):
    units = {}
    for unit in catalogue["units"]:
        name = unit["id"]
        units[name] = absent(
            order=unit["order"], name=unit["zh"], fullName=unit["fullName"], nameEn=unit["en"],
            shortName=SHORT_UNITS.get(name), shortNameEn=UNITS[name], aliases=[a for a in unit["aliases"] if not a.isascii()],
            pinyin=unit.get("pinyin") or "pt", kind=unit["kind"], peerGroup=unit["peerGroup"],
            headTitle=unit["headTitle"], code=unit["gb2260"], inactive=not unit["active"])
    return {"format": "jinguo", "schema": 1, "minReader": 1,
            "organisation": {"name": "福州市妇联", "nameEn": "Fuzhou Women's Federation"},
            "units": units}


def indicator(entry, initiative, order):
    ratio = {}
    for key in ("numeratorName", "denominatorName"):
        if key in entry:
            ratio[key] = entry[key]
            ratio[key + "En"] = PARTS[entry[key]]
    if "numeratorUnit" in entry:
        ratio["numeratorUnit"] = entry["numeratorUnit"]
        ratio["numeratorUnitEn"] = MEASURES[entry["numeratorUnit"]]
    stages = [{**stage, "nameEn": STAGES[stage["name"]]} for stage in entry.get("stages", [])]
    return {**absent(
        initiative=initiative, order=order, name=entry["zh"], nameEn=entry["en"],
        shortName=entry["shortZh"], shortNameEn=INDICATORS[entry["id"]],
        unitOfMeasure=entry["unit"], unitOfMeasureEn=MEASURES[entry["unit"]],
        kind=entry["kind"], direction=entry["direction"], entryMode=entry["entryMode"],
        cadence=entry["cadence"], weight=entry["weight"], origin=entry["origin"], stages=stages,
        atLeast=AT_LEAST.get(entry["id"])), "decimals": entry["decimals"], **ratio}


def plan(catalogue):
    initiatives, indicators, places = {}, {}, {}
    for entry in catalogue["initiatives"]:
        places[entry["area"]] = places.get(entry["area"], 0) + 1
        initiatives[entry["id"]] = absent(
            area=entry["area"], order=places[entry["area"]], name=entry["zh"], nameEn=entry["en"],
            shortName=entry["shortZh"], shortNameEn=INITIATIVES[entry["id"]], type=entry["type"])
        for order, item in enumerate(entry["indicators"], 1):
            indicators[item["id"]] = indicator(item, entry["id"], order)
    for name, short in {**INITIATIVES, **UNITS}.items():
        assert len(short) <= 14, name
    assert all(len(short) <= 12 for short in INDICATORS.values())
    return {
        "schema": 1, "year": 2024, "start": "2024-01-01", "end": "2024-12-31", "state": "active",
        "calendar": {"preset": "monthEnd"}, "pace": {"curve": "linearMonths"},
        "lampRules": {"ahead": "1.1", "onPace": "0.95", "slow": "0.8", "notDue": "0.05",
                      "margin": "0.98"},
        "areas": {area["id"]: absent(order=area["order"], name=area["zh"], nameEn=area["en"],
                                     shortNameEn=AREAS[area["id"]], wording=area["wording"], pinyin=area["pinyin"])
                  for area in catalogue["areas"]},
        "initiatives": initiatives, "indicators": indicators,
        "programmes": {
            programme["id"]: {
                "order": order, "name": programme["zh"], "nameEn": programme["en"],
                "level": "city",
                "slots": {f"s{n:02}": {"order": n} for n in range(1, programme["slots"] + 1)}}
            for order, programme in enumerate(catalogue["programmes"], 1)}}


def lines(value):
    """Compact JSON, broken between members so that no line is long."""
    out, line = [], ""

    def put(piece):
        nonlocal line
        width = sum(2 if ord(c) > 0x2E7F else 1 for c in line + piece)
        if line and width > 96:
            out.append(line)
            line = ""
        line += piece

    def walk(item, tail):
        if isinstance(item, dict):
            put("{")
            for place, key in enumerate(sorted(item)):
                put(json.dumps(key, ensure_ascii=False) + ":")
                walk(item[key], "," if place < len(item) - 1 else "")
            put("}" + tail)
        elif isinstance(item, list):
            put("[")
            for place, entry in enumerate(item):
                walk(entry, "," if place < len(item) - 1 else "")
            put("]" + tail)
        else:
            put(json.dumps(item, ensure_ascii=False) + tail)

    walk(value, "")
    return out + [line]


def literal(value):
    return '#"""\n' + "\n".join("    " + line for line in lines(value)) + '\n    """#'


HEAD = "// Written by .generate/templates.py: change that and run it again.\n\n"


def write(name, text):
    (TARGET / name).write_text(HEAD + text)


def camel(name):
    first, *rest = name.split("-")
    return first + "".join(word.capitalize() for word in rest)


def main():
    catalogue = json.loads((HERE / "catalogue.json").read_text())
    chosen = [item["id"] for entry in catalogue["initiatives"] for item in entry["indicators"]
              if item["defaultOn"]]
    assert len(chosen) == 23 and len(INDICATORS) == 46 and len(INITIATIVES) == 37
    names = "\n".join(f'    "{name}",' for name in chosen)
    write("PlanTemplate.swift", f'''/// The built-in book of the Fuzhou federation: units, plan and who is asked for what.
///
/// Names of areas, initiatives, programmes and units come from the report of the half-year meeting;
/// every indicator is a suggestion. There are no targets.
public enum PlanTemplate {{
  /// The indicators that every active unit reports in a new book, in the plan's order.
  public static let defaultAssignments = [
{names}
  ]

  /// `book.json`.
  public static let book = {literal(book(catalogue))}
}}
''')
    write("PlanTemplatePlan.swift", f'''extension PlanTemplate {{
  /// `plan.json` of the year 2024.
  public static let plan = {literal(plan(catalogue))}
}}
''')
    template = plan(catalogue)
    made = sample.make(catalogue, template, chosen)
    extra = {"sample": True, "settings": {"today": sample.TODAY}}
    rows = ",\n".join(f'    ("{u}", {camel(u)})' for u in made["units"])
    write("SampleBook.swift", f'''/// The sample book: the plan of 2024 with invented targets, figures and reports.
///
/// 示例数据（虚构）: nothing in it was reported by anybody.
public enum SampleBook {{
  /// The files of the units, by identifier in official order.
  public static let units: [(id: String, json: String)] = [
{rows},
  ]

  /// What `book.json` holds besides the template's: that it is a sample, and the day it is on.
  public static let book = {literal(extra)}

  /// What `plan.json` holds besides the template's: city targets and locked months.
  public static let plan = {literal(made["plan"])}

  /// The tasks and issues, `work.json`.
  public static let work = {literal(tasks.work())}
}}
''')
    for unit, document in made["units"].items():
        file = "".join(word.capitalize() for word in unit.split("-"))
        write(f"SampleBook{file}.swift", f'''extension SampleBook {{
  static let {camel(unit)} = {literal(document)}
}}
''')


if __name__ == "__main__":
    main()
