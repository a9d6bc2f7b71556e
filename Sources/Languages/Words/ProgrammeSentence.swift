/// What is said in 专项 and of lead departments.
public enum ProgrammeSentence: Phrase, Hashable {
  /// A slot by its number.
  case slot(Int, of: String)
  /// How many slots something is tagged with.
  case slots(Int)
  case nothingTagged(key: String)
  case nameOf(String)
  case tagsOf(String)
  case leadOf(String)
  case anotherLead
  /// What a slot holds.
  case holds(initiatives: Int, indicators: Int)
  case holdsNothing
  case alreadyNamed(String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .slot(let number, let programme): "\(programme)第 \(number) 项"
    case .slots(let count): count == 0 ? "未归入" : "归入 \(count) 项"
    case .nothingTagged(let key): "还没有归入举措或指标，按 \(key) 选"
    case .nameOf(let slot): "名称：\(slot)"
    case .tagsOf(let slot): "归入：\(slot)"
    case .leadOf(let initiative): "牵头部室：\(initiative)"
    case .anotherLead: "另写一个"
    case .holds(let initiatives, let indicators): "举措 \(initiatives) · 指标 \(indicators)"
    case .holdsNothing: "未归入举措"
    case .alreadyNamed(let slot): "“\(slot)”已用过这个名称，换一个"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .slot(let number, let programme): "\(programme) \(number)"
    case .slots(let count): count == 0 ? "in none" : "in \(count)"
    case .nothingTagged(let key): "No initiative or indicator yet; \(key) chooses some"
    case .nameOf(let slot): "Name: \(slot)"
    case .tagsOf(let slot): "What belongs to \(slot)"
    case .leadOf(let initiative): "Lead department: \(initiative)"
    case .anotherLead: "Another one"
    case .holds(let initiatives, let indicators):
      "\(English.count(initiatives, "initiative")), \(English.count(indicators, "indicator"))"
    case .holdsNothing: "nothing yet"
    case .alreadyNamed(let slot): "“\(slot)” has this name already; choose another"
    }
  }
}
