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

  /// The tasks and issues, `work.json`.
  public static let work = #"""
    {"issues":{"sample-issue-1":{"at":"2024-06-12T09:30:00+08:00","by":"office","due":"2024-06-30",
    "links":["indicator/halls-built"],"order":1,"source":"meeting/示例会议","state":"fixing",
    "steps":{"sample-1":{"at":"2024-06-15T10:00:00+08:00","by":"changle","order":1,"step":"take"}},
    "title":"个别讲习所工作日无人值守","unit":"changle"},"sample-issue-2":{"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-09-30","links":[
    "indicator/problem-closure"],"order":2,"source":"meeting/示例会议","state":"open","title":
    "网上信访回复超过期限","unit":"organs"}},"schema":1,"tasks":{"sample-task-1":{"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-06-28","links":["indicator/threenew-cover"
    ],"measure":"台账与名册一致","order":1,"source":"meeting/示例会议","state":"inProgress","steps":
    {"sample-1":{"at":"2024-06-13T10:00:00+08:00","by":"luoyuan","order":1,"step":"take"}},"title":
    "补齐“三新”领域妇联组织台账","unit":"luoyuan"},"sample-task-2":{"assisting":["changle"],"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-07-11","links":["indicator/hk-trainees"],
    "order":2,"source":"meeting/示例会议","state":"toSign","title":
    "家政培训与用工企业签一份培养协议","unit":"fuqing"},"sample-task-3":{"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-07-31","order":3,"source":
    "meeting/示例会议","state":"handedIn","steps":{"sample-1":{"at":"2024-06-14T10:00:00+08:00",
    "by":"minqing","order":1,"step":"take"},"sample-2":{"at":"2024-07-04T10:00:00+08:00","by":
    "minqing","order":2,"step":"submit","text":"照片 36 张，简报 2 期"}},"title":
    "整理上半年志愿服务照片和简报","unit":"minqing"},"sample-task-4":{"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-07-20","order":4,"source":
    "meeting/示例会议","state":"inProgress","steps":{"sample-1":{"at":"2024-06-12T10:00:00+08:00",
    "by":"office","order":1,"step":"take"}},"title":"起草下半年工作要点"},"sample-task-5":{"at":
    "2024-06-12T09:30:00+08:00","by":"office","due":"2024-06-20","order":5,"source":
    "meeting/示例会议","state":"closed","steps":{"sample-1":{"at":"2024-06-13T10:00:00+08:00","by":
    "gulou","order":1,"step":"take"},"sample-2":{"at":"2024-06-19T10:00:00+08:00","by":"gulou",
    "order":2,"step":"submit"},"sample-3":{"at":"2024-06-21T10:00:00+08:00","by":"office","order":3,
    "step":"close"}},"title":"核对“爱心妈妈”结对名册","unit":"gulou"}}}
    """#
}
