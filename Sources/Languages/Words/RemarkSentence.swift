/// What is told of comments and stars; places come in words.
public enum RemarkSentence: Phrase, Hashable {
  /// A star, and how it is undone.
  case starred(by: String)
  case star
  case noStar
  /// A leader's words, and anybody else's.
  case instruction
  case remark
  /// Who said it, when, and what.
  case said(by: String, day: String, text: String)
  /// The line in which one is typed.
  case on(String)
  /// Nothing is under the cursor that words could be about.
  case nothing
  /// Whoever works here said nothing about what is under the cursor.
  case noneOwn
  /// Nobody said what is to be taken back, or somebody else did.
  case unknown
  case ofOthers(by: String)
  /// A leader's star is not taken away by others.
  case leadersStar(by: String)
  case none
  case count(Int)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .starred(let person): "\(person) 关注"
    case .star: "关注"
    case .noStar: "未关注"
    case .instruction: "批示"
    case .remark: "批注"
    case .said(let person, let day, let text): "\(person)（\(day)）说：\(text)"
    case .on(let place): "对\(place)批示或批注"
    case .nothing: "先把光标移到单位、指标、数据或任务上"
    case .noneOwn: "这里没有你写的批示或批注"
    case .unknown: "没有这条批示或批注，可能已经撤回"
    case .ofOthers(let person): "这条是 \(person) 写的，由写的人撤回"
    case .leadersStar(let person): "是 \(person) 关注的，要由领导取消"
    case .none: "还没有关注，也没有批示"
    case .count(let count): "批示 \(count) 条"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .starred(let person): "starred by \(person)"
    case .star: "star"
    case .noStar: "no star"
    case .instruction: "instruction"
    case .remark: "comment"
    case .said(let person, let day, let text): "\(person) (\(day)): \(text)"
    case .on(let place): "Comment on \(place)"
    case .nothing: "Go to a unit, an indicator, a figure or a task first"
    case .noneOwn: "You wrote no comment here"
    case .unknown: "There is no such comment; it may have been taken back"
    case .ofOthers(let person): "\(person) wrote it and takes it back"
    case .leadersStar(let person): "\(person) starred it; a leader takes that away"
    case .none: "No star and no comment yet"
    case .count(let count): English.count(count, "comment")
    }
  }
}
