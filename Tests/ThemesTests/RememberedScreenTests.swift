import Glibc
import Storage
import Testing
import TextUI

@testable import jinguo

/// The first screen of the last start: told as an old one where what it tells has changed, and gone
/// where it would be told in another way.
@Suite struct RememberedScreenTests {
  private let folder: String
  private let places: Places

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var name = Array("\(parent)/jinguo-screen-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&name)))
    places = Places(below: folder)
    try Places.makeFolders(folder + "/book/plans/2024/units")
    try put("{}", "book/plans/2024/units/gulou.json")
  }

  private func put(_ text: String, _ name: String) throws {
    try PosixFiles().replace(folder + "/" + name, with: Array(text.utf8))
  }

  private func screen(of person: String = "office") -> RememberedScreen {
    RememberedScreen(book: folder + "/book", person: person, places: places)
  }

  private var frame: Frame {
    var frame = Frame(size: Size(width: 12, height: 3))
    frame.draw("福州 40%", x: 1, y: 1, in: frame.area, .title)
    return frame
  }

  @Test func itHoldsWhileNothingChanges() throws {
    #expect(screen().kept()?.frame == nil)
    screen().keep(frame, on: .light)
    #expect(screen().kept()?.frame == frame)
    #expect(screen().kept()?.appearance == .light)
    #expect(screen().kept()?.isCurrent == true)
    #expect(screen(of: "gulou").kept()?.frame == nil)
    // What is of this machine only is on no first screen.
    try Places.makeFolders(folder + "/book/.local")
    try put("x", "book/.local/replica")
    #expect(screen().kept()?.isCurrent == true)
  }

  @Test(
    arguments: [
      ("book/plans/2024/units/gulou.json", true), ("book/plans/2024/units/mawei.json", true),
      ("book/.local/presenting/place.json", true), ("config/keys.json", false),
      ("config/config.json", false),
    ])
  func aFileThatIsWrittenMakesItOldOrEndsIt(_ name: String, _ isTold: Bool) throws {
    let parts = name.split(separator: "/").dropLast()
    try Places.makeFolders(folder + "/" + parts.joined(separator: "/"))
    screen().keep(frame, on: .light)
    #expect(screen().kept()?.isCurrent == true)
    try put(#"{"lang": "en"}"#, name)
    #expect(screen().kept()?.isCurrent == (isTold ? false : nil))
  }

  @Test func ofABookThatIsGoneNothingIsShown() throws {
    screen().keep(frame, on: .light)
    #expect(rename(folder + "/book", folder + "/elsewhere") == 0)
    #expect(screen().kept()?.frame == nil)
  }

  @Test func whatWasOpenedLastIsOnNoScreen() throws {
    try Places.makeFolders(folder + "/config")
    screen().keep(frame, on: .light)
    try put(#"{"book": "/other"}"#, "config/config.json")
    #expect(screen().kept()?.isCurrent == true)
  }

  @Test func aFileThatWasDamagedIsNoScreen() throws {
    screen().keep(frame, on: .light)
    let names = try PosixFiles().names(in: places.state + "/screens")
    let path = places.state + "/screens/" + (try #require(names.first))
    let bytes = try PosixFiles().read(path, from: 0, limit: 1 << 20)
    for place in [0, 8, 16, 24, bytes.count - 1] {
      var damaged = bytes
      damaged[place] ^= 1
      try PosixFiles().replace(path, with: damaged)
      #expect(screen().kept()?.isCurrent == (place == 0 ? false : nil))
    }
    try PosixFiles().replace(path, with: Array(bytes.prefix(40)))
    #expect(screen().kept()?.frame == nil)
  }
}
