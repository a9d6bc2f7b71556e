import Controller
import Domain
import Languages
import Storage
import Terminal
import TextUI

/// A book that is open for a command, with the moment at which it is looked at.
struct BookSession {
  let store: Store
  let words: Words
  let today: Day
  let year: Int
  private(set) var asOf: Period
  private let isMonthAsked: Bool
  /// Who waits for Ctrl-C, where the command only tells.
  let interruption: InterruptionWatch?

  /// Opens the book that the options name, or the one of `JINGUO_BOOK`, or the last one.
  ///
  /// - Parameters:
  ///   - line: where it is told how far reading has come; nil: on the line of the shell.
  ///   - onlyTelling: whether the command changes nothing: then Ctrl-C ends it at any time.
  init(
    _ options: GlobalOptions, path: String? = nil, watching: Bool = false,
    onlyReading: Bool = false, onlyTelling: Bool = false, year wanted: Int? = nil,
    line: WaitingLine? = nil
  ) throws {
    words = options.words
    guard let folder = Self.named(options, path) else {
      throw Complaint(words(UsageSentence.noBook), .noInput)
    }
    let author = Store.Author(name: options.author, now: Clock.now)
    let bar = WorkBar(.reading, words, on: line)
    do throws(StorageError) {
      defer { bar?.end() }
      store = try Store(
        opening: folder, author: author, watching: watching, onlyReading: onlyReading,
        progress: bar?.progress)
    } catch {
      throw words.complaint(error)
    }
    interruption = onlyTelling ? InterruptionWatch(words) : nil
    let pinned = try Self.day(options.today, words) ?? store.book.pinnedToday
    today = pinned ?? Clock.now().at.day
    // Where today is pinned, what is done now was done today.
    if let pinned { store.author.now = { Clock.now(on: pinned) } }
    let month = try Self.month(options.asOf, words)
    year = wanted ?? month?.year ?? Self.year(of: store.book, today)
    guard store.book.plans[year] != nil else {
      throw Complaint(words(EditSentence.unknownYear(year)), .data)
    }
    // A month of another year says nothing of the year that is asked for.
    isMonthAsked = month?.year == year
    asOf =
      month.flatMap { [year] in $0.year == year ? $0 : nil }
      ?? Assessment.defaultAsOf(store.book, year: year, today: today)
  }

  /// The same book at the month that its figures are of by now, where none was asked for.
  var renewed: BookSession {
    var session = self
    if !isMonthAsked { session.asOf = Assessment.defaultAsOf(book, year: year, today: today) }
    return session
  }

  /// The folder of the book that is meant: as an argument, by `--book`, by `JINGUO_BOOK`, or the last
  /// one; nil when none is.
  static func named(_ options: GlobalOptions, _ path: String?) -> String? {
    let name =
      path ?? options.book ?? Places.variable("JINGUO_BOOK") ?? Places().settings["book"]?.text
    return name.map(Places.absolute)
  }

  /// The plan of today's year; else the latest one.
  private static func year(of book: Book, _ today: Day) -> Int {
    let year = today.date.year
    return book.plans[year] != nil ? year : book.plans.keys.max() ?? year
  }

  private static func day(_ text: String?, _ words: Words) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(text) else {
      throw Complaint(words(UsageSentence.badDay(text)), .usage)
    }
    return day
  }

  private static func month(_ text: String?, _ words: Words) throws -> Period? {
    guard let text else { return nil }
    guard let period = Period(text) else {
      throw Complaint(words(UsageSentence.badPeriod(text)), .usage)
    }
    return period.closingMonth
  }

  var book: Book { store.book }
  /// Never nil: a session without a plan of its year can't be made.
  var plan: Plan? { book.plans[year] }
  /// Everything computed at the moment of the session.
  var assessment: Assessment { assessment(asOf: asOf) }

  /// - Parameter scope: which units are the rows; a command lists those that report for themselves.
  func assessment(asOf: Period, scope: UnitScope = .lowest) -> Assessment {
    watched { Assessment(book, year: year, asOf: asOf, today: today, scope: scope) }
  }

  /// The figures among whose rows a unit is: with those beside it, nil: the ones below the city.
  func assessment(asOf: Period, holding unit: ReportingUnit?) -> Assessment {
    assessment(asOf: asOf, scope: .below(unit.flatMap { book.path(above: $0.id).first?.id }))
  }

  /// What is computed, behind a bar where the command only tells and somebody watches.
  private func watched<Computed>(_ compute: () -> Computed) -> Computed {
    guard interruption != nil, let bar = WorkBar(.computing, words) else { return compute() }
    defer { bar.end() }
    return WorkWatch.$computing.withValue(bar.watch) { compute() }
  }

  /// The state that the first frame of the dashboard is drawn from.
  ///
  /// - Parameter figures: those of the units below the city, where they are at hand.
  func state(_ author: String, size: Size, figures: Assessment? = nil) -> State {
    var state = watched {
      State(
        book: book, year: year, asOf: asOf, today: today, person: author, words: words, size: size,
        assessment: figures)
    }
    state.tell(
      findings: store.findings.filter { !$0.isConflict }.map { words.tell($0) },
      readOnly: store.readOnly.map { words.tell($0) })
    state.sizes = Sizes(Places().settings["sizes"]?.text ?? "")
    _ = update(&state, .disputed(store.disputes))
    let keys = KeyFile(words)
    state.keys = keys.map
    if let fault = keys.fault { _ = update(&state, .told(fault)) }
    return state
  }

  /// Keeps an edit and brings the files up to it.
  func keep(_ edit: Edit, reason: String? = nil) throws -> Commit {
    do throws(StorageError) {
      let commit = try store.append(edit, reason: reason)
      tellFailedRewrites()
      return commit
    } catch {
      throw words.complaint(error, in: book, year: year)
    }
  }

  /// The figures are safe in the journal; the file is only behind.
  func tellFailedRewrites() {
    for failure in store.rewrite() {
      Output.message(words.complaint(failure.error).sentence)
    }
    store.settle()
  }

  /// Says that all figures are invented, where they are.
  func tellSample() {
    if book.isSample { Output.line(words(StatusLabel.sampleData)) }
  }
}
