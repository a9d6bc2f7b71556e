public import Domain
public import Languages

extension Words {
  /// All that is known of a task or an issue, a line each: what, who, until when, from where, what was
  /// done with it.
  public func details(_ item: WorkItem, in book: Book, year: Int, today: Day) -> [String] {
    let standing = standing(item, on: today)
    let isPerson = item.unit == nil && !item.owner.isEmpty
    var lines = [
      named(self(ColumnWord.state), list([state(item), standing])),
      named(self(isPerson ? ColumnWord.owner : .unit), who(item, in: book)),
    ]
    if !item.assisting.isEmpty {
      let names = item.assisting.map { id in book.unit(id).map { name($0) } ?? id.text }
      lines.append(named(self(WorkSentence.assisting), list(names)))
    }
    let due = item.due.map { dayOfWeek($0, in: year) }
    lines.append(named(self(ColumnWord.due), due ?? self(WorkSentence.noDue)))
    if !item.measure.isEmpty {
      lines.append(named(self(WorkSentence.whatCounts), shown(item.measure)))
    }
    if let source = item.source {
      lines.append(named(self(WorkSentence.source), tell(source, in: book, year: year)))
    }
    if !item.links.isEmpty {
      lines.append(
        named(
          self(WorkSentence.about), list(item.links.map { tellLink($0, in: book, year: year) })))
    }
    for extended in item.extensions {
      let day = extended.step.due.map { self.day($0, in: year) } ?? ""
      let outcome: WorkSentence =
        switch extended.outcome {
        case .asked: .asked(to: day)
        case .granted: .granted(to: day)
        case .refused: .refused(to: day)
        }
      lines.append(
        named(
          self(WorkSentence.extensions),
          list([
            self(outcome), shown(extended.step.text ?? ""),
            extended.isAfterDue ? self(WorkSentence.afterDue) : "",
          ])))
    }
    return lines
  }

  /// What was done with it, in order, a line each.
  public func history(_ item: WorkItem, year: Int) -> [String] {
    let written = moment(item.at, item.by, self(WorkSentence.written), "", year)
    return [written]
      + item.steps.map { step in
        let due = step.due.map { day($0, in: year) } ?? ""
        let text = list([due, shown(step.text ?? "")])
        return moment(step.at, step.by, self.step(step.kind, of: item.kind), text, year)
      }
  }

  private func moment(_ at: Timestamp?, _ by: String, _ what: String, _ text: String, _ year: Int)
    -> String
  {
    let when = at.map { "\(day($0.day, in: year)) \($0.clock)" }
    let head = [when, by.isEmpty ? nil : shown(by)].compactMap { $0 }.joined(separator: " ")
    return named(head.isEmpty ? "—" : head, list([what, text]))
  }

  /// Where it comes from, in words.
  public func tell(_ source: WorkItem.Source, in book: Book, year: Int) -> String {
    let reference = shown(source.reference)
    switch source.kind {
    case .meeting: return self(WorkSentence.meeting(reference))
    case .report:
      guard let place = ReportPlace(source) else {
        return self(WorkSentence.report(reference))
      }
      let unit = book.unit(place.unit).map { name($0) } ?? place.unit.text
      return self(
        WorkSentence.report(
          "\(unit) \(self(short(place.period))) \(self(ReportWord(place.section)))"))
    case .indicator:
      return tellLink("indicator/" + source.reference, in: book, year: year)
    case .superior: return self(WorkSentence.superior(reference))
    }
  }

  /// What a link leads to, in words.
  private func tellLink(_ link: String, in book: Book, year: Int) -> String {
    guard let slash = link.firstIndex(of: "/") else { return shown(link) }
    let reference = String(link[link.index(after: slash)...])
    switch link[..<slash] {
    case "indicator":
      let indicator = Indicator.ID(reference).flatMap { book.plans[year]?.indicator($0) }
      return self(WorkSentence.indicator(indicator.map { shortName($0) } ?? shown(reference)))
    case "initiative":
      let initiative = Initiative.ID(reference).flatMap { book.plans[year]?.initiative($0) }
      return initiative.map { shortName($0) } ?? shown(reference)
    case "report": return self(WorkSentence.report(shown(reference)))
    default: return shown(reference)
    }
  }

  /// A task or an issue as it is passed on: 任务3 补台账，福清市，时限8月31日.
  public func passOn(_ item: WorkItem, in book: Book, year: Int, today: Day) -> String {
    let due = item.due.map { "\(self(ColumnWord.due)) \(day($0, in: year))" } ?? ""
    return list([
      title(item), who(item, in: book), due, state(item), standing(item, on: today),
    ])
  }
}

extension State {
  /// An item in full, to be looked at.
  func details(of item: WorkItem) -> Explanation {
    let year = assessment.year
    let facts = words.details(item, in: book, year: year, today: today)
    let history = words.history(item, year: year)
    return Explanation(
      subject: words.name(item), lamp: nil,
      lines: [.heading(words.shown(item.title))] + facts.map { .text($0) }
        + remarks(on: .item(item.id)).map { .text($0) }
        + [.heading(words(WorkSentence.history))] + history.map { .text($0) } + lead(of: item),
      copied: words.passOn(item, in: book, year: year, today: today))
  }

  /// On 督办 that Enter leads to where it comes from.
  private func lead(of item: WorkItem) -> [Explanation.Line] {
    guard screen == .work, let lead = workLead(of: item) else { return [] }
    let place: String =
      switch lead {
      case .report: words(ScreenWord.report)
      case .figure(_, let id): plan?.indicator(id).map { words.shortName($0) } ?? id.text
      }
    return [.text(words(WorkSentence.leadsTo(place, key: words(KeyWord.enter))))]
  }
}
