/// A day in English: `tomorrow`, `next Friday`, `end of August`, `31 Aug 2024`, `in two weeks`.
struct EnglishDay {
  private let text: String
  private let words: [Substring]

  init(_ text: String) {
    self.text = text
    let fillers: Set<Substring> = ["by", "on", "until", "the", "of", "due", "at"]
    let split = text.split { $0.isWhitespace || $0 == "," || $0 == "." }
    words = split.filter { !fillers.contains($0) }
  }

  /// The day; nil when it isn't written so.
  func read(_ today: Day) throws(DayInputError) -> TypedDay? {
    if let found = near(today) ?? after(today) ?? weekday(today) ?? end(today) { return found }
    return try date(today)
  }

  private func near(_ today: Day) -> TypedDay? {
    switch words.joined(separator: " ") {
    case "today": TypedDay(today)
    case "tomorrow": TypedDay(today.adding(days: 1))
    case "day after tomorrow": TypedDay(today.adding(days: 2))
    case "before national day": TypedDay.next(today) { Day(year: $0, month: 9, day: 30) }
    case "national day": TypedDay.next(today) { Day(year: $0, month: 10, day: 1) }
    default: nil
    }
  }

  /// `in 3 days`, `within two weeks`, `in a month`.
  private func after(_ today: Day) -> TypedDay? {
    let words = words.first == "in" || words.first == "within" ? words.dropFirst() : words[...]
    guard words.count == 2, let first = words.first, let unit = words.last,
      let count = Self.number(first)
    else { return nil }
    switch unit {
    case "day", "days": return TypedDay(today.adding(days: count))
    case "week", "weeks": return TypedDay(today.adding(days: 7 * count))
    case "fortnight": return TypedDay(today.adding(days: 14 * count))
    case "month", "months": return TypedDay(today.adding(months: count))
    default: return nil
    }
  }

  private static func number(_ word: Substring) -> Int? {
    let names = [
      "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    if word == "an" || word == "one" { return 1 }
    if let place = names.firstIndex(where: { $0 == word }) { return place + 1 }
    return word.count <= 4 ? Int(word).flatMap { $0 > 0 ? $0 : nil } : nil
  }

  private static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func place(_ word: Substring?, in names: [String]) -> Int? {
    guard let word, word.count >= 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private func weekday(_ today: Day) -> TypedDay? {
    guard let number = Self.place(words.last, in: Self.days) else { return nil }
    switch words.dropLast() {
    case []: return TypedDay.weekday(number, week: nil, today)
    case ["this"]: return TypedDay.weekday(number, week: 0, today)
    case ["next"]: return TypedDay.weekday(number, week: 1, today)
    default: return nil
    }
  }

  /// `end of August`, `end of next month`, `month end`, `mid August`, `this week`.
  private func end(_ today: Day) -> TypedDay? {
    var words = words
    let isMiddle = words.first == "mid" || words.first == "middle"
    if words.first == "end" || isMiddle {
      words.removeFirst()
    } else if words.last == "end" {
      words.removeLast()
    } else if words.count != 2 || words[0] != "this" && words[0] != "next" {
      return nil
    }
    let isNext = words.first == "next"
    if isNext || words.first == "this" { words.removeFirst() }
    guard words.count == 1 else { return nil }
    if let month = Self.place(words.first, in: Self.months), !isNext {
      return TypedDay.next(today) { year in
        let first = Day(year: year, month: month, day: 1)
        return isMiddle ? first?.adding(days: 14) : first?.monthEnd
      }
    }
    guard !isMiddle else { return nil }
    switch words[0] {
    case "week":
      return TypedDay(isNext ? today.monday.adding(days: 11) : today.workWeekEnd)
    case "month":
      return TypedDay((isNext ? today.monthStart.adding(months: 1) : today).monthEnd)
    case "quarter":
      return TypedDay((isNext ? today.quarterEnd.adding(days: 1) : today).quarterEnd)
    case "year": return TypedDay((isNext ? today.yearEnd.adding(days: 1) : today).yearEnd)
    default: return nil
    }
  }

  /// `Aug 31`, `31 August 2024`, `August`.
  private func date(_ today: Day) throws(DayInputError) -> TypedDay? {
    guard let place = words.firstIndex(where: { Self.place($0, in: Self.months) != nil }),
      let month = Self.place(words[place], in: Self.months), words.count <= 3
    else { return nil }
    var numbers: [Int] = []
    for word in words where word != words[place] {
      let digits = word.prefix { $0.isNumber }
      let tail = word.dropFirst(digits.count)
      guard ["", "st", "nd", "rd", "th"].contains(tail), digits.count <= 4,
        let number = Int(digits)
      else { return nil }
      numbers.append(number)
    }
    let year = numbers.last.flatMap { $0 >= 1900 ? $0 : nil }
    if year != nil { numbers.removeLast() }
    guard numbers.count <= 1 else { return nil }
    func day(_ year: Int) -> Day? {
      guard let number = numbers.first else {
        return Day(year: year, month: month, day: 1)?.monthEnd
      }
      return Day(year: year, month: month, day: number)
    }
    let found = year.map { day($0).map { TypedDay($0) } } ?? TypedDay.next(today, day)
    guard let found else { throw .noSuchDay(text) }
    return found
  }
}
