import CPosix

/// A SHA-256 digest as 64 hexadecimal digits.
enum Digest {
  /// What a chain begins with.
  static let none = String(repeating: "0", count: 64)

  /// The digest of bytes that come in parts.
  static func of(_ parts: ArraySlice<UInt8>...) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    for part in parts {
      part.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    }
    var digest = [UInt8](repeating: 0, count: 32)
    digest.withUnsafeMutableBufferPointer { SHA256Final($0.baseAddress, &context) }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
