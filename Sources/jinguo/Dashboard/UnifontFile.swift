import Storage
import TextUI

/// The GNU Unifont of this machine, from which names are written in big type.
enum UnifontFile {
  /// Where it may be: as the user says, in the user's own data, as Debian's `unifont` installs it.
  private static var paths: [String] {
    [Places.variable("JINGUO_UNIFONT"), Places().data + "/unifont.hex"].compactMap { $0 }
      + ["/usr/local/share/unifont/unifont.hex", "/usr/share/unifont/unifont.hex"]
  }

  /// The glyphs of some characters; none where no such font is installed.
  static func glyphs(_ wanted: Set<Unicode.Scalar>) -> HexFont {
    for path in paths {
      guard let bytes = try? PosixFiles().read(path, from: 0, limit: 1 << 24) else { continue }
      return HexFont(bytes, only: wanted)
    }
    return HexFont()
  }
}
