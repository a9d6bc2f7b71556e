/// What somebody does with the book.
public enum RoleWord: Phrase, Hashable, CaseIterable {
  case clerk, unitHead, office, leader, viewer
  /// No role was chosen.
  case anyone

  /// A noun.
  public var chinese: String {
    switch self {
    case .clerk: "填报员"
    case .unitHead: "单位负责人"
    case .office: "办公室"
    case .leader: "领导"
    case .viewer: "只看"
    case .anyone: "不限"
    }
  }

  /// One or two words.
  public var english: String {
    switch self {
    case .clerk: "clerk"
    case .unitHead: "head of unit"
    case .office: "office"
    case .leader: "leader"
    case .viewer: "viewer"
    case .anyone: "anyone"
    }
  }
}
