import Controller
import Languages
import Panels
import Testing
import TextUI

/// The question where to begin, at every size.
@Suite struct FirstRunGoldens {
  private func first(_ language: Language, _ size: Size, _ keys: String) throws -> FirstRun {
    var first = FirstRun(
      words: Words(language), size: size, looks: Looks(), suggestion: "fuzhou.jinguo")
    for key in try KeyName.script(keys) { _ = first.take(.input(.key(key))) }
    return first
  }

  private func frame(_ first: FirstRun) -> Frame {
    var frame = Frame(size: first.size)
    render(first, into: &frame)
    return frame
  }

  @Test(arguments: Language.allCases)
  func itLooksAsRecorded(_ language: Language) throws {
    for (width, height) in [(80, 24), (40, 12)] {
      for (name, keys) in [("choice", "j"), ("folder", "2"), ("refused", "3<enter>")] {
        let first = try first(language, Size(width: width, height: height), keys)
        GoldenScreen("first-\(name)-\(width)x\(height)-\(language)").expect(frame(first))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theFieldIsInTheUpperPartAtEverySizeAndTheCursorInIt(_ language: Language) throws {
    for width in [20, 27, 40, 80, 200] {
      for height in [4, 5, 8, 12, 24, 60] {
        let size = Size(width: width, height: height)
        #expect(frame(try first(language, size, "j")).cursor == nil)
        let typing = frame(try first(language, size, "3妇联"))
        let cursor = try #require(typing.cursor, "\(width)×\(height)")
        #expect(cursor.y * 3 < height * 2, "\(width)×\(height)")
        #expect(typing.textLines[cursor.y].contains("妇联"), "\(width)×\(height)")
      }
    }
    #expect(frame(try first(language, Size(width: 19, height: 4), "3")).cursor == nil)
  }
}
