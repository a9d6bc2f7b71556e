import Domain
import Storage
import Synchronization
import Templates
import TestKit
import Testing

/// What is made of a unit's document straight from its bytes is what is made of its values.
@Suite struct UnitReadingTests {
  private static let document = ReportingUnit.ID("gulou").map { Document.unit($0, year: 2024) }

  private static let documents: [String] =
    SampleBook.units.map(\.json) + [
      "{}", "[]", "1", "{\"entries\": 1}", "{\"entries\": {\"a\": 1}}",
      "{\"entries\": {\"a\": {\"2024-01\": 1}}}", "{\"entries\": {\"A b\": {\"2024-01\": {}}}}",
      "{\"entries\": {}}", "{\"entries\": {\"a\": {}}, \"targets\": {}, \"mine\": [1]}",
      entry("\"value\": \"-0\""), entry("\"value\": \"007\""), entry("\"value\": \"-0.5\""),
      entry("\"value\": \"1.0\""), entry("\"value\": \"0.50\""), entry("\"value\": \"100\""),
      entry("\"value\": \"999999999999.9999\""), entry("\"value\": \"1\", \"by\": \"\""),
      entry("\"num\": \"0.25\", \"den\": \"3000000000\""), entry("\"missing\": \"\""),
      entry("\"stages\": []"), entry("\"value\": \"1\", \"note\": \"\""),
      entry("\"value\": \"12.50\""), entry("\"value\": \"1e3\""), entry("\"value\": 12"),
      entry("\"value\": \"1\", \"num\": \"1\", \"den\": \"2\""), entry("\"num\": \"1\""),
      entry("\"den\": \"0\", \"num\": \"1\""), entry("\"den\": \"20\", \"num\": \"1\""),
      entry("\"den\": \"20\", \"num\": \"x\""), entry("\"den\": \"20\"  ,\n\"num\" : \"1\" "),
      entry("\"den\": \"20\", \"num\": \"1\", \"value\": \"2\""), entry("\"den\": \"20\""),
      entry("\"num\": \"1\", \"den\": \"0\""), entry("\"num\": \"1\", \"den\": \"20\""),
      entry("\"stages\": [\"一\", \"二\"]"), entry("\"missing\": \"停\""), entry(""),
      entry(
        "\"value\": \"1\", \"note\": \"a\\nb\", \"by\": \"李\", \"at\": \"2024-07-02T09:41:07+08:00\""
      ),
      entry("\"value\": \"1\", \"at\": \"2024-13-02T09:41:07+08:00\""),
      entry("\"value\": \"1\", \"correction\": true, \"source\": \"import\", \"x\": [1]"),
      "{\"entries\": {\"a\": {\"2024-13\": {\"value\": \"1\"}, \"2024Q2\": {\"value\": \"2\"}}}}",
      "{\"entries\": {\"a\": {\"2024-02\": {\"value\": \"1\"}, \"2024-01\": {\"value\": \"2\"}}}}",
      "{\"assignments\": {\"a\": {\"role\": \"lead\"}, \"b\": {}, \"c\": {\"role\": \"boss\"}}}",
      "{\"assignments\": {\"a\": {\"role\": \"notApplicable\", \"reason\": \"无\"}}}",
      "{\"targets\": {\"a\": {\"annual\": \"12\", \"baseline\": \"x\"}, \"b\": {}}}",
      "{\"targets\": {\"a\": {\"annual\": \"12\", \"interim\": {\"2024-06-30\": \"5\"}}}}",
      "{\"targets\": {\"a\": {\"annual\": \"12\", \"due\": \"2024-06-30\"}, \"b\": {\"baseline\": \"1\"}}}",
      "{\"targets\": {\"b\": {\"annual\": \"12\"}, \"a\": {\"annual\": \"7.50\"}, \"A\": {\"annual\": \"1\"}}}",
      "{\"targets\": {\"a\": {\"baseline\": \"1\", \"annual\": \"12\"}, \"b\": 4, \"c\": {\"annual\": 3}}}",
      "{\"schema\": 9, \"unit\": \"minhou\", \"applied\": {\"x\": 1}}",
      "{\"submissions\": {\"2024-06\": {\"state\": \"submitted\"}, \"x\": {}}, \"reports\": 4}",
    ]

  private static func entry(_ members: String) -> String {
    "{\"entries\": {\"a\": {\"2024-06\": {\(members)}}}}"
  }

