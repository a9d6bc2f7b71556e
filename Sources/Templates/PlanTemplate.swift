// Written by .generate/templates.py: change that and run it again.

/// The built-in book of the Fuzhou federation: units, plan and who is asked for what.
///
/// Names of areas, initiatives, programmes and units come from the report of the half-year meeting;
/// every indicator is a suggestion. There are no targets.
public enum PlanTemplate {
  /// The indicators that every active unit reports in a new book, in the plan's order.
  public static let defaultAssignments = [
    "plenum-sessions",
    "study-events",
    "lecture-events",
    "lecture-reach",
    "halls-built",
    "family-events",
    "threenew-cover",
    "online-reach",
    "strait-events",
    "practices",
    "care-events",
    "pair-cover",
    "hk-trainees",
    "hk-events",
    "cf-communities",
    "outline-met",
    "jm-cases",
    "match-events",
    "pillar-helped",
    "discipline-sessions",
    "training-attend",
    "problem-closure",
    "visits",
  ]

  /// `book.json`.
  public static let book = #"""
    {"format":"jinguo","minReader":1,"organisation":{"name":"福州市妇联","nameEn":
    "Fuzhou Women's Federation"},"schema":1,"units":{"cangshan":{"aliases":["仓山","仓山区妇联"],
    "code":"350104","fullName":"仓山区妇联","headTitle":"妇联主席","kind":"district","name":
    "仓山区","nameEn":"Cangshan District","order":3,"peerGroup":"county","pinyin":"cs",
    "shortNameEn":"Cangshan"},"changle":{"aliases":["长乐","长乐市","长乐区妇联"],"code":"350112",
    "fullName":"长乐区妇联","headTitle":"妇联主席","kind":"district","name":"长乐区","nameEn":
    "Changle District","order":6,"peerGroup":"county","pinyin":"cl","shortNameEn":"Changle"},
    "fuqing":{"aliases":["福清","福清市妇联"],"code":"350181","fullName":"福清市妇联","headTitle":
    "妇联主席","kind":"countyCity","name":"福清市","nameEn":"Fuqing City (county-level)","order":7,
    "peerGroup":"county","pinyin":"fq","shortNameEn":"Fuqing"},"gulou":{"aliases":["鼓楼",
    "鼓楼区妇联"],"code":"350102","fullName":"鼓楼区妇联","headTitle":"妇联主席","kind":"district",
    "name":"鼓楼区","nameEn":"Gulou District","order":1,"peerGroup":"county","pinyin":"gl",
    "shortNameEn":"Gulou"},"hightech":{"aliases":["高新","福州高新区","高新区妇工委"],"fullName":
    "福州高新区妇工委","headTitle":"妇工委主任","kind":"zone","name":"高新区","nameEn":
    "Fuzhou High-tech Zone","order":13,"peerGroup":"county","pinyin":"gxq","shortNameEn":"High-tech"
    },"jinan":{"aliases":["晋安","晋安区妇联"],"code":"350111","fullName":"晋安区妇联","headTitle":
    "妇联主席","kind":"district","name":"晋安区","nameEn":"Jin'an District","order":4,"peerGroup":
    "county","pinyin":"ja","shortNameEn":"Jin'an"},"lianjiang":{"aliases":["连江","连江县妇联"],
    "code":"350122","fullName":"连江县妇联","headTitle":"妇联主席","kind":"county","name":"连江县",
    "nameEn":"Lianjiang County","order":9,"peerGroup":"county","pinyin":"lj","shortNameEn":
    "Lianjiang"},"luoyuan":{"aliases":["罗源","罗源县妇联"],"code":"350123","fullName":"罗源县妇联",
    "headTitle":"妇联主席","kind":"county","name":"罗源县","nameEn":"Luoyuan County","order":10,
    "peerGroup":"county","pinyin":"ly","shortNameEn":"Luoyuan"},"mawei":{"aliases":["马尾",
    "马尾区妇联"],"code":"350105","fullName":"马尾区妇联","headTitle":"妇联主席","kind":"district",
    "name":"马尾区","nameEn":"Mawei District","order":5,"peerGroup":"county","pinyin":"mw",
    "shortNameEn":"Mawei"},"minhou":{"aliases":["闽侯","闽侯县妇联"],"code":"350121","fullName":
    "闽侯县妇联","headTitle":"妇联主席","kind":"county","name":"闽侯县","nameEn":"Minhou County",
    "order":8,"peerGroup":"county","pinyin":"mh","shortNameEn":"Minhou"},"minqing":{"aliases":[
    "闽清","闽清县妇联"],"code":"350124","fullName":"闽清县妇联","headTitle":"妇联主席","kind":
    "county","name":"闽清县","nameEn":"Minqing County","order":11,"peerGroup":"county","pinyin":
    "mq","shortNameEn":"Minqing"},"organs":{"aliases":["市直","市直机关妇工委"],"fullName":
    "市直机关妇工委","headTitle":"妇工委主任","kind":"organ","name":"市直机关","nameEn":
    "Municipal Organs Women's Committee","order":14,"peerGroup":"organ","pinyin":"szjg",
    "shortNameEn":"Organs"},"pingtan":{"aliases":["平潭县","平潭综合实验区"],"code":"350128",
    "fullName":"平潭综合实验区妇联","headTitle":"妇联主席","inactive":true,"kind":"county","name":
    "平潭","nameEn":"Pingtan","order":16,"peerGroup":"county","pinyin":"pt","shortNameEn":"Pingtan"
    },"service-centre":{"aliases":["服务中心","市行政服务中心","市行政（市民）服务中心"],"fullName":
    "市行政（市民）服务中心妇联","headTitle":"妇联主席","kind":"organ","name":"市民服务中心",
    "nameEn":"Municipal Administrative (Citizen) Service Centre Women's Federation","order":15,
    "peerGroup":"organ","pinyin":"smfwzx","shortName":"服务中心","shortNameEn":"Service Ctr"},
    "taijiang":{"aliases":["台江","台江区妇联"],"code":"350103","fullName":"台江区妇联","headTitle":
    "妇联主席","kind":"district","name":"台江区","nameEn":"Taijiang District","order":2,"peerGroup":
    "county","pinyin":"tj","shortNameEn":"Taijiang"},"yongtai":{"aliases":["永泰","永泰县妇联"],
    "code":"350125","fullName":"永泰县妇联","headTitle":"妇联主席","kind":"county","name":"永泰县",
    "nameEn":"Yongtai County","order":12,"peerGroup":"county","pinyin":"yt","shortNameEn":"Yongtai"}
    }}
    """#
}
