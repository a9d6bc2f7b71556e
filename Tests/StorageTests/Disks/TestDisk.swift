import Glibc
import Testing

@testable import Storage

/// What a test's book lies on. What holds on one of them holds on all.
enum TestDisk: String, CaseIterable, Sendable, CustomTestStringConvertible {
  /// The real files; the same, ready to fail; a disk in memory.
  case real, faulty, simulated

  /// New files of this kind, with a folder of their own.
  func make() throws -> (files: any FileSystem, folder: String) {
    let name = "jinguo-test-\(UInt64.random(in: 0 ... .max))"
    let files: any FileSystem
    switch self {
    case .real: files = PosixFiles()
    case .faulty: files = FaultyFiles()
    case .simulated: files = SimulatedDisk()
    }
    let folder = self == .simulated ? "/" + name : "\(P_tmpdir)/\(name)"
    try files.makeFolder(folder)
    return (files, folder)
  }

  var testDescription: String { rawValue }
}
