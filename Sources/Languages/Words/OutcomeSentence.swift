/// Why an indicator of the two outlines stands as it does.
public enum OutcomeSentence: Phrase, Hashable {
  /// Where the mean yearly change leads.
  case forecast(year: Int, value: String)
  case rule(OutcomeWord)

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .forecast(let year, let value): "按首末两年的平均变化，到 \(year) 年约 \(value)"
    case .rule(.met): "提前达标：最近一年已达到目标值"
    case .rule(.onTrack): "预期可达标：照平均变化到目标年能达到"
    case .rule(.notMet): "未达标：照平均变化到目标年达不到，或目标年已过"
    case .rule(.noData): "无数据：不到两年的数值，或没有目标值"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .forecast(let year, let value): "At the mean yearly change about \(value) by \(year)"
    case .rule(.met): "Met early: the last value has reached the target"
    case .rule(.onTrack): "On track: at the mean yearly change it is reached in time"
    case .rule(.notMet): "Not met: at the mean yearly change it is not, or the year is over"
    case .rule(.noData): "No data: fewer than two values, or no target"
    }
  }
}
