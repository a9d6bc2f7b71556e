"""The invented reports of the sample book: plain office Chinese, about nobody."""

HIGHLIGHTS = [
    ("“三八”系列活动覆盖全部镇街，宣讲进企业、进社区场次同比增加", "indicator/lecture-events", True),
    ("依托讲习所打造“楼道微课堂”，把理论课开到居民家门口", "initiative/lecture-halls", True),
    ("商圈、楼宇妇联组织建设提速，新就业群体有了“娘家人”", "initiative/three-new", False),
    ("家风家训巡讲与基层治理网格融合，矛盾纠纷就地化解", "initiative/family-governance", False),
    ("“爱心妈妈”结对实行一人一档，节假日走访不断线", "initiative/loving-mothers", True),
    ("家政培训与用工企业签单培养，结业即上岗", "initiative/domestic-service", False),
    ("“茉莉姐姐”工作室与法院、司法所联动，调解更快更稳", "initiative/jasmine-sisters", True),
    ("儿童友好社区空间改造投入使用，暑期托管开班", "initiative/child-friendly-city", False),
    ("青年交友活动从“大联欢”转为小而精的兴趣沙龙", "initiative/youth-matching", False),
    ("干部包片走访，带回问题当场认领、限期答复", "initiative/grassroots", False),
    ("线上妇女之家开设周末直播，互动人数稳步上升", "initiative/online-federation", False),
    ("党纪学习教育读书班全覆盖，以案说纪入脑入心", "initiative/discipline-study", False),
]
PROBLEMS = [
    ("“三新”领域底数变化快，摸排与组建跟不上", "initiative/three-new"),
    ("山区乡镇点多线长，结对走访车辆和人手不足", "initiative/loving-mothers"),
    ("专职调解员流动大，个别月份受理登记不及时", "initiative/jasmine-sisters"),
    ("家政培训与市场需求不完全对路，年轻学员偏少", "initiative/domestic-service"),
    ("线上活动形式单一，基层不愿转发", "initiative/online-federation"),
    ("报表口径与街道不一致，重复统计仍有发生", "area/a4-conduct"),
    ("讲习所活动集中在节点，平时开放不足", "initiative/lecture-halls"),
    ("典型经验总结不及时，好做法停留在口头", "initiative/experience-distil"),
    ("儿童关爱服务专业社工力量薄弱", "initiative/children-care"),
]
NEXT_STEPS = [
    ("8月底前完成“三新”领域摸排清单，逐家销号推进组建", "initiative/three-new"),
    ("与人社、教育部门联合开班，三季度完成全年培训任务的八成", "initiative/domestic-service"),
    ("每月固定一天“主席接待日”，诉求七个工作日内答复", "initiative/urgent-needs"),
    ("暑期组织“爱心妈妈”集中走访，补齐上半年缺口", "initiative/loving-mothers"),
    ("培育两个可复制的工作品牌，年底前形成案例材料", "initiative/experience-distil"),
    ("把家风宣讲纳入网格员培训，打通最后一步", "initiative/family-governance"),
    ("统一填报口径，指定专人每月2日前核对上报", "area/a4-conduct"),
    ("国庆前后开展巾帼大宣讲集中月", "initiative/jinguo-lectures"),
    ("推动讲习所错时开放，公布活动日历", "initiative/lecture-halls"),
]
UNITS = ["gulou", "taijiang", "cangshan", "jinan", "mawei", "changle", "fuqing", "minhou",
         "lianjiang", "yongtai", "hightech", "organs", "service-centre"]


def section(pool, start, count, letter):
    items = {}
    for place in range(count):
        text, link, *worth = pool[(start + place * 5) % len(pool)]
        items[f"{letter}{place + 1}"] = {"order": place + 1, "text": text, "links": [link]}
        if worth and worth[0]:
            items[f"{letter}{place + 1}"]["worthSpreading"] = True
    return items


def reports(unit):
    """A unit's reports by period; 罗源 and 闽清 have filed none."""
    if unit not in UNITS:
        return {}
    place = UNITS.index(unit)

    def report(shift):
        return {"highlights": section(HIGHLIGHTS, place + shift, 1 + (place + shift) % 3, "h"),
                "problems": section(PROBLEMS, place * 2 + shift, 1 + (place + shift) % 2, "p"),
                "nextSteps": section(NEXT_STEPS, place * 3 + shift, 1 + (place * 2 + shift) % 3,
                                     "n")}

    found = {"2024-06": report(0)}
    if place % 2 == 0:
        found["2024-05"] = report(4)
    return found
