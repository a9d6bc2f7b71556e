import Controller
import Domain
import Glibc
import Languages
import Storage

extension SystemFault {
  /// The words for the system's error number.
  init(_ code: Int32) {
    switch code {
    case ENOENT, ESTALE: self = .notFound
    case EACCES, EPERM: self = .noPermission
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EROFS: self = .readOnlyDisk
    case EMFILE, ENFILE: self = .tooManyFiles
    case ENOTDIR: self = .notAFolder
    case EISDIR: self = .isAFolder
    case EIO, ENXIO, ENODEV, ETIMEDOUT, ENOTCONN: self = .brokenDisk
    case EINTR: self = .interrupted
    default: self = .other(Int(code))
    }
  }
}

extension Words {
  /// A storage error as a sentence with an exit status.
  func complaint(_ error: StorageError, in book: Book? = nil, year: Int = 0) -> Complaint {
    switch error {
    case .noBook(let path): Complaint(self(StorageSentence.notABook(path: path)), .noInput)
    case .syntax(let file, let fault): Complaint(tell(fault, in: file), .data)
    case .file(let error): complaint(error)
    case .notEmpty(let path): Complaint(self(StorageSentence.notEmpty(path: path)), .cannotCreate)
    case .refused(let error):
      Complaint(tell(error, in: book ?? Book.reading([:]).0, year: year), .data)
    case .readOnly(let reason): Complaint(tell(reason), .noPermission)
    case .noBackup(let name): Complaint(self(SafetySentence.noSuchBackup(name)), .noInput)
    case .nothingToUndo: Complaint(self(MessageSentence.nothingToUndo), .data)
    case .nothingToRedo: Complaint(self(MessageSentence.nothingToRedo), .data)
    case .overtaken(let name):
      Complaint(self(EditingSentence.overtaken(by: name)) + " --force", .data)
    case .unknownOperation(let id): Complaint(self(LogSentence.unknownOperation(id)), .data)
    case .ofOthers(let name):
      Complaint(self(LogSentence.ofOthers(by: name)) + " --force", .data)
    case .alreadyBack: Complaint(self(LogSentence.alreadyBack), .data)
    }
  }

  func complaint(_ error: FileError) -> Complaint {
    let path = error.path
    let reason = self(SystemFault(error.code))
    switch error.code {
    case EACCES, EPERM, EROFS:
      return Complaint(self(StorageSentence.noPermission(path: path)), .noPermission)
    case ENOSPC, EDQUOT, EFBIG: return Complaint(self(StorageSentence.diskFull(path: path)), .io)
    case ENOENT: return Complaint(self(StorageSentence.notFound(path: path)), .noInput)
    case ECANCELED: return Complaint(self(ProgressSentence.cancelled), .interrupted)
    case ELOOP: return Complaint(self(StorageSentence.isALink(path: path)), .io)
    default: break
    }
    switch error.action {
    case .makeFolder:
      return Complaint(
        self(StorageSentence.cannotCreate(path: path, reason: reason)), .cannotCreate)
    case .write, .sync, .rename, .lock:
      return Complaint(self(StorageSentence.cannotWrite(file: path, reason: reason)), .io)
    case .open, .read, .list:
      return Complaint(self(StorageSentence.unreadable(file: path, reason: reason)), .io)
    }
  }

  /// Why a book is open for reading only.
  func tell(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .noPermission: self(ReadOnlyWord.noPermission)
    case .newerSchema: self(ReadOnlyWord.newerSchema)
    case .asked: self(ReadOnlyWord.asked)
    }
  }

  /// What is wrong with a file, where, and what to do.
  func tell(_ finding: Finding) -> String {
    switch finding.kind {
    case .syntax(let fault): tell(fault, in: finding.file)
    case .unreadable(let error):
      error.code == ENOENT
        ? self(StorageSentence.vanished(file: finding.file)) : complaint(error).sentence
    case .journalAltered:
      self(StorageSentence.brokenChain(file: finding.file, line: finding.line ?? 1))
    case .journalTorn: self(StorageSentence.tornLine(file: finding.file, line: finding.line ?? 0))
    case .conflict(let path):
      self(StorageSentence.conflict(file: finding.file, place: path.keys.joined(separator: "/")))
    case .late(let path):
      self(SafetySentence.tooLate(file: finding.file, place: path.keys.joined(separator: "/")))
    case .sealBroken(_, let units):
      self(
        SafetySentence.sealBroken(
          file: finding.file, units: units.map(\.text).joined(separator: " ")))
    case .stray: self(StorageSentence.stray(file: finding.file))
    case .format(let problem): tell(problem, finding)
    }
  }

  private func tell(_ problem: FormatProblem, _ finding: Finding) -> String {
    let field = problem.path.keys.joined(separator: "/")
    let fault: SyntaxFault
    switch problem.reason {
    case .unknown(let id) where problem.path.keys.first == "unit":
      return self(StorageSentence.unknownUnit(file: finding.file, id: id))
    case .unknown(let id):
      return self(StorageSentence.unknownIndicator(file: finding.file, id: id))
    case .newerSchema(let found):
      return self(
        StorageSentence.newerSchema(file: finding.file, found: found, known: Book.schema))
    case .missing: fault = .missingField(field)
    case .wrongKind: fault = .wrongType(field: field, expected: "")
    case .invalid(let value): fault = .badValue(field: field, value: value)
    case .misplaced(let value): fault = .misplaced(value)
    }
    return self(
      StorageSentence.syntax(file: finding.file, line: finding.line ?? 1, column: 1, fault: fault))
  }

  func tell(_ error: JSONError, in file: String) -> String {
    let fault: SyntaxFault =
      switch error.reason {
      case .empty: .empty
      case .unexpectedEnd: .unexpectedEnd
      case .tooLarge, .tooDeep: .tooDeep
      case .badUTF8: .notUTF8
      case .byteOrderMark: .byteOrderMark
      case .conflictMarker: .mergeMarkers
      case .controlCharacter: .controlCharacter
      case .unexpected(let text): .unexpected(text)
      case .duplicateKey(let key): .duplicateKey(key)
      case .trailingComma: .trailingComma
      case .trailingText: .leftOver
      case .loneSurrogate, .badEscape: .badEscape
      case .badNumber(let text): .badNumber(text)
      case .null: .null
      }
    if case .tooLarge(let limit) = error.reason {
      return self(StorageSentence.tooLarge(file: file, megabytes: limit >> 20))
    }
    return self(
      StorageSentence.syntax(file: file, line: error.line, column: error.column, fault: fault))
  }
}
