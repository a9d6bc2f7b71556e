import Controller
import Documents
import Languages
import Storage
import Templates
import TextUI

/// Makes texts: of the office's template where it has one, else of the one that is built in.
struct TextMaking {
  private let store: Store
  private let words: Words

  init(_ store: Store, _ words: Words) {
    self.store = store
    self.words = words
  }

  /// The text of an order.
  ///
  /// - Throws: which file is wrong, on which line, what is wrong there, and what helps.
  func text(_ order: TextOrder) throws(Complaint) -> ComposedText {
    let name = order.kind.fileName(words.language)
    let own = try ownTemplate(name)
    let source: String
    do throws(TemplateFault) {
      let template = try TextTemplate(
        reading: own ?? TextTemplates.text(name) ?? "", of: TextShape(order.kind))
      source = try template.text(with: order.facts)
    } catch {
      let file = told(name)
      let wrong = TextSentence.wrong(file: file, line: error.line, what: words.tell(error.reason))
      throw Complaint(words(wrong) + "\n" + words(TextSentence.next(file: file)), .data)
    }
    let safe = Printable(source, breaksLines: true).description
    return ComposedText(
      title: words(TextSentence.of(order.kind, order.subject)), source: safe,
      plain: MarkdownText(safe).plain)
  }

  private func told(_ name: String) -> String { "\(Store.templates)/\(name)" }

  private func ownTemplate(_ name: String) throws(Complaint) -> String? {
    let bytes: [UInt8]?
    do throws(StorageError) {
      bytes = try store.template(name)
    } catch {
      throw words.complaint(error)
    }
    guard let bytes else { return nil }
    guard let (text, _) = TextEncoding.text(bytes) else {
      throw Complaint(words(TextSentence.noText(file: told(name))), .data)
    }
    return text
  }

  /// How templates are written, and which names may stand in each.
  private var guide: String {
    var lines = TemplateMark.allCases.map { words($0) }
    for kind in TextWord.allCases {
      lines += ["", "## \(words(kind)) \(kind.fileName(words.language))", ""]
      lines += names(TextShape(kind), indent: "")
    }
    return lines.joined(separator: "\n")
  }

  /// The texts of a shape on a line, then its lists, each with what is within it.
  private func names(_ shape: TextShape, indent: String) -> [String] {
    var (texts, lists): ([String], [(String, TextShape)]) = ([], [])
    for (name, member) in shape.members.sorted(by: { $0.key < $1.key }) {
      switch member {
      case .text: texts.append(name)
      case .list(let inner): lists.append((name, inner))
      }
    }
    return [indent + "- " + texts.joined(separator: " ")]
      + lists.flatMap { name, inner in
        ["\(indent)- #each \(name)"] + names(inner, indent: indent + "  ")
      }
  }

  /// Lays all built-in templates into the book, to be changed, and how that is done; what became of
  /// each.
  func layOut(replacing: Bool) throws(Complaint) -> [String] {
    var sentences: [String] = []
    for name in TextTemplates.fileNames + ["README.md"] {
      let bytes = Array((TextTemplates.text(name) ?? guide).utf8) + [0x0A]
      do throws(StorageError) {
        let isNew = try store.layOut(name, bytes, replacing: replacing)
        let file = told(name)
        sentences.append(
          words(isNew ? TextSentence.laidOut(file: file) : .keptAsItIs(file: file)))
      } catch {
        throw words.complaint(error)
      }
    }
    return sentences
  }
}

extension Words {
  /// What is wrong with a template.
  func tell(_ reason: TemplateFault.Reason) -> String {
    switch reason {
    case .openMark: self(TextSentence.openMark)
    case .unknownMark(let mark): self(TextSentence.unknownMark(mark))
    case .unknownName(let name, let known): self(TextSentence.unknownName(name, known: known))
    case .noList(let name): self(TextSentence.noList(name))
    case .isList(let name): self(TextSentence.isList(name))
    case .listInItself(let name): self(TextSentence.listInItself(name))
    case .notEnded(let mark): self(TextSentence.notEnded(mark))
    case .endsNothing(let mark): self(TextSentence.endsNothing(mark))
    case .tooDeep(let most): self(TextSentence.tooDeep(most))
    case .tooLong(let most): self(TextSentence.tooLong(most))
    }
  }
}
