import Domain
import Glibc

/// The real time, in the time zone of this machine.
enum Clock {
  /// The moment and milliseconds since 1970.
  static func now() -> (at: Timestamp, milliseconds: Int) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var parts = tm()
    var seconds = time.tv_sec
    localtime_r(&seconds, &parts)
    let offset = parts.tm_gmtoff / 60
    let sign = offset < 0 ? "-" : "+"
    let text =
      "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
      + "\(sign)\(two(Int32(abs(offset) / 60))):\(two(Int32(abs(offset) % 60)))"
    return (Timestamp(text) ?? .epoch, time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  /// Milliseconds since 1970, which every key asks for.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// The time of day now, on another day; the clock that orders operations stays the real one.
  static func now(on day: Day) -> (at: Timestamp, milliseconds: Int) {
    let now = now()
    let text = "\(day)" + now.at.description.dropFirst(10)
    return (Timestamp(text) ?? now.at, now.milliseconds)
  }

  private static func two(_ number: Int32) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
