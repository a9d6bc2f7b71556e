public import Domain
public import Languages

extension Words {
  /// A field of a report or a self-assessment in words; nil for other fields.
  func tellReport(_ path: FieldPath, in book: Book) -> String? {
    guard case .unit(let id, let year) = path.document, path.keys.count >= 2 else { return nil }
    let unit = book.unit(id).map { name($0) } ?? id.text
    switch path.keys[0] {
    case "reports":
      let period = Period(path.keys[1]).map { self(short($0)) } ?? path.keys[1]
      let heading = path.keys.count > 2 ? " " + self(word(of: path)) : ""
      return "\(unit) \(period) \(self(PageWord.report))\(heading)"
    case "selfAssessments":
      let initiative = Initiative.ID(path.keys[1]).flatMap { book.plans[year]?.initiative($0) }
      let quarter = path.keys.count > 2 ? Period(path.keys[2]).map { self(short($0)) } : nil
      return [
        unit, quarter, initiative.map { shortName($0) } ?? path.keys[1],
        self(ReportWord.selfAssessment),
      ].compactMap { $0 }.joined(separator: " ")
    default: return nil
    }
  }

  private func word(of path: FieldPath) -> ReportWord {
    Report.Section(rawValue: path.keys[2]).map { ReportWord($0) } ?? .promised
  }

  /// The value of such a field in words; nil for other fields.
  func tellReport(_ value: FieldValue?, at path: FieldPath) -> String? {
    guard case .unit = path.document else { return nil }
    switch path.keys.first {
    case "reports":
      if let text = value?.text {
        return Promise.Outcome(rawValue: text).map { self(ReportWord($0)) } ?? shown(text)
      }
      return excerpt(value?["text"]?.text)
    case "selfAssessments":
      let standing = value?["standing"]?.text.flatMap { SelfAssessment.Standing(rawValue: $0) }
      guard let standing else { return self(ReportSentence.nothing) }
      let text = value?["text"]?.text ?? ""
      return self(ReportWord(standing)) + (text.isEmpty ? "" : " " + excerpt(text))
    default: return nil
    }
  }

  /// What is different about a paragraph whose words stay: its place, its mark or what it is about;
  /// nil for other changes.
  func tellReport(_ change: FieldChange, in book: Book) -> (old: String, new: String)? {
    guard change.path.keys.first == "reports", let old = change.old, let new = change.new,
      let text = new["text"]?.text, old["text"]?.text == text
    else { return nil }
    let key = ["worthSpreading", "links", "order"].first { old[$0] != new[$0] }
    let year: Int? = if case .unit(_, let year) = change.path.document { year } else { nil }
    let plan = year.flatMap { book.plans[$0] }
    func told(_ value: FieldValue) -> String {
      switch key {
      case "worthSpreading":
        self(value["worthSpreading"] == nil ? ReportSentence.notMarked : .marked)
      case "links":
        links((value["links"]?.list ?? []).compactMap(\.text).map { Report.Link($0) }, in: plan)
      case "order": self(ReportSentence.number(value["order"]?.number ?? 0))
      default: excerpt(text)
      }
    }
    return (named(excerpt(text), told(old)), told(new))
  }

  /// What a paragraph is about, by name; that it is about nothing special where it is so.
  public func links(_ links: [Report.Link], in plan: Plan?) -> String {
    links.isEmpty
      ? self(ReportSentence.noLinks) : links.map { name($0, in: plan) }.joined(separator: " ")
  }

  /// What a link leads to, as it is called where there is little room.
  public func name(_ link: Report.Link, in plan: Plan?) -> String {
    switch link {
    case .area(let id): plan?.areas.first { $0.id == id }.map { shortName($0) } ?? id.text
    case .initiative(let id): plan?.initiative(id).map { shortName($0) } ?? id.text
    case .indicator(let id): plan?.indicator(id).map { shortName($0) } ?? id.text
    case .other(let text): shown(text)
    }
  }

  /// The beginning of a text on one line.
  func excerpt(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return self(ReportSentence.nothing) }
    let line = shown(String(text.map { $0.isNewline ? " " : $0 }))
    return line.count > 16 ? line.prefix(15) + "…" : line
  }
}
