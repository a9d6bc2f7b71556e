/// What is said of parts of the plan: why something can't be, and what is asked.
public enum PartSentence: Phrase, Hashable {
  case unknown(PartWord, String)
  case badIdentifier(String)
  case identifierTaken(String)
  case held(String, [HoldingWord])
  case tooFine(String, decimals: Int)
  case yearExists(Int)
  case notActive(indicator: String, period: String)

  // Why a text can't stand in a field.
  case empty(FieldWord)
  case tooLong(FieldWord, Int)
  case notANumber(FieldWord)
  case outOfRange(FieldWord, String, String)
  case notADay(FieldWord)
  case notAYear(FieldWord)
  case notOneOf(FieldWord, [String])
  case nothingSuch(FieldWord, String)
  case taken(String)
  case notLess(FieldWord, than: FieldWord), notMore(FieldWord, than: FieldWord)
  case notEarlier(FieldWord, than: FieldWord), notLater(FieldWord, than: FieldWord)
  case loop

  // What is asked and told on the screens.
  case nameOfNew(PartWord, String)
  /// Beside the name of something new: that an identifier may stand behind it.
  case identifierHint
  case fieldOf(FieldWord, String)
  case valueOf(year: Int, String)
  case added(String, identifier: String)
  case whatToDo(String)
  case retire, retireOn(String), restore, remove
  case copyForward(to: Int)
  case whichYear
  case noOutlines(key: String)
  /// Beside a heading: how what stands below it is shown, and how something new is made.
  case howToOpen(open: String, make: String)
  /// What would change, and that nothing would.
  case change(String)
  case changesNothing
  case leave
  case counts(String, String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unknown(let kind, let name): "没有“\(name)”这个\(kind.chinese)"
    case .badIdentifier(let text): "“\(text)”不能作编号：用小写字母、数字和短横，最多 32 个"
    case .identifierTaken(let text): "编号“\(text)”用过了，换一个；用过的编号不再给别的"
    case .held(let name, let held):
      "“\(name)”还有\(held.map(\.chinese).joined(separator: "、"))，改不了也删不了；可以停用"
    case .tooFine(let name, let decimals): "“\(name)”已有 \(decimals) 位小数的数据，小数位不能再少"
    case .yearExists(let year): "\(year) 年的计划已经有了"
    case .notActive(let indicator, let period): "“\(indicator)”在\(period)不要求填报"
    case .empty(let field): "\(field.chinese)不能空着"
    case .tooLong(let field, let limit): "\(field.chinese)最多 \(limit) 个字"
    case .notANumber(let field): "\(field.chinese)要填数字"
    case .outOfRange(let field, let least, let most): "\(field.chinese)要在 \(least) 到 \(most) 之间"
    case .notADay(let field): "\(field.chinese)写成 2024-07-01 这样的日期"
    case .notAYear(let field): "\(field.chinese)写成 2030 这样的年份"
    case .notOneOf(let field, let words): "\(field.chinese)只能是\(words.joined(separator: "、"))"
    case .nothingSuch(let field, let name): "\(field.chinese)：没有“\(name)”"
    case .taken(let name): "旁边已经有“\(name)”，换一个名称"
    case .notLess(let field, let other): "“\(field.chinese)”要比“\(other.chinese)”小"
    case .notMore(let field, let other): "“\(field.chinese)”要比“\(other.chinese)”大"
    case .notEarlier(let field, let other): "“\(field.chinese)”要早于“\(other.chinese)”"
    case .notLater(let field, let other): "“\(field.chinese)”要晚于“\(other.chinese)”"
    case .loop: "一个单位不能归到自己下面"
    case .nameOfNew(let kind, let place):
      place.isEmpty ? "新\(kind.chinese)的名称" : "\(place)下新\(kind.chinese)的名称"
    case .identifierHint: "末尾可写 #编号"
    case .fieldOf(let field, let name): "\(field.chinese)：\(name)"
    case .valueOf(let year, let name): "\(year) 年：\(name)"
    case .added(let name, let identifier): "已新建“\(name)”，编号 \(identifier)"
    case .whatToDo(let name): "\(name)：停用还是删除"
    case .retire: "停用，数据保留"
    case .retireOn(let name): "从哪天起停用：\(name)"
    case .restore: "恢复使用"
    case .remove: "删除，只在没有数据时"
    case .copyForward(let year): "复制成 \(year) 年的计划"
    case .whichYear: "看哪一年的计划"
    case .noOutlines(let key): "还没有两纲，\(Chinese.by(key)) 放进 15 个领域的名称"
    case .howToOpen(let open, let make): "按 \(open) 展开或收起，按 \(make) 新建"
    case .change(let value): "改为 \(value)"
    case .changesNothing: "灯都不变"
    case .leave: "不改"
    case .counts(let units, let figures): "单位 \(units)；单位×指标 \(figures)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unknown(let kind, let name): "There is no \(kind.english) “\(name)”"
    case .badIdentifier(let text): "“\(text)” is no identifier: a-z, 0-9 and -, at most 32"
    case .identifierTaken(let text): "“\(text)” was used before and stays taken; choose another"
    case .held(let name, let held):
      "“\(name)” has \(held.map(\.english).joined(separator: ", ")); retire it instead"
    case .tooFine(let name, let decimals):
      "“\(name)” has figures of \(English.count(decimals, "decimal"))"
    case .yearExists(let year): "The plan of \(year) is there already"
    case .notActive(let indicator, let period): "“\(indicator)” is not asked for in \(period)"
    case .empty(let field): "\(field.english): something has to stand here"
    case .tooLong(let field, let limit): "\(field.english): at most \(limit * 2) letters"
    case .notANumber(let field): "\(field.english): type a number"
    case .outOfRange(let field, let least, let most): "\(field.english): from \(least) to \(most)"
    case .notADay(let field): "\(field.english): type a day such as 2024-07-01"
    case .notAYear(let field): "\(field.english): type a year such as 2030"
    case .notOneOf(let field, let words): "\(field.english): \(words.joined(separator: ", "))"
    case .nothingSuch(let field, let name): "\(field.english): there is no “\(name)”"
    case .taken(let name): "There is a “\(name)” beside it already; choose another name"
    case .notLess(let field, let other): "“\(field.english)” has to be below “\(other.english)”"
    case .notMore(let field, let other): "“\(field.english)” has to be above “\(other.english)”"
    case .notEarlier(let field, let other):
      "“\(field.english)” has to be before “\(other.english)”"
    case .notLater(let field, let other): "“\(field.english)” has to be after “\(other.english)”"
    case .loop: "A unit can't stand below itself"
    case .nameOfNew(let kind, let place):
      place.isEmpty ? "Name of the new \(kind.english)" : "New \(kind.english) of \(place)"
    case .identifierHint: "#identifier may follow"
    case .fieldOf(let field, let name): "\(field.english): \(name)"
    case .valueOf(let year, let name): "\(year): \(name)"
    case .added(let name, let identifier): "Made “\(name)” with the identifier \(identifier)"
    case .whatToDo(let name): "\(name): retire or remove"
    case .retire: "Retire; its data stays"
    case .retireOn(let name): "From which day it is retired: \(name)"
    case .restore: "Bring back"
    case .remove: "Remove, only without data"
    case .copyForward(let year): "Copy to the plan of \(year)"
    case .whichYear: "Which year's plan"
    case .noOutlines(let key): "No outlines yet; \(key) puts in the names of the 15 domains"
    case .howToOpen(let open, let make): "\(open) opens or closes it; \(make) makes something new"
    case .change(let value): "Change to \(value)"
    case .changesNothing: "no lamp changes"
    case .leave: "Leave it"
    case .counts(let units, let figures): "units \(units); figures \(figures)"
    }
  }
}
