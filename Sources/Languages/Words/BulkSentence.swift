/// What is said while many figures are chosen, set, pasted or copied at once.
public enum BulkSentence: Phrase, Hashable {
  /// How many figures are chosen, and what they come to; nil where they can't be added up.
  case marked(Int, sum: String?)
  case title(Int)
  case clearTitle
  case pasteTitle
  case editorTitle
  /// What can be typed for all cells.
  case formSet, formAdd, formTake, formTimes, formShare, formLast
  case typeSomething
  /// What Enter would do.
  case counts(written: Int, same: Int, refused: Int, dropped: Int)
  case rowsByPlace
  case columnsByPlace
  /// The terminal didn't say that it was a paste.
  case guessed
  case leftOverRow(String)
  case leftOverColumn(String)
  case same
  /// A figure below zero.
  case correction
  case dropped
  case writeAll
  case dropRow
  case giveUp
  case nothingToWrite
  /// What is asked of figures that want a note.
  case noteWanted
  case alreadyPreviewed
  case firstLineOnly
  /// Copied to the terminal's clipboard, and to a file for those that have none; one: a cell or a text.
  case copied(Int, file: String)
  /// Copied to a file alone.
  case copiedTo(Int, file: String)
  case notCopied(reason: String)
  /// What stands at the head of a column that is given to an editor.
  case columnHowTo
  case columnForms
  case openEditor
  case noEditor
  /// The file for the editor can't be written.
  case noEditorFile(reason: String)
  case editorMissing(String)
  case editorFailed(String, status: Int)
  case editedNotText(file: String)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .marked(let count, let sum): "已选 \(count) 格" + (sum.map { " 合计 \($0)" } ?? "")
    case .title(let count): "批量填 \(count) 格"
    case .clearTitle: "清空为未报：预览"
    case .pasteTitle: "粘贴：预览"
    case .editorTitle: "编辑器里改的：预览"
    case .formSet: "120 都填 120"
    case .formAdd: "+5 各加 5"
    case .formTake: "-3 各减 3"
    case .formTimes: "*1.1 各乘 1.1"
    case .formShare: "80% 填年度目标的 80%"
    case .formLast: "=上月 照填上一期的数"
    case .typeSomething: "先写怎么填，例：+5"
    case .counts(let written, let same, let refused, let dropped):
      (["写 \(written)"]
        + [("不变", same), ("不能写", refused), ("已去掉", dropped)]
        .filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }).joined(separator: " · ")
    case .rowsByPlace: "没有单位名称：从光标往下按位置填，请逐行核对"
    case .columnsByPlace: "没有指标名称：从光标往右按位置填，请逐列核对"
    case .guessed: "一下子来了很多字，按粘贴处理，没有当作按键"
    case .leftOverRow(let text): "未对上的行：\(text)"
    case .leftOverColumn(let text): "未对上的列：\(text)"
    case .same: "不变"
    case .correction: "小于 0，作为更正，要写原因"
    case .dropped: "已去掉"
    case .writeAll: "全部写入"
    case .dropRow: "去掉或要回这行"
    case .giveUp: "返回"
    case .nothingToWrite: "没有要写的，按 Esc 返回"
    case .noteWanted: "有的数要说明：写一句备注，Enter 写入"
    case .alreadyPreviewed: "正在预览，先按 Enter 写入或 Esc 放弃，再粘贴"
    case .firstLineOnly: "这里只放一行：其余的没有放进来；成片粘贴请先按 Esc"
    case .copied(1, let file): "已复制；贴不出来时用 \(file)"
    case .copiedTo(1, let file): "已复制到 \(file)"
    case .copied(let count, let file): "已复制 \(count) 格；贴不出来时用 \(file)"
    case .copiedTo(let count, let file): "已复制 \(count) 格，表格在 \(file)"
    case .notCopied(let reason): "没有复制成：\(reason)"
    case .columnHowTo: "每行一个单位和它的数，中间是制表符；改完存盘退出，先预览再写入"
    case .columnForms: "# 开头的行不读；删掉的行、空着的数都不动"
    case .openEditor: "编辑器"
    case .noEditor: "没有找到编辑器：请设置环境变量 VISUAL 或 EDITOR"
    case .noEditorFile(let reason): "给编辑器的文件写不下：\(reason)"
    case .editorMissing(let name): "打不开编辑器 \(name)：请检查 VISUAL 或 EDITOR"
    case .editorFailed(let name, let status): "\(name) 异常结束（\(status)），没有改动"
    case .editedNotText(let file): "存下的不是 UTF-8 文字，没有改动；原文件在 \(file)"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .marked(let count, let sum): "\(count) marked" + (sum.map { ", sum \($0)" } ?? "")
    case .title(let count): "Set \(English.count(count, "cell"))"
    case .clearTitle: "Clear to blank: preview"
    case .pasteTitle: "Paste: preview"
    case .editorTitle: "From the editor: preview"
    case .formSet: "120 sets all to 120"
    case .formAdd: "+5 adds 5"
    case .formTake: "-3 takes 3 away"
    case .formTimes: "*1.1 multiplies"
    case .formShare: "80% of the annual target"
    case .formLast: "=last as last period"
    case .typeSomething: "Say what to set, such as +5"
    case .counts(let written, let same, let refused, let dropped):
      (["\(written) to write"]
        + [("unchanged", same), ("refused", refused), ("dropped", dropped)]
        .filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }).joined(separator: " · ")
    case .rowsByPlace: "No unit names: rows go down from the cursor by place, check each"
    case .columnsByPlace: "No indicator names: columns go right by place, check each"
    case .guessed: "So much at once is taken for a paste, not for keys"
    case .leftOverRow(let text): "Row not matched: \(text)"
    case .leftOverColumn(let text): "Column not matched: \(text)"
    case .same: "unchanged"
    case .correction: "below 0: a correction, say why"
    case .dropped: "dropped"
    case .writeAll: "write all"
    case .dropRow: "drop or keep row"
    case .giveUp: "back"
    case .nothingToWrite: "Nothing to write; Esc goes back"
    case .noteWanted: "Some figures want a note: one line, Enter writes"
    case .alreadyPreviewed: "A preview is open: Enter writes it, Esc gives it up"
    case .firstLineOnly: "One line fits here, the rest was left; Esc before pasting a table"
    case .copied(1, let file): "Copied; also in \(file)"
    case .copiedTo(1, let file): "Copied to \(file)"
    case .copied(let count, let file): "\(English.count(count, "cell")) copied; also in \(file)"
    case .copiedTo(let count, let file): "\(English.count(count, "cell")) copied to \(file)"
    case .notCopied(let reason): "Not copied: \(reason)"
    case .columnHowTo: "One unit and its figure a line, a tab between; save and leave to preview"
    case .columnForms: "Lines with # are not read; missing lines and blank figures stay"
    case .openEditor: "editor"
    case .noEditor: "No editor found: set VISUAL or EDITOR in the environment"
    case .noEditorFile(let reason): "The file for the editor was not written: \(reason)"
    case .editorMissing(let name): "Can't run the editor \(name): check VISUAL or EDITOR"
    case .editorFailed(let name, let status): "\(name) ended with \(status); nothing changed"
    case .editedNotText(let file): "Not UTF-8 text; nothing changed, the file is kept: \(file)"
    }
  }
}
