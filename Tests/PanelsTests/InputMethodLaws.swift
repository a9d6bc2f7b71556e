import Controller
import Languages
import Panels
import Testing
import TextUI

/// An input method shows its words where the cursor stands, so the cursor stands in the field.
@Suite struct InputMethodLaws {
  /// What is typed into: a name and the keys that open it.
  static let editors = [
    ("finder", "/"), ("note", "<f4>;"), ("missing", "<f4>x3"), ("not applicable", "<f4>x4"),
    ("target", "<f4>T"), ("doubt", "<f4>900<enter>"), ("correction", "<f4>-50<enter>"),
    ("doubt on a page", "gu900<enter>"), ("doubt at the end", "<f4>Gk900<enter>"),
    ("name", ",5<enter>"), ("paragraph", "gra"), ("judgement", "gr<end><enter>1"),
  ]
  static let sizes = [(80, 24), (120, 40), (40, 12), (20, 4), (200, 60)]

  @Test(arguments: editors, Language.allCases)
  func aTextIsTypedInTheUpperTwoThirds(
    _ editor: (name: String, keys: String), _ language: Language
  ) throws {
    for (width, height) in Self.sizes {
      var scene = try Scene(.sample, language, Size(width: 80, height: 24))
      try scene.press(editor.keys)
      let frame = scene.frame(at: Size(width: width, height: height))
      let cursor = try #require(frame.cursor, "\(editor.name) \(width)×\(height)")
      #expect(cursor.y * 3 < height * 2, "\(editor.name) \(width)×\(height): line \(cursor.y)")
    }
  }

  /// The cursor goes on with what is typed and stays where it is whatever else happens.
  @Test(arguments: editors, Language.allCases)
  func theCursorIsStillWhileSomebodyTypes(
    _ editor: (name: String, keys: String), _ language: Language
  ) throws {
    for (width, height) in Self.sizes {
      let place: Comment = "\(editor.name) \(width)×\(height)"
      var scene = try Scene(.sample, language, Size(width: width, height: height))
      try scene.press(editor.keys)
      let start = try #require(scene.frame.cursor, place)
      try scene.press("妇")
      let typed = try #require(scene.frame.cursor, place)
      #expect(typed.y == start.y, place)
      #expect(typed.x == start.x + 2 || start.x + 2 >= width - 3, place)
      let standing = Standing()
      for event in [
        Event.told("x"), .leisure, .standing(standing), .input(.fileChanged), .input(.deadline),
        .input(.focus(false)), .changedElsewhere([], by: "王敏"), .input(.appearance(.light)),
      ] {
        scene.send(event)
        #expect(scene.frame.cursor == typed, "\(editor.name) \(width)×\(height) \(event)")
      }
      try scene.press("<backspace>")
      #expect(scene.frame.cursor == start, place)
    }
  }

  @Test(arguments: sizes)
  func aFigureIsTypedInItsCell(_ width: Int, _ height: Int) throws {
    for keys in ["<f4>4", "<f4>Gk4", "gu4"] {
      var scene = try Scene(.sample, .zh, Size(width: width, height: height))
      try scene.press(keys)
      #expect(scene.frame.cursor != nil, "\(keys) \(width)×\(height)")
    }
  }
}
