/// What is said while figures are changed on screen.
public enum EditingSentence: Phrase, Hashable {
  case alreadyBlank
  case noteNeedsFigure
  case pasteIntoField
  /// Undo or redo would go over what this person wrote later.
  case overtaken(by: String)
  case leaveIt
  case goOn
  case targetOf(String)
  case reasonForTarget
  case reasonMissing
  case reasonNotApplicable
  case noteOn(String)
  case asOfMonth
  case whichNothing
  case whichTheme
  case whichSize
  /// Which of the values that people set differently holds.
  case whichHolds(place: String)
  /// What a figure's people wrote that is not settled yet.
  case disputed(values: String, key: String)
  /// The value that is shown until one is chosen.
  case shownNow
  /// What was being typed when the program ended: the question, and the answers.
  case unfinished
  case goOnTyping
  case dropDraft
  /// The theme that goes by the terminal's background.
  case byBackground
  /// How to end typing a figure.
  case keys

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .alreadyBlank: "这一格本来就是未报"
    case .noteNeedsFigure: "先填数，再写备注"
    case .pasteIntoField: "按 F4 到矩阵里粘贴，或选一格按 F2 粘进去"
    case .overtaken(let name): "\(name) 之后又改过这一处，还要继续吗？"
    case .leaveIt: "保留现在的"
    case .goOn: "继续"
    case .targetOf(let place): "年度目标：\(place)"
    case .reasonForTarget: "调整目标的原因"
    case .reasonMissing: "报不了的原因"
    case .reasonNotApplicable: "不涉及的原因（全年）"
    case .noteOn(let place): "备注：\(place)"
    case .asOfMonth: "截至哪个月"
    case .whichNothing: "是哪一种？"
    case .whichTheme: "选配色和字符"
    case .whichSize: "调列宽和板块"
    case .whichHolds(let place): "\(place) 以哪个为准？"
    case .disputed(let values, let key): "待核对：\(values)，按 \(key) 选定"
    case .shownNow: "现在显示的"
    case .unfinished: "上次没填完的"
    case .goOnTyping: "接着填"
    case .dropDraft: "不要了"
    case .byBackground: "随终端背景"
    case .keys: "Enter 存并下移，Tab 存并右移，Esc 放弃"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .alreadyBlank: "This cell is blank already"
    case .noteNeedsFigure: "Type the figure first, then the note"
    case .pasteIntoField: "Paste in the matrix (F4), or into a cell after F2"
    case .overtaken(let name): "\(name) has changed this since. Go on?"
    case .leaveIt: "Keep what is there"
    case .goOn: "Go on"
    case .targetOf(let place): "Annual target: \(place)"
    case .reasonForTarget: "Why the target changes"
    case .reasonMissing: "Why it cannot be reported"
    case .reasonNotApplicable: "Why it does not apply (all year)"
    case .noteOn(let place): "Note: \(place)"
    case .asOfMonth: "As of which month"
    case .whichNothing: "Which is meant?"
    case .whichTheme: "Theme and characters"
    case .whichSize: "Columns and panels"
    case .whichHolds(let place): "\(place): which holds?"
    case .disputed(let values, let key): "To settle: \(values); press \(key)"
    case .shownNow: "shown now"
    case .unfinished: "Left unfinished"
    case .goOnTyping: "Go on typing"
    case .dropDraft: "Drop it"
    case .byBackground: "by the terminal's background"
    case .keys: "Enter saves and moves down, Tab right, Esc gives up"
    }
  }
}
