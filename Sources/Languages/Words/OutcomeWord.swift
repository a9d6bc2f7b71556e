/// How an indicator of the two outlines stands.
public enum OutcomeWord: String, Phrase, Hashable, CaseIterable {
  case met, onTrack, notMet, noData

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .met: "提前达标"
    case .onTrack: "预期可达标"
    case .notMet: "未达标"
    case .noData: "无数据"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .met: "met early"
    case .onTrack: "on track"
    case .notMet: "not met"
    case .noData: "no data"
    }
  }
}
