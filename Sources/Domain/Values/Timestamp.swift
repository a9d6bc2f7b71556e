/// A moment as the files hold it: local time with its offset, `2024-07-02T09:41:07+08:00`.
public struct Timestamp: Hashable, Sendable {
  // Nearly every figure has one: eight bytes, and a text only where it is written otherwise.
  private enum Form: Hashable, Sendable {
    case usual(PackedMoment)
    case other(String)
  }

  private let form: Form

  /// Reads a moment; nil unless it starts with a valid day and a `T`.
  public init?(_ text: String) {
    var text = text
    guard let read = text.withUTF8({ Timestamp(utf8: $0) }) else { return nil }
    self = read
  }

  /// The same of a text's bytes; nil also where they aren't UTF-8.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard (16...35).contains(bytes.count), let day = Day(utf8: bytes.prefix(10)),
      bytes[10] == UInt8(ascii: "T")
    else { return nil }
    if let usual = PackedMoment(day, utf8: bytes) {
      form = .usual(usual)
    } else if let text = String(validating: bytes, as: UTF8.self) {
      form = .other(text)
    } else {
      return nil
    }
  }

  /// The local calendar day of the moment.
  public var day: Day {
    switch form {
    case .usual(let moment): moment.day
    case .other(let text): Day(utf8: text.utf8.prefix(10)) ?? Day(number: 0)
    }
  }

  /// Hours and minutes as written, `09:41`.
  public var clock: String { String(description.dropFirst(11).prefix(5)) }

  /// A moment that stands for none: the beginning of 1970.
  public static let epoch = Timestamp(form: .usual(.epoch))

  /// The moment that is packed; nil where none is.
  init?(_ packed: PackedMoment) {
    guard packed != PackedMoment() else { return nil }
    form = .usual(packed)
  }

  /// The same in eight bytes; nil where it is written in another way.
  var packed: PackedMoment? { if case .usual(let moment) = form { moment } else { nil } }

  private init(form: Form) { self.form = form }
}

extension Timestamp: CustomStringConvertible {
  /// The text itself.
  public var description: String {
    switch form {
    case .usual(let moment): moment.description
    case .other(let text): text
    }
  }
}

/// A moment to the second with an offset in hours and minutes, which its text tells and is told by; or
/// none. Eight bytes.
struct PackedMoment: MaybeBlank {
  static let epoch = PackedMoment(day: Day(number: 0), second: 0, offset: 0)

  let day: Day
  /// Seconds of the day, with the minutes of the offset in the lower twelve bits, more than enough for a day
  /// ahead and a day behind.
  private let packed: UInt32

  private var second: Int { Int(packed >> 12) }
  private var offset: Int { Int(packed & 0xFFF) - 2048 }

  /// No moment.
  init() { (day, packed) = (Day(number: 0), 0) }

  private init(day: Day, second: Int, offset: Int) {
    self.day = day
    packed = UInt32(second) << 12 | UInt32(offset + 2048)
  }

  /// Nil of what `description` doesn't write so.
  init?(_ day: Day, utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 25, [13, 16, 22].allSatisfy({ bytes[$0] == UInt8(ascii: ":") }),
      let hour = bytes.two(at: 11, below: 24), let minute = bytes.two(at: 14, below: 60),
      let second = bytes.two(at: 17, below: 60), let ahead = bytes.two(at: 20, below: 24),
      let further = bytes.two(at: 23, below: 60)
    else { return nil }
    let (clock, offset) = ((hour * 60 + minute) * 60 + second, ahead * 60 + further)
    switch bytes[19] {
    case UInt8(ascii: "+"): self.init(day: day, second: clock, offset: offset)
    case UInt8(ascii: "-") where offset > 0: self.init(day: day, second: clock, offset: -offset)
    default: return nil
    }
  }

  var description: String {
    let (date, minutes) = (day.date, Int(offset.magnitude))
    // Each change has one, and is written while somebody waits: no texts on the way.
    return String(unsafeUninitializedCapacity: 25) { text in
      _ = text.initialize(fromContentsOf: "0000-00-00T00:00:00+00:00".utf8)
      text.write(date.year / 100, at: 0)
      text.write(date.year % 100, at: 2)
      text.write(date.month, at: 5)
      text.write(date.day, at: 8)
      text.write(second / 3600, at: 11)
      text.write(second / 60 % 60, at: 14)
      text.write(second % 60, at: 17)
      if offset < 0 { text[19] = UInt8(ascii: "-") }
      text.write(minutes / 60, at: 20)
      text.write(minutes % 60, at: 23)
      return 25
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes a number from 0 to 99 as two digits.
  fileprivate func write(_ number: Int, at place: Int) {
    self[place] = UInt8(ascii: "0") + UInt8(number / 10)
    self[place + 1] = UInt8(ascii: "0") + UInt8(number % 10)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The number of two digits; nil of anything else and from a bound on.
  fileprivate func two(at place: Int, below bound: Int) -> Int? {
    two(at: place).flatMap { $0 < bound ? $0 : nil }
  }
}
