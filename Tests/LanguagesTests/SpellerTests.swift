import Languages
import Testing

@Suite struct SpellerTests {
  static let table = PinyinTable()
  let speller = Speller(table)

  /// What is typed, a name, and the characters of it that are met.
  static let meetings: [(query: String, name: String, met: String?)] = [
    ("lj", "连江县", "连江"),
    ("axmm", "爱心妈妈结对", "爱心妈妈"),
    ("fuq", "福清市", "福清"),
    ("福q", "福清市", "福清"),
    ("f清", "福清市", "福清"),
    ("清", "福清市", "清"),
    ("fuqing", "福清市", "福清"),
    ("FuQing", "福清市", "福清"),
    ("ｆｕｑｉｎｇ", "福清市", "福清"),
    ("fu qing", "福清市", "福清"),
    ("fu'qing", "福清市", "福清"),
    ("qs", "福清市", "清市"),
    ("cl", "长乐区", "长乐"),
    ("changle", "长乐区", "长乐"),
    ("zhs", "重新", nil),
    ("zhd", "重点工作", "重点"),
    ("zhongd", "重点工作", "重点"),
    ("chongd", "重点工作", "重点"),
    ("zhong", "重", "重"),
    ("chong", "重", "重"),
    ("zd", "重点", "重点"),
    ("nv", "妇女", "女"),
    ("nu", "妇女", "女"),
    ("lvse", "绿色家庭", "绿色"),
    ("luse", "绿色家庭", "绿色"),
    ("sx", "“三新”领域组织全覆盖", "三新"),
    ("sxly", "“三新”领域组织全覆盖", "三新领域"),
    ("xzz", "“三新”领域组织全覆盖", "新组织"),
    ("tjcgl", "调解成功率", "调解成功率"),
    ("gul", "Gulou District", "Gul"),
    ("dis", "Gulou District", "Dis"),
    ("gd", "Gulou District", "GD"),
    ("loud", "Gulou District", nil),
    ("three-new", "three-new", "threenew"),
    ("new", "three-new", "new"),
    ("jinan", "Jin'an District", "Jinan"),
    ("11", "十一件实事11", "11"),
    ("", "福清市", ""),
    ("x", "福清市", nil),
    ("uq", "福清市", nil),
    ("qf", "福清市", nil),
    ("，", "福清市", nil),
    ("fqx", "福清市", nil),
  ]

  @Test(arguments: meetings)
  func aQueryMeetsTheCharactersItSays(query: String, name: String, met: String?) {
    let characters = Array(name)
    let positions = speller.match(query, in: name)?.positions
    #expect(positions.map { String($0.map { characters[$0] }) } == met)
  }

  @Test func whatNobodyTypesIsNotFoundAndCostsNothing() {
    let pasted = String(repeating: "福", count: 100_000)
    #expect(speller.match(pasted, in: "福清市") == nil)
    #expect(speller.match("f", in: pasted) == nil)
  }

  @Test func anOverriddenWordIsReadOnlyThatWay() {
    #expect(speller.match("zl", in: "长乐区") == nil)
    #expect(speller.match("yue", in: "长乐区") == nil)
    let without = Speller(Self.table, overrides: PinyinOverrides([:]))
    #expect(without.match("zhangyue", in: "长乐区")?.positions == [0, 1])
    #expect(without.match("changle", in: "长乐区")?.positions == [0, 1])
  }

  @Test func anOverrideWithoutASyllableForEachCharacterIsLeftOut() {
    let speller = Speller(Self.table, overrides: PinyinOverrides(["福清": "hok", "": ""]))
    #expect(speller.initials(of: "福清市") == "fqs")
  }

  @Test func theLongerOverrideWins() {
    let overrides = PinyinOverrides(["长": "zhang", "长乐": "chang le"])
    #expect(Speller(Self.table, overrides: overrides).initials(of: "长乐长") == "clz")
  }

  @Test(arguments: [
    ("福清市", "fqs"), ("长乐", "cl"), ("爱心妈妈", "axmm"), ("“三新”领域", "sxly"), ("调解成功率", "tjcgl"),
    ("思想引领", "sxyl"), ("市民服务中心", "smfwzx"), ("Gulou District", "gd"), ("AI 助手", "azs"),
    ("11件实事", "11jss"), ("", ""),
  ])
  func initialsAreWhatPeopleType(name: String, initials: String) {
    #expect(speller.initials(of: name) == initials)
  }

  @Test(arguments: [
    ("fqs", NameMatch.Reach.whole), ("fuqingshi", .whole), ("fq", .prefix), ("q", .inside),
    ("fs", .scattered),
  ])
  func aMatchTellsHowFarItReaches(query: String, reach: NameMatch.Reach) {
    #expect(speller.match(query, in: "福清市")?.reach == reach)
  }

  @Test(arguments: [
    // runs before scattered, starts before middles, early before late, short before long
    ("fq", "福清市", "福州高新区"), ("sx", "三新组织", "创新三新"), ("xz", "行政中心", "学习新组织"),
    ("jt", "家庭", "家庭教育"), ("jy", "党纪教育活动", "家庭建设的教育"), ("dis", "District", "Gulou District"),
    ("zd", "重点", "重大问题督办"), ("qing", "清单", "青年交友平台"), ("she", "社区", "省会儿童"),
    // starts of words before middles, usual readings before rarer ones, all before a part
    ("xw", "巾帼大 新闻", "巾帼大新闻"), ("yue", "月报", "乐园"), ("fq", "福清", "福清市"),
  ])
  func theBetterMatchRanksHigher(query: String, better: String, worse: String) throws {
    let first = try #require(speller.match(query, in: better)?.rank)
    let second = try #require(speller.match(query, in: worse)?.rank)
    #expect(first > second)
  }
}

@Suite struct SlugTests {
  private let speller = Speller(PinyinTable())

  @Test func anIdentifierIsMadeOfANameAndToldApart() {
    #expect(speller.slug(of: "三新覆盖率") == "san-xin-fu-gai-lv")
    #expect(speller.slug(of: "12338 热线 Hotline") == "12338-re-xian-hotline")
    #expect(speller.slug(of: "？！") == "")
    let long = speller.slug(of: "持续深化巾帼志愿服务和家庭教育指导服务体系")
    #expect(long.utf8.count <= 32 && !long.hasSuffix("-"))
    let taken = ["jia-fang", "jia-fang-2"]
    #expect(speller.freeSlug(of: "家访", kind: "x") { taken.contains($0) } == "jia-fang-3")
    #expect(speller.freeSlug(of: "", kind: "goal") { _ in false } == "goal")
  }
}
