/// What English grammar asks of a phrase and Chinese does not.
enum English {
  /// `1 unit`, `15 units`.
  static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  /// `1 event`, `15 events`: an amount in a measure that is named as of many.
  static func amount(_ amount: String, _ measure: String) -> String {
    guard !measure.isEmpty else { return amount }
    return amount + " " + (amount == "1" || amount == "-1" ? singular(measure) : measure)
  }

  /// A noun, maybe with words before it, as of one: `people` is `person`, `volunteer hours` is
  /// `volunteer hour`.
  private static func singular(_ nouns: String) -> String {
    let lead = nouns.lastIndex(of: " ").map { nouns[...$0] } ?? ""
    let noun = nouns.dropFirst(lead.count)
    let unlike = [
      "people": "person", "women": "woman", "men": "man", "children": "child", "series": "series",
    ]
    if let one = unlike[String(noun)] { return lead + one }
    if noun.hasSuffix("ies"), noun.count > 4 { return lead + noun.dropLast(3) + "y" }
    if ["ches", "shes", "sses", "xes"].contains(where: noun.hasSuffix) {
      return lead + String(noun.dropLast(2))
    }
    let isPlural = noun.hasSuffix("s") && !["ss", "us", "is"].contains(where: noun.hasSuffix)
    return isPlural ? lead + String(noun.dropLast()) : nouns
  }

  /// `1 of 15 units is`, `2 of 15 units are`.
  static func part(_ number: Int, of all: Int, _ noun: String) -> String {
    "\(number) of \(count(all, noun)) \(number == 1 ? "is" : "are")"
  }

  /// `a`, `a or b`, `a, b or c`.
  static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// Short names of the months; empty outside 1…12.
  static func month(_ number: Int) -> String {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names.indices.contains(number - 1) ? names[number - 1] : ""
  }
}
