/// The colour themes that come with the program, as the bytes of their JSON files.
public enum BuiltInThemes {
  /// For terminals with a dark background.
  public static let dark = PackageResources.dark_json
}
