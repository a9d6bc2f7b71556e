import Domain
import Glibc
import Storage
import TextUI

/// Data goes to standard output, messages to standard error.
enum Output {
  /// Prints a line of data, or several; nothing in them steers the terminal.
  static func line(_ text: String) {
    write("\(Printable(text, breaksLines: true))\n", to: STDOUT_FILENO)
  }

  /// Prints what a person is to type behind, without ending the line.
  static func prompt(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints data as canonical JSON.
  static func json(_ value: FieldValue) {
    write(String(decoding: JSONWriter.canonical(value), as: UTF8.self), to: STDOUT_FILENO)
  }

  /// Prints bytes as they are.
  static func bytes(_ bytes: [UInt8]) { write(bytes[...], to: STDOUT_FILENO) }

  /// Prints a message; nothing in it steers the terminal.
  static func message(_ text: String) {
    write("\(Printable(text, breaksLines: true))\n", to: STDERR_FILENO)
  }

  /// Puts a message in place of the line that stands on the terminal.
  static func overwrite(_ text: String) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

  /// What cannot be written any more, as after a closed pipe, is let go.
  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8)[...], to: descriptor)
  }

  private static func write(_ whole: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = whole
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
