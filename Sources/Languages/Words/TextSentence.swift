/// What is told of texts and of the templates that they are made from.
public enum TextSentence: Phrase, Hashable {
  /// The question which text is wanted.
  case which
  /// Which text of which unit or period that is.
  case of(TextWord, String)
  /// With the units' ranks.
  case withRanks
  /// What the key that saves a text does.
  case save
  /// The line in which a file's name is typed.
  case whereTo
  case written(file: String)
  /// A group of units that are compared, after its first one.
  case group(first: String, count: Int)
  /// So many figures of a report are missing, so many more are behind.
  case lacks(Int)
  case others(Int)
  /// A template of the office's can't be used: which file, on which line, what is wrong there.
  case wrong(file: String, line: Int, what: String)
  case openMark
  case unknownMark(String)
  case unknownName(String, known: [String])
  case noList(String)
  case isList(String)
  case listInItself(String)
  case notEnded(String)
  case endsNothing(String)
  case tooDeep(Int)
  case tooLong(Int)
  /// The file is no text.
  case noText(file: String)
  /// What helps with a template.
  case next(file: String)
  /// Templates were laid into the book.
  case laidOut(file: String)
  case keptAsItIs(file: String)
  case seemsPersonal

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .which: "出哪份文稿"
    case .of(let text, let subject): "\(text.chinese)：\(subject)"
    case .withRanks: "附名次"
    case .save: "存成文件"
    case .whereTo: "存成文件：.md 带标记，.txt 纯文本"
    case .written(let file): "已写入 \(file)"
    case .group(let first, let count): "\(first)等 \(count) 家"
    case .lacks(let count): "缺 \(count) 项"
    case .others(let count): "另有 \(count) 项"
    case .wrong(let file, let line, let what): "\(file) 第 \(line) 行：\(what)"
    case .openMark: "有 {{ 没有 }}，要写在同一行"
    case .unknownMark(let mark): "不认得 {{\(mark)}}"
    case .unknownName(let name, let known): "这里没有“\(name)”，可用 \(known.joined(separator: " "))"
    case .noList(let name): "“\(name)”不是一列，不能用 #each"
    case .isList(let name): "“\(name)”是一列，要用 {{#each \(name)}}"
    case .listInItself(let name): "“\(name)”套在自己里面"
    case .notEnded(let mark): "从这里开始的 #\(mark) 没有 {{/\(mark)}}"
    case .endsNothing(let mark): "{{\(mark)}} 前面没有对应的开头"
    case .tooDeep(let most): "套得太深，最多 \(most) 层"
    case .tooLong(let most): "太长，最多 \(most) 字"
    case .noText(let file): "\(file) 不是文本，请存成 UTF-8 或 GB18030"
    case .next(let file): "改好 \(file) 再出；删去它就用自带的模板"
    case .laidOut(let file): "已放入 \(file)，可以修改"
    case .keptAsItIs(let file): "\(file) 已经在那里，没有动；要换成自带的加 --force"
    case .seemsPersonal: "文稿里像有身份证号、手机号或银行卡号，删去再存"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .which: "Which text"
    case .of(let text, let subject): "\(text.english): \(subject)"
    case .withRanks: "with ranks"
    case .save: "save"
    case .whereTo: "Save as a file: .md with marks, .txt without"
    case .written(let file): "Written to \(file)"
    case .group(let first, let count): "\(first) and \(English.count(count - 1, "other"))"
    case .lacks(let count): "\(count) missing"
    case .others(let count): "\(count) more"
    case .wrong(let file, let line, let what): "\(file), line \(line): \(what)"
    case .openMark: "{{ without }} on the same line"
    case .unknownMark(let mark): "{{\(mark)}} is no mark"
    case .unknownName(let name, let known):
      "there is no “\(name)” here, only \(known.joined(separator: " "))"
    case .noList(let name): "“\(name)” is no list for #each"
    case .isList(let name): "“\(name)” is a list: {{#each \(name)}}"
    case .listInItself(let name): "“\(name)” stands within itself"
    case .notEnded(let mark): "the #\(mark) of this line has no {{/\(mark)}}"
    case .endsNothing(let mark): "{{\(mark)}} ends nothing"
    case .tooDeep(let most): "too deep, \(most) levels at most"
    case .tooLong(let most): "too long, \(most) characters at most"
    case .noText(let file): "\(file) is no text; save it as UTF-8 or GB18030"
    case .next(let file): "Put \(file) right, or remove it to use the one that is built in"
    case .laidOut(let file): "\(file) is there now, to be changed"
    case .keptAsItIs(let file): "\(file) was there and stays; --force puts the built-in one there"
    case .seemsPersonal: "The text seems to hold an ID, phone or bank card number; remove it first"
    }
  }
}
