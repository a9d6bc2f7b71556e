/// What is said of sheets that are read and written as files.
public enum SheetSentence: Phrase, Hashable {
  // What keeps a file from being read.
  case unclosedQuote(line: Int)
  case tooManyCells(most: Int)
  case tooLarge(megabytes: Int)
  case empty
  case noIndicator
  case noFigures
  case noUnit
  case otherYear(period: String)
  case unknownColumn(String)
  case unknownMeaning(String)
  case badMapping(String)
  /// A workbook of Excel or WPS, which is no text.
  case workbook
  case notText
  case unreadable(file: String, reason: String)
  // What keeps one from being written.
  case exists(file: String)
  case notWritten(file: String, reason: String)
  /// The encoding lacks a character of it, or isn't known here.
  case notEncoded(String)
  /// A cell seems to hold a number of a person.
  case personalData(at: String)
  /// It was stopped before it was written.
  case givenUp
  // What was done.
  case written(file: String, rows: Int)
  /// What Enter, or `--apply`, would do.
  case counts(new: Int, changed: Int, same: Int, refused: Int)
  case nothingWritten
  /// The book says all that already.
  case nothingNew
  case imported(Int, undo: String)
  case confirm
  // What is told of a preview.
  case title(file: String, period: String)
  case assumedPeriod(String)
  case otherPeriod(said: String, taken: String)
  case leftOverRow(Int, String)
  case leftOverColumn(String, String)
  /// Another cell said it before.
  case repeated(at: String)
  case strict(refused: Int, leftOver: Int, doubted: Int)
  // What is asked.
  case whichFile
  /// Nothing was typed for the name of a file.
  case noFile(example: String)
  case whereTo

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unclosedQuote(let line): "第 \(line) 行的引号没有收尾，请在原表里另存一次 CSV"
    case .tooManyCells(let most): "表太大：最多读 \(most) 格，请删掉无关的行列"
    case .tooLarge(let megabytes): "文件超过 \(megabytes) MB，请只存要导入的那张表"
    case .empty: "表是空的"
    case .noIndicator: "没有认出任何指标：核对名称，或用 --map D=指标（看板里写在文件名后）"
    case .noFigures: "没有认出哪列是数：表头写本期或累计，或 --map B=本期（看板里写在文件名后）"
    case .noUnit: "表里没有单位：写在标题里，或用 --unit 说明，或在该单位的填报页导入"
    case .otherYear(let period): "表里写的是 \(period)，不在这份计划的年度里"
    case .unknownColumn(let name): "表里没有“\(name)”这一列"
    case .unknownMeaning(let name): "“\(name)”不是列的用途，例：单位、指标、本期、累计、备注、略"
    case .badMapping(let text): "“\(text)”写法不对，例：--map B=本期"
    case .workbook: "这是工作簿文件，请在 Excel 或 WPS 里另存为 CSV 再导入"
    case .notText: "文件不是 UTF-8 也不是 GB18030 文字，请另存为 CSV 再导入"
    case .unreadable(let file, let reason): "打不开 \(file)：\(reason)"
    case .exists(let file): "已有 \(file)，没有覆盖：请换个名字"
    case .notWritten(let file, let reason): "没有写成 \(file)：\(reason)"
    case .notEncoded(let encoding): "有的字不能用 \(encoding) 存，请用 UTF-8"
    case .personalData(let address): "\(address) 像有身份证号、手机号或卡号，没有导出：请先删去"
    case .givenUp: "已取消导出，没有写出文件"
    case .written(let file, let rows): "已导出 \(rows) 行：\(file)"
    case .counts(let new, let changed, let same, let refused):
      "新填 \(new) · 改动 \(changed) · 不变 \(same) · 不能写 \(refused)"
    case .nothingNew: "没有要写的：表里的数工作簿里都有了，或不能写"
    case .nothingWritten: "还没有写入；核对无误后加 --apply"
    case .imported(let count, let undo): "已导入 \(count) 处，撤销编号 \(undo)"
    case .confirm: "全部写入？是 y，否 n："
    case .title(let file, let period): "导入 \(file)：\(period)"
    case .assumedPeriod(let period): "表里没写月份，按 \(period)读，请核对"
    case .otherPeriod(let said, let taken): "表里写的是 \(said)，按你说的 \(taken)读"
    case .leftOverRow(let row, let text): "第 \(row) 行没有对上：\(text)"
    case .leftOverColumn(let column, let text): "\(column) 列没有对上：\(text)"
    case .repeated(let address): "与 \(address) 重复"
    case .strict(let refused, let leftOver, let doubted):
      "没有写入（--strict）：不能写 \(refused)，没对上 \(leftOver)，要核对 \(doubted)"
    case .whichFile: "导入哪个文件（CSV 或 TSV）"
    case .noFile(let example): "写上文件名，例：\(example)"
    case .whereTo: "导出到哪个文件（.csv 或 .tsv）"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unclosedQuote(let line):
      "The quote in line \(line) never closes; save the sheet as CSV again"
    case .tooManyCells(let most): "Too large: at most \(most) cells; take out what isn't needed"
    case .tooLarge(let megabytes): "Larger than \(megabytes) MB; save just the sheet in question"
    case .empty: "The sheet is empty"
    case .noIndicator:
      "No indicator recognised; check names, or --map D=indicator (after the path)"
    case .noFigures:
      "No figures recognised; head them Now or To date, or --map B=now (after the path)"
    case .noUnit: "No unit: name it in the title, say --unit, or import on its entry page"
    case .otherYear(let period): "The sheet is of \(period), which is not in this plan's year"
    case .unknownColumn(let name): "The sheet has no column “\(name)”"
    case .unknownMeaning(let name): "“\(name)” is no meaning; try unit, indicator, now, note, skip"
    case .badMapping(let text): "“\(text)” says no column; try --map B=now"
    case .workbook: "This is a workbook; save it as CSV in Excel or WPS first"
    case .notText: "Neither UTF-8 nor GB18030 text; save it as CSV again"
    case .unreadable(let file, let reason): "Can't read \(file): \(reason)"
    case .exists(let file): "\(file) is there already and was left; take another name"
    case .notWritten(let file, let reason): "\(file) was not written: \(reason)"
    case .notEncoded(let encoding): "\(encoding) lacks some of these characters; use UTF-8"
    case .personalData(let address):
      "\(address) may hold an ID, phone or card number; remove it first"
    case .givenUp: "Export stopped; no file was written"
    case .written(let file, let rows): "\(English.count(rows, "row")) written to \(file)"
    case .counts(let new, let changed, let same, let refused):
      "\(new) new · \(changed) changed · \(same) unchanged · \(refused) refused"
    case .nothingNew: "Nothing to write: the book has it all, or it was refused"
    case .nothingWritten: "Nothing written yet; --apply writes it"
    case .imported(let count, let undo):
      "\(English.count(count, "change")) imported, undo id \(undo)"
    case .confirm: "Write it all? y or n:"
    case .title(let file, let period): "Import \(file), \(period)"
    case .assumedPeriod(let period): "The sheet names no month; read as \(period), please check"
    case .otherPeriod(let said, let taken): "The sheet says \(said); read as \(taken), as you said"
    case .leftOverRow(let row, let text): "Row \(row) not matched: \(text)"
    case .leftOverColumn(let column, let text): "Column \(column) not matched: \(text)"
    case .repeated(let address): "says again what \(address) says"
    case .strict(let refused, let leftOver, let doubted):
      "Nothing written (--strict): \(refused) refused, \(leftOver) unmatched, \(doubted) doubtful"
    case .whichFile: "Import which file (CSV or TSV)"
    case .noFile(let example): "Type the name of a file, such as \(example)"
    case .whereTo: "Export to which file (.csv or .tsv)"
    }
  }
}
