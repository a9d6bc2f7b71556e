import Languages
import Testing
import TextUI

/// Screens that keys lead to, held against what was recorded.
extension Scene {
  /// A name in what was recorded, and the keys that lead there.
  typealias Place = (name: String, keys: String)

  /// Makes the scene of a size in which the keys are pressed.
  typealias Making = (Size) throws -> Scene

  /// Expects places to look as recorded at each size, named `list-80x24-zh`.
  static func expect(
    _ places: [Place], at sizes: [(Int, Int)] = ScreenGoldens.sizes, _ language: Language,
    _ make: Making
  ) throws {
    for (name, keys) in places {
      for (width, height) in sizes {
        var scene = try make(Size(width: width, height: height))
        try scene.press(keys)
        GoldenScreen("\(name)-\(width)x\(height)-\(language)").expect(scene.frame)
      }
    }
  }

  /// Expects places of one kind to look as recorded at 80×24, named `layer-help-zh`.
  static func expect(
    _ places: [Place], of kind: String, _ language: Language, _ make: Making
  ) throws {
    for (name, keys) in places {
      var scene = try make(Size(width: 80, height: 24))
      try scene.press(keys)
      GoldenScreen("\(kind)-\(name)-\(language)").expect(scene.frame)
    }
  }
}
