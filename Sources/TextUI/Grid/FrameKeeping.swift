extension Frame {
  /// What it shows, as bytes to be kept: characters and roles, and the cursor; not its regions.
  public var keptBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.count * 8 + 64)
    func put(_ number: UInt64) {
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    let place = cursor ?? Point(x: -1, y: -1)
    for number in [size.width, size.height, place.x, place.y, tier.place, clusters.count] {
      put(UInt64(bitPattern: Int64(number)))
    }
    for cluster in clusters {
      put(UInt64(cluster.utf8.count))
      bytes += cluster.utf8
    }
    for cell in cells { put(cell.bits) }
    return bytes
  }

  /// The frame that `keptBytes` are of; nil for anything else.
  public init?(keptBytes bytes: ArraySlice<UInt8>) {
    var rest = bytes
    func number() -> UInt64? {
      guard rest.count >= 8 else { return nil }
      defer { rest = rest.dropFirst(8) }
      return Frame.number(rest, at: 0)
    }
    func small() -> Int? {
      number().map { Int(Int64(bitPattern: $0)) }.flatMap { (-1...0xFFFF).contains($0) ? $0 : nil }
    }
    guard let width = small(), let height = small(), let x = small(), let y = small(),
      let tier = small().flatMap(GlyphTier.init(place:)), let count = small(), count >= 0
    else { return nil }
    var clusters: [String] = []
    for _ in 0..<count {
      guard let length = small(), length >= 0, length <= rest.count else { return nil }
      clusters.append(String(decoding: rest.prefix(length), as: UTF8.self))
      rest = rest.dropFirst(length)
    }
    guard width >= 0, height >= 0, rest.count == width * height * 8 else { return nil }
    self.init(size: Size(width: width, height: height))
    self.tier = tier
    cursor = x < 0 ? nil : Point(x: x, y: y)
    for cluster in clusters { _ = intern(cluster) }
    for place in cells.indices {
      let bits = Frame.number(rest, at: place * 8)
      guard let cell = Cell(keptBits: bits, clusters: count) else { return nil }
      cells[place] = cell
    }
  }

  /// Eight bytes as a number, the lowest first; they must be there.
  private static func number(_ bytes: ArraySlice<UInt8>, at place: Int) -> UInt64 {
    bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
  }
}

extension Cell {
  /// The cell of which these are the bits, in a frame of so many clusters; nil where there is none.
  fileprivate init?(keptBits bits: UInt64, clusters: Int) {
    self.init(bits: bits)
    if let cluster, cluster >= clusters { return nil }
  }
}

extension GlyphTier {
  fileprivate var place: Int { GlyphTier.allCases.firstIndex(of: self) ?? 0 }

  fileprivate init?(place: Int) {
    guard GlyphTier.allCases.indices.contains(place) else { return nil }
    self = GlyphTier.allCases[place]
  }
}
