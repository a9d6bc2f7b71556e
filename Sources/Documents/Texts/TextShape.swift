public import Languages

/// Which facts a text is made of: the names that may stand in its template.
public struct TextShape: Hashable, Sendable {
  /// What a name stands for.
  public indirect enum Member: Hashable, Sendable {
    /// A text, which may be empty.
    case text
    /// A list of things that have facts of their own.
    case list(TextShape)
  }

  /// The place of a thing in its list, counted from 1; known within every list.
  static let number = "number"

  /// What each name stands for.
  public let members: [String: Member]

  /// Some texts, and some lists.
  public init(_ texts: [String], _ lists: [String: TextShape] = [:]) {
    members = Dictionary(uniqueKeysWithValues: texts.map { ($0, Member.text) })
      .merging(lists.mapValues { .list($0) }) { _, list in list }
  }

  /// The facts of a kind of text; those that every text has among them.
  public init(_ kind: TextWord) {
    let standing = ["completion", "pace", "lamp", "worst"]
    let always = ["organisation", "date", "sample", "asOf", "expected", "reported"] + standing
    let figures = TextShape(["indicator", "value", "gap", "lamp"])
    let said = TextShape(["text", "mark"])
    let report = ["highlights": said, "problems": said, "nextSteps": said]
    switch kind {
    case .minutes:
      self.init(
        always + ["name", "day", "place", "chair", "present", "excused", "observers"],
        [
          "agenda": TextShape(["unit", "minutes"], report),
          "decisions": TextShape(["name", "title", "who", "helping", "due", "measure", "standing"]),
        ])
    case .bulletin:
      self.init(
        always + ["period", "filing", "inTime", "late", "missing"],
        [
          "areas": TextShape(standing + ["name", "counts"]),
          "praise": TextShape(["unit", "text", "about"]),
          "behind": TextShape(["unit", "figures"]),
          "ranking": TextShape(standing + ["rank", "unit", "group"]),
        ])
    case .summary:
      self.init(
        always + ["unit", "fullName", "period", "filing", "blank"],
        [
          "areas": TextShape(standing + ["name"]),
          "good": figures, "behind": figures,
          "promises": said, "work": TextShape(["name", "title", "who", "due", "standing"]),
        ].merging(report) { own, _ in own })
    }
  }
}
