import Controller
import Domain
import Languages
import TextUI

extension Lamp {
  /// The role in which the lamp is shown; dimmed when it is of an earlier period.
  func role(isOld: Bool = false) -> Role {
    if isOld { return .lampDim }
    switch self {
    case .done: return .lampDone
    case .ahead: return .lampAhead
    case .onPace: return .lampOnPace
    case .slow: return .lampSlow
    case .behind: return .lampBehind
    case .overdue: return .lampOverdue
    case .notDue: return .lampNotDue
    case .noTarget: return .lampCounted
    case .notApplicable: return .lampNotApplicable
    }
  }

  /// The order in which counts are told: from the best to the worst.
  static let told: [Lamp] = [.done, .ahead, .onPace, .slow, .behind, .overdue]
}

extension Words {
  /// A lamp as a word of two columns in its role; two spaces where there is none.
  func lamp(_ lamp: Lamp?, isOld: Bool = false) -> Span {
    guard let lamp else { return Span("  ") }
    return Span(self(LampWord(lamp)), lamp.role(isOld: isOld))
  }

  /// The lamp that a figure shows.
  func lamp(_ measure: Measure) -> Span { lamp(measure.lamp, isOld: measure.isOld) }

  /// How reporting stands, as a word of two columns; two spaces when there is nothing to tell.
  func reporting(_ measure: Measure) -> Span {
    measure.reporting.map { Span(self(ReportingWord($0)), .warning) } ?? Span("  ")
  }

  /// That people set a figure differently and nobody has chosen yet, in place of how it was reported.
  var inDoubt: Span { Span(self(LabelWord.inDoubt), .error) }

  /// Counts by lamp, `成3 超2`, the empty ones left out.
  ///
  /// Where room may be short the worst come first, so that they are never what is cut.
  func counts(_ counts: [Lamp: Int], worstFirst: Bool = false) -> [Span] {
    let order = worstFirst ? Lamp.told.reversed() : Lamp.told
    let spans = order.compactMap { lamp in
      counts[lamp].map { Span("\(self(LampWord(lamp)))\($0)", lamp.role()) }
    }
    return Array(spans.map { [$0] }.joined(separator: [Span(" ")]))
  }
}

extension Share {
  /// A computed fraction as a part of a bar, to a millionth; what is below nothing is nothing.
  init(_ fraction: Fraction) {
    self.init(Int64(clamping: max(0, fraction.rounded(to: 6))), 1_000_000)
  }
}

extension Gauge {
  /// The bar of an average: its completion, with a mark at the pace.
  init(_ rollup: Rollup, _ glyphs: Glyphs) {
    self.init(
      value: rollup.completion.map { Share($0) }, mark: rollup.pace.map { Share($0) },
      glyphs: glyphs)
  }

  /// The bar of a figure.
  init(_ measure: Measure, _ glyphs: Glyphs) {
    self.init(
      value: measure.progress.map { Share($0) }, mark: measure.pace.map { Share($0) },
      glyphs: glyphs)
  }
}

extension Coverage {
  /// How much is reported of what was asked for, `13/15`.
  var counted: String { "\(reported)/\(expected)" }

  /// The bar of what is reported of what was asked for.
  func gauge(_ glyphs: Glyphs) -> Gauge {
    Gauge(value: Share(Int64(reported), Int64(max(1, expected))), glyphs: glyphs)
  }
}

extension Rect {
  /// One line of it.
  func line(_ y: Int, from x: Int = 0, width: Int? = nil) -> Rect {
    Rect(x: self.x + x, y: self.y + y, width: width ?? (self.width - x), height: 1)
      .intersection(self)
  }
}
