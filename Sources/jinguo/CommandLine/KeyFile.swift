import Controller
import Domain
import Languages
import Storage
import TextUI

/// The user's own keys: `keys.json` in the folder of the settings.
struct KeyFile {
  /// The map in force: the standard one where there is no such file, or a wrong one.
  let map: KeyMap
  /// What is wrong with the file, as a sentence; nil: nothing.
  let fault: String?

  /// What may stand in the file, for help.
  static var format: String {
    String(
      zh: """
        自己的按键写在设置文件夹的 keys.json（jinguo paths 说在哪里）：
          {"find": ["/", "<c-f>"], "matrix": ["gm", "<f4>"]}
        左边是命令的名字，右边是它的全部按键：字母照写，别的键写成 <f4>、<c-p>（Ctrl-P）、<s-tab>、
        <enter>、<esc>、<pagedown>，几个键连按就连写（gm）。没写到的命令照旧。
        """,
      en: """
        Keys of your own stand in keys.json in the folder of the settings (jinguo paths tells where):
          {"find": ["/", "<c-f>"], "matrix": ["gm", "<f4>"]}
        A command's name with all its keys: letters as they are, others as <f4>, <c-p> (Ctrl-P),
        <s-tab>, <enter>, <esc>, <pagedown>; keys pressed in a row stand in a row (gm).
        Commands that are left out keep their keys.
        """)
  }

  /// Reads the file if there is one.
  init(_ words: Words, places: Places = Places()) {
    let path = places.config + "/keys.json"
    do throws(FileError) {
      let bytes = try PosixFiles().read(path, from: 0, limit: 1 << 16)
      self.init(bytes, path, words)
    } catch {
      let isThere = PosixFiles().facts(path) != nil
      self.init(map: .standard, fault: isThere ? words.complaint(error).sentence : nil)
    }
  }

  private init(map: KeyMap, fault: String?) {
    self.map = map
    self.fault = fault
  }

  /// The keys that a file's bytes ask for.
  init(_ bytes: [UInt8], _ path: String, _ words: Words) {
    var sentence: String?
    var map = KeyMap.standard
    do throws(JSONError) {
      let record = try JSONReader.read(bytes, comments: true).record
      do throws(KeyMapFault) {
        if let wishes = Self.wishes(record ?? [:]), record != nil {
          map = try map.changed(wishes)
        } else {
          sentence = words(StorageSentence.badKey(file: path, key: Self.wrong(record) ?? "{}"))
        }
      } catch {
        sentence = words(KeyFileSentence.refused(file: path, reason: words.tell(error)))
      }
    } catch {
      sentence = words.tell(error, in: path)
    }
    self.init(map: map, fault: sentence)
  }

  /// The members in the order of their names; nil when one isn't a list of texts.
  private static func wishes(
    _ record: [String: FieldValue]
  ) -> [(command: String, keys: [String])]? {
    guard wrong(record) == nil else { return nil }
    return record.sorted { $0.key < $1.key }.map { name, value in
      (name, (value.list ?? []).compactMap(\.text))
    }
  }

  /// The first member that isn't a list of texts; nil when all are.
  private static func wrong(_ record: [String: FieldValue]?) -> String? {
    record?.sorted { $0.key < $1.key }
      .first { $0.value.list?.allSatisfy { $0.text != nil } != true }?.key
  }
}

extension KeyMap {
  /// All commands with their keys, as `keys.json` has them.
  var text: String {
    let lines = Command.allCases.map { command in
      let keys = keys(of: command).map { sequence in
        let name = sequence.map { KeyName.name(of: $0) }.joined()
        return String(decoding: JSONWriter.compact(.text(name)), as: UTF8.self)
      }
      return "  \"\(command.name)\": [\(keys.joined(separator: ", "))]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}"
  }
}

extension Words {
  /// Why keys are refused.
  func tell(_ fault: KeyMapFault) -> String {
    func name(_ command: Command) -> String { "\(self(command)) \(command.name)" }
    func label(_ keys: [Key]) -> String {
      keys.map { KeyName.label(of: $0) }.joined(separator: " ")
    }
    return switch fault {
    case .unknownCommand(let name): self(KeyFileSentence.unknownCommand(name))
    case .unknownKey(let key, let command):
      self(KeyFileSentence.unknownKey(key, command: name(command)))
    case .noKey(let command): self(KeyFileSentence.noKey(command: name(command)))
    case .clash(let one, let other, let keys):
      self(KeyFileSentence.clash(key: label(keys), one: name(one), other: name(other)))
    case .ofFigures(let command, let keys):
      self(KeyFileSentence.ofFigures(key: label(keys), command: name(command)))
    }
  }
}