  @Test(arguments: documents)
  func theBytesOfAUnitMakeTheYearThatItsValuesMakeAndAreToldAgain(_ json: String) throws {
    let document = try #require(Self.document)
    let value = try JSONReader.read(Array(json.utf8))
    var intake = FigureIntake()
    let text = try JSONReader.scan(Array(json.utf8), figures: &intake)
    let reading = try #require(UnitReading(document, text, &intake))
    let (straight, told) = Book.reading([:], [reading])
    let (byValue, toldByValue) = Book.reading([document: value])
    #expect(straight == byValue)
    #expect(reading.content.value == value)
    #expect(Set(told) == Set(toldByValue))
    #expect(told.count == toldByValue.count)
  }

  @Test func aUnitThatIsAskedWhatTheOneBeforeIsHasItsOwn() throws {
    let document = try #require(Self.document)
    var intake = FigureIntake()
    let asked = [
      #"{"a": {"role": "lead"}, "b": {"role": "report"}}"#, #"{"a": {"role": "lead"}}"#, "{}",
      #"{"a": {"role": "boss"}}"#, #"{"a": {"role": "lead"}}"#, #"{"a": {"role": "lead"}, "c": 1}"#,
    ]
    for text in asked + asked.reversed() {
      let bytes = Array("{\"assignments\": \(text), \"targets\": {}}".utf8)
      let read = try JSONReader.scan(bytes, figures: &intake)
      let reading = try #require(UnitReading(document, read, &intake))
      let value = try JSONReader.read(bytes)
      #expect(reading.content.value == value)
      #expect(Book.reading([:], [reading]).0 == Book.reading([document: value]).0)
    }
  }

  @Test(arguments: 0..<30)
  func aDamagedDocumentIsRefusedOrReadAsItsValuesAre(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let document = try #require(Self.document)
    let whole = Array(
      """
      {"assignments": {"a": {"role": "report"}}, "entries": {"a": {"2024-01": {"at":"2024-07-02T09:41:07+08:00","by":"李","value":"1"},
        "2024-02": {"stages":["一","二"]}}, "b": {"2024Q1": {"den":"9","note":"x","num":"4.5"}},
        "c": {"2024-01": {"value": "12.5"}, "2024Q1": {"den": "40", "num": "3"}, "2024-02": {"value":"0"}}},
        "targets": {"a": {"annual":"12"}, "b": {"annual": "90", "baseline": "-1.5"}}}
      """.utf8)
    let splinters = Array("\"{}[],:\\ \n\u{1}a0-.é<".utf8) + [0x80, 0xFF]
    var intake = FigureIntake()
    for _ in 0..<60 {
      var bytes = whole
      for _ in 0...Int.random(in: 0..<2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(random.pick(splinters), at: place)
        case 2: bytes.removeLast(place)
        default: bytes[place] = random.pick(splinters)
        }
      }
      let value = Result { () throws(JSONError) in try JSONReader.read(bytes) }
      switch Result(catching: { () throws(JSONError) in
        try JSONReader.scan(bytes, figures: &intake)
      }) {
      case .failure(let error): #expect(value == .failure(error))
      case .success(let text):
        let reading = try #require(UnitReading(document, text, &intake))
        #expect(value == .success(reading.content.value))
        #expect(Book.reading([:], [reading]).0 == Book.reading([document: try value.get()]).0)
      }
    }
  }

  @Test func manyFilesAreReadAsFewAre() throws {
    let book = try TemporaryBook()
    defer { book.remove() }
    let gulou = try book.text("plans/2024/units/gulou.json")
    for number in 0..<300 {
      let json = gulou.split(separator: "\"gulou\"", omittingEmptySubsequences: false)
        .joined(separator: "\"u\(number)\"")
      try book.put(number == 7 ? "{" : json, "plans/2024/units/u\(number).json")
    }
    let told = Mutex<[Int]>([])
    let store = try Store(
      opening: book.folder, author: TemporaryBook.author("office"),
      progress: { done, all in told.withLock { $0 += [done, all] } })
    let first = store.book.year(2024, of: TemporaryBook.slug("gulou"))
    #expect(!first.assignments.isEmpty)
    for number in 0..<300 where number != 7 {
      let year = store.book.year(2024, of: TemporaryBook.slug("u\(number)"))
      #expect(year.assignments == first.assignments && year.entries == first.entries)
    }
    #expect(
      store.findings.contains { finding in
        if case .syntax = finding.kind { finding.file == "plans/2024/units/u7.json" } else { false }
      })
    let last = told.withLock { $0.suffix(2) }
    #expect(last.first == last.last && last.count == 2)
  }
}
