/// The second slot beside a lamp: how the figure was reported, two columns wide.
public enum ReportingWord: Phrase, Hashable, CaseIterable {
  /// Past due and not there.
  case missing
  /// Reported after the due day.
  case late
  /// Sent back by the office.
  case returned
  /// Made up for in a later period.
  case madeUp

  /// The word shown, two columns wide.
  public var chinese: String {
    switch self {
    case .missing: "缺"
    case .late: "迟"
    case .returned: "退"
    case .madeUp: "补"
    }
  }

  /// The code shown, two columns wide.
  public var english: String {
    switch self {
    case .missing: "MI"
    case .late: "LT"
    case .returned: "RT"
    case .madeUp: "MU"
    }
  }

  /// The mark in full, for legends and explanations.
  public var meaning: ReportingMeaning { ReportingMeaning(word: self) }
}

/// What a mark of the second slot means, in full.
public struct ReportingMeaning: Phrase, Hashable {
  /// The mark.
  public var word: ReportingWord

  /// In Chinese.
  public var chinese: String {
    switch word {
    case .missing: "过期未报"
    case .late: "迟报"
    case .returned: "已退回"
    case .madeUp: "后来补报"
    }
  }

  /// In English.
  public var english: String {
    switch word {
    case .missing: "missing"
    case .late: "late"
    case .returned: "returned"
    case .madeUp: "made up later"
    }
  }
}
