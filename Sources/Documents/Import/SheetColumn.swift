/// What a column of a sheet holds, as offices head it.
public enum SheetColumn: Hashable, Sendable, CaseIterable {
  case number, id, area, unit, indicator, measure
  case previous, current, toDate, target, note, period
  /// Known, and of no use here: who is responsible, until when, what was done.
  case other

  /// What a head says; nil when it is none of them.
  public init?(_ head: String) {
    let key = Self.key(head)
    let names = Self.allCases.first { $0.names.contains(key) }
    if let names {
      self = names
    } else if key.count <= 8, key.contains("累计") {
      self = .toDate
    } else {
      return nil
    }
  }

  /// A head without spaces, lines, width, case and what stands in brackets behind it.
  static func key(_ head: String) -> String {
    let narrow = head.unicodeScalars.map { scalar -> Unicode.Scalar in
      (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let text = String(String.UnicodeScalarView(narrow)).lowercased()
      .filter { !$0.isWhitespace && $0 != ":" && $0 != "*" }
    return text.first == "(" ? text : String(text.prefix { $0 != "(" })
  }

  private var names: Set<String> {
    switch self {
    case .number: ["序号", "no.", "no"]
    case .id: ["编号", "指标编号", "id"]
    case .area: ["工作领域", "领域", "板块", "area"]
    case .unit:
      [
        "单位", "单位名称", "责任单位", "牵头单位", "主办单位", "承办单位", "报送单位", "填报单位", "县区", "地区", "unit",
      ]
    case .indicator:
      [
        "指标", "指标名称", "考核指标", "工作任务", "重点任务", "任务内容", "项目名称", "具体举措", "indicator",
      ]
    case .measure: ["计量", "计量单位", "measure"]
    case .previous: ["上期", "上月", "上季", "上期数", "上月数", "上月完成", "last", "previous"]
    case .current:
      [
        "本期", "本月", "本季", "本期数", "本月数", "本季数", "本期完成", "本月完成", "本季完成", "当月", "当月完成", "当月数", "完成数",
        "数值", "now", "current", "value",
      ]
    case .toDate: ["累计", "累计数", "累计完成", "截至本月累计", "完成值", "todate"]
    case .target: ["目标", "目标值", "年度目标", "全年目标", "目标任务", "工作目标", "target"]
    case .note: ["备注", "说明", "note", "notes"]
    case .period: ["报告期", "月份", "期间", "period"]
    case .other:
      [
        "配合单位", "协办单位", "责任人", "联系人", "分管领导", "启动时间", "完成时限", "计划完成时间", "时间节点", "时限", "进展情况",
        "工作动态", "完成情况", "工作进展", "存在问题", "下一步措施", "下一步计划", "下一步举措", "当前状态", "状态", "灯", "更新日期",
        "完成率", "序时进度", "口径", "名次", "差额", "变化", "due", "owner", "lamp", "done", "pace", "rank",
        "short",
        "state",
      ]
    }
  }

  /// Whether a cell heads a sum over other rows or columns.
  static func isSum(_ cell: String) -> Bool {
    [
      "合计", "总计", "小计", "共计", "汇总", "全市", "全市合计", "平均", "栏次", "total", "sum", "wholecity",
    ].contains(key(cell))
  }

  /// The month that a head names, 1…12: `6月`, `6月份`, `6月完成`.
  static func month(_ head: String) -> Int? {
    let key = key(head)
    let digits = key.prefix { ("0"..."9").contains($0) }
    guard let month = Int(digits), (1...12).contains(month), digits.count <= 2 else { return nil }
    let rest = key.dropFirst(digits.count)
    return ["月", "月份", "月数", "月完成", "月完成数"].contains(String(rest)) ? month : nil
  }
}
