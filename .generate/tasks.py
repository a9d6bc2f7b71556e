"""The invented tasks and issues of the sample book: plain office Chinese, about nobody."""


def step(order, kind, day, by, **more):
    return {"order": order, "step": kind, "at": f"2024-{day}T10:00:00+08:00", "by": by, **more}


def item(order, title, unit, due, state, *steps, **more):
    record = {"order": order, "title": title, "state": state, "by": "office",
              "at": "2024-06-12T09:30:00+08:00", "source": "meeting/示例会议", **more}
    record.update({key: value for key, value in (("unit", unit), ("due", due)) if value})
    if steps:
        record["steps"] = {f"sample-{number}": value for number, value in enumerate(steps, 1)}
    return record


def work():
    """What `work.json` holds: some overdue, some near, some waiting, one closed."""
    tasks = [
        item(1, "补齐“三新”领域妇联组织台账", "luoyuan", "2024-06-28", "inProgress",
             step(1, "take", "06-13", "luoyuan"),
             measure="台账与名册一致", links=["indicator/threenew-cover"]),
        item(2, "家政培训与用工企业签一份培养协议", "fuqing", "2024-07-11", "toSign",
             assisting=["changle"], links=["indicator/hk-trainees"]),
        item(3, "整理上半年志愿服务照片和简报", "minqing", "2024-07-31", "handedIn",
             step(1, "take", "06-14", "minqing"),
             step(2, "submit", "07-04", "minqing", text="照片 36 张，简报 2 期")),
        item(4, "起草下半年工作要点", None, "2024-07-20", "inProgress",
             step(1, "take", "06-12", "office")),
        item(5, "核对“爱心妈妈”结对名册", "gulou", "2024-06-20", "closed",
             step(1, "take", "06-13", "gulou"), step(2, "submit", "06-19", "gulou"),
             step(3, "close", "06-21", "office")),
    ]
    issues = [
        item(1, "个别讲习所工作日无人值守", "changle", "2024-06-30", "fixing",
             step(1, "take", "06-15", "changle"), links=["indicator/halls-built"]),
        item(2, "网上信访回复超过期限", "organs", "2024-09-30", "open",
             links=["indicator/problem-closure"]),
    ]
    return {
        "schema": 1,
        "tasks": {f"sample-task-{task['order']}": task for task in tasks},
        "issues": {f"sample-issue-{issue['order']}": issue for issue in issues},
    }
