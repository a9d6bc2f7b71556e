/// What must not stand in a note: a number that points to one person.
public enum PersonalData: Hashable, Sendable, CaseIterable {
  case identityCard, mobileNumber, bankCard

  /// The kinds of such numbers that a text seems to hold, each once.
  ///
  /// An identity card's number has 17 digits and a digit or X behind them; a mobile number has 11
  /// that start with 13 to 19; a bank card's has 16, 17 or 19 that satisfy the Luhn sum (ISO/IEC 7812).
  /// Single spaces and hyphens between the digits hide neither.
  public static func found(in text: String) -> [PersonalData] {
    // A large sheet has a million cells, nearly all of them too short.
    guard hasDigits(text, 11) else { return [] }
    var runs: [[Character]] = [[]]
    var sawGap = false
    for character in TypedText(text).folded {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || (character.lowercased() == "x" && runs[runs.count - 1].count == 17) {
        runs[runs.count - 1].append(character)
        sawGap = false
      } else if (character == " " || character == "-") && !sawGap {
        sawGap = true
      } else {
        runs.append([])
        sawGap = false
      }
    }
    return allCases.filter { kind in runs.contains { kind.matches($0) } }
  }

  /// Whether a text has at least so many digits, half or full width.
  private static func hasDigits(_ text: String, _ least: Int) -> Bool {
    var left = least
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9", "０"..."９":
        left -= 1
        if left == 0 { return true }
      default: break
      }
    }
    return false
  }

  private func matches(_ run: [Character]) -> Bool {
    switch self {
    case .identityCard: run.count == 18
    case .bankCard: [16, 17, 19].contains(run.count) && PersonalData.satisfiesLuhn(run)
    case .mobileNumber: run.count == 11 && run[0] == "1" && ("3"..."9").contains(run[1])
    }
  }

  /// Whether every second digit from the right doubled, nines cast out, and all the others add up to a
  /// multiple of ten.
  private static func satisfiesLuhn(_ run: [Character]) -> Bool {
    let digits = run.reversed().map(\.wholeNumberValue)
    guard !digits.contains(nil) else { return false }
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let value = digit.element ?? 0
      let doubled = digit.offset % 2 == 1 ? value * 2 : value
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
    return sum % 10 == 0
  }
}
