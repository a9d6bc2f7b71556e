import Dispatch
import Domain
import Synchronization

/// A document's file as it was read, before the store takes it over.
struct LoadedFile: Sendable {
  /// What stood in it.
  enum Content: Sendable {
    /// A unit's, straight as its year.
    case unit(UnitReading)
    /// Any other, and one of an earlier schema.
    case value(FieldValue, isOutdated: Bool)
    /// It can't be read.
    case failed(StorageError)
  }
  let document: Document
  let content: Content
}

/// Reads the files of a book's documents: several at once where there are many of them.
struct FileLoading: Sendable {
  let folder: String
  let files: any FileSystem
  let migration: Migration

  /// From so many on they are read on all processors, so many at a time.
  private static let (many, share) = (256, 64)

  /// Reads documents; the results are in their order.
  ///
  /// - Parameter progress: is told now and then how many of many are read; from any thread, never two
  ///   at once.
  func load(_ documents: [Document], progress: LoadingProgress?) -> [LoadedFile] {
    guard documents.count >= Self.many else { return load(documents[...]) }
    let starts = Array(stride(from: 0, to: documents.count, by: Self.share))
    let found = Mutex<[Int: [LoadedFile]]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { share in
      let part = load(documents[starts[share]...].prefix(Self.share))
      found.withLock {
        $0[share] = part
        progress?(min($0.count * Self.share, documents.count), documents.count)
      }
    }
    return found.withLock { found in starts.indices.flatMap { found[$0] ?? [] } }
  }

  private func load(_ documents: ArraySlice<Document>) -> [LoadedFile] {
    var intake = FigureIntake()
    return documents.map { document in
      do throws(StorageError) {
        return LoadedFile(document: document, content: try load(document, &intake))
      } catch {
        return LoadedFile(document: document, content: .failed(error))
      }
    }
  }

  private func load(_ document: Document, _ intake: inout FigureIntake) throws(StorageError)
    -> LoadedFile.Content
  {
    if case .unit = document {
      let text = try scan(document) { (bytes) throws(JSONError) in
        try JSONReader.scan(bytes, figures: &intake)
      }
      let isCurrent = (text.schema ?? Book.schema) >= Book.schema
      if let unit = UnitReading(document, text, &intake), isCurrent { return .unit(unit) }
    }
    let (value, isOutdated) = try value(of: document)
    return .value(value, isOutdated: isOutdated)
  }

  private func scan(
    _ document: Document,
    by read: ([UInt8]) throws(JSONError) -> DocumentText = { bytes throws(JSONError) in
      try JSONReader.scan(bytes)
    }
  ) throws(StorageError) -> DocumentText {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try self.bytes(of: document)
    } catch {
      throw .file(error)
    }
    do throws(JSONError) {
      return try read(bytes)
    } catch {
      throw .syntax(file: document.fileName, error)
    }
  }

  func bytes(of document: Document) throws(FileError) -> [UInt8] {
    try files.read(
      folder + "/" + document.fileName, from: 0, limit: JSONReader.sizeLimit + 1)
  }

  /// What a document's file holds, in this program's schema, and whether that is another one.
  func value(of document: Document) throws(StorageError) -> (FieldValue, isOutdated: Bool) {
    let value = try scan(document).value()
    let raised = migration.raised(value, of: document)
    return (raised, raised != value)
  }
}

/// Is told how many files of how many are read.
public typealias LoadingProgress = @Sendable (_ done: Int, _ all: Int) -> Void
