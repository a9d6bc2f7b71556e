import Glibc
import Testing
import TextUI

/// A screen that was looked at once and has to stay as it was: its text, a rule, its roles.
///
/// `GOLDEN=record swift test --filter PanelsTests` writes the files anew and fails, so that nobody
/// records by accident; whoever records looks at what changed.
struct GoldenScreen {
  private let name: String
  private static let rule = String(repeating: "=", count: 20)

  init(_ name: String) { self.name = name }

  private var path: String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return folder.joined(separator: "/") + "/Golden/\(name).txt"
  }

  /// Expects a frame to look as recorded.
  func expect(_ frame: Frame, sourceLocation: SourceLocation = #_sourceLocation) {
    let now = frame.textLines + [Self.rule] + frame.roleLines
    if getenv("GOLDEN").map({ String(cString: $0) }) == "record" {
      let isWritten = write(now.joined(separator: "\n") + "\n")
      Issue.record(
        "\(name) \(isWritten ? "was recorded" : "can't be written")",
        sourceLocation: sourceLocation)
      return
    }
    guard let recorded = recorded() else {
      Issue.record("\(name) was never recorded: \(path)", sourceLocation: sourceLocation)
      return
    }
    if recorded != now {
      Issue.record("\(difference(recorded, now))", sourceLocation: sourceLocation)
    }
  }

  /// The lines that differ, as they were and as they are.
  private func difference(_ before: [String], _ now: [String]) -> Comment {
    var lines = ["\(name) is not as recorded:"]
    if before.count != now.count { lines.append("\(before.count) lines before, \(now.count) now") }
    for (number, (old, new)) in zip(before, now).enumerated() where old != new {
      lines += ["\(number + 1) - \(old)", "\(number + 1) + \(new)"]
    }
    return Comment(rawValue: lines.joined(separator: "\n"))
  }

  private func recorded() -> [String]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init).dropLast()
  }

  private func write(_ text: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    let bytes = Array(text.utf8)
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    return fclose(file) == 0 && isWhole
  }
}
