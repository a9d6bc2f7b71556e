/// What stands in sheets that are written for people and read back.
public enum SheetWord: Phrase, Hashable {
  /// The head of the column of identifiers.
  case id
  /// Where something stands in a sheet.
  case cell
  case mark
  /// What the sheet is.
  case fillTitle(unit: String, period: String)
  case unit(String)
  case period(String)
  case howTo
  /// Why there is no figure.
  case missing(reason: String)
  /// Why it doesn't apply; empty where nobody said.
  case notApplicable(reason: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .id: "编号"
    case .cell: "位置"
    case .mark: "标记"
    case .fillTitle(let unit, let period): "\(unit)\(period)填报表"
    case .unit(let name): "单位：\(name)"
    case .period(let name): "报告期：\(name)"
    case .howTo: "没有发生填 0；还没报留空；报不了写“缺：原因”；不涉及写“不涉及：原因”"
    case .missing(let reason): "缺：\(reason)"
    case .notApplicable(let reason): reason.isEmpty ? "不涉及" : "不涉及：\(reason)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .id: "ID"
    case .cell: "Cell"
    case .mark: "Mark"
    case .fillTitle(let unit, let period): "\(unit) \(period): figures to fill in"
    case .unit(let name): "Unit: \(name)"
    case .period(let name): "Period: \(name)"
    case .howTo: "None is 0; not yet known is blank; else “missing: why” or “n/a: why”"
    case .missing(let reason): "missing: \(reason)"
    case .notApplicable(let reason): reason.isEmpty ? "n/a" : "n/a: \(reason)"
    }
  }
}
