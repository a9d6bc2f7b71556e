/// What can be typed line by line besides the names of commands.
public enum LineWord: Phrase, Hashable, CaseIterable {
  /// Types a figure: 填 28, 填 福清 三新 28.
  case set
  /// Tells the lines that had no room.
  case more
  case help
  /// What is wrong with the files.
  case findings
  case asOf
  case missing, notApplicable
  case yes, no
  /// Leaves a figure, a note or a target blank.
  case blank

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .set: "填"
    case .more: "更多"
    case .help: "帮助"
    case .findings: "文件问题"
    case .asOf: "截至"
    case .missing: "缺"
    case .notApplicable: "不涉及"
    case .yes: "是"
    case .no: "否"
    case .blank: "清空"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .set: "set"
    case .more: "more"
    case .help: "help"
    case .findings: "findings"
    case .asOf: "as of"
    case .missing: "missing"
    case .notApplicable: "not applicable"
    case .yes: "yes"
    case .no: "no"
    case .blank: "blank"
    }
  }
}
