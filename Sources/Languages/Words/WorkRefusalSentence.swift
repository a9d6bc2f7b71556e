/// Why a step with a task or an issue is refused, and what can be done instead.
public enum WorkRefusalSentence: Phrase, Hashable {
  case unknownItem(String)
  case noTitle
  case wrongState(state: String, step: String, next: [String])
  case ownWork(by: String)
  case ownExtension(by: String)
  case dueNotLater(than: String)
  case nothingAsked
  case dueByExtension
  /// An extension is typed as a day and a reason.
  case extensionForm
  /// Nothing stands under the cursor.
  case noItem
  /// It says of no report or figure that it comes from there.
  case leadsNowhere
  /// A task or an issue of 清单 has no figure; the key leads to it.
  case notAFigure(key: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknownItem(let name): "没有“\(name)”这项任务或问题"
    case .noTitle: "先写要办什么"
    case .wrongState(let state, let step, let next):
      "“\(state)”时不能\(step)"
        + (next.isEmpty ? "" : "，现在可以：" + next.joined(separator: "、"))
    case .ownWork(let person): "\(person) 是办理人，要由别人办结；一个人用就开单人模式"
    case .ownExtension(let person): "延期是 \(person) 自己申请的，要由别人同意"
    case .dueNotLater(let day): "新时限要晚于\(day)"
    case .nothingAsked: "没有等着同意的延期"
    case .dueByExtension: "已经签收，改时限用延期"
    case .extensionForm: "先写新时限，再写原因，如 8月底 场地未定"
    case .noItem: "这里没有任务或问题，先写一条"
    case .leadsNowhere: "这一条没有写来自哪份汇报或哪项指标"
    case .notAFigure(let key): "这一行是任务或问题，没有数可填，按 \(key) 到督办"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknownItem(let name): "There is no task or issue “\(name)”"
    case .noTitle: "Say first what is to be done"
    case .wrongState(let state, let step, let next):
      "“\(state)” does not allow “\(step)”"
        + (next.isEmpty ? "" : "; now: " + next.joined(separator: ", "))
    case .ownWork(let person): "\(person) does it; somebody else closes it, unless alone here"
    case .ownExtension(let person): "\(person) asked for it; somebody else agrees to it"
    case .dueNotLater(let day): "The new day must be later than \(day)"
    case .nothingAsked: "Nobody asks for an extension"
    case .dueByExtension: "It is signed for: its due day is extended, not changed"
    case .extensionForm: "Type the new day, then why, as in 31 Aug no room yet"
    case .noItem: "There is no task or issue here; write one down first"
    case .leadsNowhere: "It comes from no report or indicator"
    case .notAFigure(let key): "This row is a task or an issue without a figure; \(key) opens it"
    }
  }
}
