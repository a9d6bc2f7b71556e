import Glibc
@testable import Storage

/// What libFuzzer calls with every input; it has a `main` of its own.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  Fuzzer.tell(bytes)
  do throws(Breach) {
    try Fuzzer.law.check(bytes)
  } catch {
    Fuzzer.say("\(Fuzzer.law.rawValue) broken: \(error)\n", to: STDERR_FILENO)
    abort()
  }
  return 0
}

private enum Fuzzer {
  /// The law that the environment names.
  static let law: Law = {
    guard let name = getenv("LAW"), let law = Law(rawValue: String(cString: name)) else {
      say("LAW: \(Law.allCases.map(\.rawValue).joined(separator: ", "))\n", to: STDERR_FILENO)
      exit(64)
    }
    return law
  }()

  /// Where to write what the JSON reader makes of each input; nil: nowhere.
  private static let output: String? = getenv("WRITE_TO").map { String(cString: $0) }

  /// Writes a line with the value of a JSON text, or an empty one, for other readers to compare.
  static func tell(_ bytes: [UInt8]) {
    guard let output else { return }
    let value = try? JSONReader.read(bytes)
    let line = String(decoding: value.map(JSONWriter.compact) ?? [], as: UTF8.self)
    let file = open(output, O_WRONLY | O_APPEND)
    say(line + "\n", to: file)
    close(file)
  }

  static func say(_ text: String, to file: Int32) {
    let bytes = Array(text.utf8)
    _ = write(file, bytes, bytes.count)
  }
}
