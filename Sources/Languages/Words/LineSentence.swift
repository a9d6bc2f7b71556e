/// What is said line by line, to people who hear the program or read its log: questions are asked in
/// words, and what can be typed is named.
public enum LineSentence: Phrase, Hashable {
  case welcome
  case enterNumber
  /// Any number of things can be chosen.
  case chooseSome
  case more(Int)
  case noMore
  case atTop(quit: String)
  /// Which figure, and what it is now.
  case askFigure(place: String, now: String)
  case stages([String])
  /// How to go on after what is unusual about a figure.
  case confirm
  case confirmWithReason
  case leaveWith(String)
  case nowIs(String)
  case unknown(String)
  case ambiguous(String)
  case noSuchNumber(Int, of: Int)
  case chooseFigure
  case findWhat
  case whyWhat
  case noFindings
  case notHere(String)
  case inDoubt
  /// The screen lists no figure that could be set or copied.
  case nothingListed
  /// A table is typed or pasted from here on.
  case pasteLines
  /// How to go on with figures that are to be written together.
  case confirmMany, noneToWrite
  case fromTo(String, String)
  /// The headings and the general lines of help.
  case canType
  case withoutWord
  case emptyLine
  case examples

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .welcome: "逐行模式：一行一个命令，输入 ？ 看能输入什么，输入 退出 结束"
    case .enterNumber: "输入编号选择，输入 返回 放弃"
    case .chooseSome: "输入编号选上或去掉，输入“是”保存，“否”不改"
    case .more(let count): "还有 \(count) 行，输入 更多"
    case .noMore: "没有更多了"
    case .atTop(let quit): "已在最上一层，要结束输入 \(quit)"
    case .askFigure(let place, let now): "\(place) 填多少？现在是 \(now)，输入 返回 放弃"
    case .stages(let names): "节点：" + names.joined(separator: "、")
    case .confirm: "仍要存吗？输入 是 或 否；也可重打一个数，或 备注 加一句话"
    case .confirmWithReason: "要存就输入 备注 加原因，不存输入 否"
    case .leaveWith(let word): "放弃输入 \(word)"
    case .nowIs(let text): "现在是：\(text)"
    case .unknown(let text): "没有“\(text)”这个命令，也没有找到这个名字；输入 ？ 看能输入什么"
    case .ambiguous(let text): "“\(text)”是哪一个？"
    case .noSuchNumber(let number, let count):
      count == 0 ? "这里没有编号可选" : "没有编号 \(number)，这里是 1 到 \(count)"
    case .chooseFigure: "先选一个数：输入它的编号，或 查找 单位 指标"
    case .findWhat: "查找 后面写名字、拼音或首字母，例：查找 福清 三新"
    case .whyWhat: "为什么 后面写编号，例：为什么 2"
    case .noFindings: "文件没有问题"
    case .notHere(let command): "这一屏不能用“\(command)”"
    case .inDoubt: "待核对"
    case .nothingListed: "这一屏没有列出能填的数；先到 指标、单位、清单 或 矩阵"
    case .pasteLines: "粘贴表格：每行一个单位和它的数，空行结束，输入 返回 放弃"
    case .confirmMany: "输入“是”写入，输入编号去掉或要回一行，“否”都不写"
    case .noneToWrite: "没有能写入的数；输入“否”离开"
    case .fromTo(let old, let new): "\(old) 改为 \(new)"
    case .canType: "这里能输入（汉字、拼音、首字母、英文都行）"
    case .withoutWord: "编号选这一屏的一项；单位、指标的名字就是查找"
    case .emptyLine: "空行把这一屏再说一遍"
    case .examples: "例：查找 福清 三新；填 28；填 福清 三新 28；批量 +5；备注 补报；目标 120；截至 5"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .welcome: "Line mode: one command a line; ? lists what can be typed, quit ends"
    case .enterNumber: "Type a number to choose, back to give up"
    case .chooseSome: "A number chooses or takes away, yes keeps it, no leaves all as it was"
    case .more(let count): "\(English.count(count, "more line")) — type more"
    case .noMore: "There is no more"
    case .atTop(let quit): "This is the top; type \(quit) to end"
    case .askFigure(let place, let now): "\(place): which figure? It is \(now) now; back gives up"
    case .stages(let names): "Stages: " + names.joined(separator: "; ")
    case .confirm: "Keep it all the same? yes or no, another figure, or note and a few words"
    case .confirmWithReason: "To keep it, type note and the reason; else no"
    case .leaveWith(let word): "type \(word) to give up"
    case .nowIs(let text): "It is now: \(text)"
    case .unknown(let text): "No command and no name is like “\(text)”; ? lists what can be typed"
    case .ambiguous(let text): "Which one is “\(text)”?"
    case .noSuchNumber(let number, let count):
      count == 0 ? "Nothing has a number here" : "There is no number \(number), only 1 to \(count)"
    case .chooseFigure: "Choose a figure first: its number, or find and a unit and an indicator"
    case .findWhat: "Type a name behind find, as in: find fuqing cover"
    case .whyWhat: "Type a number behind why, as in: why 2"
    case .noFindings: "Nothing is wrong with the files"
    case .notHere(let command): "“\(command)” means nothing on this screen"
    case .inDoubt: "to settle"
    case .nothingListed: "No figure is listed here; go to an indicator, a unit, list or matrix"
    case .pasteLines:
      "Paste a table: a unit and its figure a line, an empty line ends, back gives up"
    case .confirmMany: "yes writes them, a number drops or keeps a row, no writes nothing"
    case .noneToWrite: "There is nothing to write; no leaves"
    case .fromTo(let old, let new): "\(old) to \(new)"
    case .canType: "What can be typed here, in English, Chinese or pinyin"
    case .withoutWord: "A number chooses from this screen; the name of a unit or indicator finds it"
    case .emptyLine: "An empty line says this screen again"
    case .examples: "As in: find fuqing cover; set 28; set fuqing cover 28; note late; bulk set +5"
    }
  }
}
