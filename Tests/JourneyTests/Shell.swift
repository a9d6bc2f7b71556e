import Glibc
import Synchronization

/// Runs commands of the system and of the program itself.
enum Shell {
  /// What a command printed, and how it ended.
  struct Result {
    var output: String
    var status: Int32
  }
  struct CannotStart: Error { var code: Int32 }
  struct CannotMake: Error { var why: String }

  /// One at a time: nothing that is started shall inherit the pipe of something else. A server of tmux would
  /// hold it open for good, and whoever reads from it would wait for its end.
  private static let starting = Mutex(())

  /// Runs a command to its end; standard error goes with standard output.
  static func run(_ arguments: [String], environment: [String] = []) throws -> Result {
    let (child, output) = try starting.withLock { _ in try start(arguments, environment) }
    defer { close(output) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(output, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let code2 = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return Result(output: String(decoding: bytes, as: UTF8.self), status: code2)
  }

  /// Starts a command; the process, and where what it prints can be read.
  private static func start(
    _ arguments: [String], _ environment: [String]
  ) throws -> (child: pid_t, output: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw CannotStart(code: errno) }
    _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
    defer { close(ends[1]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let variables = ["PATH=\(path)", "LC_ALL=C.UTF-8", "TERM=xterm-256color"] + environment
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = variables.map { strdup($0) } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    // The threads of a test hold signals back; what is started here must not.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child = pid_t()
    let code = posix_spawn(&child, arguments[0], &actions, &attributes, &argv, &envp)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    guard code == 0 else {
      close(ends[0])
      throw CannotStart(code: code)
    }
    return (child, ends[0])
  }
}

extension Shell {
  /// The folder that holds all tests, with the scripts that some of them run.
  static let tests: String = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(2).joined(separator: "/")

  /// Whether a tool is installed.
  static func isThere(_ tool: String) -> Bool {
    (try? run(["/usr/bin/env", tool, "--version"]).status) == 0
  }

  /// The letter by which the system tells how a process stands, `T` when it is stopped; nil when there
  /// is none, or it only waits to be taken note of.
  static func state(of process: pid_t) throws -> Character? {
    let facts = try run(["/bin/cat", "/proc/\(process)/stat"])
    guard facts.status == 0, let end = facts.output.lastIndex(of: ")") else { return nil }
    let state = facts.output[end...].dropFirst(2).first
    return state == "Z" ? nil : state
  }
}

/// A folder of its own for one journey, taken away with it; the program in it.
final class Journey {
  let folder: String
  /// The program that was built together with the tests.
  static let program: String = {
    var path = [CChar](repeating: 0, count: 4096)
    readlink("/proc/self/exe", &path, 4095)
    // The test runner lies in the build folder or is started by one that names it.
    let named = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
    let runner =
      named
      ?? String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return runner.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/jinguo"
  }()

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(parent)/jinguo-journey-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Shell.CannotStart(code: errno) }
    folder = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = try? Shell.run(["/bin/rm", "-rf", folder]) }

  var book: String { folder + "/book.jinguo" }

  /// Runs the program on the journey's book and with its own settings.
  @discardableResult
  func jinguo(_ arguments: String...) throws -> Shell.Result {
    try Shell.run(
      [Journey.program] + arguments,
      environment: ["JINGUO_HOME=\(folder)/home", "JINGUO_BOOK=\(book)", "JINGUO_USER=office"])
  }

  /// Makes a book of many units out of the sample, always the same one.
  ///
  /// - Parameter arguments: how many units, and of what kind, as the script that makes it takes them.
  func makeLargeBook(_ arguments: String...) throws {
    let small = folder + "/small"
    try jinguo("init", small, "--sample")
    let made = try Shell.run(
      ["/usr/bin/env", "python3", Shell.tests + "/Benchmarks/national-book", small, book]
        + arguments)
    guard made.status == 0 else { throw Shell.CannotMake(why: made.output) }
    _ = try Shell.run(["/bin/rm", "-rf", small])
  }

  /// Opens the dashboard in a terminal; or a command that does.
  func open(
    as person: String = "office", size: (Int, Int) = (80, 24), prefix: String = "",
    today: String? = nil, command: String? = nil
  ) throws -> Tmux {
    let day = today.map { " --today \($0)" } ?? ""
    let environment =
      "JINGUO_HOME=\(folder)/home JINGUO_USER=\(person) LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no"
    let arguments = command.map { "\($0) --book \(book)" } ?? book
    return try Tmux(
      "env \(environment) \(prefix) \(Journey.program) \(arguments)" + day, size: size)
  }

  /// The names in a folder of the journey; none where there is no such folder.
  func names(_ folder: String) throws -> [Substring] {
    let listing = try Shell.run(["/bin/ls", "-A", self.folder + "/" + folder])
    return listing.status == 0 ? listing.output.split(separator: "\n") : []
  }

  func read(_ name: String) throws -> String {
    try Shell.run(["/bin/cat", book + "/" + name]).output
  }

  func write(_ text: String, to name: String) throws {
    guard let file = fopen(book + "/" + name, "w") else { throw Shell.CannotStart(code: errno) }
    defer { fclose(file) }
    fputs(text, file)
  }
}
