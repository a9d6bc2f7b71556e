import Controller
import Languages
import Panels
import TestKit
import Testing
import TextUI

/// Whatever is taken over from the frame before, a screen looks as one that is drawn anew.
@Suite struct PartLaws {
  /// What moves the cursor, changes what is shown, and comes back.
  private static let keys = [
    "j", "j", "j", "k", "<tab>", "<s-tab>", "1", "2", "3", "4", "z", "f1", "f", "<esc>", "p", "?",
    "<f4>", "<f3>", "gu", "q", "L", "}", "{", ",", "<enter>", "gf", "J", "/", "G", "gg",
  ]

  @Test(arguments: [
    Size(width: 40, height: 12), Size(width: 80, height: 24), Size(width: 200, height: 60),
  ])
  func aWalkShowsWhatAFreshFrameShows(_ size: Size) throws {
    var random = SeededRandom(seed: UInt64(size.width))
    for source in [Scene.Source.sample, .counted, .tree] {
      var scene = try Scene(source, .zh, size)
      var (frame, shown) = (Frame(size: size), Frame(size: size))
      var pressed = ""
      for step in 0..<120 {
        let keys = step % 10 < 7 ? "j" : Self.keys.randomElement(using: &random) ?? "k"
        pressed += keys
        try scene.press(keys)
        if step == 60 {
          scene.send(.input(.resize(Size(width: size.width + 7, height: size.height))))
        }
        scene.draw(into: &frame)
        try #require(frame == scene.frame, "\(source) \(size.width) \(pressed)")
        swap(&frame, &shown)
        frame.takeParts(of: &shown)
      }
    }
  }

  /// What moves on nearly every screen, and what closes what lies above it.
  private static let moves = [
    "j", "j", "j", "k", "l", "h", "<down>", "<up>", "<tab>", "<s-tab>", "<pagedown>", "G", "gg",
    ".",
    "<enter>", "<esc>",
  ]

  @Test(arguments: Screen.all + [.area(0)])
  func aWalkOnAScreenShowsWhatAFreshFrameShows(_ screen: Screen) throws {
    let command = try #require(screen.command)
    let keys = KeyMap.standard
    // All that its own keys do.
    let own = keys.rows.filter { row in
      screen.modes.contains(row.mode) && row.mode != .everywhere && row.command != .quit
    }.flatMap(\.sequences)
    // The pages of a meeting are gone to from the list of meetings.
    let list = screen == .presentation ? keys.keys(of: .meeting).first ?? [] : []
    let way = try #require(keys.keys(of: command).first)
    var random = SeededRandom(seed: 5)
    for (source, width, height) in [
      (Scene.Source.sample, 40, 12), (.meeting, 80, 24), (.tree, 120, 40), (.sample, 200, 60),
    ] {
      var scene = try Scene(source, .zh, Size(width: width, height: height))
      var (frame, shown) = (Frame(size: scene.state.size), Frame(size: scene.state.size))
      var pressed: [Key] = []
      for step in 0..<30 {
        let next: [Key] =
          if step % 10 == 0 {
            [.escape, .escape] + list + way
          } else if step % 10 == 6 {
            try KeyName.script("45<enter>")
          } else if step % 3 == 2 {
            own.randomElement(using: &random) ?? []
          } else {
            try KeyName.script(Self.moves.randomElement(using: &random) ?? "j")
          }
        pressed += next
        for key in next { scene.send(.input(.key(key))) }
        scene.send(.leisure)
        scene.draw(into: &frame)
        let fresh = scene.frame
        guard frame == fresh else {
          let told = pressed.map { KeyName.label(of: $0) }.joined(separator: " ")
          Issue.record("\(screen) \(source) \(width): \(told)\n\(Self.difference(frame, fresh))")
          return
        }
        swap(&frame, &shown)
        frame.takeParts(of: &shown)
      }
    }
  }

  /// What changes a cell of 矩阵 or how it is shown.
  private static let edits = [
    "45<enter>", "7<enter><enter>", "x", "<delete>", "u", "<c-r>", "!", "@好<enter>", "&", "b",
    "T90<enter>",
    ";记<enter>", "<space>", "v", "=3<enter>", "L", "p<up><enter>", "f1", "f0", ">", "<lt>", "q",
    "<enter>", "gm",
  ]

  @Test(arguments: [Scene.Source.sample, .counted, .tree, .meeting])
  func editsOn矩阵ShowWhatAFreshFrameShows(_ source: Scene.Source) throws {
    var random = SeededRandom(seed: 8)
    for size in [Size(width: 80, height: 24), Size(width: 160, height: 50)] {
      var scene = try Scene(source, .zh, size)
      var (frame, shown) = (Frame(size: size), Frame(size: size))
      try scene.press("gm")
      var pressed = ""
      for step in 0..<150 {
        let keys =
          step % 2 == 0
          ? Self.edits.randomElement(using: &random) ?? "x"
          : Self.moves.randomElement(using: &random) ?? "j"
        pressed += keys
        if step % 20 == 19 { try scene.press("<esc><esc>gm") }
        try scene.press(keys)
        for isQuiet in [false, true] {
          if isQuiet { scene.send(.leisure) }
          scene.draw(into: &frame)
          let fresh = scene.frame
          guard frame == fresh else {
            Issue.record("\(source) \(size.width): \(pressed)\n\(Self.difference(frame, fresh))")
            return
          }
          swap(&frame, &shown)
          frame.takeParts(of: &shown)
        }
      }
    }
  }

  /// The first line in which two frames differ, else what else they differ in.
  private static func difference(_ one: Frame, _ other: Frame) -> String {
    for y in 0..<min(one.size.height, other.size.height) where !one.rowsEqual(other, row: y) {
      return [one, other].map { "\(y): \($0.textLines[y])\n   \($0.roleLines[y])" }
        .joined(separator: "\n")
    }
    return "regions \(one.regions.count) \(other.regions.count), cursor \(one.cursor as Any)"
  }
}
