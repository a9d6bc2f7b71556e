import Controller
import Languages
import Panels
import Testing
import TextUI

/// What holds for every screen at every size.
@Suite struct ScreenLaws {
  /// Widths and heights around every point at which a layout changes.
  static let widths = [20, 27, 41, 59, 64, 80, 100, 130]
  static let heights = [4, 5, 8, 13, 24, 45]
  static let sizes = widths.flatMap { width in heights.map { Size(width: width, height: $0) } }
  /// The sizes of walls, on which only what differs there is looked at: the screens.
  static let walls = [
    Size(width: 160, height: 24), Size(width: 200, height: 60), Size(width: 300, height: 100),
  ]
  static let keys = [
    "", "<s-tab>", "1", "2", "3", "4", "<f4>", "<f4>G<end>", "<f4>b", "<f4>900<enter>",
    "<f4>1a<enter>", "/fq", "p", "?", "?滞", ":", "<f9>", "<f4>T", "<f4>x",
    "gu", "gu<tab>", "guG5", "gu[", "gi", "gi<tab>", "gis", "giG", "i", "gui", "giGi", "<s-tab>i",
    "z", "<s-tab>z", "guz", "gu<tab>z", "gi<tab>z", "Z", "{{{{{{{{", "<f4>>>>>>>>>>>>>>>>>>>",
    ",", ",5<enter>", "<f13>", "<f22>", "<f22><right>",
    "<f4>*", "<f4>*=", "<f4>*=+5<enter>", "<f4>*=-500<enter><enter><enter>", "gu*", "gi*",
    "gt", "gt<tab>", "gtgg", "gt<tab>G", "gj", "gj/tj", "gji", "gjf", "gjG", "gjf1",
    "<f6>", "<f6>G5", "<f6>s", "<f6>c", "<f6>b", "<f6>ff", "<f6>ff22", "<f4>f2", "guff22", "gp",
    "gp<right>G", "gpa", "gpazz", "gpe", "D",
    "gf", "gf5", "gf<right>", "gfG", "gf[", "gfH", "gf]S", "f1", "f12", "gtf1",
    "gr", "gr<end>", "gra", "gra1<c-n>2<enter>", "gr<home><enter>", "grw", "grc", "gr]",
    "1j<enter>",
    "gs", "gsG", "gs M", "gsK", "gsx", "gs[", "gsjjjjjm",
    "gk", "gkm", "gkm<enter>", "gkm<enter>a", "gkm<enter>i", "gkms", "gm@",
    "gd", "gd<tab>", "gda", "gdb", "gdb<tab><right>", "gd<enter>", "gdd", "gx", "gxG<enter>",
    "gx/", "gh", "gha",
    "gn", "gnjj<right><right><right>", "gnG<enter>jj0.94<enter>", "gnja", "gnjjx", "gnY", "gy",
    "gyj<enter>",
    "gz", "gzG5", "gz9x<enter>", "gzT", "gza", "gzc", "gzc4", "gz*=", "gq", "gqe", "gqc",
  ]

  static let screens = [
    "", "<s-tab>", "2", "<f4>", "gu", "gi", "i", "z", "gt", "gt<tab>", "gj", "<f6>", "<f6>b", "gp",
    "gf", "gs", "gr", "gn", "gy", "gz", "gq", "gd", "gx", "gk",
  ]

  /// What there is of a meeting: 会议, its pages, and what lies above them.
  static let meetings = [
    "gh", "gh<tab>", "gh<tab><tab>", "gh<s-tab>", "gh<s-tab>d", "ghc", "ghC", "ghW", "ghS",
    "ghS7<enter>", "ghS7<enter><right>", "ghS7<enter>d补台账", "ghSD", "ghSG",
  ]

  private func everyFrame(
    _ source: Scene.Source, _ language: Language, _ keys: [String] = Self.keys,
    _ check: (Frame, Comment) -> Void
  ) throws {
    // What other books change is the screens; what lies above them is the same.
    let chosen =
      switch source {
      case .sample: keys
      case .meeting: Self.meetings
      case .bare, .counted, .tree: keys.filter { Self.screens.contains($0) }
      }
    for keys in chosen {
      var scene = try Scene(source, language, Size(width: 80, height: 24))
      try scene.press(keys)
      for size in Self.sizes + (Self.screens.contains(keys) ? Self.walls : []) {
        check(
          scene.frame(at: size), "\(source) \(language) \(keys) \(size.width)×\(size.height)")
      }
    }
  }

