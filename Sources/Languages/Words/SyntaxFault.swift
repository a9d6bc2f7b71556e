/// What is wrong at a place of a JSON file.
public enum SyntaxFault: Phrase, Hashable {
  case unexpected(String)
  case unexpectedEnd
  case duplicateKey(String)
  case trailingComma
  case badEscape
  case badNumber(String)
  case notUTF8
  case byteOrderMark
  case controlCharacter
  case empty
  case null
  /// The file's name and what is inside don't agree.
  case misplaced(String)
  case mergeMarkers
  case tooDeep
  /// A field of the wrong kind: its name and what belongs there.
  case wrongType(field: String, expected: String)
  case missingField(String)
  case badValue(field: String, value: String)
  case leftOver

  /// In Chinese.
  public var chinese: String {
    switch self {
    case .unexpected(let text): "多了“\(text)”"
    case .unexpectedEnd: "文件不完整，到这里断了"
    case .duplicateKey(let key): "“\(key)”写了两次"
    case .trailingComma: "末尾多了逗号"
    case .badEscape: "字符写法不对"
    case .badNumber(let text): "“\(text)”不是合规的数"
    case .notUTF8: "编码不是 UTF-8"
    case .byteOrderMark: "开头有 BOM，存成不带 BOM 的 UTF-8"
    case .controlCharacter: "有控制字符"
    case .empty: "文件是空的"
    case .null: "不能用 null，没有就不写"
    case .misplaced(let text): "文件名和里面的“\(text)”对不上"
    case .mergeMarkers: "有 git 没合并完的标记"
    case .tooDeep: "嵌套太深"
    case .wrongType(let field, let expected): "“\(field)”应是\(expected)"
    case .missingField(let field): "缺少“\(field)”"
    case .badValue(let field, let value): "“\(field)”的值“\(value)”不能用"
    case .leftOver: "结尾之后还有内容"
    }
  }

  /// In English.
  public var english: String {
    switch self {
    case .unexpected(let text): "unexpected “\(text)”"
    case .unexpectedEnd: "the file ends too early"
    case .duplicateKey(let key): "“\(key)” appears twice"
    case .trailingComma: "a comma too many at the end"
    case .badEscape: "a badly written character"
    case .badNumber(let text): "“\(text)” is not a proper number"
    case .notUTF8: "not UTF-8"
    case .byteOrderMark: "starts with a BOM; save it as plain UTF-8"
    case .controlCharacter: "a control character"
    case .empty: "the file is empty"
    case .null: "null is not used; leave the field out"
    case .misplaced(let text): "the file's name does not agree with “\(text)”"
    case .mergeMarkers: "unfinished git merge"
    case .tooDeep: "nested too deeply"
    case .wrongType(let field, let expected): "“\(field)” should be \(expected)"
    case .missingField(let field): "“\(field)” is missing"
    case .badValue(let field, let value): "“\(field)” cannot be “\(value)”"
    case .leftOver: "something follows the end"
    }
  }
}
