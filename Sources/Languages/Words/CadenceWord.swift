/// How often an indicator is reported.
public enum CadenceWord: Phrase, Hashable, CaseIterable {
  case month, quarter, halfYear, year

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .month: "按月填报"
    case .quarter: "按季填报"
    case .halfYear: "按半年填报"
    case .year: "按年填报"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .month: "reported monthly"
    case .quarter: "reported quarterly"
    case .halfYear: "reported half-yearly"
    case .year: "reported yearly"
    }
  }
}
