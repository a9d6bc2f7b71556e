import ArgumentParser
import Controller
import Domain
import Languages
import Storage

/// `jinguo lock`: locks a period for all units and tells its seal.
struct LockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: .init(zh: "锁定一期，给出封存码", en: "lock a period and seal it"),
    discussion: .examples("jinguo lock 2024-06"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-06"))
  var period: String
  @Flag(help: .init(zh: "输出 JSON", en: "print JSON"))
  var json = false

  func run() throws {
    let session = try BookSession(options)
    let period = try NameResolver(session: session).period(period)
    let seal: Seal
    do throws(StorageError) {
      seal = try session.store.lock(period)
    } catch {
      throw session.words.complaint(error, in: session.book, year: session.year)
    }
    session.tellFailedRewrites()
    if json {
      return Output.json(
        .record([
          "schema": .number(1), "period": .text(period.description), "code": .text(seal.code),
        ]))
    }
    session.tellSample()
    let name = session.words(session.words.full(period))
    Output.line(session.words(SafetySentence.locked(period: name, code: seal.code)))
  }
}

/// `jinguo unlock`: opens a locked period, for one unit or for all.
struct UnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: .init(zh: "解锁一期，写明原因", en: "open a locked period, with a reason"),
    discussion: .examples(
      "jinguo unlock 2024-03 --unit 罗源 --reason 补报台风期间的数",
      "jinguo unlock 2024-03 --reason 统一核减"))

  @OptionGroup var options: GlobalOptions
  @Argument(help: ArgumentHelp(zh: "报告期", en: "the period", valueName: "2024-03"))
  var period: String
  @Option(help: ArgumentHelp(zh: "只对一个单位", en: "for one unit only", valueName: "name"))
  var unit: String?
  @Option(help: ArgumentHelp(zh: "原因", en: "why", valueName: "text"))
  var reason: String

  func run() throws {
    let session = try BookSession(options)
    let resolver = NameResolver(session: session)
    let period = try resolver.period(period)
    let unit = try unit.map { try resolver.unit($0) }
    _ = try session.keep(.unlock(period, unit?.id, reason: reason))
    session.tellSample()
    let words = session.words
    let name = words(words.full(period))
    Output.line(
      words(
        unit.map { SafetySentence.unlockedFor(unit: words.name($0), period: name) }
          ?? .unlocked(period: name)))
  }
}

extension NameResolver {
  /// A period of the session's plan.
  func period(_ text: String) throws -> Period {
    guard let period = Period(text) else {
      throw Complaint(session.words(UsageSentence.badPeriod(text)), .usage)
    }
    guard period.year == session.year else {
      throw Complaint(
        session.words(UsageSentence.notInPlan(period: text, year: session.year)), .data)
    }
    return period
  }
}
