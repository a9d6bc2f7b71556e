public import Domain
public import Languages

extension Words {
  /// What a comment or a star is about.
  public func name(_ subject: RemarkSubject, in book: Book, year: Int) -> String {
    func indicator(_ id: Indicator.ID) -> String {
      book.plans[year]?.indicator(id).map { shortName($0) } ?? id.text
    }
    func unit(_ id: ReportingUnit.ID) -> String { book.unit(id).map { name($0) } ?? id.text }
    switch subject {
    case .figure(let id, let what): return "\(unit(id)) \(indicator(what))"
    case .unit(let id): return unit(id)
    case .indicator(let id): return indicator(id)
    case .area(let id):
      return book.plans[year]?.areas.first { $0.id == id }.map { name($0) } ?? id.text
    case .item(let id): return book.work(in: year).item(id).map { title($0) } ?? id.text
    }
  }

  /// Whether words are a leader's.
  func kind(_ star: Star) -> RemarkSentence { star.isLeaders ? .instruction : .remark }

  /// A comment in one line: 批示 陈主席（7月5日）：抓紧.
  public func tell(_ remark: Remark, year: Int) -> String {
    let day = remark.mark.at.map { self.day($0.day, in: year) } ?? "—"
    let said = RemarkSentence.said(
      by: shown(remark.mark.by), day: day, text: shown(remark.text))
    return "\(self(kind(remark.mark))) \(self(said))"
  }

  /// The star and the comments of something, a line each, the latest first; none where there are none.
  public func remarks(on subject: RemarkSubject, in book: Book, year: Int) -> [String] {
    let remarks = book.work(in: year).remarks
    let star = remarks.stars[subject].map { self(RemarkSentence.starred(by: shown($0.by))) }
    return [star].compactMap { $0 }
      + (remarks.comments[subject] ?? []).reversed().map { tell($0, year: year) }
  }

  /// A comment or a star as a field in words; nil for other fields.
  func tellRemark(_ path: FieldPath, in book: Book) -> String? {
    guard case .work(let year) = path.document, let list = path.remarkList else { return nil }
    let subject = RemarkSubject(path.keys[1])
    let place = subject.map { name($0, in: book, year: year) } ?? shown(path.keys[1])
    return "\(place) \(self(list == "stars" ? RemarkSentence.star : .remark))"
  }

  /// The value of such a field in words; nil for other fields.
  func tellRemark(_ value: FieldValue?, at path: FieldPath) -> String? {
    guard let list = path.remarkList else { return nil }
    guard let value else { return list == "stars" ? self(RemarkSentence.noStar) : "–" }
    let by = shown(value["by"]?.text ?? "")
    return list == "stars" ? self(RemarkSentence.starred(by: by)) : excerpt(value["text"]?.text)
  }
}

extension FieldPath {
  /// The list of comments or stars that it stands in; nil where it is something else.
  fileprivate var remarkList: String? {
    guard case .work = document, keys.count >= 2, keys[0] == "stars" || keys[0] == "comments"
    else { return nil }
    return keys[0]
  }
}
