/// A number where room is short: from 10,000 on in 万 and 亿, or in k and M.
///
/// Rounded half away from zero, to one decimal below 100 of the Chinese unit and below 10 M;
/// cells and exports show full digits instead.
public enum NumberWord: Phrase, Hashable {
  case compact(Int)
  /// The same with a plus sign when above zero, for changes.
  case compactChange(Int)

  /// In Chinese: `9999`, `1.2万`, `123万`, `1.2亿`.
  public var chinese: String {
    switch self {
    case .compact(let number): Self.short(number, from: 10_000, Self.inChinese)
    case .compactChange(let number): Self.signed(number, chinese: true)
    }
  }

  /// In English: `9999`, `12k`, `1.2M`.
  public var english: String {
    switch self {
    case .compact(let number): Self.short(number, from: 10_000, Self.inEnglish)
    case .compactChange(let number): Self.signed(number, chinese: false)
    }
  }

  private static func signed(_ number: Int, chinese: Bool) -> String {
    let text = chinese ? compact(number).chinese : compact(number).english
    return number > 0 ? "+" + text : text
  }

  /// One way to shorten: how much a unit is, how many tenths or wholes are kept, what it is called.
  private struct Step {
    let below: UInt
    let unit: UInt
    let tenths: Bool
    let name: String
  }

  private static let inChinese = [
    Step(below: 999_500, unit: 10_000, tenths: true, name: "万"),
    Step(below: 99_995_000, unit: 10_000, tenths: false, name: "万"),
    Step(below: .max, unit: 100_000_000, tenths: true, name: "亿"),
  ]
  private static let inEnglish = [
    Step(below: 999_500, unit: 1_000, tenths: false, name: "k"),
    Step(below: 9_950_000, unit: 1_000_000, tenths: true, name: "M"),
    Step(below: .max, unit: 1_000_000, tenths: false, name: "M"),
  ]

  private static func short(_ number: Int, from least: UInt, _ steps: [Step]) -> String {
    let size = number.magnitude
    guard size >= least, let step = steps.first(where: { size < $0.below }) ?? steps.last else {
      return "\(number)"
    }
    let grain = step.tenths ? step.unit / 10 : step.unit
    let grains = size / grain + (size % grain >= grain / 2 ? 1 : 0)
    let whole = step.tenths ? grains / 10 : grains
    let tenth = step.tenths ? grains % 10 : 0
    return (number < 0 ? "-" : "") + "\(whole)" + (tenth > 0 ? ".\(tenth)" : "") + step.name
  }
}
