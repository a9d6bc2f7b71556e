import Glibc

@testable import Storage

/// All that is on a simulated disk at a moment. A value: keeping one costs nothing.
struct DiskImage: Sendable {
  enum Node: Sendable {
    case file(DiskFile)
    case folder(DiskFolder)

    var isSettled: Bool {
      switch self {
      case .file(let file): file.isSettled
      case .folder(let folder): folder.isSettled
      }
    }
  }
  private(set) var nodes: [Node] = [.folder(DiskFolder())]
  /// The nodes with something that isn't synced.
  private var unsettled: Set<Int> = []

  /// The node at a path; nil when there is none.
  func node(at path: String) -> Int? {
    var place = 0
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard case .folder(let folder) = nodes[place], let next = folder.now[String(part) ?? ""]
      else { return nil }
      place = next
    }
    return place
  }

  func file(_ node: Int) -> DiskFile {
    if case .file(let file) = nodes[node] { file } else { DiskFile() }
  }

  func names(_ node: Int) -> [String: Int]? {
    if case .folder(let folder) = nodes[node] { folder.now } else { nil }
  }

  mutating func change(file node: Int, _ change: (inout DiskFile) -> Void) {
    guard case .file(var file) = nodes[node] else { return }
    // Or else the file would be copied.
    nodes[node] = .folder(DiskFolder())
    change(&file)
    if file.isSettled { unsettled.remove(node) } else { unsettled.insert(node) }
    nodes[node] = .file(file)
  }

  mutating func change(folder node: Int, _ change: (inout DiskFolder) -> Void) {
    guard case .folder(var folder) = nodes[node] else { return }
    change(&folder)
    if folder.isSettled { unsettled.remove(node) } else { unsettled.insert(node) }
    nodes[node] = .folder(folder)
  }

  /// Makes a node under a name that is free.
  mutating func make(_ node: Node, _ name: String, in folder: Int) -> Int {
    let number = nodes.count
    nodes.append(node)
    change(folder: folder) { $0.link(name, to: number) }
    return number
  }

  /// Makes everything last.
  mutating func settle() {
    for node in unsettled {
      change(file: node) { $0.sync() }
      change(folder: node) { $0.sync() }
    }
  }

  /// What a power cut may leave of it; each file and folder with luck of its own when `luck` is nil.
  func crashed<Random: RandomNumberGenerator>(_ luck: Luck?, using random: inout Random)
    -> DiskImage
  {
    var left = self
    for node in unsettled.sorted() {
      let own = luck ?? Luck.allCases.randomElement(using: &random) ?? .any
      left.change(file: node) { $0.crash(own, using: &random) }
      left.change(folder: node) { $0.crash(own, using: &random) }
    }
    return left
  }

  /// The same for images that programs can't tell apart.
  var digest: Int {
    var hasher = Hasher()
    for node in nodes {
      switch node {
      case .file(let file): hasher.combine(file.digest)
      case .folder(let folder): hasher.combine(folder.now)
      }
    }
    return hasher.finalize()
  }
}
