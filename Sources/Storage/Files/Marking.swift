import Domain
import Glibc

/// By what it is told, without reading anything, that a file or folder is still the same.
extension PosixFiles {
  /// What tells a file or folder from what stands at its path at another moment: which one it is, how
  /// long, and when it was changed last; nothing that is there has one too.
  public func mark(of path: String) -> UInt64 {
    facts(path).map(\.mark) ?? 0
  }

  /// The same of all files of a folder, at any depth, with their names and in no order. Every start of a
  /// book of thousands of files waits for it: each is asked for by its name alone.
  ///
  /// - Parameter passedOver: a name in the folder that is left out with all that is in it.
  /// - Returns: nil when the system doesn't tell all of it.
  public func mark(ofAllIn folder: String, except passedOver: String = "") -> UInt64? {
    Self.mark(ofAllIn: Glibc.open(folder, Self.folderFlags), except: passedOver)
  }

  private static let folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// The same of an open folder, which is closed.
  private static func mark(ofAllIn number: Int32, except passedOver: String = "") -> UInt64? {
    guard number >= 0 else { return nil }
    guard let stream = fdopendir(number) else {
      close(number)
      return nil
    }
    defer { closedir(stream) }
    var sum: UInt64 = 0
    while true {
      errno = 0
      guard let item = readdir(stream) else { break }
      let found = withUnsafePointer(to: &item.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { name in
          strcmp(name, passedOver) == 0 ? 0 : mark(of: name, in: number)
        }
      }
      guard let found else { return nil }
      sum &+= found
    }
    // Half a folder would pass for the whole.
    return errno == 0 ? sum : nil
  }

  /// The mark of a name in an open folder, and of all that is in it; 0 of the folder itself and the one
  /// above it, nil when the system doesn't tell it.
  private static func mark(of name: UnsafePointer<CChar>, in folder: Int32) -> UInt64? {
    if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return 0 }
    var facts = stat()
    guard fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    var sum = QuickSum()
    sum.add(UnsafeRawBufferPointer(start: name, count: strlen(name)))
    let found = FileFacts(facts)
    guard found.kind == .folder else {
      sum.add(found.mark)
      return sum.value
    }
    guard let inner = mark(ofAllIn: openat(folder, name, folderFlags)) else { return nil }
    sum.add(inner)
    return sum.value
  }
}

extension FileFacts {
  fileprivate var mark: UInt64 {
    var sum = QuickSum()
    for number in [identity, UInt64(size), UInt64(changed), UInt64(permissions)] { sum.add(number) }
    return sum.value
  }
}
