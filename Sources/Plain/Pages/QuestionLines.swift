import Controller
import Domain
import Languages
import TextUI

/// What lies above a screen, as a question in lines.
extension PlainTeller {
  /// What is asked now; nil when nothing is.
  ///
  /// A layer that is added is asked for here by the compiler.
  var question: PlainPage? {
    var page = PlainPage()
    switch state.layer {
    case .cell(let editor): ask(editor, &page)
    case .line(let editor): ask(editor, &page)
    case .text(let editor): ask(editor, &page)
    case .choice(let choice):
      page.say(title(choice))
      for (place, option) in choice.options.enumerated() {
        page.offer(words.list([option.name, option.remark]), .option(place))
      }
      for remark in state.remarks(below: choice) { page.say(remark) }
      page.say(words(LineSentence.enterNumber))
    case .finder(let search):
      page.say(words.named(words(ScreenWord.find), search.field.text))
      for (place, hit) in search.hits.enumerated() {
        page.offer(words.list([hit.name, hit.remark]), .option(place))
      }
      page.say(words(LineSentence.enterNumber))
    case .explanation(let explanation): tell(explanation, &page)
    case .checklist(let list): ask(list, &page)
    case .bulk(let bulk): ask(bulk, &page)
    case .help, .menu, .settings, .log, nil: return nil
    }
    return page
  }

  private func ask(_ list: Checklist, _ page: inout PlainPage) {
    switch list.purpose {
    case .columns: page.say(words(Command.columns))
    case .tags(let slot):
      page.say(words(ProgrammeSentence.tagsOf(words.name(slot, in: state.plan))))
    case .links: page.say(words(ReportSentence.linksOf))
    }
    page.say(words(LineSentence.chooseSome))
    for (place, number) in list.listed.enumerated() {
      let option = list.options[number]
      let name = option.name.drop { $0 == " " }
      let mark = words(option.isOn ? AnswerWord.yes : AnswerWord.no)
      page.offer(words.named(mark, words.list([String(name), option.remark])), .option(place))
    }
  }

  private func ask(_ editor: CellEditor, _ page: inout PlainPage) {
    if let refusal = editor.refusal { page.say(refusal) }
    for doubt in editor.doubts { page.say(doubt) }
    guard editor.awaited == nil else {
      page.say(words(editor.needsNote ? LineSentence.confirmWithReason : .confirm))
      return
    }
    let indicator = state.plan?.indicator(editor.cell.indicator)
    let entry = state.entry(in: editor.cell)
    let now =
      indicator.flatMap { indicator in entry.map { tell($0, indicator) } }
      ?? words(NoNumberWord.blankAlone)
    page.say(
      words(LineSentence.askFigure(place: words.tell(editor.cell.field, in: state.book), now: now)))
    if let indicator, !indicator.stages.isEmpty {
      page.say(words(LineSentence.stages(indicator.stages.map(\.name))))
    }
  }

  private func ask(_ editor: LineEditor, _ page: inout PlainPage) {
    if let refusal = editor.refusal { page.say(refusal) }
    let back = words(LineSentence.leaveWith(words(Command.back)))
    var hint = ""
    if case .newPart = editor.purpose { hint = words(PartSentence.identifierHint) }
    page.say(words.list([title(editor), hint, back]))
    if let howTo = state.howTo(type: editor.purpose) { page.say(howTo) }
    if !editor.field.text.isEmpty, editor.refusal == nil {
      page.say(words(LineSentence.nowIs(words.shown(editor.field.text))))
    }
  }

  private func title(_ editor: LineEditor) -> String {
    switch editor.purpose {
    case .note(let cell): words(EditingSentence.noteOn(place(cell.unit, cell.indicator)))
    case .missingReason: words(EditingSentence.reasonMissing)
    case .notApplicableReason: words(EditingSentence.reasonNotApplicable)
    case .target(let unit, let indicator):
      words(EditingSentence.targetOf(place(unit, indicator)))
    case .returnReason(let units, _): words(FilingSentence.whyReturned(units.count))
    case .unlockReason: words(FilingSentence.whyUnlocked)
    case .work(let line): state.title(of: line)
    case .comment(let subject): state.title(of: subject)
    case .score(let line): state.title(of: line)
    case .meeting(let line): state.title(of: line)
    case .importPath: words(SheetSentence.whichFile)
    case .exportPath(let text):
      text == nil ? words(SheetSentence.whereTo) : words(TextSentence.whereTo)
    case .targetReason: words(EditingSentence.reasonForTarget)
    case .targetPart, .roleReason, .weights, .periodDate:
      state.title(ofPlanLine: editor.purpose) ?? ""
    case .partField(let part, let field):
      words.tell(field, of: part, in: state.book, year: state.assessment.year)
    case .newPart(let spot): words.tell(spot, in: state.book, year: state.assessment.year)
    case .retireOn(let part): words(PartSentence.retireOn(partName(part)))
    case .slotName(let slot):
      words(ProgrammeSentence.nameOf(words.name(slot, in: state.plan)))
    case .lead(let initiative): words(ProgrammeSentence.leadOf(name(initiative)))
    }
  }

