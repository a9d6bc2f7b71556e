extension Words {
  /// Parts of a sentence in a row: `12，达到进度`.
  public func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: language == .zh ? "，" : ", ")
  }

  /// How much there is of what a measure names: `8 家`, `8 events`, `1 event`.
  public func counted(_ amount: String, _ measure: String) -> String {
    guard language == .zh else { return English.amount(amount, measure) }
    return measure.isEmpty ? amount : "\(amount) \(measure)"
  }

  /// A name and what is said of it: `福清市：48%`; only the name when nothing is.
  public func named(_ name: String, _ said: String) -> String {
    said.isEmpty ? name : name + (language == .zh ? "：" : ": ") + said
  }

  /// A name with a remark in brackets: `罗源县（迟 2 天）`; only the name when there is none.
  public func remarked(_ name: String, _ remark: String) -> String {
    remark.isEmpty ? name : language == .zh ? "\(name)（\(remark)）" : "\(name) (\(remark))"
  }
}
