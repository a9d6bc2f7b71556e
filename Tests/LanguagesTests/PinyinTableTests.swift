import Languages
import Testing

@Suite struct PinyinTableTests {
  static let table = PinyinTable()

  static let known: [(Character, [String])] = [
    ("福", ["fu"]), ("清", ["qing"]), ("长", ["zhang", "chang"]), ("乐", ["le", "yue"]),
    ("重", ["zhong", "chong"]), ("女", ["nv"]), ("闽", ["min"]), ("一", ["yi"]),
    ("侯", ["hou"]), ("㐀", ["qiu"]), ("䶮", ["yan"]), ("a", []), ("。", []), ("🙂", []), ("䷀", []),
  ]

  @Test(arguments: known)
  func aCharacterHasItsReadings(character: Character, readings: [String]) {
    #expect(Self.table.readings(of: character) == readings)
  }

  @Test func theLastCharactersOfTheRangesAreInTheirPlaces() {
    #expect(Self.table.readings(of: "龥") == ["yu"])
    #expect(Self.table.readings(of: "龍").contains("long"))
    #expect(Self.table.readings(of: "\u{9FFF}").count <= 1)
    #expect(Self.table.readings(of: "\u{4DBF}").count <= 1)
  }

  @Test func nearlyEveryCommonCharacterHasAReading() {
    let readable = (0x4E00...0x9FA5).lazy.compactMap(Unicode.Scalar.init)
      .filter { !Self.table.readings(of: Character($0)).isEmpty }
    #expect(readable.count > 20_800)
  }
}
