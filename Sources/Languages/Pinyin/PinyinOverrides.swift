/// How words are read whose characters have other readings elsewhere: 长乐 is chang le.
public struct PinyinOverrides: Sendable {
  /// The characters of a word with the syllable each is read as, the longer words first, by the first
  /// character.
  private let words: [NameSign: [(characters: [Character], syllables: [[UInt8]])]]

  /// Words with their syllables, separated by spaces; a word whose syllables don't tell one for
  /// each character is left out. Where two words overlap, the longer one is taken.
  public init(_ readings: [String: String]) {
    let words =
      readings
      .map { word, text in
        (Array(word), text.lowercased().split(separator: " ").map { Array($0.utf8) })
      }
      .filter { !$0.0.isEmpty && $0.0.count == $0.1.count }
      .sorted { ($0.0.count, String($1.0)) > ($1.0.count, String($0.0)) }
      .map { (characters: $0.0, syllables: $0.1) }
    self.words = Dictionary(grouping: words) { NameSign($0.characters[0]) }
  }

  /// The names and office words that the usual readings get wrong.
  public static let standard = PinyinOverrides([
    "长乐": "chang le", "长期": "chang qi", "长效": "chang xiao", "特长": "te chang",
    "重阳": "chong yang", "重新": "chong xin", "重复": "chong fu",
    "调解": "tiao jie", "调整": "tiao zheng", "协调": "xie tiao",
    "行业": "hang ye", "银行": "yin hang", "音乐": "yin yue",
    "给予": "ji yu", "供给": "gong ji", "角色": "jue se", "朝阳": "chao yang",
  ])

  /// The syllables of a word that begins with a sign at a place of a name; none where none does.
  func syllables(_ sign: NameSign, at place: String.Index, of name: String) -> [[UInt8]] {
    words[sign]?.first { name[place...].starts(with: $0.characters) }?.syllables ?? []
  }
}
