public import Domain

extension Store {
  /// Where sums are kept from one start to the next, on this machine only.
  private var rollupPath: String { folder + "/.local/rollup" }

  /// What the year's months came to when it was kept last; nothing where there is nothing of use.
  public var keptSums: YearSums {
    guard let bytes = try? files.read(rollupPath, from: 0, limit: JSONReader.sizeLimit),
      let value = try? JSONReader.read(bytes)
    else { return YearSums() }
    return YearSums(from: value)
  }

  /// Keeps what the year's months came to. Where that can't be done it is computed again; nothing else
  /// rests on it, so it may also be lost in a power cut.
  public func keep(_ sums: YearSums) {
    guard readOnly == nil, own != nil else { return }
    try? files.replace(rollupPath, with: JSONWriter.compact(sums.value), lasting: false)
  }
}