  @Test(arguments: Scene.Source.allCases + [.meeting], Language.allCases)
  func everyLineIsWholeAndInventedFiguresAreCalledSo(
    _ source: Scene.Source, _ language: Language
  ) throws {
    let sample = Words(language)(StatusLabel.sample)
    try everyFrame(source, language) { frame, place in
      let broken = (0..<frame.size.height).filter { !isWhole(frame, row: $0) }
      #expect(broken.isEmpty, place)
      let notice = (0..<frame.size.height).map { y in
        frame.row(y).filter { $0.role == .demo }.map { frame.text(of: $0) }.joined()
      }
      #expect(notice.contains { $0.hasPrefix(sample) } == source.isInvented, place)
      #expect(frame.textLines.contains { $0.contains { $0 != " " } }, place)
      if let cursor = frame.cursor {
        let isInside =
          (0..<frame.size.width).contains(cursor.x) && (0..<frame.size.height).contains(cursor.y)
        #expect(isInside, place)
      }
    }
  }

  @Test func whatWasToldStandsOnEveryScreenHoweverLow() throws {
    // What lies above a screen may lie above that too.
    for keys in Self.screens + ["gh"] where keys != "i" {
      var scene = try Scene(.sample, .zh, Size(width: 80, height: 24))
      try scene.press(keys)
      scene.send(.told("没有写权限"))
      for size in Self.sizes {
        let lines = scene.frame(at: size).textLines
        #expect(
          lines.suffix(2).contains { $0.hasPrefix("没有写权限") },
          "\(keys) \(size.width)×\(size.height)")
      }
    }
  }

  /// Whether a row has the frame's width and no half of a wide character.
  private func isWhole(_ frame: Frame, row y: Int) -> Bool {
    let row = Array(frame.row(y))
    return row.indices.allSatisfy { x in
      let isCovered = x > 0 && row[x - 1].isWide
      let hasRoom = !row[x].isWide || x + 1 < row.count
      return row[x].isContinuation == isCovered && hasRoom
    } && TextWidth.columns(of: frame.textLines[y]) == frame.size.width
  }

  /// Whatever the data holds, no character that a terminal may draw wider than we count reaches it.
  @Test(arguments: [GlyphTier.safe, .ascii], Language.allCases)
  func onlyCharactersOfTheTierAreDrawn(_ tier: GlyphTier, _ language: Language) throws {
    for keys in Self.keys + Self.meetings {
      let source: Scene.Source = Self.meetings.contains(keys) ? .meeting : .sample
      var scene = try Scene(source, language, Size(width: 80, height: 24))
      scene.choose(tier)
      try scene.press(keys)
      for size in [
        Size(width: 40, height: 12), Size(width: 120, height: 40), Size(width: 200, height: 60),
      ] {
        let frame = scene.frame(at: size)
        let strange = (0..<frame.size.height).flatMap { y in
          frame.row(y).filter { !$0.isContinuation && !$0.isWide }.map { frame.text(of: $0) }
            .filter { !$0.unicodeScalars.allSatisfy(tier.allows) }
        }
        #expect(strange.isEmpty, "\(keys) \(size): \(strange)")
      }
    }
  }

  @Test func quotesOfTheDataAreCornersInTheSafeTier() throws {
    var scene = try Scene(.sample, .zh, Size(width: 120, height: 40))
    scene.choose(.safe)
    try scene.press("gu")
    let text = scene.frame.textLines.joined()
    #expect(text.contains("「三八」系列活动") && !text.contains("“"))
  }

  @Test(arguments: Scene.Source.allCases + [.meeting], Language.allCases)
  func drawingTwiceDrawsTheSame(_ source: Scene.Source, _ language: Language) throws {
    for keys in source == .meeting ? Self.meetings : Self.keys {
      var scene = try Scene(source, language, Size(width: 80, height: 24))
      try scene.press(keys)
      var used = scene.frame(at: Size(width: 120, height: 40))
      scene.send(.input(.resize(Size(width: 80, height: 24))))
      render(scene.state, into: &used)
      #expect(used == scene.frame, "\(keys)")
    }
  }
}