  private func partName(_ part: Part) -> String {
    words.shortName(of: part, in: state.book, year: state.assessment.year)
  }

  private func name(_ initiative: Initiative.ID) -> String {
    state.plan?.initiative(initiative).map { words.shortName($0) } ?? initiative.text
  }

  private func place(_ unit: ReportingUnit.ID?, _ indicator: Indicator.ID) -> String {
    let unit = unit.flatMap { state.book.unit($0) }
    let name = unit.map { words.name($0) } ?? words(LabelWord.wholeCity)
    return name + " " + (state.plan?.indicator(indicator).map { words.shortName($0) } ?? "")
  }

  private func title(_ choice: Choice) -> String {
    switch choice.purpose {
    case .outcome, .standing, .reporter, .split, .suggestion:
      words.reportTitle(choice.purpose, in: state) ?? ""
    case .period: words(EditingSentence.asOfMonth)
    case .noNumber: words(EditingSentence.whichNothing)
    case .looks: words(EditingSentence.whichTheme)
    case .dispute(let dispute):
      words(EditingSentence.whichHolds(place: words.tell(dispute.path, in: state.book)))
    case .sort: words(ListSentence.sortBy)
    case .filter, .filterValue: words(ListSentence.filterBy)
    case .lead(let initiative): words(ProgrammeSentence.leadOf(name(initiative)))
    case .arranging: words(EditingSentence.whichSize)
    case .log(let choice): choice.title(words)
    case .draft: words(EditingSentence.unfinished)
    case .workRole: words(RoleSentence.whoAreYou)
    case .ownUnit: words(RoleSentence.whichUnit)
    case .locking: words(Command.lock)
    case .targetDetails(let unit, let indicator):
      words(TargetSentence.detailsOf(state.name(ofTarget: unit, indicator)))
    case .role(let places): words(TargetSentence.rolesOf(places.count))
    case .pace(let id):
      words(
        PaceSentence.curveOf(
          state.plan?.indicator(id).map { words.shortName($0) } ?? id.text))
    case .preset: words(CalendarSentence.whichRule)
    case .presentingAgain: words(ScreenWord.presentation)
    case .decisions(let ids): words(PresentSentence.decisions(ids.count))
    case .workExtension(let id): state.titleOfExtension(id)
    case .uncomment: words(Command.uncomment)
    case .meeting(let asked): state.title(of: asked)
    case .partField(let part, let field):
      words.tell(field, of: part, in: state.book, year: state.assessment.year)
    case .newPart: words(Command.addPart)
    case .ending(let part): words(PartSentence.whatToDo(partName(part)))
    case .impact(let edit, _): words.title(of: edit, in: state.book, state.assessment.year)
    case .planYear: words(PartSentence.whichYear)
    case .text: words(TextSentence.which)
    case .copyForward: words(Command.copyForward)
    case .handIn(let unit, let month, _):
      words(
        FillSentence.reviewTitle(
          unit: state.book.unit(unit).map { words.name($0) } ?? unit.text,
          period: words(words.full(month))))
    case .force: words(EditingSentence.goOn)
    }
  }

  private func tell(_ explanation: Explanation, _ page: inout PlainPage) {
    defer {
      let ways: [any Phrase] = [Command.copy, TextSentence.save]
      for (place, way) in ways.prefix(explanation.waysOn).enumerated() {
        page.offer(words(way), .option(place))
      }
    }
    page.say(
      words.named(explanation.subject, explanation.lamp.map { words($0.meaning) } ?? ""))
    for line in explanation.lines {
      switch line {
      case .heading(let text), .text(let text): page.say(text)
      case .rule(let lamp, let condition, let isMatched):
        let mark = isMatched ? words(AnswerWord.yes) : words(AnswerWord.no)
        page.say(words.named(words(lamp.meaning), words.list([condition, mark])))
      case .part(let part):
        page.say(
          words.named(
            part.name,
            words.list([
              part.lamp.map { words($0.meaning) } ?? "", "\u{D7}\(part.weight)",
              "P \(part.progress)", "e \(part.pace)", "R \(part.ratio)",
            ])))
      }
    }
  }
}
