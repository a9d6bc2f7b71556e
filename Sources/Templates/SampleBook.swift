// Written by .generate/templates.py: change that and run it again.

/// The sample book: the plan of 2024 with invented targets, figures and reports.
///
/// 示例数据（虚构）: nothing in it was reported by anybody.
public enum SampleBook {
  /// The files of the units, by identifier in official order.
  public static let units: [(id: String, json: String)] = [
    ("gulou", gulou),
    ("taijiang", taijiang),
    ("cangshan", cangshan),
    ("jinan", jinan),
    ("mawei", mawei),
    ("changle", changle),
    ("fuqing", fuqing),
    ("minhou", minhou),
    ("lianjiang", lianjiang),
    ("luoyuan", luoyuan),
    ("minqing", minqing),
    ("yongtai", yongtai),
    ("hightech", hightech),
    ("organs", organs),
    ("service-centre", serviceCentre),
  ]

  /// What `book.json` holds besides the template's: that it is a sample, and the day it is on.
  public static let book = #"""
    {"sample":true,"settings":{"today":"2024-07-05"}}
    """#

  /// What `plan.json` holds besides the template's: city targets and locked months.
  public static let plan = #"""
    {"cityTargets":{"jm-cases":{"annual":"1350"},"visits":{"annual":"1384"}},"locks":{"2024-01":{
    "at":"2024-02-10T09:00:00+08:00","by":"office"},"2024-02":{"at":"2024-03-10T09:00:00+08:00",
    "by":"office"},"2024-03":{"at":"2024-04-10T09:00:00+08:00","by":"office"}}}
    """#
}
