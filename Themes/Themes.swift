/// The colour themes that come with the program, as the bytes of their JSON files.
public enum BuiltInThemes {
  /// Every theme by the name that people type, in the order in which they are offered.
  public static let all: [(name: String, json: [UInt8])] = [
    ("dark", PackageResources.dark_json),
    ("light", PackageResources.light_json),
    ("projector", PackageResources.projector_json),
    ("contrast", PackageResources.contrast_json),
    ("colour-blind", PackageResources.colour_blind_json),
    ("mono", PackageResources.mono_json),
  ]
}
