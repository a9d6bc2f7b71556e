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
}
