import CPosix
import Glibc

/// How the characters of a file that others wrote, or will read, are put into bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8 behind a byte order mark, so that Excel knows it.
  case utf8
  /// GB 18030, which older programs take for granted; without a mark.
  case gb18030
  /// UTF-16 behind a byte order mark, as Excel writes Unicode text. It is only read.
  case utf16

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes of a text; nil where the encoding isn't known to this system, or lacks a character.
  public func bytes(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: Self.mark + Array(text.utf8)
    case .gb18030: Self.converted(Array(text.utf8), from: "UTF-8", to: "GB18030")
    case .utf16: nil
    }
  }

  /// The text of bytes, and how they were to be read: by their mark, as UTF-8 where they are that, else
  /// as GB 18030; nil where they are no text.
  public static func text(_ bytes: [UInt8]) -> (text: String, encoding: TextEncoding)? {
    if bytes.starts(with: mark) {
      return String(validating: bytes.dropFirst(3), as: UTF8.self).map { ($0, .utf8) }
    }
    for (mark, isLittle) in [([0xFF, 0xFE], true), ([0xFE, 0xFF], false)] as [([UInt8], Bool)]
    where bytes.starts(with: mark) {
      guard bytes.count % 2 == 0 else { return nil }
      let units = stride(from: 2, to: bytes.count, by: 2).map { place in
        let (one, other) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? one | other << 8 : one << 8 | other
      }
      return String(validating: units, as: UTF16.self).map { ($0, .utf16) }
    }
    if let text = String(validating: bytes, as: UTF8.self) { return (text, .utf8) }
    return converted(bytes, from: "GB18030", to: "UTF-8").flatMap { converted in
      String(validating: converted, as: UTF8.self).map { ($0, .gb18030) }
    }
  }

  /// Through the C library's converter; nil where it doesn't know an encoding, or meets what is none.
  private static func converted(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
    guard let converter = iconv_open(to, from),
      converter != UnsafeMutableRawPointer(bitPattern: -1)
    else { return nil }
    defer { iconv_close(converter) }
    // No character of the one takes more than twice the bytes that it has in the other.
    var source = bytes.map { CChar(bitPattern: $0) }
    var result = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    let written = source.withUnsafeMutableBufferPointer { source in
      result.withUnsafeMutableBufferPointer { result -> Int? in
        var (input, output) = (source.baseAddress, result.baseAddress)
        var (rest, room) = (source.count, result.count)
        guard iconv(converter, &input, &rest, &output, &room) == 0, rest == 0,
          iconv(converter, nil, nil, &output, &room) == 0
        else { return nil }
        return result.count - room
      }
    }
    return written.map { result.prefix($0).map { UInt8(bitPattern: $0) } }
  }
}
