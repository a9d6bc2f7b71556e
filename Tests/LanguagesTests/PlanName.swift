/// A unit or an initiative as the plan names it, copied so that the tests hold their own data.
struct PlanName: Sendable {
  let id: String
  /// As people type it; empty when the plan doesn't say.
  let initials: String
  let name: String
  let others: [String]

  /// All its names, the one shown first.
  var all: [String] { [name] + others + (initials.isEmpty ? [] : [initials]) + [id] }

  init(_ id: String, _ initials: String, _ name: String, _ others: String...) {
    self.id = id
    self.initials = initials
    self.name = name
    self.others = others
  }

  static let units = [
    PlanName(
      "gulou", "gl", "鼓楼区",
      "鼓楼区妇联", "Gulou District", "鼓楼", "鼓楼区妇联"),
    PlanName(
      "taijiang", "tj", "台江区",
      "台江区妇联", "Taijiang District", "台江", "台江区妇联"),
    PlanName(
      "cangshan", "cs", "仓山区",
      "仓山区妇联", "Cangshan District", "仓山", "仓山区妇联"),
    PlanName(
      "jinan", "ja", "晋安区",
      "晋安区妇联", "Jin'an District", "晋安", "晋安区妇联"),
    PlanName(
      "mawei", "mw", "马尾区",
      "马尾区妇联", "Mawei District", "马尾", "马尾区妇联"),
    PlanName(
      "changle", "cl", "长乐区",
      "长乐区妇联", "Changle District", "长乐", "长乐市", "长乐区妇联"),
    PlanName(
      "fuqing", "fq", "福清市",
      "福清市妇联", "Fuqing City (county-level)", "福清", "福清市妇联"),
    PlanName(
      "minhou", "mh", "闽侯县",
      "闽侯县妇联", "Minhou County", "闽侯", "闽侯县妇联"),
    PlanName(
      "lianjiang", "lj", "连江县",
      "连江县妇联", "Lianjiang County", "连江", "连江县妇联"),
    PlanName(
      "luoyuan", "ly", "罗源县",
      "罗源县妇联", "Luoyuan County", "罗源", "罗源县妇联"),
    PlanName(
      "minqing", "mq", "闽清县",
      "闽清县妇联", "Minqing County", "闽清", "闽清县妇联"),
    PlanName(
      "yongtai", "yt", "永泰县",
      "永泰县妇联", "Yongtai County", "永泰", "永泰县妇联"),
    PlanName(
      "hightech", "gxq", "高新区",
      "福州高新区妇工委", "Fuzhou High-tech Zone", "高新", "福州高新区", "高新区妇工委", "gx"),
    PlanName(
      "organs", "szjg", "市直机关",
      "市直机关妇工委", "Municipal Organs Women's Committee", "市直", "市直机关妇工委", "sz"),
    PlanName(
      "service-centre", "smfwzx", "市民服务中心",
      "市行政（市民）服务中心妇联", "Municipal Administrative (Citizen) Service Centre Women's Federation",
      "服务中心", "市行政服务中心", "市行政（市民）服务中心", "fw"),
    PlanName(
      "pingtan", "pt", "平潭",
      "平潭综合实验区妇联", "Pingtan", "平潭县", "平潭综合实验区", "pt"),
  ]

