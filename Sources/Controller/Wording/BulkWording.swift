public import Domain
public import Languages

/// What is said of one row of a preview of many figures.
public struct BulkRemark: Hashable, Sendable {
  /// Why it is said.
  public enum Kind: Hashable, Sendable {
    /// The rules refuse the figure.
    case refused
    /// It is not written: dropped, or as it was.
    case left
    /// It is written, and nothing is to be said but what it does.
    case plain
    /// It is written, and something is unusual about it.
    case doubted
  }
  /// Why it is said.
  public let kind: Kind
  /// The sentence; empty when nothing is to be said.
  public let text: String
}

extension State {
  /// What is said of a row of a preview: the same refusals and warnings as of a figure typed alone.
  public func remark(on proposal: Proposal, in bulk: BulkEdit) -> BulkRemark {
    if let refusal = proposal.refusal {
      let text = words.tell(refusal, in: book, year: assessment.year)
      let told = bulk.address(of: proposal.place).map { address in
        words.named(address.description, text)
      }
      return BulkRemark(kind: .refused, text: told ?? text)
    }
    if bulk.dropped.contains(proposal.place) {
      return BulkRemark(kind: .left, text: words(BulkSentence.dropped))
    }
    if proposal.isSame { return BulkRemark(kind: .left, text: words(BulkSentence.same)) }
    if proposal.needsReason {
      let sentence: any Phrase =
        bulk.isOfTargets ? TargetSentence.changes : BulkSentence.correction
      return BulkRemark(kind: .doubted, text: words(sentence))
    }
    let indicator = plan?.indicator(proposal.place.indicator)
    let warnings = proposal.warnings.compactMap { warning in
      indicator.map { words.tell(warning, about: $0, in: plan) }
    }
    if warnings.isEmpty, bulk.sheet != nil {
      return BulkRemark(kind: .plain, text: words(proposal.mark))
    }
    return BulkRemark(kind: .doubted, text: warnings.joined(separator: " \u{B7} "))
  }

  /// What a row of a preview holds or would hold, as it is shown in a cell; blank by its word.
  public func shown(_ content: Entry.Content?, of proposal: Proposal) -> String {
    guard let content else {
      return proposal.isTarget ? words(TargetSentence.noTarget) : words(NoNumberWord.blankAlone)
    }
    if proposal.isTarget, case .value(let amount) = content { return amount.description }
    guard let indicator = plan?.indicator(proposal.place.indicator) else {
      return words(NoNumberWord.blankAlone)
    }
    return words.cell(content, indicator)
  }

  /// What a row of a preview would hold.
  public func shownNew(of proposal: Proposal) -> String {
    proposal.exemption == nil
      ? shown(proposal.new, of: proposal) : words(AssignmentWord.notApplicable)
  }

  /// What the preview of a sheet is called.
  public func title(of sheet: SheetReading) -> String {
    words(
      SheetSentence.title(file: words.shown(sheet.name), period: words(words.full(sheet.month))))
  }

  /// What has to be known of a sheet before its rows are looked at.
  public func doubt(about sheet: SheetReading) -> String? {
    sheet.said != nil ? nil : words(SheetSentence.assumedPeriod(words(words.full(sheet.month))))
  }

  /// What a left-over row or column is told as; one of a sheet with its place.
  public func told(_ leftOver: PasteReading.LeftOver, in bulk: BulkEdit) -> String {
    if bulk.sheet != nil { return words.told(leftOver) }
    switch leftOver {
    case .row(_, let text): return words(BulkSentence.leftOverRow(text))
    case .column(_, let text): return words(BulkSentence.leftOverColumn(text))
    }
  }
}

extension Words {
  /// What a left-over row or column of a sheet is told as, with its place.
  public func told(_ leftOver: PasteReading.LeftOver) -> String {
    switch leftOver {
    case .row(let row, let text): self(SheetSentence.leftOverRow(row + 1, text))
    case .column(let column, let text):
      self(SheetSentence.leftOverColumn(SheetAddress.letters(of: column), text))
    }
  }
}

extension Proposal {
  /// Whether it is about a target.
  fileprivate var isTarget: Bool { if case .target = place { true } else { false } }
}

extension BulkEdit {
  /// What is done to how many.
  public var title: any Phrase {
    switch origin {
    case .expression:
      isOfTargets ? TargetSentence.bulkTitle(places.count) : BulkSentence.title(places.count)
    case .clearing: isOfTargets ? TargetSentence.clearTitle : BulkSentence.clearTitle
    case .paste: BulkSentence.pasteTitle
    case .editor: BulkSentence.editorTitle
    case .sheet: BulkSentence.pasteTitle
    }
  }

  /// What can be typed for all of them.
  public var forms: [any Phrase] {
    if isOfTargets {
      return [
        BulkSentence.formSet, BulkSentence.formAdd, BulkSentence.formTimes,
        TargetSentence.formSplit, TargetSentence.formShareOfCity, TargetSentence.formLastYear,
      ]
    }
    let forms: [BulkSentence] = [
      .formSet, .formAdd, .formTake, .formTimes, .formShare, .formLast,
    ]
    return forms
  }

  /// What is asked for where something is only kept with a word.
  public var noteWanted: any Phrase {
    isOfTargets ? TargetSentence.reasonWanted : BulkSentence.noteWanted
  }
}
