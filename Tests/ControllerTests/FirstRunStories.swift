import Controller
import Languages
import Testing
import TextUI

/// Where to begin while there is no book.
@Suite struct FirstRunStories {
  private func first(_ language: Language = .zh) -> FirstRun {
    FirstRun(
      words: Words(language), size: Size(width: 80, height: 24), looks: Looks(),
      suggestion: "fuzhou.jinguo")
  }

  /// Presses keys; what was wished last.
  private func press(_ keys: String, _ first: inout FirstRun) throws -> FirstRun.Wish? {
    var wish: FirstRun.Wish?
    for key in try KeyName.script(keys) {
      wish = first.take(.input(.key(key))) ?? wish
    }
    return wish
  }

  @Test(arguments: [
    ("<enter>", FirstRun.Wish.sample), ("1", .sample), ("１", .sample), ("4", .quit),
    ("<esc>", .quit), ("q", .quit), ("<c-q>", .quit), ("<end><enter>", .quit),
    ("2<enter>", .make("fuzhou.jinguo")), ("<down><enter><enter>", .make("fuzhou.jinguo")),
    ("jj<enter>市妇联q<enter>", .open("市妇联q")), ("3  ~/a b <enter>", .open("~/a b")),
    ("3<esc>1", .sample), ("3x<c-q>", .quit),
  ])
  func keysLeadToAWish(_ keys: String, _ wish: FirstRun.Wish) throws {
    var first = first()
    #expect(try press(keys, &first) == wish)
  }

  @Test func aFolderIsNeededAndARefusalStaysUntilTheNextKey() throws {
    var first = first()
    #expect(try press("3 <enter>", &first) == nil)
    #expect(first.refusal != nil && first.field != nil)
    #expect(try press("a", &first) == nil && first.refusal == nil)
    first.refuse("没有这个文件夹")
    #expect(first.refusal == "没有这个文件夹" && first.field?.text == " a")
    #expect(try press("<esc>", &first) == nil && first.field == nil && first.refusal == nil)
  }

  @Test func aPathCanBePastedAndTheMouseChooses() throws {
    var first = first()
    let click = MouseEvent(.press, button: .left, at: Point(x: 0, y: 0))
    #expect(first.take(.pointed(click, on: nil)) == nil)
    #expect(first.take(.pointed(click, on: Region("choice", y: 2))) == nil && first.field != nil)
    _ = first.take(.input(.paste("妇联/2024.jinguo\nrm x")))
    #expect(try press("<enter>", &first) == .open("妇联/2024.jinguo"))
    #expect(first.take(.input(.hangup)) == .quit && first.take(.input(.resumed)) == .redraw)
  }

  @Test func itSpeaksTheOtherLanguageAtAKey() throws {
    var first = first()
    #expect(try press("L", &first) == nil && first.words.language == .en)
    #expect(try press("<f12>", &first) == nil && first.words.language == .zh)
  }
}