  static let initiatives = [
    PlanName("plenum-study", "", "全会精神学习", "学习宣传贯彻党的二十届三中全会精神", "Study of the Third Plenum"),
    PlanName(
      "outreach-methods", "", "宣讲方式创新", "创新线上线下宣传宣讲方式方法", "New online/offline outreach methods"),
    PlanName("jinguo-study", "", "巾帼大学习", "巾帼大学习", "Jinguo Great Study"),
    PlanName("jinguo-lectures", "", "巾帼大宣讲", "巾帼大宣讲", "Jinguo Great Lectures"),
    PlanName("lecture-halls", "", "巾帼讲习所", "“新时代巾帼讲习所”建设", "New-Era Jinguo Lecture Halls"),
    PlanName("theory-publicity", "", "创新理论宣传", "持续学习宣传贯彻党的创新理论", "Publicity of theory"),
    PlanName("women-stories", "", "妇女发展故事", "讲好妇女发展故事", "Women's development stories"),
    PlanName("work-highlights", "", "特色亮点宣传", "宣传好妇女工作特色亮点", "Publicising work highlights"),
    PlanName("reform-tasks", "", "改革任务", "围绕全面深化改革目标任务", "Reform target tasks"),
    PlanName(
      "family-governance", "", "家庭家教家风", "家庭家教家风建设融入基层社会治理",
      "Family, parenting and family-virtue work in grassroots governance"),
    PlanName(
      "three-new", "", "三新组织覆盖", "“三新”领域组织全覆盖",
      "Full organisational coverage of the “three new” fields"),
    PlanName("online-federation", "", "网上妇联", "网上妇联工作新形态", "Online women's federation"),
    PlanName(
      "cross-strait", "", "两岸交流", "海峡两岸妇女儿童家庭交流交往",
      "Cross-strait exchange of women, children and families"),
    PlanName("nail-spirit", "", "任务抓落实", "以钉钉子精神抓落实", "Nail-by-nail delivery"),
    PlanName("work-brands", "", "工作品牌", "打造工作品牌", "Work brands"),
    PlanName("influence", "", "影响力借势", "扩大妇联影响力、借势借力", "Influence and partnerships"),
    PlanName("new-methods", "", "新方法新路径", "探索工作新方法、新路径", "New methods and paths"),
    PlanName("experience-distil", "", "经验总结", "凝练总结经验做法、提高含“经”量", "Distilling good practice"),
    PlanName(
      "children-care", "", "儿童关爱", "留守儿童、困难儿童关爱服务", "Care for left-behind and needy children"),
    PlanName("loving-mothers", "", "爱心妈妈结对", "“爱心妈妈”结对帮扶", "“Loving Mothers” pairing"),
    PlanName("domestic-service", "", "家政提质扩容", "家政服务业提质扩容", "Better and bigger domestic services"),
    PlanName(
      "housekeeping-community", "", "家政进社区", "巾帼家政进社区", "Jinguo housekeeping into communities"),
    PlanName("growth-environment", "", "儿童成长环境", "优化儿童成长环境", "Better environment for children"),
    PlanName("child-friendly-city", "", "儿童友好城市", "儿童友好城市建设", "Child-friendly city"),
    PlanName("two-outlines", "", "两纲指标", "“两纲”重难点指标（绩效管理）", "Key indicators of the two Outlines"),
    PlanName(
      "jasmine-sisters", "", "茉莉姐姐", "“茉莉姐姐”家事辅导调解暨家庭教育指导",
      "“Jasmine Sisters” family mediation and parenting guidance"),
    PlanName("youth-matching", "", "青年交友", "青年婚恋交友平台", "Youth dating platform"),
    PlanName("pillar-mothers", "", "顶梁柱母亲", "“顶梁柱母亲”帮扶行动", "“Pillar Mothers” support"),
    PlanName("urgent-needs", "", "急难愁盼", "解决“急难愁盼”", "Urgent needs resolved"),
    PlanName("discipline-study", "", "党纪学习教育", "党纪学习教育", "Party discipline education"),
    PlanName(
      "joint-deployment", "", "作风同部署", "作风建设与妇女儿童工作同部署同落实", "Conduct work planned with core work"),
    PlanName(
      "capacity", "", "能力提升", "提升政治能力、思维能力、实践能力", "Political, thinking and practical ability"),
    PlanName("problem-awareness", "", "问题意识", "强化问题意识", "Problem awareness"),
    PlanName("grassroots", "", "走进基层", "走出机关、走向基层、走进妇女", "Out to the grassroots"),
    PlanName("new-liaison", "", "创新联系服务", "转变思想观念、创新联系服务举措", "New ways to reach women"),
    PlanName("needs-oriented", "", "需求导向", "以妇女群众实际需求为导向", "Led by women's real needs"),
    PlanName("annual-goals", "", "全年目标", "奋力实现全年目标任务", "Meeting the year's targets"),
  ]
}
